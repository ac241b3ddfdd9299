/**
 * A box in which nobody writes follows what others write into its draft: one that nobody is in, and one whose page somebody left with
 * the caret in it, at the moment of coming back. Only where the write can be verified (the page is seen and has the focus: without it
 * Draft.js never learns of a selection), and after a while without a key: everywhere else it is offered.
 */
import type { Standing } from './autosave.ts';
import { catchUp } from './giving.ts';
import { watchReturn } from './returning.ts';
import type { Session } from './session.ts';

/** So long nobody has touched the page, ms. */
const quiet = 1_000;

/** Hears what is stored (`onStanding`), and gives what looks again, for a page that was away. */
export function followOthers(
  current: () => Session | null,
  onStanding: (call: (standing: Standing) => void) => void,
  notice: (about: 'caught-up') => void,
  signal: AbortSignal,
): () => void {
  let touchedAt = performance.now();
  let pressedAt = Number.NEGATIVE_INFINITY;
  let busy = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const touch = () => {
    touchedAt = performance.now();
  };
  const press = ({ isTrusted }: Event) => {
    if (isTrusted) pressedAt = performance.now();
  };
  for (const type of ['keydown', 'pointerdown'])
    window.addEventListener(type, press, { capture: true, signal });
  // While the focus moves it is nowhere for a moment.
  for (const type of ['keydown', 'input', 'pointerdown', 'compositionstart', 'focusin', 'focusout', 'blur'])
    window.addEventListener(type, touch, { capture: true, signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  const hasReturned = watchReturn(
    () => current()?.state.behind !== null,
    () => void look(),
    signal,
  );

  const isInBox = (session: Session) =>
    session.state.composer.fields.some(({ element }) => element.contains(document.activeElement));

  /** The box that may follow, and how long it has to be quiet before; null: there is none. */
  function waiting(): { session: Session; left: number } | null {
    const session = current();
    const { activeElement } = document;
    if (signal.aborted || !session?.state.behind || !document.hasFocus()) return null;
    if (document.visibilityState === 'hidden') return null;
    // What could not be merged is for a person to look at; so is what is not stored yet.
    const { saving } = session.state;
    if (saving.state !== 'saved' || (saving.merged?.conflicts ?? 0) > 0 || !session.settled()) return null;
    if (!activeElement || activeElement === document.body)
      return { session, left: touchedAt + quiet - performance.now() };
    const left = isInBox(session) ? hasReturned() : null;
    return left === null ? null : { session, left };
  }

  async function look(): Promise<void> {
    clearTimeout(timer);
    const found = busy ? null : waiting();
    if (!found) return;
    const { session, left } = found;
    if (left > 0) {
      timer = setTimeout(look, left);
      return;
    }
    busy = true;
    const began = performance.now();
    const wasInBox = isInBox(session);
    const told = await catchUp(session);
    busy = false;
    // The caret was nowhere before; unless somebody has come meanwhile.
    const { activeElement } = document;
    if (!wasInBox && isInBox(session) && activeElement instanceof HTMLElement && pressedAt < began)
      activeElement.blur();
    if (told === 'caught-up') notice(told);
  }

  onStanding((standing) => {
    current()?.keeping.offers.stands(standing);
    void look();
  });
  // Whoever leaves the box has done with it.
  window.addEventListener('focusout', () => void look(), { capture: true, signal });
  window.addEventListener('focus', () => void look(), { capture: true, signal });
  return () => void look();
}
