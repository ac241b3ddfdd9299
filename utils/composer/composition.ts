/** Knows where an input method is composing. What an editor shows then is not what its model holds: read nothing. */

export interface Compositions {
  isComposing(element: Element): boolean;
}

/**
 * Watches a document until `signal` aborts. `ended` is called with the element once its composition is over, after the
 * page has seen the event: the time to read again. An element that loses the focus or leaves the page has ended too.
 */
export function watchCompositions(
  document: Document,
  signal: AbortSignal,
  ended?: (element: Element) => void,
): Compositions {
  let composing: Element | null = null;
  const end = () => {
    const element = composing;
    composing = null;
    if (element && ended) setTimeout(() => signal.aborted || ended(element));
  };
  document.addEventListener(
    'compositionstart',
    ({ target }) => {
      composing = target instanceof Element ? target : null;
    },
    { capture: true, signal },
  );
  document.addEventListener('compositionend', end, { capture: true, signal });
  document.addEventListener('focusout', end, { capture: true, signal });
  signal.addEventListener('abort', () => {
    composing = null;
  });
  return {
    isComposing: (element) => composing?.isConnected === true && element.contains(composing),
  };
}
