import { expect, it } from 'vitest';
import { keepDecision } from '../../../utils/companion/hold/keep-decision.ts';
import type { Answer } from '../../../utils/messages.ts';

const asleep: Answer<boolean> = { ok: false, because: 'asleep' };
const gone: Answer<boolean> = { ok: false, because: 'context-gone' };
const kept: Answer<boolean> = { ok: true, value: true };

it.each([
  ['kept at once', [kept], 1],
  ['kept by a worker that comes up late', [asleep, asleep, kept], 3],
  ['given up when nobody is there any more', [asleep, gone, kept], 2],
  ['given up after a while', [asleep, asleep, asleep, asleep, kept], 4],
] as const)('%s', async (_, answers, tries) => {
  let tried = 0;
  const waits: number[] = [];
  await keepDecision(
    async () => answers[tried++] ?? kept,
    async (delay) => void waits.push(delay),
  );
  expect(tried).toBe(tries);
  expect(waits).toHaveLength(tries - 1);
  expect(waits).toEqual([...waits].sort((a, b) => a - b));
});
