/** Scrolls what is needed, and no more, until words are seen: the field under its own edge, the boxes around it, the page. */
import type { Box } from './placing.ts';

/** Kept free above and below the words, px: a site's own bars may lie at the edges. */
const margin = 56;

/** `box`: where the words are on the viewport now. Words that are in view move nothing. */
export function bringIntoView(element: HTMLElement, box: Pick<Box, 'top' | 'height'>): void {
  let { top } = box;
  const page = element.ownerDocument.scrollingElement;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const isPage = at === page;
    if (!isPage && !scrolls(at)) continue;
    const edge = isPage
      ? { top: 0, height: window.innerHeight }
      : { top: at.getBoundingClientRect().top, height: at.getBoundingClientRect().height };
    const room = Math.min(margin, Math.max(0, (edge.height - box.height) / 2));
    const above = edge.top + (isPage ? room : 0) - top;
    const below = top + box.height - (edge.top + edge.height - (isPage ? room : 0));
    if (above <= 0 && below <= 0) continue;
    // Words taller than the view are shown from their beginning.
    const by = above > 0 || box.height > edge.height ? -above : below;
    top -= scrolled(at, by, isPage ? 1 : scaleOf(at));
  }
}

/** How far it went, in px of the viewport. */
function scrolled(element: Element, by: number, scale: number): number {
  const before = element.scrollTop;
  element.scrollBy({ top: by / scale, behavior: 'instant' });
  return (element.scrollTop - before) * scale;
}

/** Zoom and transforms: px of the viewport in one px of the element. */
const scaleOf = (element: Element) =>
  element instanceof HTMLElement && element.offsetHeight > 0
    ? element.getBoundingClientRect().height / element.offsetHeight
    : 1;

function scrolls(element: Element): boolean {
  return (
    element.scrollHeight > element.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(element).overflowY)
  );
}
