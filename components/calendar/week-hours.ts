/** How hours stand on the page of a week. */
import { dayLength, minute } from '../../utils/plan/zones.ts';

/** CSS px of an hour, as the lines in calendar-week.css. */
export const hour = 52;
/** What is carried goes in steps of a quarter of an hour. */
const step = 15;
const day = dayLength / minute;

/** The clock, in minutes, at a height of the window. `column`: the day's, from midnight to midnight. */
export function clockAt(column: Element, y: number): number {
  const clock = Math.round((((y - column.getBoundingClientRect().top) / hour) * 60) / step) * step;
  return Math.min(Math.max(clock, 0), day - step);
}
