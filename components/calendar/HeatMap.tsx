/** When posts went out, weekday by hour, and the hours when readers are there. */
import { heatOf } from '../../utils/plan/heat.ts';
import { hoursOf, windowAt } from '../../utils/plan/windows.ts';
import { addDays, clockWords } from '../../utils/plan/zones.ts';
import { useTexts } from '../texts-context.ts';
import { useCalendar } from './calendar-context.ts';

/** CSS px of a cell with the space around it. */
const cell = 9;
const left = 22;
const top = 12;
/** Hours under which a number stands. */
const marked = [6, 9, 12, 17, 21];

export function HeatMap({ times }: { times: readonly number[] }) {
  const { t, weekday } = useTexts();
  const { zone, institution, today } = useCalendar();
  const hours = hoursOf(institution, 'instagram');
  const { counts, most, total } = heatOf(times, zone);
  const inside = times.filter((at) => windowAt(hours, at) !== null).length;
  // Any Monday will do.
  const monday = addDays(today, -((new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7));
  const busiest = counts
    .flatMap((row, day) => row.map((count, hour) => ({ day, hour, count })))
    .sort((a, b) => b.count - a.count)[0];
  const said =
    total === 0 || !busiest
      ? t('calendar.heat-none')
      : t('calendar.heat', {
          inside,
          total,
          day: weekday(addDays(monday, busiest.day), 'long'),
          time: clockWords(busiest.hour * 60),
        });
  return (
    <section class="glance">
      <h3>{t('hours.title')}</h3>
      <svg
        class="heat"
        role="img"
        aria-label={said}
        viewBox={`0 0 ${left + 24 * cell} ${top + 7 * cell + 1}`}
      >
        {marked.map((hour) => (
          <text key={hour} x={left + hour * cell + cell / 2} y={8} text-anchor="middle">
            {hour}
          </text>
        ))}
        {counts.map((row, day) => (
          <g key={addDays(monday, day)}>
            <text x={0} y={top + day * cell + cell - 2}>
              {weekday(addDays(monday, day), 'short')}
            </text>
            {row.map((count, hour) => (
              <rect
                // biome-ignore lint/suspicious/noArrayIndexKey: an hour is its place
                key={hour}
                x={left + hour * cell}
                y={top + day * cell}
                width={cell - 1.5}
                height={cell - 1.5}
                rx={1.5}
                data-heat={count === 0 ? 0 : Math.ceil((count / most) * 4)}
              />
            ))}
            {hours.on(day).map(({ from, to }) => (
              <rect
                key={from}
                class="heat-window"
                x={left + (from / 60) * cell - 0.75}
                y={top + day * cell - 0.75}
                width={((to - from) / 60) * cell}
                height={cell}
                rx={2}
              />
            ))}
          </g>
        ))}
      </svg>
      <p>{said}</p>
      <p class="heat-legend">
        <span class="heat-key" aria-hidden="true" /> {t('calendar.heat-windows')}
      </p>
    </section>
  );
}
