/** Texts and formats of one language, for everything that people see. */
import type { TextKey } from './index.ts';

export type Language = 'id' | 'en';

/** English tells one from other; Indonesian has a single form. */
export type Entry = string | { one: string; other: string };

export interface Texts {
  language: Language;
  /** The text for a key, its `{placeholders}` filled; `n` chooses the plural form and is written in the language's digits. */
  t(key: TextKey, values?: Readonly<Record<string, string | number>>): string;
  number(value: number): string;
  /** Hour and minute of a time in ms since the epoch, e.g. 14.32 in Indonesian. */
  time(at: number): string;
  /** A time as a colleague would say it at `now`; both in ms since the epoch. */
  when(at: number, now: number): string;
  /** A calendar date (`2026-11-27`) in words, with its weekday. */
  longDate(date: string): string;
  /** A calendar date's weekday, month and year, or day and month. */
  weekday(date: string, length: 'long' | 'short'): string;
  monthOf(date: string): string;
  dayMonth(date: string): string;
  /** Day, month, year, hour and minute. */
  full(at: number): string;
}

const minute = 60_000;
const day = 24 * 60 * minute;

/** Makes the texts of one language from its entries. */
export function textsOf(language: Language, entries: Readonly<Record<TextKey, Entry>>): Texts {
  const locale = language === 'id' ? 'id-ID' : 'en-GB';
  const numbers = new Intl.NumberFormat(locale);
  const plurals = new Intl.PluralRules(locale);
  const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
  const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long' });
  const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' });
  const dateOfYear = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' });

  const calendar = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const weekdays = {
    long: new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }),
    short: new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }),
  };
  const monthAndYear = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const dayAndMonth = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });

  function t(key: TextKey, values: Readonly<Record<string, string | number>> = {}): string {
    const entry = entries[key];
    const text =
      typeof entry === 'string' ? entry : entry[plurals.select(Number(values.n)) === 'one' ? 'one' : 'other'];
    return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
      const value = values[name];
      return typeof value === 'number' ? numbers.format(value) : (value ?? placeholder);
    });
  }

  function when(at: number, now: number): string {
    const days = Math.round((startOfDay(now) - startOfDay(at)) / day);
    if (at > now - minute && at <= now + minute) return t('when.now');
    if (at < now && at > now - 60 * minute) return t('when.minutes', { n: Math.floor((now - at) / minute) });
    if (days === 0) return t('when.today', { time: clock.format(at) });
    if (days === 1) return t('when.yesterday', { time: clock.format(at) });
    if (days > 1 && days < 7) return t('when.day', { day: weekday.format(at), time: clock.format(at) });
    return new Date(at).getFullYear() === new Date(now).getFullYear()
      ? date.format(at)
      : dateOfYear.format(at);
  }

  return {
    language,
    t,
    when,
    number: (value) => numbers.format(value),
    time: (at) => clock.format(at),
    longDate: (date) => calendar.format(dayAt(date)),
    weekday: (date, length) => weekdays[length].format(dayAt(date)),
    monthOf: (date) => monthAndYear.format(dayAt(date)),
    dayMonth: (date) => dayAndMonth.format(dayAt(date)),
    full: (at) => `${dateOfYear.format(at)}, ${clock.format(at)}`,
  };
}

function startOfDay(at: number): number {
  return new Date(at).setHours(0, 0, 0, 0);
}

/** A calendar date stands for the same day in whatever zone the computer is. */
function dayAt(date: string): number {
  return Date.parse(`${date}T00:00:00Z`);
}
