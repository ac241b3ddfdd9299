/** The spans that a report is about: whole weeks from Monday and whole months, in the institution's zone. */
import type { Zone } from '../guideline/institution.ts';
import { addDays, dayOf, localIn, momentIn, weekdayOf } from './zones.ts';

export const spans = ['week', 'month'] as const;
export type Span = (typeof spans)[number];

/** Both days belong to it; dates as `2026-11-27`. */
export interface Period {
  span: Span;
  first: string;
  last: string;
}

/** The period around a date. */
export function periodOf(span: Span, date: string): Period {
  if (span === 'week') {
    const first = addDays(date, -weekdayOf(date));
    return { span, first, last: addDays(first, 6) };
  }
  const first = `${date.slice(0, 7)}-01`;
  return { span, first, last: addDays(monthAfter(first), -1) };
}

export function periodNow(span: Span, zone: Zone, now: number): Period {
  return periodOf(span, localIn(zone, now).date);
}

export function periodBefore({ span, first }: Period): Period {
  return periodOf(span, addDays(first, -1));
}

export function periodAfter({ span, last }: Period): Period {
  return periodOf(span, addDays(last, 1));
}

/** The `count` periods that end with this one, oldest first. */
export function periodsUpTo(period: Period, count: number): Period[] {
  const found = [period];
  for (let oldest = period; found.length < count; ) {
    oldest = periodBefore(oldest);
    found.unshift(oldest);
  }
  return found;
}

export function datesOf({ first, last }: Pick<Period, 'first' | 'last'>): string[] {
  return Array.from({ length: daysOf({ first, last }) }, (_, i) => addDays(first, i));
}

export function daysOf({ first, last }: Pick<Period, 'first' | 'last'>): number {
  return dayOf(last) - dayOf(first) + 1;
}

/** From the first moment of its first day up to the first moment after its last; ms since the epoch. */
export function momentsOf({ first, last }: Pick<Period, 'first' | 'last'>, zone: Zone) {
  return {
    from: momentIn(zone, { date: first, clock: 0 }),
    to: momentIn(zone, { date: addDays(last, 1), clock: 0 }),
  };
}

function monthAfter(first: string): string {
  return `${addDays(first, 31).slice(0, 7)}-01`;
}
