/** Days as date fields write them (`2026-11-27`), on the device's calendar. Pure. */

/** ms since the epoch where the day begins, `later` days on; null for no day. */
export function startOf(day: string, later: number): number | null {
  const [year, month, date] = day.split('-').map(Number);
  if (year === undefined || month === undefined || date === undefined) return null;
  const at = new Date(year, month - 1, date + later).getTime();
  return Number.isNaN(at) ? null : at;
}

/** The day of a time; empty for none. */
export function dayOf(at: number | null): string {
  if (at === null) return '';
  const day = new Date(at);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** As date and time fields write it: `2026-11-27T08:00`; empty for none. */
export function minuteOf(at: number | null): string {
  if (at === null) return '';
  const time = new Date(at);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${dayOf(at)}T${two(time.getHours())}:${two(time.getMinutes())}`;
}

/** Null for no time. */
export function timeOf(minute: string): number | null {
  const at = new Date(minute).getTime();
  return minute === '' || Number.isNaN(at) ? null : at;
}
