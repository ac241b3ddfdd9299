/** Tells when the text of a composer may have changed. Exists only while a composer is attached. */
import type { Composer } from '../composer/composer.ts';

export interface Changes {
  /** Called in a task of its own after one or more changes; never during an IME composition. */
  onChange(): void;
  /** A field left the page or hid: looked at once a second, because no event tells. */
  onMissing(): void;
}

/** Watches the fields of `composer` until aborted. */
export function observe(composer: Composer, changes: Changes, signal: AbortSignal): void {
  let composing = false;
  let queued: ReturnType<typeof setTimeout> | undefined;

  // Input events miss edits: Draft.js and Lexical fire none for Enter, paste or undo. Mutations tell of all of them, except
  // in a textarea. Several mutations make one change: the editor may be half-way.
  const queue = () => {
    if (composing || queued !== undefined) return;
    queued = setTimeout(() => {
      queued = undefined;
      if (!composing) changes.onChange();
    });
  };
  const observer = new MutationObserver(queue);
  const options = { capture: true, signal };
  for (const { element } of composer.fields) {
    observer.observe(element, { subtree: true, childList: true, characterData: true });
    element.addEventListener('input', queue, options);
    element.addEventListener('compositionstart', () => (composing = true), options);
    element.addEventListener(
      'compositionend',
      () => {
        composing = false;
        queue();
      },
      options,
    );
  }
  const alive = setInterval(() => {
    if (composer.fields.some(({ element }) => !element.isConnected || element.getClientRects().length === 0))
      changes.onMissing();
  }, 1_000);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(queued);
    clearInterval(alive);
  });
}
