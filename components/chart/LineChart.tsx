/** Shares over time, 0 to 100 %; what is not known is a gap. */
import { useTexts } from '../texts-context.ts';
import { Chart, Dot, type Series } from './Chart.tsx';
import { everyNth, runsOf } from './scale.ts';
import { useWidth } from './use-width.ts';

interface LineChartProps {
  title: string;
  head: string;
  series: readonly Series[];
  /** Whole percent. */
  points: readonly { name: string; short: string; values: readonly (number | null)[] }[];
}

const height = 190;
const foot = 24;
const top = 14;
const left = 46;
const right = 26;

export function LineChart({ title, head, series, points }: LineChartProps) {
  const { t } = useTexts();
  const { box, width } = useWidth<HTMLDivElement>();
  const y = (value: number) => height - foot - (value / 100) * (height - foot - top);
  const step = (width - left - right) / Math.max(points.length - 1, 1);
  const x = (i: number) => left + i * step;
  const nth = everyNth(points.length, width - left, 84);
  const percent = (value: number | null) => (value === null ? null : t('report.percent', { n: value }));
  const rows = points.map(({ name, values }) => ({ name, values: values.map(percent) }));
  return (
    <Chart title={title} head={head} series={series} rows={rows}>
      <div ref={box}>
        <svg class="chart-drawing" viewBox={`0 0 ${width} ${height}`} width="100%" aria-hidden="true">
          {[0, 50, 100].map((value) => (
            <g key={value}>
              <path class="grid" d={`M${left} ${y(value)}H${width}`} />
              <text class="tick" x={left - 8} y={y(value) + 4} text-anchor="end">
                {percent(value)}
              </text>
            </g>
          ))}
          {points.map(
            ({ name, short }, i) =>
              // The last one is this period: always named.
              (points.length - 1 - i) % nth === 0 && (
                <text key={name} class="tick" x={x(i)} y={height - 6} text-anchor="middle">
                  {short}
                </text>
              ),
          )}
          {series.map(({ name, mark }, which) => {
            const drawn = points.map(({ values }, i) => {
              const value = values[which] ?? null;
              return value === null ? null : { x: x(i), y: y(value) };
            });
            return (
              <g key={name}>
                {runsOf(drawn).map((run) => (
                  <path
                    key={run[0]?.x}
                    class={`line line-${mark}`}
                    d={`M${run.map((point) => `${point.x} ${point.y}`).join('L')}`}
                  />
                ))}
                {drawn.map(
                  (point, i) => point && <Dot key={points[i]?.name} mark={mark} x={point.x} y={point.y} />,
                )}
              </g>
            );
          })}
        </svg>
      </div>
    </Chart>
  );
}
