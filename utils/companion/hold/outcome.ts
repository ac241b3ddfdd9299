/** Was it really published? Seen on the page, not assumed: the box emptied, the dialog closed, the site said so. */

import type { FieldText } from '../../checker/rule.ts';
import type { Composer } from '../../composer/composer.ts';
import { editorOf } from '../../composer/editors/index.ts';
import { readMedia } from '../../composer/media.ts';
import { isVisible } from '../../composer/on-page.ts';
import { isEmpty, publishWindow } from '../../drafts/identity.ts';
import { watchOwnDoing } from './own-doing.ts';

/** Looked at this often after a press, ms; only for `publishWindow`. */
const interval = 150;

/** What was pressed, with the text that was in the box, or gone with its step. */
export interface Pressed {
  composer: Composer;
  button: Element | null;
  fields: readonly FieldText[];
}

export interface OutcomeCalls {
  /** Once: true as soon as one of the signs shows, false when none did in time or the page went. */
  onOutcome(published: boolean): void;
  /** The person does something that may empty or close the box: when it does, that is no sign. */
  onOwnDoing(): void;
}

/** Watches from the press on, until aborted. What a person took away was published only when the site says so too. */
export function watchOutcome(pressed: Pressed, calls: OutcomeCalls, signal: AbortSignal): void {
  const stop = new AbortController();
  const { composer } = pressed;
  const hasLeft = leaving(pressed);
  const own = watchOwnDoing(composer, calls.onOwnDoing, AbortSignal.any([signal, stop.signal]));
  const stays = composer.surface.stays === true;
  const saidBefore = said(composer);
  const started = Date.now();
  let byThemselves = false;
  const end = (published: boolean) => {
    if (stop.signal.aborted) return;
    stop.abort();
    calls.onOutcome(published);
  };
  const look = () => {
    const says = !saidBefore && said(composer);
    // A site says its errors in the same place: as long as the text is there, it was not published.
    const shows = hasLeft() || (stays && says);
    byThemselves = shows && (byThemselves || own.isNear());
    if (shows && (!byThemselves || (says && !stays))) end(true);
    else if (Date.now() - started >= publishWindow) end(false);
  };
  const timer = setInterval(look, interval);
  stop.signal.addEventListener('abort', () => clearInterval(timer));
  signal.addEventListener('abort', () => stop.abort(), { signal: stop.signal });
  window.addEventListener('pagehide', () => end(false), { signal: stop.signal });
}

/** Tells whether what was to be published is no longer there to be published. */
function leaving(pressed: Pressed): () => boolean {
  const { composer, button, fields } = pressed;
  // The last step of a flow: the box left before.
  if (isGone(composer))
    return () => button !== null && (!button.isConnected || !isVisible(button)) && !stillStands(pressed);
  if (isEmpty(fields)) return () => isGone(composer) || readMedia(composer.surface, composer.root) === null;
  return () => (isGone(composer) ? !stillStands(pressed) : isEmptied(composer));
}

function isGone({ fields }: Composer): boolean {
  return fields.every(({ element }) => !element.isConnected || element.getClientRects().length === 0);
}

function isEmptied({ fields }: Composer): boolean {
  return isEmpty(
    fields.map(({ name, element, editor }) => ({ field: name, text: editor.read(element).text })),
  );
}

/** True when a box of the page, drawn anew or come back to, holds the text. */
export function stillStands({ composer, fields }: Pick<Pressed, 'composer' | 'fields'>): boolean {
  const selector = composer.surface.fields
    .flatMap(({ editor }) => editor.map((each) => each.selector))
    .join();
  const words = fields.map(({ text }) => text).filter((text) => text.trim() !== '');
  if (selector === '' || words.length === 0) return false;
  return [...document.querySelectorAll<HTMLElement>(selector)].some(
    (element) => isVisible(element) && words.includes(editorOf(element)?.read(element).text ?? ''),
  );
}

function said({ surface, root }: Composer): boolean {
  return (surface.done ?? []).some(({ selector }) =>
    [...root.ownerDocument.querySelectorAll(selector)].some(isVisible),
  );
}
