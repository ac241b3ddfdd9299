/** When readers are there. */
import type { Platform } from '../platform.ts';
import type { Institution, PostingWindow } from './institution.ts';

/** The training of 2020 (guidelines 6): 09.00–10.00, 12.00–13.00 and 17.00–19.00, on the clock of the account's own zone. */
export const usualWindows: readonly PostingWindow[] = [
  { from: '09:00', to: '10:00' },
  { from: '12:00', to: '13:00' },
  { from: '17:00', to: '19:00' },
];

/** Windows of a platform on a weekday (1 is Monday, 7 is Sunday): the own ones, else the institution's, else the usual. */
export function windowsOn(
  { windows, ownWindows }: Pick<Institution, 'windows' | 'ownWindows'>,
  platform: Platform,
  weekday: number,
): readonly PostingWindow[] {
  const own = ownWindows
    .filter((each) => each.platform === platform && (each.days.length === 0 || each.days.includes(weekday)))
    // What is said of a day goes before what is said of every day.
    .sort((a, b) => Number(b.days.length > 0) - Number(a.days.length > 0))[0];
  if (own) return own.windows;
  return windows.length > 0 ? windows : usualWindows;
}

/** `09:00` of what was typed, such as `9`, `9.00` or `0900`; what is no time of day stays as it was typed. */
export function clockIn(typed: string): string {
  const [, hours = '', minutes = '00'] = /^(\d{1,2})(?:[.:]?(\d{2}))?$/.exec(typed.trim()) ?? [];
  const clock = `${hours.padStart(2, '0')}:${minutes}`;
  return hours !== '' && isClock(clock) ? clock : typed;
}

export function isClock(clock: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(clock);
}

/** Minutes since midnight of `09:00`; `24:00` is the end of the day. */
export function minutesOf(clock: string): number {
  const [hours = '0', minutes = '0'] = clock.split(':');
  return Number(hours) * 60 + Number(minutes);
}
