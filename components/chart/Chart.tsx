/** The frame of a chart: its name, a legend that tells series by pattern and shape, and the same figures as a table. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from '../Icon.tsx';
import { useTexts } from '../texts-context.ts';

export interface Series {
  name: string;
  /** How it is drawn, besides its colour. */
  mark: 'solid' | 'hatched' | 'line' | 'dashed';
}

interface ChartProps {
  title: string;
  series: readonly Series[];
  /** Heading of the first column, then one per series. */
  head: string;
  rows: readonly { name: string; values: readonly (string | number | null)[] }[];
  children: ComponentChildren;
}

export function Chart({ title, series, head, rows, children }: ChartProps) {
  const { t, number } = useTexts();
  const id = useId();
  const written = (value: string | number | null) =>
    value === null ? '–' : typeof value === 'number' ? number(value) : value;
  return (
    <section class="card chart" aria-labelledby={id}>
      <div class="chart-head">
        <h2 id={id}>{title}</h2>
        <ul class="chart-legend" aria-hidden="true">
          {series.length > 1 &&
            series.map(({ name, mark }) => (
              <li key={name}>
                <Swatch mark={mark} /> {name}
              </li>
            ))}
        </ul>
      </div>
      <div aria-hidden="true">{children}</div>
      <details class="chart-table">
        <summary>
          <Icon name="down" size={12} /> {t('report.table')}
        </summary>
        <table>
          <caption class="unseen">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{head}</th>
              {series.map(({ name }) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, values }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {values.map((value, i) => (
                  <td key={series[i]?.name}>{written(value)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

function Swatch({ mark }: { mark: Series['mark'] }) {
  return (
    <svg width="22" height="12" viewBox="0 0 22 12" aria-hidden="true">
      {mark === 'solid' || mark === 'hatched' ? (
        <>
          {mark === 'hatched' && <Hatch id="hatch-key" />}
          <rect
            class={`bar bar-${mark}`}
            x="1"
            y="1"
            width="20"
            height="10"
            fill={mark === 'hatched' ? 'url(#hatch-key)' : undefined}
          />
        </>
      ) : (
        <>
          <path class={`line line-${mark}`} d="M0 6h22" />
          <Dot mark={mark} x={11} y={6} />
        </>
      )}
    </svg>
  );
}

/** Slanted lines: told from a full bar without any colour. */
export function Hatch({ id }: { id: string }) {
  return (
    <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="hatch-ground" width="5" height="5" />
      <rect class="hatch-line" width="1.8" height="5" />
    </pattern>
  );
}

/** A ring or a square, for lines. */
export function Dot({ mark, x, y }: { mark: Series['mark']; x: number; y: number }) {
  return mark === 'dashed' ? (
    <rect class="dot dot-dashed" x={x - 3.5} y={y - 3.5} width="7" height="7" />
  ) : (
    <circle class="dot dot-line" cx={x} cy={y} r="4" />
  );
}
