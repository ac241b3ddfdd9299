/** The recommended hours of the day and what the clocks show in the other zones. */
import type { Institution } from '../../utils/guideline/institution.ts';
import { hoursOf, windowAt } from '../../utils/plan/windows.ts';
import { clockWords, inAllZones, localIn, momentIn, weekdayOf } from '../../utils/plan/zones.ts';
import type { Platform } from '../../utils/platform.ts';
import { useTexts } from '../texts-context.ts';

interface HoursTableProps {
  institution: Institution;
  platform: Platform;
  /** ms since the epoch. */
  now: number;
}

export function HoursTable({ institution, platform, now }: HoursTableProps) {
  const { t } = useTexts();
  const hours = hoursOf(institution, platform);
  const { date } = localIn(hours.zone, now);
  const windows = hours.on(weekdayOf(date));
  const open = windowAt(hours, now);
  const own = institution.ownWindows.some((each) => each.platform === platform);
  if (windows.length === 0) return null;
  const rows = windows.map(({ from, to }) => ({
    from,
    starts: inAllZones(hours.zone, momentIn(hours.zone, { date, clock: from })),
    ends: inAllZones(hours.zone, momentIn(hours.zone, { date, clock: to })),
  }));
  return (
    <details class="disclosure hours">
      <summary>{t('hours.table')}</summary>
      <table>
        <caption class="unseen">{t('hours.table')}</caption>
        <thead>
          <tr>
            {rows[0]?.starts.map(({ zone }) => (
              <th key={zone} scope="col">
                {zone}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ from, starts, ends }) => (
            <tr key={from} data-open={open?.from === from}>
              {starts.map(({ zone, clock, days }, i) => (
                <td key={zone}>
                  {clockWords(clock)}–{clockWords(ends[i]?.clock ?? 0)}
                  {days !== 0 && <small> {t(days > 0 ? 'hours.day-after' : 'hours.day-before')}</small>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="plan-hint">{t(own ? 'hours.own' : 'hours.source')}</p>
    </details>
  );
}
