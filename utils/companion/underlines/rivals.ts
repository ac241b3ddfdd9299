/** Other checkers on the page: ours steps back, it does not fight. */
import { stageName } from '../stage.ts';

/** Marks that Grammarly, LanguageTool and Harper leave in a page (seen 2026-11). */
const marks =
  'grammarly-extension, grammarly-desktop-integration, lt-div, lt-highlighter, harper-render-box, [data-gramm="true"], [data-gramm_id]';

/** What they draw in: mostly elements without a size, with everything in a shadow root, lines and cards alike. */
const corners =
  'grammarly-popups, grammarly-extension, grammarly-desktop-integration, grammarly-card, lt-div, lt-card, lt-toolbar, lt-highlighter, harper-render-box, .harper-container, [data-grammarly-part="card"]';

/** True when another checker may be drawing under the words of this page. Asked rarely: it searches the document. */
export function hasRival(document: Document): boolean {
  return document.querySelector(marks) !== null;
}

/** Smaller ones are lines and buttons, px. */
const cardSize = { width: 90, height: 44 };

/** Their cards that are open: ours is not put over them. CSS px of the viewport. */
export function rivalCards(document: Document): DOMRect[] {
  const cards: DOMRect[] = [];
  for (const corner of document.querySelectorAll<HTMLElement>(corners)) {
    for (const element of [corner, ...(rootOf(corner)?.querySelectorAll('*') ?? [])]) {
      const box = element.getBoundingClientRect();
      if (isCard(box) && !cards.some((card) => holds(card, box)) && isSeen(corner, box)) cards.push(box);
    }
  }
  return cards;
}

/** Extensions may look into closed roots: Chromium by an API of theirs, Firefox by a property. */
function rootOf(element: HTMLElement): ShadowRoot | null {
  const { chrome } = globalThis as {
    chrome?: { dom?: { openOrClosedShadowRoot(of: HTMLElement): ShadowRoot | null } };
  };
  const own = element as HTMLElement & { openOrClosedShadowRoot?: ShadowRoot | null };
  return chrome?.dom?.openOrClosedShadowRoot(element) ?? own.openOrClosedShadowRoot ?? element.shadowRoot;
}

/** Neither a line or a button, nor a sheet of glass over the whole page. */
function isCard({ width, height }: DOMRect): boolean {
  const glass = width > window.innerWidth * 0.9 && height > window.innerHeight * 0.9;
  return width >= cardSize.width && height >= cardSize.height && !glass;
}

/** What lets the pointer through lies over the words to underline them. Our own popover may lie over it: then it is there still. */
function isSeen(corner: HTMLElement, { left, top, width, height }: DOMRect): boolean {
  const hit = document
    .elementsFromPoint(left + width / 2, top + height / 2)
    .find(({ localName }) => localName !== stageName);
  return hit !== undefined && corner.contains(hit);
}

const holds = (outer: DOMRect, inner: DOMRect) =>
  outer.left <= inner.left &&
  outer.top <= inner.top &&
  outer.right >= inner.right &&
  outer.bottom >= inner.bottom;
