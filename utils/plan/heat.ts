/** When posts went out: weekday by hour, against the recommended windows. */
import type { Zone } from '../guideline/institution.ts';
import { localIn, weekdayOf } from './zones.ts';

export interface Heat {
  /** Seven rows from Monday, 24 hours each. */
  counts: readonly (readonly number[])[];
  most: number;
  total: number;
}

export function heatOf(times: readonly number[], zone: Zone): Heat {
  const counts = Array.from({ length: 7 }, () => new Array<number>(24).fill(0));
  let most = 0;
  for (const at of times) {
    const { date, clock } = localIn(zone, at);
    const row = counts[weekdayOf(date)];
    const hour = Math.floor(clock / 60);
    if (!row) continue;
    row[hour] = (row[hour] ?? 0) + 1;
    most = Math.max(most, row[hour] ?? 0);
  }
  return { counts, most, total: times.length };
}
