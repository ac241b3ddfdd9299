import { afterEach, expect, test } from 'vitest';
import { re2 } from '../../utils/checker/custom/re2.ts';
import { offerPatterns } from '../../utils/checker/custom/slot.ts';
import { rules } from '../../utils/checker/rules/index.ts';
import { createJudging } from '../../utils/companion/judging.ts';
import { type Effect, noEffect, parseEffect } from '../../utils/guideline/effect.ts';
import { effectOf, inForce } from '../../utils/packs/force.ts';
import { noPolicy } from '../../utils/packs/policy.ts';
import { contextOf, texts } from '../checker/given.ts';
import { packOf, ruleWith } from '../packs/given.ts';

const stop = new AbortController();
afterEach(() => stop.abort());

/** As it comes out of the storage. */
const withPattern: Effect = parseEffect(
  JSON.parse(
    JSON.stringify(
      effectOf(
        inForce(
          {
            installed: [],
            active: null,
            own: packOf({
              custom: [
                ruleWith(
                  { kind: 'pattern', pattern: 'nomor \\d+' },
                  { bad: ['Ambil ⟦nomor 12⟧.'], ok: ['Ambil nomor.'] },
                ),
              ],
            }),
          },
          noPolicy,
        ),
      ),
    ),
  ),
);

test('is not whole while a rule waits for its engine, and no longer when that cannot come', async () => {
  const asked: PromiseWithResolvers<boolean>[] = [];
  const judging = () =>
    createJudging(
      { rules, texts: texts.id, language: 'id' },
      () => {
        const answer = Promise.withResolvers<boolean>();
        asked.push(answer);
        return answer.promise;
      },
      stop.signal,
    );
  const check = (by: ReturnType<typeof judging>) =>
    by
      .check([{ field: 'text', text: 'Ambil nomor 12.' }], contextOf({}))
      .some(({ rule }) => rule === 'aturan-kami');

  const plain = judging();
  plain.follow(noEffect);
  expect(plain.isWhole()).toBe(true);
  expect(asked).toHaveLength(0);

  const denied = judging();
  denied.follow(withPattern);
  expect(denied.isWhole()).toBe(false);
  asked[0]?.resolve(false);
  await asked[0]?.promise;
  await Promise.resolve();
  expect(denied.isWhole()).toBe(true);

  const served = judging();
  served.follow(withPattern);
  expect(check(served)).toBe(false);
  asked[1]?.resolve(true);
  await asked[1]?.promise;
  await Promise.resolve();
  expect(served.isWhole()).toBe(false);
  offerPatterns(re2);
  expect(served.isWhole()).toBe(true);
  expect(check(served)).toBe(true);
});
