/** A week: seven days side by side with their hours, and the hours when readers are there. */
import { useEffect, useRef } from 'preact/hooks';
import { weekOf } from '../../utils/plan/grid.ts';
import { lanesOf } from '../../utils/plan/lanes.ts';
import { hoursOf } from '../../utils/plan/windows.ts';
import { clockWords, localIn, momentIn, weekdayOf } from '../../utils/plan/zones.ts';
import { Icon } from '../Icon.tsx';
import { useTexts } from '../texts-context.ts';
import { useCalendar } from './calendar-context.ts';
import { EntryChip } from './EntryChip.tsx';
import { SpecialNames } from './SpecialNames.tsx';
import { clockAt, hour } from './week-hours.ts';

/** An entry is three quarters of an hour high. */
const entryMinutes = 45;
const hours = Array.from({ length: 24 }, (_, i) => i);

export function Week({ date, now }: { date: string; now: number }) {
  const { t, weekday, longDate } = useTexts();
  const { special, today, addOn, zone } = useCalendar();
  const days = weekOf(date);
  const scroller = useRef<HTMLElement>(null);
  // The working day comes into view; the night is a scroll away.
  useEffect(() => {
    scroller.current?.scrollTo({ top: 6.6 * hour });
  }, []);
  return (
    <section
      class="week"
      aria-label={t('calendar.week-of', { date: longDate(days[0] ?? date) })}
      ref={scroller}
    >
      <div class="week-head">
        <span class="week-corner">{zone}</span>
        {days.map((day) => (
          <div
            key={day}
            class="week-day"
            data-today={day === today}
            data-free={special.get(day)?.some(({ kind }) => kind === 'national')}
          >
            <p>
              <span>{weekday(day, 'short')}</span>{' '}
              <time dateTime={day} class="day-number" aria-current={day === today ? 'date' : undefined}>
                {Number(day.slice(8))}
              </time>
              <button
                type="button"
                class="day-add"
                aria-label={t('calendar.add-on', { date: longDate(day) })}
                onClick={() => addOn(day)}
              >
                <Icon name="plus" size={12} />
              </button>
            </p>
            <SpecialNames days={special.get(day) ?? []} />
          </div>
        ))}
      </div>
      <div class="week-body" style={{ height: `${24 * hour}px` }}>
        <div class="week-hours" aria-hidden="true">
          {hours.slice(1).map((each) => (
            <span key={each} style={{ top: `${each * hour}px` }}>
              {clockWords(each * 60)}
            </span>
          ))}
        </div>
        {days.map((day) => (
          <Column key={day} date={day} now={now} />
        ))}
      </div>
    </section>
  );
}

function Column({ date, now }: { date: string; now: number }) {
  const { longDate } = useTexts();
  const { entries, institution, special, today, mover, target, zone } = useCalendar();
  const list = entries.get(date) ?? [];
  const { moving } = mover;
  // Hours differ by platform where there are own ones; the most usual platform of an institution stands for all.
  const windows = hoursOf(institution, 'instagram').on(weekdayOf(date));
  const at = (event: DragEvent) =>
    momentIn(zone, { date, clock: clockAt(event.currentTarget as HTMLElement, event.clientY) });
  return (
    <fieldset
      class="week-column"
      aria-label={longDate(date)}
      data-date={date}
      data-weekend={weekdayOf(date) > 4}
      data-silent={special.get(date)?.some(({ kind }) => kind === 'silence')}
      data-target={target === date}
      onDragOver={(event) => {
        if (!moving) return;
        event.preventDefault();
        mover.over(at(event));
      }}
      onDrop={(event) => {
        event.preventDefault();
        mover.drop(at(event));
      }}
    >
      {windows.map(({ from, to }) => (
        <span
          key={from}
          class="week-window"
          style={{ top: `${(from / 60) * hour}px`, height: `${((to - from) / 60) * hour}px` }}
        />
      ))}
      {date === today && (
        <span class="week-now" style={{ top: `${(localIn(zone, now).clock / 60) * hour}px` }} />
      )}
      {moving && moving.by !== 'keys' && target === date && (
        <span class="week-ghost" style={{ top: `${(localIn(zone, moving.to).clock / 60) * hour}px` }}>
          {clockWords(localIn(zone, moving.to).clock)}
        </span>
      )}
      <ul>
        {lanesOf(list, entryMinutes).map(({ entry, lane, lanes }) => (
          <li
            key={entry.id}
            style={{
              top: `${(entry.clock / 60) * hour}px`,
              left: `${(lane / lanes) * 100}%`,
              width: `${100 / lanes}%`,
              height: `${(entryMinutes / 60) * hour}px`,
            }}
          >
            <EntryChip entry={entry} />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
