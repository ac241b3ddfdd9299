/** Was it really published? Seen on the page, not assumed: the box emptied, the dialog closed, the site said so. */

import type { Composer } from '../../composer/composer.ts';
import { isVisible } from '../../composer/on-page.ts';
import { isEmpty, publishWindow } from '../../drafts/identity.ts';

/** Looked at this often after a press, ms; only for `publishWindow`. */
const interval = 150;

/**
 * Calls `then` once: with true as soon as one of the signs shows, with false when none did in time or the page went. The text
 * was in the box, or gone with its step, when this was called.
 */
export function watchOutcome(
  composer: Composer,
  button: Element | null,
  then: (published: boolean) => void,
  signal: AbortSignal,
): void {
  const stop = new AbortController();
  const emptyBefore = isGone(composer);
  const saidBefore = said(composer);
  const started = Date.now();
  const end = (published: boolean) => {
    if (stop.signal.aborted) return;
    stop.abort();
    then(published);
  };
  const look = () => {
    const closed = emptyBefore
      ? button !== null && (!button.isConnected || !isVisible(button))
      : isGone(composer) || isEmptied(composer);
    if (closed || (!saidBefore && said(composer))) end(true);
    else if (Date.now() - started >= publishWindow) end(false);
  };
  const timer = setInterval(look, interval);
  stop.signal.addEventListener('abort', () => clearInterval(timer));
  signal.addEventListener('abort', () => stop.abort(), { signal: stop.signal });
  window.addEventListener('pagehide', () => end(false), { signal: stop.signal });
}

function isGone({ fields }: Composer): boolean {
  return fields.every(({ element }) => !element.isConnected || element.getClientRects().length === 0);
}

function isEmptied({ fields }: Composer): boolean {
  return isEmpty(
    fields.map(({ name, element, editor }) => ({ field: name, text: editor.read(element).text })),
  );
}

function said({ surface, root }: Composer): boolean {
  return (surface.done ?? []).some(({ selector }) =>
    [...root.ownerDocument.querySelectorAll(selector)].some(isVisible),
  );
}
