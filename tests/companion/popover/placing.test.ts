import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Box } from '../../../utils/companion/placing.ts';
import { overlap, type Place, placePopover } from '../../../utils/companion/popover/placing.ts';

const view = { width: 1280, height: 720 };
const size = { width: 320, height: 260 };
const word: Box = { left: 400, top: 200, width: 60, height: 18 };
const at = (anchor: Box, part: Partial<Place> = {}): Place => ({
  anchor,
  text: anchor,
  avoid: [],
  above: false,
  ...part,
});

test('below the words', () => {
  expect(placePopover(view, at(word), size)).toEqual({ left: 400, top: 224, height: 260 });
});

test('above where there is no room below, and where another checker opens below', () => {
  const low = { ...word, top: 600 };
  expect(placePopover(view, at(low), size).top).toBe(600 - 6 - 260);
  expect(placePopover(view, at({ ...word, top: 400 }, { above: true }), size).top).toBe(400 - 6 - 260);
});

test('inside the viewport at its right edge', () => {
  expect(placePopover(view, at({ ...word, left: 1200 }), size).left).toBe(1280 - 8 - 320);
});

test('beside a list of names, and beside the panel', () => {
  const list: Box = { left: 380, top: 220, width: 200, height: 300 };
  const panel: Box = { left: 912, top: 8, width: 360, height: 704 };
  const placed = placePopover(view, at(word, { avoid: [list, panel] }), size);
  for (const box of [list, panel, word]) expect(overlap({ ...placed, ...size }, box)).toBe(0);
});

test('off the other lines of the text where its end is near, at the words where it is far', () => {
  const text: Box = { left: 300, top: 170, width: 500, height: 90 };
  expect(placePopover(view, at(word, { text }), size).top).toBe(260 + 6);
  expect(placePopover(view, at(word, { text: { ...text, height: 400 } }), size).top).toBe(224);
  const low = { text: { ...text, top: 570 } };
  expect(placePopover(view, at({ ...word, top: 600 }, low), size).top).toBe(570 - 6 - 260);
  // Past the last line there is no room: as far as there is.
  const end: Box = { ...text, top: 400, height: 90 };
  expect(placePopover(view, at({ ...word, top: 430 }, { text: end }), { ...size, height: 250 }).top).toBe(
    720 - 8 - 250,
  );
});

test('above rather than beside a badge, and there at its side rather than over it', () => {
  const low = { ...word, left: 352, top: 476 };
  const badge: Box = { left: 768, top: 420, width: 98, height: 28 };
  expect(placePopover(view, at(low, { avoid: [badge] }), size)).toMatchObject({ left: 352, top: 210 });
  const near = { ...badge, left: 420, top: 430 };
  const placed = placePopover(view, at(low, { avoid: [near] }), size);
  expect(placed).toMatchObject({ left: 420 - 8 - 320, top: 210 });
});

test('beside the words where there is room neither below nor above', () => {
  const tall = { width: 320, height: 400 };
  const middle = { ...word, top: 350 };
  expect(placePopover(view, at(middle), tall)).toEqual({ left: 466, top: 312, height: 400 });
  const right = { ...middle, left: 1100 };
  expect(placePopover(view, at(right), tall)).toMatchObject({ left: 1100 - 6 - 320, height: 400 });
});

test('lower than itself in a window that has no room for it, off the words all the same', () => {
  const narrow = { width: 336, height: 500 };
  const tall = { width: 320, height: 400 };
  expect(placePopover(narrow, at({ ...word, left: 100, top: 150 }), tall)).toEqual({
    left: 8,
    top: 174,
    height: 500 - 8 - 174,
  });
  expect(placePopover(narrow, at({ ...word, left: 100, top: 350 }), tall)).toEqual({
    left: 8,
    top: 8,
    height: 350 - 6 - 8,
  });
});

test('always inside, and off the words where there is room at all', () => {
  const side = fc.integer({ min: 0, max: 1200 });
  fc.assert(
    fc.property(side, fc.integer({ min: 0, max: 700 }), fc.boolean(), (left, top, above) => {
      const anchor = { left, top, width: 60, height: 18 };
      const text = { left: 0, top: Math.max(0, top - 60), width: 1280, height: 140 };
      const placed = placePopover(view, at(anchor, { text, above }), size);
      expect(placed.left).toBeGreaterThanOrEqual(8);
      expect(placed.left + size.width).toBeLessThanOrEqual(view.width - 8);
      expect(placed.top).toBeGreaterThanOrEqual(8);
      expect(placed.top + size.height).toBeLessThanOrEqual(view.height - 8);
      expect(overlap({ ...placed, ...size }, anchor)).toBe(0);
    }),
  );
});
