/** The days that a calendar draws. Dates are `2026-11-27`; weeks begin on Monday. */
import { addDays, weekdayOf } from './zones.ts';

export type CalendarView = 'month' | 'week' | 'list';

/** Whole weeks around the month of `date`: four to six rows of seven. */
export function weeksOfMonth(date: string): string[][] {
  const month = date.slice(0, 7);
  const first = startOfWeek(`${month}-01`);
  const weeks: string[][] = [];
  for (let start = first; start.slice(0, 7) <= month; start = addDays(start, 7)) weeks.push(weekOf(start));
  return weeks;
}

export function weekOf(date: string): string[] {
  const start = startOfWeek(date);
  return Array.from({ length: 7 }, (_, i) => addDays(start, i));
}

export function startOfWeek(date: string): string {
  return addDays(date, -weekdayOf(date));
}

/** The same day some months away, or that month's last day. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return `${first.toISOString().slice(0, 8)}${String(Math.min(day, last)).padStart(2, '0')}`;
}

/** One page further or back in a view. */
export function turned(view: CalendarView, date: string, by: -1 | 1): string {
  return view === 'week' ? addDays(date, 7 * by) : addMonths(date, by);
}

/** First and last day that a view draws. */
export function spanOf(view: CalendarView, date: string): { first: string; last: string } {
  if (view === 'week') return { first: startOfWeek(date), last: addDays(startOfWeek(date), 6) };
  if (view === 'list')
    return { first: `${date.slice(0, 7)}-01`, last: addDays(`${addMonths(date, 1).slice(0, 7)}-01`, -1) };
  const weeks = weeksOfMonth(date);
  return { first: weeks[0]?.[0] ?? date, last: weeks.at(-1)?.[6] ?? date };
}

const words: Readonly<Record<CalendarView, string>> = { month: 'bulan', week: 'pekan', list: 'daftar' };
export const calendarViews: readonly CalendarView[] = ['month', 'week', 'list'];

export interface CalendarPage {
  view: CalendarView;
  date: string;
}

/** The page behind the slash of an address, `pekan/2026-11-27`; this month where it names none. */
export function pageAt(within: string, today: string): CalendarPage {
  const [word = '', date = ''] = within.split('/');
  const view = calendarViews.find((each) => words[each] === word) ?? 'month';
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(Date.parse(date));
  return { view, date: isDate ? date : today };
}

export function addressOfPage({ view, date }: CalendarPage): string {
  return `#kalender/${words[view]}/${date}`;
}
