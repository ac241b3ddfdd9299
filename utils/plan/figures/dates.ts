/** Dates as platforms and people write them, in Indonesian and English. Pure. */

const months: readonly RegExp[] = [
  /^jan/,
  /^[fp]eb/,
  /^mar/,
  /^apr/,
  /^me[iy]|^may/,
  /^jun/,
  /^jul/,
  /^ag[ust]|^aug/,
  /^sep/,
  /^o[kc]t/,
  /^no[vp]/,
  /^de[sc]/,
];

/** Which comes first in `11/12/2026`. */
export type Order = 'day-first' | 'month-first';

/** The order that the dates of one file have; Indonesian where they do not say. */
export function orderOf(texts: Iterable<string>): Order {
  let monthFirst = false;
  for (const text of texts) {
    const pair = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}/.exec(text.trim());
    if (Number(pair?.[1]) > 12) return 'day-first';
    monthFirst ||= Number(pair?.[2]) > 12;
  }
  return monthFirst ? 'month-first' : 'day-first';
}

/** `2026-11-27`; null when it is no date. A time behind it, and a weekday before it, are left out. */
export function readDate(text: string, order: Order): string | null {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/^[a-z']+\.?, ?/, '');
  const iso = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?:$|[t ])/.exec(plain);
  if (iso) return dateOf(iso[1], iso[2], iso[3]);
  const slashed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?:$|[, ])/.exec(plain);
  if (slashed) {
    const [, first, second, year] = slashed;
    return order === 'day-first' ? dateOf(year, second, first) : dateOf(year, first, second);
  }
  const named = /^(\d{1,2})[ -]([a-z]{3,})\.?[ ,-]+(\d{4}|\d{2})(?:$|[, ])/.exec(plain);
  if (named) return dateOf(named[3], monthOf(named[2]), named[1]);
  const english = /^([a-z]{3,})\.? (\d{1,2}),? (\d{4})(?:$|[, ])/.exec(plain);
  return english ? dateOf(english[3], monthOf(english[1]), english[2]) : null;
}

function monthOf(name = ''): string {
  return String(months.findIndex((pattern) => pattern.test(name)) + 1);
}

/** Null for days that no calendar has. */
function dateOf(year = '', month = '', day = ''): string | null {
  const full = year.length === 2 ? 2000 + Number(year) : Number(year);
  const at = new Date(Date.UTC(full, Number(month) - 1, Number(day)));
  const same = at.getUTCMonth() === Number(month) - 1 && at.getUTCDate() === Number(day);
  return same && full >= 2000 && full < 2100 ? at.toISOString().slice(0, 10) : null;
}
