import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pitfalls } from './pitfalls.ts';

describe('what others have stumbled over', () => {
  test('is a list of 34, each named once', () => {
    expect(new Set(pitfalls.map(({ name }) => name)).size).toBe(34);
  });

  test.each(pitfalls.map((each) => [each.name, each] as const))('%s', (_, { shownBy }) => {
    expect(shownBy.length).toBeGreaterThan(0);
    for (const { file, test: title } of shownBy) {
      const at = readFileSync(file, 'utf8')
        .split('\n')
        .findIndex((line) => line.includes(title));
      expect(at, `${file} has no “${title}”`).toBeGreaterThanOrEqual(0);
    }
  });
});

test('no test is skipped or alone', () => {
  const files = new Set(pitfalls.flatMap(({ shownBy }) => shownBy.map(({ file }) => file)));
  const bad = [...files].filter((file) =>
    /\b(?:test|it|describe)\.(?:skip|only|fixme)\b/.test(readFileSync(file, 'utf8')),
  );
  expect(bad).toEqual([]);
});
