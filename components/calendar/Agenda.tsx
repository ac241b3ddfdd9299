/** The days of a month that have something, as a list. */
import { Empty } from '../Empty.tsx';
import { Icon } from '../Icon.tsx';
import { useTexts } from '../texts-context.ts';
import { useCalendar } from './calendar-context.ts';
import { EntryChip } from './EntryChip.tsx';
import { SpecialNames } from './SpecialNames.tsx';

export function Agenda({ days }: { days: readonly string[] }) {
  const { t, longDate, monthOf } = useTexts();
  const { entries, special, today, addOn } = useCalendar();
  const busy = days.filter((day) => entries.has(day) || special.has(day));
  const none = days.every((day) => !entries.has(day));
  const first = days.find((day) => day >= today) ?? days[0] ?? today;
  return (
    <div class="agenda">
      {none && (
        <Empty
          icon="calendar"
          title={t('calendar.none.title', { month: monthOf(days[0] ?? today) })}
          body={t('calendar.none.body')}
        >
          <button type="button" class="button button-primary" onClick={() => addOn(first)}>
            {t('calendar.add')}
          </button>
        </Empty>
      )}
      <ol>
        {busy.map((day) => (
          <li key={day} data-today={day === today} data-date={day}>
            <h3>
              <time dateTime={day}>{longDate(day)}</time>
              <SpecialNames days={special.get(day) ?? []} />
              <button
                type="button"
                class="day-add"
                aria-label={t('calendar.add-on', { date: longDate(day) })}
                onClick={() => addOn(day)}
              >
                <Icon name="plus" size={12} />
              </button>
            </h3>
            <ul>
              {(entries.get(day) ?? []).map((entry) => (
                <li key={entry.id}>
                  <EntryChip entry={entry} />
                  <span class="agenda-about">
                    {[
                      entry.account,
                      entry.plan.programme,
                      entry.plan.pillar,
                      entry.plan.format && t(`format.${entry.plan.format}`),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </div>
  );
}
