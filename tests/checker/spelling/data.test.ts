import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { createSpelling } from '../../../utils/checker/spelling/spelling.ts';
import { spellingData } from '../../spelling/build.mjs';

const folder = new URL('../../../assets/spelling/', import.meta.url);
const names = ['indonesian', 'english', 'places'] as const;
const files = Object.fromEntries(
  names.map((name) => [name, readFileSync(new URL(`${name}.bin`, folder))]),
) as Record<(typeof names)[number], Buffer>;

/** Bytes with gzip, of all three as the script carries them: design, "Budgets". */
const limit = 350 * 1024;

test('the data fit their budget, as files and as base64 in a script', () => {
  const size = (bytes: Uint8Array | string) => gzipSync(bytes, { level: 9 }).length;
  expect(names.reduce((sum, name) => sum + size(files[name]), 0)).toBeLessThan(limit);
  expect(size(names.map((name) => files[name].toString('base64')).join('\n'))).toBeLessThan(limit);
});

test('the data are what npm run spelling makes of the dictionaries', () => {
  const made = spellingData();
  for (const name of names)
    expect(
      Buffer.compare(Buffer.from(made[`${name}.bin`] ?? []), files[name]),
      `${name}: npm run spelling`,
    ).toBe(0);
}, 60_000);

test.each(names)('%s has its licence beside it and is named in NOTICE', (name) => {
  expect(readFileSync(new URL(`${name}.licence.txt`, folder), 'utf8').length).toBeGreaterThan(1000);
  expect(readFileSync('NOTICE', 'utf8')).toContain(`assets/spelling/${name}.bin`);
});

test('they are read into a few megabytes', () => {
  const before = process.memoryUsage().arrayBuffers;
  createSpelling(files);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50e6);
});
