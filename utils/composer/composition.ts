/** Knows where an input method is composing. What an editor shows then is not what its model holds: read nothing. */

export interface Compositions {
  /** True from `compositionstart` until a moment after `compositionend`. */
  isComposing(element: Element): boolean;
}

/** Draft.js takes a composition into its model 20 ms after the end of it; ms. */
const SETTLING = 30;

/**
 * Watches a document until `signal` aborts. `ended` is called with the element when its composition is over and the
 * editor has taken it in: the time to read again. An element that loses the focus or leaves the page has ended too.
 */
export function watchCompositions(
  document: Document,
  signal: AbortSignal,
  ended?: (element: Element) => void,
): Compositions {
  let composing: Element | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const start = ({ target }: Event) => {
    clearTimeout(timer);
    composing = target instanceof Element ? target : null;
  };
  const end = () => {
    const element = composing;
    if (!element) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      composing = null;
      ended?.(element);
    }, SETTLING);
  };
  document.addEventListener('compositionstart', start, { capture: true, signal });
  document.addEventListener('compositionend', end, { capture: true, signal });
  document.addEventListener('focusout', end, { capture: true, signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    composing = null;
  });
  return {
    isComposing: (element) => composing?.isConnected === true && element.contains(composing),
  };
}
