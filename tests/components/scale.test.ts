import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisFor, everyNth, runsOf } from '../../components/chart/scale.ts';

test('an axis begins at nought, ends at or above the largest value, in few equal whole steps', () => {
  fc.assert(
    fc.property(fc.nat(1e9), (largest) => {
      const steps = axisFor(largest);
      const step = (steps[1] ?? 0) - (steps[0] ?? 0);
      expect(steps[0]).toBe(0);
      expect(steps.at(-1)).toBeGreaterThanOrEqual(largest);
      expect(steps.length).toBeLessThanOrEqual(6);
      expect(steps.every((each, i) => Number.isInteger(each) && each === i * step)).toBe(true);
    }),
  );
  expect(axisFor(7)).toEqual([0, 2, 4, 6, 8]);
  expect(axisFor(0)).toEqual([0, 1]);
});

test('labels stand apart', () => {
  expect(everyNth(30, 600, 34)).toBe(2);
  expect(everyNth(7, 600, 34)).toBe(1);
});

test('what is not known is a gap', () => {
  const point = (x: number) => ({ x, y: 1 });
  expect(runsOf([null, point(1), point(2), null, point(4)])).toEqual([[point(1), point(2)], [point(4)]]);
});
