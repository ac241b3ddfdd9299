/** Which days are shown, the way to others, and out into files. */
import { addMonths, type CalendarPage, calendarViews, turned, weekOf } from '../../utils/plan/grid.ts';
import { Icon } from '../Icon.tsx';
import { useTexts } from '../texts-context.ts';
import { useCalendar } from './calendar-context.ts';

interface HeadProps {
  page: CalendarPage;
  onExport(format: 'ics' | 'csv'): void;
}

export function Head({ page, onExport }: HeadProps) {
  const texts = useTexts();
  const { t } = texts;
  const { today, go } = useCalendar();
  const { view, date } = page;
  const turn = (by: -1 | 1) => go({ view, date: turned(view, date, by) });
  return (
    <header class="calendar-head">
      <h1 class="unseen">{t('desk.calendar')}</h1>
      <h2 aria-live="polite">{titleOf(page, texts)}</h2>
      <div class="calendar-turn">
        <button type="button" class="button-icon" onClick={() => turn(-1)} title={t(`calendar-back.${view}`)}>
          <Icon name="back" />
          <span class="unseen">{t(`calendar-back.${view}`)}</span>
        </button>
        <button type="button" class="button" onClick={() => go({ view, date: today })}>
          {t('calendar.today')}
        </button>
        <button type="button" class="button-icon" onClick={() => turn(1)} title={t(`calendar-on.${view}`)}>
          <Icon name="next" />
          <span class="unseen">{t(`calendar-on.${view}`)}</span>
        </button>
      </div>
      <fieldset class="calendar-views">
        <legend class="unseen">{t('calendar.view')}</legend>
        {calendarViews.map((each) => (
          <button
            type="button"
            key={each}
            aria-pressed={each === view}
            onClick={() => go({ view: each, date })}
          >
            {t(`calendar-view.${each}`)}
          </button>
        ))}
      </fieldset>
      <div class="calendar-out">
        <button type="button" class="button" onClick={() => onExport('ics')}>
          iCalendar
        </button>
        <button type="button" class="button" onClick={() => onExport('csv')}>
          CSV
        </button>
      </div>
    </header>
  );
}

function titleOf({ view, date }: CalendarPage, { monthOf }: ReturnType<typeof useTexts>): string {
  if (view !== 'week') return monthOf(date);
  const days = weekOf(date);
  const [first = date, last = date] = [days[0], days[6]];
  if (first.slice(0, 7) === last.slice(0, 7))
    return `${Number(first.slice(8))}–${Number(last.slice(8))} ${monthOf(date)}`;
  return `${Number(first.slice(8))} ${monthOf(first)} – ${Number(last.slice(8))} ${monthOf(addMonths(first, 1))}`;
}
