import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Box } from '../../../utils/companion/placing.ts';
import { overlap, placePopover } from '../../../utils/companion/popover/placing.ts';

const view = { width: 1280, height: 720 };
const size = { width: 320, height: 260 };
const word: Box = { left: 400, top: 200, width: 60, height: 18 };

test('below the words', () => {
  expect(placePopover(view, word, size, [], false)).toEqual({ left: 400, top: 224 });
});

test('above where there is no room below, and where another checker opens below', () => {
  const low = { ...word, top: 600 };
  expect(placePopover(view, low, size, [], false).top).toBe(600 - 6 - 260);
  expect(placePopover(view, { ...word, top: 400 }, size, [], true).top).toBe(400 - 6 - 260);
});

test('inside the viewport at its right edge', () => {
  expect(placePopover(view, { ...word, left: 1200 }, size, [], false).left).toBe(1280 - 8 - 320);
});

test('beside a list of names, and beside the panel', () => {
  const list: Box = { left: 380, top: 220, width: 200, height: 300 };
  const panel: Box = { left: 912, top: 8, width: 360, height: 704 };
  const at = placePopover(view, word, size, [list, panel], false);
  for (const box of [list, panel, word]) expect(overlap({ ...at, ...size }, box)).toBe(0);
});

test('always inside, and off the words where there is room at all', () => {
  const side = fc.integer({ min: 0, max: 1200 });
  fc.assert(
    fc.property(side, fc.integer({ min: 0, max: 700 }), fc.boolean(), (left, top, above) => {
      const anchor = { left, top, width: 60, height: 18 };
      const at = placePopover(view, anchor, size, [], above);
      expect(at.left).toBeGreaterThanOrEqual(8);
      expect(at.left + size.width).toBeLessThanOrEqual(view.width - 8);
      expect(at.top).toBeGreaterThanOrEqual(8);
      expect(at.top + size.height).toBeLessThanOrEqual(view.height - 8);
      expect(overlap({ ...at, ...size }, anchor)).toBe(0);
    }),
  );
});
