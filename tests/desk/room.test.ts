/** When the desk writes megabytes to learn whether the disk has room for more. */
import { describe, expect, test } from 'vitest';
import { isNearlyFull, isToBeTried, reserve } from '../../utils/desk/room.ts';

const day = 24 * 60 * 60_000;
const now = 10 * day;
const plenty = { usage: 1_000_000, quota: 10_000_000_000 };

describe('the disk is tried', () => {
  test.each([
    ['never before', null, plenty, true],
    ['a minute ago, with room', { at: now - 60_000, tight: false }, plenty, false],
    ['a day ago', { at: now - day, tight: false }, plenty, true],
    ['just before a day is over', { at: now - day + 1, tight: false }, plenty, false],
    ['a minute ago, without room', { at: now - 60_000, tight: true }, plenty, true],
    [
      'the browser says that little is left',
      { at: now, tight: false },
      { usage: 9e6, quota: 9e6 + reserve },
      true,
    ],
    ['the browser says nothing', { at: now, tight: false }, { usage: 0, quota: 0 }, false],
    ['the clock was set back', { at: now + day, tight: false }, plenty, true],
  ])('%s: %#', (_, last, figures, expected) => expect(isToBeTried(last, figures, now)).toBe(expected));
});

test('nearly full: by the figures, or because it had no room', () => {
  expect(isNearlyFull({ ...plenty, tight: false })).toBe(false);
  expect(isNearlyFull({ ...plenty, tight: true })).toBe(true);
  expect(isNearlyFull({ usage: 80, quota: 100, tight: false })).toBe(true);
  expect(isNearlyFull({ usage: 79, quota: 100, tight: false })).toBe(false);
});
