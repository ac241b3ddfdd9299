/** Bars, one stack for each name; the numbers stand above. */
import { useId } from 'preact/hooks';
import { useTexts } from '../texts-context.ts';
import { Chart, Hatch, type Series } from './Chart.tsx';
import { axisFor, everyNth } from './scale.ts';
import { useWidth } from './use-width.ts';

interface BarChartProps {
  title: string;
  head: string;
  /** From the bottom up. */
  series: readonly [Series, Series];
  bars: readonly { name: string; short: string; values: readonly [number, number] }[];
}

const height = 190;
const foot = 24;
const top = 18;
const left = 34;

export function BarChart({ title, head, series, bars }: BarChartProps) {
  const { number } = useTexts();
  const hatch = useId();
  const { box, width } = useWidth<HTMLDivElement>();
  const steps = axisFor(Math.max(...bars.map(({ values: [a, b] }) => a + b)));
  const largest = steps.at(-1) ?? 1;
  const room = (width - left) / bars.length;
  const bar = Math.min(44, room * 0.64);
  const y = (value: number) => height - foot - (value / largest) * (height - foot - top);
  const nth = everyNth(
    bars.length,
    width - left,
    7.5 * Math.max(...bars.map(({ short }) => short.length)) + 8,
  );
  return (
    <Chart title={title} head={head} series={series} rows={bars}>
      <div ref={box}>
        <svg class="chart-drawing" viewBox={`0 0 ${width} ${height}`} width="100%" aria-hidden="true">
          <Hatch id={hatch} />
          {steps.map((step) => (
            <g key={step}>
              <path class="grid" d={`M${left} ${y(step)}H${width}`} />
              <text class="tick" x={left - 8} y={y(step) + 4} text-anchor="end">
                {number(step)}
              </text>
            </g>
          ))}
          {bars.map(({ name, short, values: [low, high] }, i) => {
            const x = left + room * i + (room - bar) / 2;
            return (
              <g key={name}>
                {low > 0 && (
                  <rect class="bar bar-solid" x={x} y={y(low)} width={bar} height={y(0) - y(low)} />
                )}
                {high > 0 && (
                  <rect
                    class="bar bar-hatched"
                    x={x}
                    y={y(low + high)}
                    width={bar}
                    height={y(low) - y(low + high)}
                    fill={`url(#${hatch})`}
                  />
                )}
                {low + high > 0 && room >= 24 && (
                  <text class="value" x={x + bar / 2} y={y(low + high) - 5} text-anchor="middle">
                    {number(low + high)}
                  </text>
                )}
                {i % nth === 0 && (
                  <text class="tick" x={x + bar / 2} y={height - 6} text-anchor="middle">
                    {short}
                  </text>
                )}
              </g>
            );
          })}
        </svg>
      </div>
    </Chart>
  );
}
