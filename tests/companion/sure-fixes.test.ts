import { expect, test } from 'vitest';
import { sureFixes } from '../../utils/companion/sure-fixes.ts';
import type { DrawnFinding } from '../../utils/panel/store.ts';

function finding(start: number, end: number, more: Partial<DrawnFinding> = {}): DrawnFinding {
  const fixes = [{ label: 'x', replacement: 'x' }];
  const texts = { message: '', why: '', todo: '', source: '', quote: '' };
  return {
    id: `r/text/${start}/0`,
    rule: 'r',
    severity: 'hint',
    field: 'text',
    start,
    end,
    fixes,
    confidence: 'sure',
    ...texts,
    ...more,
  };
}
const starts = (findings: DrawnFinding[]) => findings.map(({ start }) => start);

test('last to first, so that no fix moves another', () => {
  expect(starts(sureFixes([finding(0, 3), finding(10, 12), finding(5, 8)]))).toEqual([10, 5, 0]);
});

test('only what is sure, has a fix and has words', () => {
  const others = [finding(1, 2, { confidence: 'ask' }), finding(4, 5, { fixes: [] }), finding(7, 7)];
  expect(sureFixes(others)).toEqual([]);
});

test('of two that overlap only one, but in different fields both', () => {
  expect(starts(sureFixes([finding(0, 6), finding(4, 9)]))).toEqual([4]);
  expect(sureFixes([finding(0, 6), finding(4, 9, { field: 'title' })])).toHaveLength(2);
});
