/** Periods, shares and times as people say them. */
import type { Texts } from '../../locales/index.ts';
import type { Period } from '../../utils/plan/periods.ts';

const locale = ({ language }: Pick<Texts, 'language'>) => (language === 'id' ? 'id-ID' : 'en-GB');

/** Dates are days, not moments: no zone plays a part. */
function format(texts: Pick<Texts, 'language'>, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale(texts), { ...options, timeZone: 'UTC' });
}

const day = (date: string) => new Date(`${date}T00:00:00Z`);

/** "23–29 Nov 2026", "November 2026". */
export function periodWords(texts: Pick<Texts, 'language'>, { span, first, last }: Period): string {
  if (span === 'month') return format(texts, { month: 'long', year: 'numeric' }).format(day(first));
  const range = format(texts, { day: 'numeric', month: 'short', year: 'numeric' });
  return range.formatRange(day(first), day(last));
}

/** "23–29 Nov", "Nov". */
export function shortPeriod(texts: Pick<Texts, 'language'>, { span, first, last }: Period): string {
  if (span === 'month') return format(texts, { month: 'short' }).format(day(first));
  return format(texts, { day: 'numeric', month: 'short' }).formatRange(day(first), day(last));
}

/** "Sen 23". */
export function dayWords(texts: Pick<Texts, 'language'>, date: string): string {
  return format(texts, { weekday: 'short', day: 'numeric' }).format(day(date)).replace(',', '');
}

/** "23". */
export function dayNumber(date: string): string {
  return String(Number(date.slice(8)));
}

/** "1 jam 5 menit". */
export function durationWords({ t }: Pick<Texts, 't'>, minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = t('duration.minutes', { n: minutes % 60 });
  if (hours === 0) return rest;
  const whole = t('duration.hours', { n: hours });
  return minutes % 60 === 0 ? whole : t('duration.both', { hours: whole, minutes: rest });
}
