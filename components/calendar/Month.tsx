/** A month: whole weeks from Monday, each day with what goes out. */

import { movedTo } from '../../utils/plan/agenda.ts';
import { weeksOfMonth } from '../../utils/plan/grid.ts';
import { weekdayOf } from '../../utils/plan/zones.ts';
import { Icon } from '../Icon.tsx';
import { useTexts } from '../texts-context.ts';
import { useCalendar } from './calendar-context.ts';
import { EntryChip } from './EntryChip.tsx';
import { SpecialNames } from './SpecialNames.tsx';

export function Month({ date }: { date: string }) {
  const { weekday, monthOf } = useTexts();
  const weeks = weeksOfMonth(date);
  return (
    <table class="month" data-weeks={weeks.length}>
      <caption class="unseen">{monthOf(date)}</caption>
      <thead>
        <tr>
          {weeks[0]?.map((day) => (
            <th key={day} scope="col">
              <span aria-hidden="true">{weekday(day, 'short')}</span>
              <span class="unseen">{weekday(day, 'long')}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <Day
                key={day}
                date={day}
                inMonth={day.slice(0, 7) === date.slice(0, 7)}
                room={roomFor(weeks.length)}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Entries that fit into a day without scrolling on a 14-inch screen. */
const roomFor = (weeks: number) => (weeks > 5 ? 2 : 3);

function Day({ date, inMonth, room }: { date: string; inMonth: boolean; room: number }) {
  const { t, longDate } = useTexts();
  const { entries, special, today, mover, target, zone, addOn, go } = useCalendar();
  const list = entries.get(date) ?? [];
  const marks = special.get(date) ?? [];
  const { moving } = mover;
  // One that is carried here must be seen.
  const carried = list.findIndex(({ id }) => id === moving?.id);
  const shown =
    carried >= room ? [...list.slice(0, room - 1), ...list.slice(carried, carried + 1)] : list.slice(0, room);
  const free = marks.some(({ kind }) => kind === 'national');
  return (
    <td
      data-date={date}
      data-outside={!inMonth}
      data-weekend={weekdayOf(date) > 4}
      data-free={free}
      data-silent={marks.some(({ kind }) => kind === 'silence')}
      data-today={date === today}
      data-target={target === date}
      onDragOver={(event) => {
        if (!moving) return;
        event.preventDefault();
        mover.over(movedTo(zone, moving.from, date));
      }}
      onDrop={(event) => {
        event.preventDefault();
        if (moving) mover.drop(movedTo(zone, moving.from, date));
      }}
    >
      <div class="day-head">
        <time dateTime={date} class="day-number" aria-current={date === today ? 'date' : undefined}>
          <span aria-hidden="true">{Number(date.slice(8))}</span>
          <span class="unseen">{longDate(date)}</span>
        </time>
        <button
          type="button"
          class="day-add"
          aria-label={t('calendar.add-on', { date: longDate(date) })}
          onClick={() => addOn(date)}
        >
          <Icon name="plus" size={12} />
        </button>
      </div>
      {marks.length > 0 && (
        <p class="day-special">
          <SpecialNames days={marks} />
        </p>
      )}
      <ul>
        {shown.map((entry) => (
          <li key={entry.id}>
            <EntryChip entry={entry} />
          </li>
        ))}
      </ul>
      {list.length > shown.length && (
        <button type="button" class="day-more" onClick={() => go({ view: 'week', date })}>
          {t('calendar.more', { n: list.length - shown.length })}
        </button>
      )}
    </td>
  );
}
