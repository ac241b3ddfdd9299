import fc from 'fast-check';
import { expect, test } from 'vitest';
import { relocate } from '../../utils/checker/relocate.ts';
import { isGraphemeBoundary } from '../../utils/text/graphemes.ts';
import { findingAt } from '../finding.ts';

const at = (start: number, end: number) => findingAt(start, end, { rule: 'x' });
const letters = fc.string({
  unit: fc.constantFrom('a', 'b', ' ', '.', 'é', '😀', '\u0301', '🇮', '\n'),
  maxLength: 30,
});

test.each([
  ['an edit before moves it', 'satu dua', 5, 8, 'se satu dua', [8, 11]],
  ['an edit behind leaves it', 'satu dua', 0, 4, 'satu dua tiga', [0, 4]],
  ['an edit inside drops it', 'satu dua', 0, 4, 'saatu dua', null],
  ['a longer word is another word', 'satu dua', 5, 8, 'satu duapuluh', null],
  ['one of two equal words is not taken for the other', 'dua dua', 4, 7, 'dua', null],
  ['a finding about the whole stays', 'satu', 0, 0, 'lain', [0, 0]],
  ['a finding about the end goes to the end', 'satu', 4, 4, 'satu dua ', [8, 8]],
])('%s', (_, before, start, end, after, expected) => {
  const moved = relocate(at(start, end), before, after);
  expect(moved && [moved.start, moved.end]).toEqual(expected);
});

test('its words stay its words, on grapheme boundaries, after any edit', () => {
  fc.assert(
    fc.property(
      letters,
      letters,
      letters,
      letters,
      fc.nat(30),
      fc.nat(30),
      (head, middle, tail, put, a, b) => {
        const before = head + middle + tail;
        const after = head + put + tail;
        const start = Math.min(a, b, before.length);
        const end = Math.min(Math.max(a, b), before.length);
        fc.pre(start < end && before !== after);
        const moved = relocate(at(start, end), before, after);
        if (moved === null) return;
        expect(after.slice(moved.start, moved.end)).toBe(before.slice(start, end));
        expect(isGraphemeBoundary(after, moved.start) && isGraphemeBoundary(after, moved.end)).toBe(true);
      },
    ),
  );
});
