/** Where the in-page panel and the badge go. Pure geometry in CSS px of the viewport. */

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface Size {
  width: number;
  height: number;
}

export type Side = 'left' | 'right';

/** Narrowest panel that its design supports, and lowest that shows a finding. */
export const narrowest = 280;
export const widest = 480;
const lowest = 320;
/** Kept free around the panel and between it and the composer. */
const gap = 8;

/**
 * A column at the wished side that covers none of `obstacles` (the composer's fields and buttons): as wide as wished where
 * there is room, else narrower, else on the other side, else only as tall as is free. With no room anywhere, the free place
 * that is tallest.
 */
export function placePanel(
  view: Size,
  obstacles: readonly Box[],
  side: Side,
  width: number,
): Box & { side: Side } {
  const sides: Side[] = side === 'right' ? ['right', 'left'] : ['left', 'right'];
  const wished = clamp(width, narrowest, Math.min(widest, view.width - 2 * gap));
  for (const each of sides) {
    const room = roomBeside(view, obstacles, each);
    if (room >= narrowest) return { side: each, ...column(view, each, Math.min(wished, room)) };
  }
  const partial = sides.map((each) => ({
    side: each,
    ...tallestFree(column(view, each, narrowest), obstacles),
  }));
  const [first, second] = partial as [Box & { side: Side }, Box & { side: Side }];
  return first.height >= lowest || first.height >= second.height ? first : second;
}

/** Width that is free from the view's edge to the nearest obstacle, over the whole height. */
function roomBeside(view: Size, obstacles: readonly Box[], side: Side): number {
  const edges = obstacles.map((box) => (side === 'right' ? view.width - (box.left + box.width) : box.left));
  return Math.min(view.width, ...edges) - 2 * gap;
}

function column(view: Size, side: Side, width: number): Box {
  return {
    left: side === 'right' ? view.width - gap - width : gap,
    top: gap,
    width,
    height: view.height - 2 * gap,
  };
}

function tallestFree(within: Box, obstacles: readonly Box[]): Box {
  const inTheWay = obstacles
    .filter((box) => box.left < within.left + within.width + gap && box.left + box.width > within.left - gap)
    .sort((a, b) => a.top - b.top);
  let best: Box = { ...within, height: 0 };
  let top = within.top;
  const bottom = within.top + within.height;
  for (const box of [...inTheWay, { left: 0, top: bottom + gap, width: 0, height: 0 }]) {
    const height = Math.min(bottom, box.top - gap) - top;
    if (height > best.height) best = { ...within, top, height };
    top = Math.max(top, box.top + box.height + gap);
  }
  return best;
}

/** Above the field's right end, where the four sites leave room; inside its corner where the view ends. Null: not in view. */
export function placeBadge(view: Size, field: Box, badge: Size): { left: number; top: number } | null {
  const bottom = field.top + field.height;
  if (field.width === 0 || bottom < 0 || field.top > view.height || field.left > view.width) return null;
  const left = clamp(field.left + field.width - badge.width, 4, view.width - badge.width - 4);
  const above = field.top - badge.height - 2;
  return { left, top: clamp(above, 4, view.height - badge.height - 4) };
}

/** Keeps a width in what the panel supports. */
export function clampWidth(width: number): number {
  return clamp(Math.round(width), narrowest, widest);
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, Math.max(low, high)));
}
