import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  clockWords,
  dateOfDay,
  dayOf,
  inAllZones,
  isoIn,
  localIn,
  momentIn,
  parseClock,
  weekdayOf,
  wordsForAllZones,
  zones,
} from '../../utils/plan/zones.ts';

const at = (iso: string) => Date.parse(iso);
const moments = fc.integer({ min: 0, max: Date.UTC(2100, 0, 1) });
const zone = fc.constantFrom(...zones);

describe('words for all of Indonesia', () => {
  test.each([
    ['2026-11-27T09:00:00+07:00', '09.00 WIB/10.00 WITA/11.00 WIT'],
    ['2026-11-27T12:00:00+07:00', '12.00 WIB/13.00 WITA/14.00 WIT'],
    ['2026-11-27T17:00:00+07:00', '17.00 WIB/18.00 WITA/19.00 WIT'],
    ['2026-11-27T23:30:00+07:00', '23.30 WIB/00.30 WITA (28 November)/01.30 WIT (28 November)'],
    ['2026-12-31T22:15:00+07:00', '22.15 WIB/23.15 WITA/00.15 WIT (1 Januari)'],
    ['2028-02-28T23:00:00+07:00', '23.00 WIB/00.00 WITA (29 Februari)/01.00 WIT (29 Februari)'],
  ])('%s', (iso, words) => {
    expect(wordsForAllZones(at(iso))).toBe(words);
  });
});

test('seen from the east, the west may still be in the day before', () => {
  expect(inAllZones('WIT', at('2026-11-28T00:30:00+09:00'))).toEqual([
    { zone: 'WIT', date: '2026-11-28', clock: 30, days: 0 },
    { zone: 'WIB', date: '2026-11-27', clock: 22 * 60 + 30, days: -1 },
    { zone: 'WITA', date: '2026-11-27', clock: 23 * 60 + 30, days: -1 },
  ]);
});

test.each([
  ['9:05', 545],
  ['09.05', 545],
  ['23.59', 1439],
  ['24.00', null],
  ['9.5', null],
  ['12.60', null],
  ['0905', 545],
  ['905', 545],
  ['9', 540],
  ['24', null],
  ['', null],
])('a clock: %s', (text, clock) => {
  expect(parseClock(text)).toBe(clock);
});

test.each([
  ['2026-11-27', 4],
  ['2026-11-30', 0],
  ['1970-01-01', 3],
  ['1969-12-29', 0],
])('weekday of %s', (date, weekday) => {
  expect(weekdayOf(date)).toBe(weekday);
});

test('a moment goes through any zone and back', () => {
  fc.assert(
    fc.property(moments, zone, (moment, where) => {
      const whole = moment - (moment % 60_000);
      expect(momentIn(where, localIn(where, whole))).toBe(whole);
      expect(Date.parse(isoIn(where, whole))).toBe(whole);
      expect(parseClock(clockWords(localIn(where, whole).clock))).toBe(localIn(where, whole).clock);
    }),
  );
});

test('the three clocks are an hour apart each, whatever the date', () => {
  fc.assert(
    fc.property(moments, zone, (moment, where) => {
      const [own, ...others] = inAllZones(where, moment);
      const minutes = (each: typeof own) => (each ? dayOf(each.date) * 1440 + each.clock : 0);
      const ahead = { WIB: 0, WITA: 60, WIT: 120 };
      for (const other of others) {
        expect(minutes(other) - minutes(own)).toBe(ahead[other.zone] - ahead[where]);
        expect(dayOf(other.date) - dayOf(own?.date ?? '')).toBe(other.days);
      }
    }),
  );
});

test('days are counted without a calendar of the computer', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -200_000, max: 200_000 }),
      fc.integer({ min: -900, max: 900 }),
      (day, by) => {
        expect(dayOf(dateOfDay(day))).toBe(day);
        expect(addDays(addDays(dateOfDay(day), by), -by)).toBe(dateOfDay(day));
      },
    ),
  );
});
