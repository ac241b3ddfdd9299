import { expect, test } from 'vitest';
import { lengthLine, ringText, tightest } from '../../components/panel/length.ts';
import { textsFor } from '../../locales/index.ts';

const texts = textsFor('id');

test.each([
  [212, 280, false, '68 karakter tersisa', '68'],
  [280, 280, false, '0 karakter tersisa', '0'],
  [292, 280, false, 'Lebih 12 dari batas 280 karakter', '−12'],
  [292, 280, true, 'Judul lebih 12 karakter', '−12'],
  [100_000, 280, false, 'Lebih 99.720 dari batas 280 karakter', '999+'],
  [1_204, 63_206, false, '1.204 dari 63.206 karakter', '1%'],
  [3, 63_206, false, '3 dari 63.206 karakter', '1%'],
  [0, 63_206, false, '0 dari 63.206 karakter', '0%'],
  [63_205, 63_206, false, '63.205 dari 63.206 karakter', '99%'],
])('%d of %d', (count, limit, named, line, ring) => {
  const title = { name: 'title', count, limit } as const;
  const among = named ? [title, { ...title, name: 'description' as const }] : [title];
  expect(lengthLine(texts, title, among)).toBe(line);
  expect(ringText(texts, count, limit)).toBe(ring);
});

test('the first text of a thread is its first part', () => {
  const first = { name: 'text', count: 290, limit: 280 } as const;
  const second = { name: 'part-2', count: 3, limit: 280 } as const;
  expect(lengthLine(texts, first, [first, second])).toBe('Bagian 1 lebih 10 karakter');
});

test('the tightest field counts, not the longest', () => {
  const title = { name: 'title', count: 90, limit: 100 } as const;
  const description = { name: 'description', count: 2_000, limit: 5_000 } as const;
  expect(tightest([description, title])).toBe(title);
  expect(tightest([])).toBeNull();
});
