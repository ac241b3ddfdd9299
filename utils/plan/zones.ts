/**
 * Dates and clocks of the three Indonesian time zones. None has daylight saving time, so an offset is all there is (Keppres 41/1987).
 * Moments are ms since the epoch; a date is `2026-11-27`, a clock counts minutes from midnight. The computer's own zone plays no part.
 */
import type { Institution, Zone } from '../guideline/institution.ts';
import { zoneHours } from '../guideline/zones.ts';

/** West to east. */
export const zones: readonly Zone[] = ['WIB', 'WITA', 'WIT'];

export const minute = 60_000;
export const dayLength = 24 * 60 * minute;

export interface Local {
  date: string;
  /** Minutes from midnight. */
  clock: number;
}

/** The clock that an institution lives by: one that speaks to the whole country uses the capital's. */
export function zoneOf({ zone, national }: Pick<Institution, 'zone' | 'national'>): Zone {
  return national ? 'WIB' : zone;
}

/** Calendar date and clock of a moment in a zone. */
export function localIn(zone: Zone, at: number): Local {
  const shifted = at + zoneHours[zone] * 60 * minute;
  const day = Math.floor(shifted / dayLength);
  return { date: dateOfDay(day), clock: Math.floor((shifted - day * dayLength) / minute) };
}

/** The moment at which a zone shows this date and clock. */
export function momentIn(zone: Zone, { date, clock }: Local): number {
  return dayOf(date) * dayLength + clock * minute - zoneHours[zone] * 60 * minute;
}

/** Days since 1970-01-01. */
export function dayOf(date: string): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / dayLength);
}

export function dateOfDay(day: number): string {
  return new Date(day * dayLength).toISOString().slice(0, 10);
}

export function addDays(date: string, days: number): string {
  return dateOfDay(dayOf(date) + days);
}

/** 0 is Monday, as weeks begin in Indonesia's offices and in ISO 8601. */
export function weekdayOf(date: string): number {
  return (((dayOf(date) + 3) % 7) + 7) % 7;
}

/** ISO 8601 with the zone's offset, as the rules read it. */
export function isoIn(zone: Zone, at: number): string {
  const { date, clock } = localIn(zone, at);
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${date}T${pad(Math.floor(clock / 60))}:${pad(clock % 60)}:00+0${zoneHours[zone]}:00`;
}

/** `09.00`, as EYD writes it. */
export function clockWords(clock: number): string {
  return `${String(Math.floor(clock / 60)).padStart(2, '0')}.${String(clock % 60).padStart(2, '0')}`;
}

/** Reads `9:05`, `09.05`, `0905` and `9`; null when it is no clock. */
export function parseClock(text: string): number | null {
  const found = /^\s*(\d{1,2})(?:[.:]?(\d{2}))?\s*$/.exec(text);
  const hours = Number(found?.[1]);
  const minutes = Number(found?.[2] ?? 0);
  return found && hours < 24 && minutes < 60 ? hours * 60 + minutes : null;
}

export interface ZoneTime extends Local {
  zone: Zone;
  /** Against the first zone: 1 when it is already the next day there, -1 when still the day before. */
  days: -1 | 0 | 1;
}

/** The same moment in all three zones, the own one first, then from west to east. */
export function inAllZones(own: Zone, at: number): ZoneTime[] {
  const first = localIn(own, at);
  const others = zones.filter((zone) => zone !== own);
  return [own, ...others].map((zone) => {
    const local = localIn(zone, at);
    return { zone, ...local, days: Math.sign(dayOf(local.date) - dayOf(first.date)) as -1 | 0 | 1 };
  });
}

const dayAndMonth = new Intl.DateTimeFormat('id-ID', { day: 'numeric', month: 'long', timeZone: 'UTC' });

/**
 * The time for a post that all of Indonesia reads: `09.00 WIB/10.00 WITA/11.00 WIT`, west to east. Where another day has begun the
 * date is written too: `23.30 WIB/00.30 WITA (28 November)`.
 */
export function wordsForAllZones(at: number): string {
  return inAllZones('WIB', at)
    .map(({ zone, date, clock, days }) => {
      const day = days === 0 ? '' : ` (${dayAndMonth.format(Date.parse(`${date}T00:00:00Z`))})`;
      return `${clockWords(clock)} ${zone}${day}`;
    })
    .join('/');
}

/** `10.00 WITA`. */
export function wordsForZone(zone: Zone, at: number): string {
  return `${clockWords(localIn(zone, at).clock)} ${zone}`;
}
