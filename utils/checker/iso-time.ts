/** Moments as people and programs write them down (ISO 8601), and nothing that merely looks like one. */

const form = /^(\d{4})-(\d{2})-(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * Milliseconds since the epoch, or null: "besok", "12 May" and 31 February, which `Date.parse` would guess at, are none. Without an
 * offset the time is that of the machine, a bare date is midnight UTC, as in ECMAScript.
 */
export function isoTime(written: string): number | null {
  const [, year, month, day] = form.exec(written) ?? [];
  if (year === undefined) return null;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return null;
  const time = Date.parse(written);
  return Number.isNaN(time) ? null : time;
}
