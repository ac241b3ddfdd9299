/** A mark for every day: with a post, without one. Long pauses are named and lead to their days. */
import type { Entry } from '../../utils/plan/agenda.ts';
import { rhythmOf } from '../../utils/plan/rhythm.ts';
import { addDays } from '../../utils/plan/zones.ts';
import { Icon } from '../Icon.tsx';
import { useTexts } from '../texts-context.ts';
import { useCalendar } from './calendar-context.ts';

interface RhythmStripProps {
  entries: readonly Entry[];
  first: string;
  last: string;
}

/** As many pauses are named. */
const named = 3;

export function RhythmStrip({ entries, first, last }: RhythmStripProps) {
  const { t, dayMonth } = useTexts();
  const { go, addOn, today } = useCalendar();
  const { active, days, streak, gaps } = rhythmOf(entries, first, last);
  const counts = new Map<string, number>();
  for (const { date } of entries) counts.set(date, (counts.get(date) ?? 0) + 1);
  const strip = Array.from({ length: days }, (_, i) => counts.get(addDays(first, i)) ?? 0);
  return (
    <section class="glance">
      <h3>{t('calendar.rhythm')}</h3>
      <div class="strip" aria-hidden="true">
        {strip.map((count, i) => (
          <span key={addDays(first, i)} data-posts={Math.min(count, 3)} />
        ))}
      </div>
      <p>{t('calendar.active', { n: active, days })}</p>
      {active === 0 && (
        <>
          <p>{t('calendar.none.body')}</p>
          <button
            type="button"
            class="button button-tonal"
            onClick={() => addOn(today >= first && today <= last ? today : first)}
          >
            <Icon name="plus" size={14} /> {t('calendar.add')}
          </button>
        </>
      )}
      {streak > 1 && <p>{t('calendar.streak', { n: streak })}</p>}
      {active > 0 && gaps.length > 0 && (
        <ul class="gaps">
          {gaps.slice(0, named).map((gap) => (
            <li key={gap.first}>
              <button type="button" class="button-text" onClick={() => go({ view: 'week', date: gap.first })}>
                {t('calendar.gap', { first: dayMonth(gap.first), last: dayMonth(gap.last), n: gap.days })}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
