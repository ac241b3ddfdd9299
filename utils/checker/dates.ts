/** Dates and clock times as Indonesian and English posts write them. */
import { matches } from './match.ts';

const months: Readonly<Record<string, number>> = {
  januari: 1,
  jan: 1,
  january: 1,
  februari: 2,
  feb: 2,
  february: 2,
  pebruari: 2,
  maret: 3,
  mar: 3,
  march: 3,
  april: 4,
  apr: 4,
  mei: 5,
  may: 5,
  juni: 6,
  jun: 6,
  june: 6,
  juli: 7,
  jul: 7,
  july: 7,
  agustus: 8,
  agt: 8,
  agu: 8,
  ags: 8,
  aug: 8,
  august: 8,
  september: 9,
  sep: 9,
  sept: 9,
  oktober: 10,
  okt: 10,
  oct: 10,
  october: 10,
  november: 11,
  nov: 11,
  nopember: 11,
  desember: 12,
  des: 12,
  dec: 12,
  december: 12,
};
const weekdays: Readonly<Record<string, number>> = {
  minggu: 0,
  ahad: 0,
  senin: 1,
  selasa: 2,
  rabu: 3,
  kamis: 4,
  jumat: 5,
  "jum'at": 5,
  'jum’at': 5,
  sabtu: 6,
  sunday: 0,
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
};
export const weekdayNames = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const;
export const monthNames = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

const month = Object.keys(months)
  .sort((a, b) => b.length - a.length)
  .join('|');
const weekday = Object.keys(weekdays)
  .sort((a, b) => b.length - a.length)
  .join('|');
const written = new RegExp(
  String.raw`(?:\b(${weekday})\b[ ,(]{1,3}(?:tanggal |tgl\.? )?)?\b(\d{1,2})(?: ?[–-] ?\d{1,2})? (${month})\b(?:\.?,? (\d{4}))?(?!\d)`,
  'g',
);
const american = new RegExp(
  String.raw`(?:\b(${weekday})\b,? )?\b(${month}) (\d{1,2})(?:st|nd|rd|th)?(?:, (\d{4}))\b`,
  'g',
);
const figures = new RegExp(
  String.raw`(?:\b(${weekday})\b[ ,(]{1,3}(?:tanggal |tgl\.? )?)?(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\3(\d{4}|\d{2})(?![\d/-]|\.\d)`,
  'g',
);

export interface WrittenDate {
  start: number;
  end: number;
  /** 0 is Sunday; null when no weekday is written. */
  weekday: number | null;
  weekdayLength: number;
  day: number;
  month: number;
  year: number | null;
  /** In figures only: 03/12/2026. */
  figures: boolean;
}

/** The last text asked about: half a dozen rules ask about the same sentence one after the other. */
let asked: { lower: string; dates: readonly WrittenDate[] } = { lower: '', dates: [] };

/** Every date in a lower-case text, whether or not it exists. */
export function datesIn(lower: string): readonly WrittenDate[] {
  if (asked.lower !== lower) asked = { lower, dates: find(lower) };
  return asked.dates;
}

function find(lower: string): WrittenDate[] {
  if (!/\d/.test(lower)) return [];
  const out: WrittenDate[] = [];
  const add = (
    found: RegExpExecArray & { end: number },
    day?: string,
    name?: number,
    year?: string,
    inFigures = false,
  ) => {
    const named = found[1];
    out.push({
      start: found.index,
      end: found.end,
      // "Jumat–Minggu, 4–6 Desember": the weekday is that of the last day
      weekday:
        named === undefined || /[–-] ?$/.test(lower.slice(0, found.index)) ? null : (weekdays[named] ?? null),
      weekdayLength: named?.length ?? 0,
      day: Number(day),
      month: name ?? 0,
      year: year === undefined ? null : Number(year.length === 2 ? `20${year}` : year),
      figures: inFigures,
    });
  };
  for (const found of matches(written, lower)) add(found, found[2], months[found[3] ?? ''], found[4]);
  for (const found of matches(american, lower)) add(found, found[3], months[found[2] ?? ''], found[4]);
  for (const found of matches(figures, lower)) {
    const number = Number(found[4]);
    if (number >= 1 && number <= 12 && Number(found[2]) <= 31 && Number(found[2]) > 0)
      add(found, found[2], number, found[5], true);
  }
  return out.sort((a, b) => a.start - b.start);
}

/** Days of a month; the longest February when the year is not known. */
export function daysIn(monthNumber: number, year: number | null): number {
  return monthNumber === 2 && year === null
    ? 29
    : new Date(Date.UTC(year ?? 2001, monthNumber, 0)).getUTCDate();
}

/** 0 is Sunday. */
export function weekdayOf(year: number, monthNumber: number, day: number): number {
  return new Date(Date.UTC(year, monthNumber - 1, day)).getUTCDay();
}

const hours = { WIB: 7, WITA: 8, WIT: 9 } as const;

/** Calendar date and clock of a moment in a zone. */
export function inZone(
  moment: number,
  zone: keyof typeof hours,
): { year: number; month: number; day: number; hour: number; minute: number } {
  const date = new Date(moment + hours[zone] * 3_600_000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
  };
}

/** 0 for Sunday. */
export function weekdayIn(moment: number, zone: keyof typeof hours): number {
  return new Date(moment + hours[zone] * 3_600_000).getUTCDay();
}

/** "Senin, 23 November 2026", or with a part of the day "Senin pagi, 23 November 2026": the day of a moment, or days after it. */
export function writtenDay(moment: number, zone: keyof typeof hours, after: number, part: string): string {
  const { year, month, day } = inZone(moment + after * 86_400_000, zone);
  const weekday = weekdayNames[weekdayIn(moment + after * 86_400_000, zone)];
  return `${weekday}${part === '' ? '' : ` ${part}`}, ${day} ${monthNames[month - 1]} ${year}`;
}

/** When the draft will be out: the schedule, else now. Null for a schedule that is no date. */
export function publishedAt(context: { scheduledAt: string | null; now: number }): number | null {
  if (context.scheduledAt === null) return context.now;
  const moment = Date.parse(context.scheduledAt);
  return Number.isNaN(moment) ? null : moment;
}
