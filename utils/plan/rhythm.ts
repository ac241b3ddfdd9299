/** How regular the posts of a span are, and how varied. Counts days, never people. */
import type { Entry } from './agenda.ts';
import { addDays, dayOf } from './zones.ts';

export interface Gap {
  /** First and last day without a post. */
  first: string;
  last: string;
  days: number;
}

export interface Rhythm {
  /** Days with a post, published or planned. */
  active: number;
  /** Days in the span. */
  days: number;
  /** Longest run of days with a post. */
  streak: number;
  /** Runs of days without one, longest first; a single quiet day is none. */
  gaps: Gap[];
}

/** Two quiet days in a row are seen; the rule of the checker speaks after seven. */
const quiet = 2;

/** Rhythm from `first` to `last`, both included. */
export function rhythmOf(entries: readonly Pick<Entry, 'date'>[], first: string, last: string): Rhythm {
  const busy = new Set(entries.map(({ date }) => date));
  const days = dayOf(last) - dayOf(first) + 1;
  const gaps: Gap[] = [];
  let active = 0;
  let streak = 0;
  let run = 0;
  let silent = 0;
  for (let i = 0; i <= days; i++) {
    const date = addDays(first, i);
    if (i < days && !busy.has(date)) {
      silent++;
      run = 0;
      continue;
    }
    if (silent >= quiet) gaps.push({ first: addDays(date, -silent), last: addDays(date, -1), days: silent });
    silent = 0;
    if (i === days) break;
    active++;
    run++;
    streak = Math.max(streak, run);
  }
  return { active, days, streak, gaps: gaps.sort((a, b) => b.days - a.days) };
}

export type Aspect = 'format' | 'pillar' | 'programme' | 'platform';
export const aspects: readonly Aspect[] = ['format', 'pillar', 'programme', 'platform'];

export interface Share {
  /** Empty: not said. */
  name: string;
  count: number;
}

/** How often each value occurs, most first, what is not said last. */
export function varietyOf(entries: readonly Entry[], aspect: Aspect): Share[] {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    const name = aspect === 'platform' ? entry.platform : (entry.plan[aspect] ?? '').trim();
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort(
      (a, b) =>
        Number(a.name === '') - Number(b.name === '') || b.count - a.count || (a.name < b.name ? -1 : 1),
    );
}
