/** Tells when the text of a composer may have changed. Exists only while a composer is attached. */
import type { Composer } from '../composer/composer.ts';
import { watchCompositions } from '../composer/composition.ts';

/**
 * Reading at every key of a quick typist would be felt: changes that follow one another are looked at this far apart, ms; the
 * first after a rest at once. A press on "publish" reads for itself and waits for nothing.
 */
const apart = 200;
/**
 * Judging costs more than reading, and what it says of half a word is gone with the next key: it waits until no key has come for
 * so long, and at the latest so long after the first one, ms.
 */
const rest = 250;
const longestBurst = 1_500;

export interface Changes {
  /** Called in a task of its own after one or more changes, and once a second; never during an IME composition. */
  onChange(): void;
  /** The changes that were told of have come to a rest. In a hidden tab, where nobody types, it comes with each of them. */
  onRest(): void;
  /** A field left the page or hid: looked at once a second, because no event tells. */
  onMissing(): void;
}

export interface Observation {
  /** True while an input method composes in one of the fields: what they show is not what their model holds. */
  isComposing(): boolean;
}

/** A task of its own for `work`, at once and once for all that ask for it meanwhile. */
function nextTask(work: () => void, signal: AbortSignal) {
  const { port1, port2 } = new MessageChannel();
  let asked = false;
  port1.onmessage = () => {
    asked = false;
    if (!signal.aborted) work();
  };
  signal.addEventListener('abort', () => port1.close());
  return {
    request() {
      if (!asked) port2.postMessage(null);
      asked = true;
    },
  };
}

/** Watches the fields of `composer` until aborted. */
export function observe(composer: Composer, changes: Changes, signal: AbortSignal): Observation {
  let queued: ReturnType<typeof setTimeout> | undefined;
  let lookedAt = Number.NEGATIVE_INFINITY;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let changedAt = 0;
  let burstAt = 0;
  const isComposing = () => composer.fields.some(({ element }) => compositions.isComposing(element));

  // Input events miss edits: Draft.js and Lexical fire none for Enter, paste or undo. Mutations tell of all of them, except
  // in a textarea. Several mutations make one change: the editor may be half-way.
  const look = () => {
    clearTimeout(queued);
    queued = undefined;
    if (isComposing()) return;
    lookedAt = performance.now();
    changes.onChange();
    if (document.visibilityState === 'hidden') atRest();
  };
  const atRest = () => {
    const left = Math.min(changedAt + rest, burstAt + longestBurst) - performance.now();
    clearTimeout(resting);
    resting = undefined;
    if (left > 1 && document.visibilityState !== 'hidden') resting = setTimeout(atRest, left);
    else if (!isComposing()) changes.onRest();
  };
  /** One timer that finds out whether it came too early: setting one anew at every key would be felt. */
  const restLater = () => {
    changedAt = performance.now();
    if (resting !== undefined) return;
    burstAt = changedAt;
    resting = setTimeout(atRest, rest);
  };
  const task = nextTask(look, signal);
  const queue = () => {
    if (isComposing()) return;
    restLater();
    const wait = lookedAt + apart - performance.now();
    // A hidden tab's timers are run up to a second late, and a late timer is overtaken by the next key: tasks of a channel are not.
    if (wait <= 0 || document.visibilityState === 'hidden') task.request();
    else queued ??= setTimeout(look, wait);
  };
  const compositions = watchCompositions(document, signal, queue);
  const observer = new MutationObserver(queue);
  for (const { element } of composer.fields) {
    observer.observe(element, { subtree: true, childList: true, characterData: true });
    element.addEventListener('input', queue, { capture: true, signal });
  }
  // No event tells of an attached picture or another account, nor of a text that a site sets behind our back.
  const looking = setInterval(() => {
    queue();
    const gone = ({ element }: { element: Element }) =>
      !element.isConnected || element.getClientRects().length === 0;
    if (composer.fields.some(gone)) changes.onMissing();
  }, 1_000);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(queued);
    clearTimeout(resting);
    clearInterval(looking);
  });
  return { isComposing };
}
