/** When the audience is there: recommended hours, and what to say of a moment outside them. Clocks are minutes in the account's zone. */

import type { Institution, Zone } from '../guideline/institution.ts';
import { minutesOf, windowsOn } from '../guideline/windows.ts';
import type { Kind, Platform } from '../platform.ts';
import { addDays, localIn, momentIn, weekdayOf, zoneOf } from './zones.ts';

/** Both ends belong to it, as "09.00–10.00" is said. */
export interface TimeWindow {
  from: number;
  to: number;
}

/** What an account knows about its hours. */
export interface Hours {
  zone: Zone;
  /** Those of a day; 0 is Monday. Without any, every hour is right. */
  on(weekday: number): readonly TimeWindow[];
}

/** The hours of an institution's account: its own statistics where there are any, else what was set, else the recommended ones. */
export function hoursOf(institution: Institution, platform: Platform): Hours {
  return {
    zone: zoneOf(institution),
    on: (weekday) =>
      windowsOn(institution, platform, weekday + 1).map(({ from, to }) => ({
        from: minutesOf(from),
        to: minutesOf(to),
      })),
  };
}

/** Answers and comments come when they are needed; so does everything during a disaster. */
export function hasHours(kind: Kind, modes: { disaster: boolean }): boolean {
  return !modes.disaster && (kind === 'post' || kind === 'video' || kind === 'story');
}

/** The window in which the account's clock stands at this moment; null outside. */
export function windowAt(hours: Hours, at: number): TimeWindow | null {
  const { date, clock } = localIn(hours.zone, at);
  return hours.on(weekdayOf(date)).find(({ from, to }) => clock >= from && clock <= to) ?? null;
}

/** The moment at which the next window opens, after `at`; null when none does within a week. */
export function nextOpening(hours: Hours, at: number): number | null {
  const { date } = localIn(hours.zone, at);
  for (let days = 0; days <= 7; days++) {
    const day = addDays(date, days);
    const openings = hours
      .on(weekdayOf(day))
      .map(({ from }) => momentIn(hours.zone, { date: day, clock: from }))
      .filter((opening) => opening > at);
    if (openings.length > 0) return Math.min(...openings);
  }
  return null;
}

export type Verdict =
  | { state: 'exempt' }
  | { state: 'inside'; window: TimeWindow }
  | { state: 'outside'; next: number };

/** What there is to say about a post of this kind at this moment. */
export function verdictOn(hours: Hours, at: number, kind: Kind, modes: { disaster: boolean }): Verdict {
  if (!hasHours(kind, modes)) return { state: 'exempt' };
  const window = windowAt(hours, at);
  if (window) return { state: 'inside', window };
  const next = nextOpening(hours, at);
  return next === null ? { state: 'exempt' } : { state: 'outside', next };
}
