/**
 * Somebody comes back to the page from another tab or window, to a box in which the caret stayed and nothing was written for a while:
 * the one moment in which a box with the caret in it may follow what others wrote meanwhile.
 */
import { stageName } from './stage.ts';
import { focusTakenAt } from './take-focus.ts';

/** Before coming back, nothing was written there for this long, ms: not in mid-sentence. */
const rested = 3_000;
/** Whoever comes back by a press into the page, or writes on at once, is heard within this time, ms. */
const settling = 120;
/** So long a return lasts; what others wrote may have to be asked for first, ms. */
const lasting = 1_500;

/**
 * `isOffered`: something stood offered already, for a person to decide. `onReturn` comes with the return. What it gives says how many
 * ms are left until the box may follow; null: nobody has come back, or has set to work since.
 */
export function watchReturn(
  isOffered: () => boolean,
  onReturn: () => void,
  signal: AbortSignal,
): () => number | null {
  let wroteAt = Number.NEGATIVE_INFINITY;
  let touchedAt = Number.NEGATIVE_INFINITY;
  let returnedAt = Number.NEGATIVE_INFINITY;
  /** Left without an offer that waits for an answer. */
  let isAway = false;
  const options = { capture: true, signal };
  const write = () => {
    wroteAt = performance.now();
    touchedAt = wroteAt;
  };
  for (const type of ['keydown', 'beforeinput', 'compositionstart', 'paste'])
    window.addEventListener(type, ({ isTrusted }) => isTrusted && write(), options);
  window.addEventListener(
    'pointerdown',
    () => {
      touchedAt = performance.now();
    },
    options,
  );
  window.addEventListener(
    'blur',
    ({ target }) => {
      // The panel in the page is no other place.
      if (target === window) isAway = !isOffered() && document.activeElement?.localName !== stageName;
    },
    options,
  );
  window.addEventListener(
    'focus',
    ({ target }) => {
      if (target !== window || !isAway) return;
      isAway = false;
      const now = performance.now();
      if (now - focusTakenAt() < lasting) return;
      returnedAt = now;
      onReturn();
    },
    options,
  );
  return () => {
    const now = performance.now();
    const isOver = now - returnedAt > lasting;
    if (isOver || touchedAt >= returnedAt || returnedAt - wroteAt < rested) return null;
    return returnedAt + settling - now;
  };
}
