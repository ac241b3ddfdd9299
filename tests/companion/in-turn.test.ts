import { expect, test } from 'vitest';
import { inTurn } from '../../utils/companion/in-turn.ts';

test('one after another, in the order in which they were asked for', async () => {
  const turn = inTurn();
  const done: string[] = [];
  const first = Promise.withResolvers<void>();
  const one = turn('one', async () => {
    await first.promise;
    done.push('one');
  });
  const two = turn('two', async () => void done.push('two'));
  await Promise.resolve();
  expect(done).toEqual([]);
  first.resolve();
  await Promise.all([one, two]);
  expect(done).toEqual(['one', 'two']);
});

test('pressed twice is done once; pressed again later it is done again', async () => {
  const turn = inTurn();
  let done = 0;
  const fix = () => turn('fix', async () => void done++);
  await Promise.all([fix(), fix()]);
  expect(done).toBe(1);
  await fix();
  expect(done).toBe(2);
});

test('what fails is told to whoever asked, and does not keep the next one', async () => {
  const turn = inTurn();
  const failed = turn('one', () => Promise.reject(new Error('broken')));
  let done = false;
  const next = turn('two', async () => {
    done = true;
  });
  await expect(failed).rejects.toThrow('broken');
  await next;
  expect(done).toBe(true);
});
