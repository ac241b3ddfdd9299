import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createChecker } from '../../utils/checker/check.ts';
import { defineRule, type FieldText } from '../../utils/checker/rule.ts';
import { checkerOf, contextOf } from './given.ts';

const text = (given: string): FieldText[] => [{ field: 'text', text: given }];

/** Bytes of the heap that are still needed. */
function heap(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

test('what was typed is kept by the sentence, not with the whole draft around it', () => {
  const checker = checkerOf();
  const draft = 'Petugas posyandu melayani warga di balai desa sampai sore. '.repeat(4000);
  checker.check(text(draft), contextOf());
  const before = heap();
  // Each key gives a sentence that was not seen before, and that is long enough to be a slice of its draft.
  for (let key = 1; key <= 200; key++)
    checker.check(text(`${draft}Nomor antrean ${key} harap datang`), contextOf());
  expect((heap() - before) / draft.length).toBeLessThan(40);
});

test('sums are of the sentences that are there', () => {
  const rule = defineRule<never, 'words' | 'tags'>({
    id: 'cta-missing',
    category: 'planning-timing',
    severity: 'hint',
    scope: 'document',
    counts: ({ tokens }) => ({
      words: tokens.filter(({ kind }) => kind === 'word').length,
      tags: tokens.filter(({ kind }) => kind === 'hashtag').length,
    }),
    *check(_facts, _context, total) {
      yield { start: 0, end: 0, values: { sum: `${total('words')} ${total('tags')}` } };
    },
  });
  const texts = { 'cta-missing': { message: '{sum}', why: '', todo: '' } };
  const told = (checker: ReturnType<typeof createChecker>, given: string) =>
    checker.check(text(given), contextOf())[0]?.message;
  const fresh = () => createChecker({ rules: [rule], texts, language: 'id' });
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.constantFrom('satu ', 'dua. ', '#tiga ', '\n'), { maxLength: 12 })),
      (drafts) => {
        const checker = fresh();
        for (const parts of drafts) expect(told(checker, parts.join(''))).toBe(told(fresh(), parts.join('')));
      },
    ),
    { numRuns: 60 },
  );
  expect(told(fresh(), 'Satu dua. Tiga #empat')).toBe('3 1');
});
