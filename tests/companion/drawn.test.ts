import { expect, test } from 'vitest';
import { drawFindings } from '../../utils/companion/drawn.ts';
import { findingAt } from '../finding.ts';

const finding = (start: number, end: number, rule = 'di-ke-preposition') => findingAt(start, end, { rule });
const text = (words: string) => [{ field: 'text' as const, text: words }];

test('alike words are told apart by their order, whatever was drawn before', () => {
  const fields = text('disini dan disini');
  const [a, b] = [finding(0, 6), finding(11, 17)];
  const first = drawFindings([a, b], fields);
  expect(new Set(first.map(({ id }) => id)).size).toBe(2);
  const again = drawFindings([a, b], fields);
  expect(again[0]).toBe(first[0]);
  expect(again[1]).toBe(first[1]);
  // The first one is mended: the second is now the first of its kind.
  const [left] = drawFindings([{ ...b, start: 12, end: 18 }], text('di sini dan disini'));
  expect(left?.id).toBe(first[0]?.id);
});

test('a finding that moved keeps its id and is drawn at its new place', () => {
  const before = finding(0, 6);
  const [drawn] = drawFindings([before], text('disini'));
  const [moved] = drawFindings([{ ...before, start: 4, end: 10 }], text('Ada disini'));
  expect(moved?.id).toBe(drawn?.id);
  expect(moved?.start).toBe(4);
});

test('numbers of persons are masked in the quote', () => {
  const [drawn] = drawFindings([finding(4, 20, 'pii-national-id')], text('NIK 5371010112900004'));
  expect(drawn?.quote).toBe('5371••••••••0004');
});
