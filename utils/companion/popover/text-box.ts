/** The boxes of words and text on the viewport, as far as the field shows them. */
import type { Box } from '../placing.ts';

/** The part of a box that is inside the field: a field scrolls under its own edge. */
export function shownIn(box: DOMRect, field: Element): Box {
  const { top, bottom } = field.getBoundingClientRect();
  const from = Math.min(Math.max(box.top, top), bottom);
  const to = Math.max(Math.min(box.bottom, bottom), from);
  return { left: box.left, width: box.width, top: from, height: to - from };
}

/** Where the field's text is. A textarea tells nothing of its lines: all of it. */
export function textBox(field: Element): Box {
  if (field instanceof HTMLTextAreaElement) return field.getBoundingClientRect();
  const all = new Range();
  all.selectNodeContents(field);
  return shownIn(all.getBoundingClientRect(), field);
}
