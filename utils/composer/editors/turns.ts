/** Waiting for the page, without guessing times. */

/** The next task: what the page does in microtasks and pending events is done by then. */
export const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));

/**
 * Runs `select` and waits until editors have learnt of it: they listen to `selectionchange`, which comes in a later
 * task. None comes when the selection was already there, hence the limit of 60 ms (seen: up to 20 ms on a busy page).
 */
export async function afterSelecting(document: Document, select: () => void): Promise<void> {
  const done = new AbortController();
  const changed = new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, 60);
    document.addEventListener('selectionchange', () => resolve(), { signal: done.signal });
    done.signal.addEventListener('abort', () => clearTimeout(timer));
  });
  select();
  await changed;
  done.abort();
  await nextTask();
}

/**
 * Resolves with true as soon as `holds` does, with false after `limit` ms. Asked at once and after every change inside
 * `element`.
 */
export function whenTrue(element: Element, holds: () => boolean, limit: number): Promise<boolean> {
  return new Promise((resolve) => {
    const finish = (answer: boolean) => {
      observer.disconnect();
      element.removeEventListener('input', look);
      clearTimeout(timer);
      resolve(answer);
    };
    const look = () => {
      if (holds()) finish(true);
    };
    const observer = new MutationObserver(look);
    const timer = setTimeout(() => finish(holds()), limit);
    observer.observe(element, { childList: true, characterData: true, subtree: true });
    element.addEventListener('input', look);
    look();
  });
}
