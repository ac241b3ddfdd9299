import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** Answers of `--ndjson` to these lines, in order. */
function answers(lines: readonly string[]): unknown[] {
  const { stdout, stderr } = spawnSync(process.execPath, ['tests/check.ts', '--ndjson'], {
    input: `${lines.join('\n')}\n`,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  expect(stderr).toBe('');
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}

const post = (id: string, more: object = {}) =>
  JSON.stringify({ id, text: 'Kami himbau warga datang.', ...more });

test('a line of 4 MB is told, and what stands around it is checked all the same', () => {
  // So many characters before it that the worker threads are at work when it comes.
  const before = Array.from({ length: 1500 }, (_, at) => post(`a${at}`));
  const long = post('long', { text: 'Yth. Bpk/Ibu, himbau silahkan 3 jt gratis!!! dimana? '.repeat(80_000) });
  const behind = ['b0', 'b1', 'b2'].map((id) => post(id));
  const told = answers([...before, long, ...behind]);
  expect(told).toHaveLength(1504);
  expect(told[1500]).toEqual({ id: null, error: 'the line is longer than 1500000 bytes' });
  const near = [told[1499], ...told.slice(1501)];
  expect(near).toEqual(
    ['a1499', 'b0', 'b1', 'b2'].map((id) =>
      expect.objectContaining({
        id,
        findings: expect.arrayContaining([expect.objectContaining({ rule: 'nonstandard-word' })]),
      }),
    ),
  );
});

test('a post that is not scheduled may say so by an empty date', () => {
  const [empty, none, absent, wrong] = answers([
    post('a', { scheduled_at: '' }),
    post('a', { scheduled_at: null }),
    post('a'),
    post('a', { scheduled_at: 'besok' }),
  ]);
  expect(empty).toEqual(absent);
  expect(none).toEqual(absent);
  expect(absent).toMatchObject({ id: 'a' });
  expect(wrong).toEqual({ id: null, error: '"scheduled_at" must be an ISO date' });
});
