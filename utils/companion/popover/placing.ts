/** Where the popover goes: below or above the words, inside the viewport, off what lies there already. Pure; CSS px. */
import type { Box, Size } from '../placing.ts';

/** Between the words and the popover; and between it and the viewport's edge. */
const gap = 6;
const edge = 8;

/**
 * Of the places below and above `anchor`, each also pushed to the sides of `avoid`, the first that fits and covers nothing
 * of it; with none, the one that covers least. `above`: try above first, where another checker opens below.
 */
export function placePopover(
  view: Size,
  anchor: Box,
  size: Size,
  avoid: readonly Box[],
  above: boolean,
): { left: number; top: number } {
  const under = anchor.top + anchor.height + gap;
  const over = anchor.top - gap - size.height;
  const tops = above ? [over, under] : [under, over];
  const lefts = [
    anchor.left,
    ...avoid.flatMap((box) => [box.left - edge - size.width, box.left + box.width + edge]),
  ];
  const fits = (left: number) => left >= edge && left + size.width <= view.width - edge;
  const places = tops.flatMap((top) =>
    [clamp(anchor.left, edge, view.width - edge - size.width), ...lefts.filter(fits)].map((left) => ({
      left,
      top: clamp(top, edge, view.height - edge - size.height),
    })),
  );
  const cost = ({ left, top }: { left: number; top: number }) => {
    const mine = { left, top, ...size };
    const covered = avoid.reduce((sum, box) => sum + overlap(mine, box), 0);
    // Words that are covered cannot be compared with their fix: as bad as covering anything else.
    return covered + overlap(mine, anchor) * 4;
  };
  let best = places[0] ?? { left: edge, top: edge };
  for (const place of places) if (cost(place) < cost(best)) best = place;
  return best;
}

/** Area in px² that two boxes share. */
export function overlap(a: Box, b: Box): number {
  const across = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const down = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return across > 0 && down > 0 ? across * down : 0;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, Math.max(low, high)));
}
