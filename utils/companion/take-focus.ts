/** The page's focus, after a press in the panel. */
import { stageName } from './stage.ts';

/** From the panel the page may get its focus back only after a turn; ms. */
const focusPatience = 300;

/** When we asked for it last: what the page hears then is no person who comes back. */
let takenAt = Number.NEGATIVE_INFINITY;
export const focusTakenAt = () => takenAt;

/** Asks for the page's focus and waits a moment for it. False: nothing can be written now. */
export async function takeFocus(element: HTMLElement): Promise<boolean> {
  if (document.hasFocus()) return true;
  takenAt = performance.now();
  window.focus();
  element.focus({ preventScroll: true });
  const until = performance.now() + focusPatience;
  while (!document.hasFocus() && performance.now() < until) await new Promise((done) => setTimeout(done, 20));
  return document.hasFocus();
}

/** True while the person is in a panel of ours, in the page or beside it. */
export function isInPanel(): boolean {
  return !document.hasFocus() || document.activeElement?.localName === stageName;
}
