/** Tells when the text of a composer may have changed. Exists only while a composer is attached. */
import type { Composer } from '../composer/composer.ts';
import { watchCompositions } from '../composer/composition.ts';

/**
 * Reading at every key of a quick typist would be felt: changes that follow one another are looked at this far apart, ms; the
 * first after a rest at once. A press on "publish" reads for itself and waits for nothing.
 */
const apart = 240;
/**
 * Judging costs more than reading, and what it says of half a word is gone with the next key: it waits until nothing has come
 * between two looks, and at the latest so long after the first one, ms.
 */
const longestBurst = 5_000;
const breath = 50;

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
  /** Set while changes follow one another, from one look to the next. */
  let next: ReturnType<typeof setTimeout> | undefined;
  let burstAt = 0;
  let changed = false;
  const isComposing = () => composer.fields.some(({ element }) => compositions.isComposing(element));
  const isHidden = () => document.visibilityState === 'hidden';

  // Input events miss edits: Draft.js and Lexical fire none for Enter, paste or undo. Mutations tell of all of them, except
  // in a textarea. Several mutations make one change: the editor may be half-way.
  const look = () => {
    clearTimeout(next);
    next = undefined;
    if (isComposing()) return;
    const isLong = changed && !isHidden() && performance.now() - burstAt >= longestBurst;
    if (changed && !isLong) {
      changed = false;
      changes.onChange();
      next = setTimeout(look, apart);
      if (!isHidden()) return;
    }
    // Reading and judging together would be felt in one key.
    if (isLong) next = setTimeout(look, breath);
    burstAt = performance.now();
    changes.onRest();
  };
  const task = nextTask(look, signal);
  const queue = () => {
    if (isComposing()) return;
    changed = true;
    if (next === undefined) burstAt = performance.now();
    // A hidden tab's timers are run up to a second late, and a late timer is overtaken by the next key: tasks of a channel are not.
    if (next === undefined || isHidden()) task.request();
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
    clearTimeout(next);
    clearInterval(looking);
  });
  return { isComposing };
}
