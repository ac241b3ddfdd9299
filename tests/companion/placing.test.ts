import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, narrowest, placeBadge, placePanel } from '../../utils/companion/placing.ts';

const view = { width: 1280, height: 720 };
const box = (left: number, top: number, right: number, bottom: number): Box => ({
  left,
  top,
  width: right - left,
  height: bottom - top,
});
const overlap = (a: Box, b: Box) =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;

describe('the panel never covers the composer', () => {
  it.each([
    ['nothing there', [], 'right', 360, { side: 'right', width: 360, height: 704 }],
    ['X modal of 600 px', [box(340, 60, 940, 400)], 'right', 360, { side: 'right', width: 324 }],
    ['X inline at the left', [box(275, 60, 950, 300)], 'right', 360, { side: 'right', width: 314 }],
    [
      'a wide editor at the right: other side',
      [box(480, 60, 1200, 300)],
      'right',
      360,
      { side: 'left', width: 360 },
    ],
    [
      'too wide for both sides: below',
      [box(60, 60, 1220, 200)],
      'right',
      360,
      { side: 'right', width: narrowest, top: 208 },
    ],
  ] as const)('%s', (_, obstacles, side, width, expected) => {
    const placed = placePanel(view, obstacles, side, width);
    expect(placed).toMatchObject(expected);
    for (const obstacle of obstacles) expect(overlap(placed, obstacle)).toBe(false);
  });

  it('stays in the view and off the composer wherever there is room', () => {
    const edge = fc.integer({ min: 0, max: 1280 });
    fc.assert(
      fc.property(
        fc.tuple(edge, edge, edge, edge),
        fc.constantFrom('left' as const, 'right' as const),
        (edges, side) => {
          const [a, b, c, d] = edges;
          const composer = box(Math.min(a, b), Math.min(c, d) * 0.5, Math.max(a, b), Math.max(c, d) * 0.5);
          const placed = placePanel(view, [composer], side, 360);
          expect(placed.left).toBeGreaterThanOrEqual(0);
          expect(placed.left + placed.width).toBeLessThanOrEqual(view.width);
          expect(placed.top + placed.height).toBeLessThanOrEqual(view.height);
          expect(placed.height === 0 || !overlap(placed, composer)).toBe(true);
        },
      ),
    );
  });
});

describe('the badge', () => {
  const size = { width: 90, height: 28 };
  it.each([
    ['stands above the right end of the field', box(300, 200, 900, 300), { left: 810, top: 170 }],
    ['stays in view when the field starts above it', box(300, -50, 900, 300), { left: 810, top: 4 }],
    ['goes with a field that left the view', box(300, -200, 900, -10), null],
    ['has no place at a hidden field', box(0, 0, 0, 0), null],
  ])('%s', (_, field, place) => expect(placeBadge(view, field, size)).toEqual(place));
});
