/** Other checkers on the page: ours steps back, it does not fight. */

/** Marks that Grammarly, LanguageTool and Harper leave in a page (seen 2026-11). */
const marks =
  'grammarly-extension, grammarly-desktop-integration, lt-div, lt-highlighter, harper-render-box, [data-gramm="true"], [data-gramm_id]';

/** Their cards, when one is open: ours is not put over them. */
export const rivalCards =
  'grammarly-popups, grammarly-card, lt-card, lt-toolbar, .harper-container, [data-grammarly-part="card"]';

/** True when another checker may be drawing under the words of this page. Asked rarely: it searches the document. */
export function hasRival(document: Document): boolean {
  return document.querySelector(marks) !== null;
}
