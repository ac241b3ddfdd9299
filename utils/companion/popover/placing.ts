/** Where the popover goes: below or above the words, inside the viewport, off what lies there already. Pure; CSS px. */
import type { Box, Size } from '../placing.ts';

/** Between the words and the popover; and between it and the viewport's edge. */
const gap = 6;
const edge = 8;
/** The popover goes on to the end of the text where that is no further than this: three lines of the largest composer. */
const near = 72;

export interface Place {
  /** The words. */
  anchor: Box;
  /** The text that they stand in. */
  text: Box;
  /** What lies there already. */
  avoid: readonly Box[];
  /** Try above first, where another checker opens below. */
  above: boolean;
}

/**
 * Of the places below and above the words, past the text's own lines where its end is near, the first that fits and covers
 * nothing of `avoid`; else there, pushed to the sides of `avoid`; else beside the words; with none, the one that covers least.
 * `height`: what is free there, less than the popover's own in a window too low for it.
 */
export function placePopover(
  view: Size,
  { anchor, text, avoid, above }: Place,
  size: Size,
): { left: number; top: number; height: number } {
  const lowest = view.height - edge - size.height;
  const rightmost = view.width - edge - size.width;
  const below = anchor.top + anchor.height + gap;
  const belowText = Math.max(below, text.top + text.height + gap);
  const over = anchor.top - gap - size.height;
  const overText = Math.min(over, text.top - gap - size.height);
  // As far past the lines as the window allows.
  const down = belowText - below <= near ? [Math.max(below, Math.min(belowText, lowest)), below] : [below];
  const up = over - overText <= near ? [Math.min(over, Math.max(overText, edge)), over] : [over];
  const tops = above ? [...up, ...down] : [...down, ...up];
  const across = (left: number) =>
    Math.max(0, left - anchor.left - anchor.width, anchor.left - left - size.width);
  const pushed = avoid
    .flatMap((box) => [box.left + box.width + edge, box.left - edge - size.width])
    .filter((left) => left >= edge && left <= rightmost)
    .sort((a, b) => across(a) - across(b));
  const beside = [anchor.left + anchor.width + gap, anchor.left - gap - size.width].filter(
    (left) => left >= edge && left <= rightmost,
  );
  const fitting = tops.filter((top) => top >= edge && top <= lowest);
  const at = (left: number) => (top: number) => ({
    left: clamp(left, edge, rightmost),
    top: clamp(top, edge, lowest),
  });
  const places = [
    ...tops.map(at(anchor.left)),
    ...pushed.flatMap((left) => fitting.map(at(left))),
    ...pushed.flatMap((left) => tops.map(at(left))),
    ...beside.map((left) => at(left)(anchor.top)),
  ];
  const cost = ({ left, top }: { left: number; top: number }) => {
    const mine = { left, top, ...size };
    const covered = avoid.reduce((sum, box) => sum + overlap(mine, box), 0);
    // Words that are covered cannot be compared with their fix: worse than covering anything else.
    return covered + overlap(mine, anchor) * 1000;
  };
  let best = places[0] ?? { left: edge, top: edge };
  for (const place of places) if (cost(place) < cost(best)) best = place;
  if (overlap({ ...best, ...size }, anchor) === 0) return { ...best, height: size.height };
  // Nowhere as tall as it is: it scrolls in the larger room.
  const roomBelow = view.height - edge - below;
  const roomAbove = anchor.top - gap - edge;
  return roomBelow >= roomAbove
    ? { left: best.left, top: below, height: roomBelow }
    : { left: best.left, top: edge, height: roomAbove };
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
