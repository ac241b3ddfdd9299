import { expect, test } from 'vitest';
import { mayMatch } from '../../utils/checker/sieve.ts';

const patterns = Array.from(
  { length: 64 },
  (_, number) => new RegExp(`\\b(?:loket${number}|antre (?:di )?${number}|km/${number})\\b`),
);
const texts = Array.from({ length: 200 }, (_, turn) => {
  const said = [
    `Loket${turn % 64} buka`,
    `warga antre di ${(turn * 7) % 64}`,
    `laju 80 km/${(turn * 5) % 64}`,
  ];
  return `Hari ke-${turn}: ${said[turn % 3]}.`.toLowerCase();
});

test('a pattern is let through wherever it matches, be its literals in the table yet or not', () => {
  for (const text of texts)
    for (const pattern of patterns) if (pattern.test(text)) expect(mayMatch(pattern, text), text).toBe(true);
});

test('and is kept from texts that hold none of its literals', () => {
  for (const text of texts) {
    const through = patterns.filter((pattern) => mayMatch(pattern, text));
    // "loket1" stands in "loket12" too
    expect(through.length, text).toBeLessThan(12);
  }
});

test('a text that is asked about again, and one by its lower case, is answered as before', () => {
  for (const text of texts.slice(0, 80)) {
    const answers = patterns.map((pattern) => mayMatch(pattern, text));
    expect(patterns.map((pattern) => mayMatch(pattern, text.toUpperCase()))).toEqual(answers);
    expect(patterns.map((pattern) => mayMatch(pattern, text))).toEqual(answers);
  }
});
