import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleInstitution } from '../../utils/guideline/example.ts';
import { type Hours, hoursOf, nextOpening, verdictOn, windowAt } from '../../utils/plan/windows.ts';
import { localIn, wordsForZone } from '../../utils/plan/zones.ts';

const calm = { disaster: false };
const usual = [
  { from: 540, to: 600 },
  { from: 720, to: 780 },
  { from: 1020, to: 1140 },
];
const wita: Hours = { zone: 'WITA', on: () => usual };
const at = (clock: string, zone = '+08:00', date = '2026-11-27') => Date.parse(`${date}T${clock}:00${zone}`);

describe('the hours of the training', () => {
  test.each([
    ['08:59', 'outside'],
    ['09:00', 'inside'],
    ['10:00', 'inside'],
    ['10:01', 'outside'],
    ['12:30', 'inside'],
    ['19:00', 'inside'],
    ['19:01', 'outside'],
    ['00:00', 'outside'],
  ])('%s', (clock, state) => {
    expect(verdictOn(wita, at(clock), 'post', calm).state).toBe(state);
  });

  test.each([
    ['10:30', '12.00 WITA', '2026-11-27'],
    ['19:01', '09.00 WITA', '2026-11-28'],
    ['00:10', '09.00 WITA', '2026-11-27'],
  ])('after %s comes %s', (clock, next, date) => {
    const opening = nextOpening(wita, at(clock)) ?? 0;
    expect(wordsForZone('WITA', opening)).toBe(next);
    expect(localIn('WITA', opening).date).toBe(date);
  });

  test('the clock is the zone’s, not the computer’s', () => {
    expect(windowAt(wita, at('11:30', '+07:00'))).toEqual({ from: 720, to: 780 });
    expect(windowAt({ ...wita, zone: 'WIB' }, at('11:30', '+07:00'))).toBeNull();
  });
});

describe('exempt', () => {
  test.each(['reply', 'comment'] as const)('a %s', (kind) => {
    expect(verdictOn(wita, at('02:00'), kind, calm)).toEqual({ state: 'exempt' });
  });

  test('everything during a disaster', () => {
    expect(verdictOn(wita, at('02:00'), 'post', { disaster: true })).toEqual({ state: 'exempt' });
  });

  test('an account without any hours', () => {
    expect(verdictOn({ zone: 'WIB', on: () => [] }, at('02:00'), 'post', calm)).toEqual({ state: 'exempt' });
  });
});

describe('hours of an institution', () => {
  const evening = { platform: 'x' as const, days: [6], windows: [{ from: '20:00', to: '21:00' }] };

  test('its own statistics stand in place of the recommended ones, on their day and platform only', () => {
    const own = { ...exampleInstitution, ownWindows: [evening] };
    expect(hoursOf(own, 'x').on(5)).toEqual([{ from: 1200, to: 1260 }]);
    expect(hoursOf(own, 'x').on(4)).toEqual(usual);
    expect(hoursOf(own, 'instagram').on(5)).toEqual(usual);
  });

  test('a national one lives by the clock of the capital', () => {
    expect(hoursOf({ ...exampleInstitution, national: true }, 'x').zone).toBe('WIB');
    expect(hoursOf(exampleInstitution, 'x').zone).toBe('WITA');
  });
});

test('own hours differ from day to day', () => {
  // Saturdays only, in the evening.
  const hours: Hours = { zone: 'WITA', on: (day) => (day === 5 ? [{ from: 1200, to: 1260 }] : []) };
  expect(windowAt(hours, at('20:30'))).toBeNull();
  expect(windowAt(hours, at('20:30', '+08:00', '2026-11-28'))).not.toBeNull();
  expect(nextOpening(hours, at('21:30', '+08:00', '2026-11-28'))).toBe(at('20:00', '+08:00', '2026-12-05'));
});

test('the next opening is later, opens a window, and nothing opens before it', () => {
  const window = fc.tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 0, max: 300 }));
  const week = fc.array(fc.array(window, { maxLength: 3 }), { minLength: 7, maxLength: 7 });
  fc.assert(
    fc.property(week, fc.integer({ min: 0, max: 4_000_000_000_000 }), (days, moment) => {
      const hours: Hours = {
        zone: 'WIT',
        on: (day) => (days[day] ?? []).map(([from, length]) => ({ from, to: Math.min(1439, from + length) })),
      };
      const next = nextOpening(hours, moment);
      if (next === null) {
        expect(days.flat()).toEqual([]);
        return;
      }
      expect(next).toBeGreaterThan(moment);
      expect(windowAt(hours, next)).not.toBeNull();
      const verdict = verdictOn(hours, moment, 'post', calm);
      if (verdict.state === 'outside') {
        for (let each = moment; each < next && each < moment + 90 * 60_000; each += 7 * 60_000)
          expect(windowAt(hours, each)).toBeNull();
      }
    }),
  );
});
