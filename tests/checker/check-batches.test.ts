import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { batches } from '../check/batches.ts';
import { inOrder } from '../check/in-order.ts';

async function* parts(...given: (string | Buffer)[]) {
  yield* given;
}

async function all<T>(given: AsyncIterable<T[]>): Promise<T[]> {
  const out: T[] = [];
  for await (const some of given) out.push(...some);
  return out;
}

describe('batches', () => {
  test('lines are whole wherever the stream is cut, and only line feeds end them', async () => {
    const bytes = Buffer.from('{"text":"kopi ☕️"}\n{"text":"a\u2028b"}\r\n\n{"text":"c"}');
    for (let size = 1; size < bytes.length; size++) {
      const cut: Buffer[] = [];
      for (let at = 0; at < bytes.length; at += size) cut.push(bytes.subarray(at, at + size));
      expect(await all(batches(parts(...cut)))).toEqual(bytes.toString().split('\n'));
    }
  });

  test('blank lines between others are lines, those at the end are none', async () => {
    expect(await all(batches(parts('\n', 'a\n\n \r\n', '\nb\n\n', '\r\n', '  ')))).toEqual([
      '',
      'a',
      '',
      '',
      '',
      'b',
    ]);
  });

  test('a line that is not UTF-8 is said, and the others are read', async () => {
    const bytes = Buffer.concat([Buffer.from('a\nb'), Buffer.from([0xff, 0x0a]), Buffer.from('c\nd')]);
    for (let size = 1; size <= bytes.length; size++) {
      const cut: Buffer[] = [];
      for (let at = 0; at < bytes.length; at += size) cut.push(bytes.subarray(at, at + size));
      expect(await all(batches(parts(...cut)))).toEqual(['a', { unread: 'the line is not UTF-8' }, 'c', 'd']);
    }
  });

  test('a line longer than any case is not kept, wherever the stream is cut', async () => {
    const text = `ab\n${'x'.repeat(50)}\ncd\n${'y'.repeat(11)}`;
    for (let size = 1; size <= text.length; size++) {
      const cut: string[] = [];
      for (let at = 0; at < text.length; at += size) cut.push(text.slice(at, at + size));
      const long = { unread: 'the line is longer than 10 bytes' };
      expect(await all(batches(parts(...cut), 10))).toEqual(['ab', long, 'cd', long]);
    }
  });

  test('much that comes at once is given in pieces of whole lines', async () => {
    const lines = Array.from({ length: 3000 }, (_, at) => `{"text":"${'kopi '.repeat(at % 9)}${at}"}`);
    const given: (typeof lines)[] = [];
    for await (const some of batches(parts(`${lines.join('\n')}\n`))) given.push(some as string[]);
    expect(given.flat()).toEqual(lines);
    expect(Math.max(...given.map((some) => some.join('\n').length))).toBeLessThan(17_000);
  });

  test('what has come is given at once', async () => {
    const seen = batches(parts('a\nb\nc', 'd\n'));
    expect((await seen.next()).value).toEqual(['a', 'b']);
    expect((await seen.next()).value).toEqual(['cd']);
  });
});

describe('in order', () => {
  test('results come in the order of the items, and no more than so many are under way', async () => {
    let taken = 0;
    let started = 0;
    let most = 0;
    async function* items() {
      for (let item = 0; item < 500; item++) yield item;
    }
    const out: number[] = [];
    await inOrder(
      items(),
      async (item) => {
        started++;
        most = Math.max(most, started - taken);
        // Later items are often done first.
        for (let turn = (item * 7) % 5; turn > 0; turn--) await Promise.resolve();
        return item;
      },
      async (item) => {
        await Promise.resolve();
        out.push(item);
        taken++;
      },
      () => 4,
    );
    expect(out).toEqual(Array.from({ length: 500 }, (_, item) => item));
    expect(most).toBeLessThanOrEqual(5);
  });

  test('a failure ends it', async () => {
    const failing = inOrder(
      parts('a', 'b'),
      () => Promise.reject(new Error('broken')),
      async () => {},
      () => 1,
    );
    await expect(failing).rejects.toThrow('broken');
  });
});

test('a long batch gives one line per case, in order, whoever checked it', () => {
  const lines = Array.from({ length: 1500 }, (_, at) =>
    at % 100 === 7
      ? '{"text":'
      : JSON.stringify({ id: `${at}`, text: `Warga bego nomor ${at} antri dikantor lurah.` }),
  );
  const { stdout, status } = spawnSync(process.execPath, ['tests/check.ts', '--ndjson'], {
    input: lines.join('\n'),
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  const given = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string | null; findings?: { rule: string }[] });
  expect(given.map(({ id }) => id)).toEqual(lines.map((_, at) => (at % 100 === 7 ? null : `${at}`)));
  for (const { id, findings } of given)
    if (id !== null) expect(findings?.map(({ rule }) => rule)).toContain('insult-profanity');
  expect(status).toBe(2);
});
