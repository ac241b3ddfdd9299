import { expect, test } from 'vitest';
import { createChecker } from '../../utils/checker/check.ts';
import { defineRule } from '../../utils/checker/rule.ts';
import { checkerOf, contextOf, findingsIn, now, texts } from './given.ts';

const MINUTE = 60_000;

test('as time goes on, and back, a checker says what a fresh one says', () => {
  const checker = checkerOf();
  const lines = [
    'Posyandu buka Minggu, 22 November 2026 pukul 10.01 WITA di dikantor desa.',
    'Besok ada senam, hari ini bersih-bersih.',
    'Pendaftaran ditutup Senin, 23 November 2026 pukul 08.00 WITA.',
    'Himbauan: bawa air minum sendiri ya!!!',
    'Lomba diadakan Selasa, 24 November 2026.',
  ];
  const times = [0, 0.5, 1, 2, 60, 59, 24 * 60, 36 * 60, 3 * 24 * 60, 0].map(
    (minutes) => now + minutes * MINUTE,
  );
  const seen = new Set<string>();
  for (const [at, time] of times.entries()) {
    for (const text of [lines.join(' '), `${lines.join('\n')}\nBaru ${at}.`, lines.slice(at % 5).join(' ')]) {
      const fields = [{ field: 'text' as const, text }];
      const context = contextOf({ now: time });
      const found = checker.check(fields, context);
      expect(found).toEqual(findingsIn(fields, context));
      if (text === lines.join(' ')) seen.add(JSON.stringify(found));
    }
  }
  // Time did matter
  expect(seen.size).toBeGreaterThan(1);
});

test('another minute asks only those rules again that asked for the time', () => {
  const asked = { timed: 0, other: 0 };
  const timed = defineRule({
    id: 'timed',
    category: 'language',
    severity: 'hint',
    scope: 'sentence',
    *check({ lower }, context) {
      asked.timed++;
      if (lower.includes('hari ini')) yield { start: 0, end: context.now % (10 * MINUTE) === 0 ? 1 : 2 };
    },
  });
  const other = defineRule({
    id: 'other',
    category: 'language',
    severity: 'hint',
    scope: 'sentence',
    *check() {
      asked.other++;
      yield { start: 0, end: 3 };
    },
  });
  const checker = createChecker({ rules: [other, timed], texts: texts.id, language: 'id' });
  const fields = [{ field: 'text' as const, text: 'Satu kalimat. Hari ini libur. Tiga kalimat.' }];
  const ends = (time: number) =>
    checker.check(fields, contextOf({ now: time })).map(({ rule, start, end }) => [rule, end - start]);
  const start = now - (now % (10 * MINUTE));
  expect(ends(start)).toEqual([
    ['other', 3],
    ['timed', 1],
    ['other', 3],
    ['other', 3],
  ]);
  expect(asked).toEqual({ timed: 3, other: 3 });
  expect(ends(start + 30_000)).toContainEqual(['timed', 1]);
  expect(ends(start + MINUTE)).toContainEqual(['timed', 2]);
  expect(asked).toEqual({ timed: 4, other: 3 });
});
