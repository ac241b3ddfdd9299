/** Keeps the newest text on its way to disk: soon after a pause, at the latest `maxWait` after the first unsaved key. */
import type { DraftText } from '../drafts/draft.ts';
import type { SaveOutcome } from '../messages.ts';
import type { Saving } from '../panel/store.ts';

/** Design: a key typed is on disk at most 500 ms later; the write itself takes 10–70 ms (measured), the rest is waiting. */
const pause = 120;
const maxWait = 350;
const firstRetry = 400;
const longestRetry = 15_000;

export type Written = Omit<DraftText, 'id'>;

export interface Autosave {
  /** The text changed. */
  changed(draft: Written): void;
  /** Sends what is unsaved at once: the page is about to go. */
  flush(): void;
  /** Calls back with the draft's id once everything handed over so far is on disk. */
  onceSaved(then: (id: string) => void): void;
}

export interface AutosaveEffects {
  write(draft: DraftText, base: number): Promise<SaveOutcome>;
  /** The state to show; `id` changes when the text had to go into a draft of its own. */
  onState(saving: Saving, id: string): void;
  now(): number;
}

/** `base`: the revision that the text grew from. Stops on abort, after one last flush by the caller. */
export function createAutosave(
  effects: AutosaveEffects,
  id: string,
  base: number,
  signal: AbortSignal,
): Autosave {
  let pending: Written | null = null;
  let pendingSince = 0;
  let writing = false;
  let revision = base;
  let currentId = id;
  let retry = firstRetry;
  let waiting: ((id: string) => void)[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const schedule = (delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(write, delay);
  };

  async function write(): Promise<void> {
    clearTimeout(timer);
    if (writing || !pending) return;
    const text = { ...pending, id: currentId };
    pending = null;
    writing = true;
    effects.onState({ state: 'saving' }, currentId);
    const outcome = await effects.write(text, revision);
    writing = false;
    if (outcome.state === 'saved') {
      currentId = outcome.id;
      revision = outcome.revision;
      retry = firstRetry;
      effects.onState({ state: 'saved', at: outcome.at }, currentId);
      if (pending) return schedule(pause);
      const calls = waiting;
      waiting = [];
      for (const call of calls) call(currentId);
      return;
    }
    // A newer text that came in meanwhile holds everything that this one held.
    pending ??= text;
    effects.onState({ state: 'failed', because: outcome.because }, currentId);
    if (outcome.because === 'context-gone' || signal.aborted) return;
    schedule(retry);
    retry = Math.min(retry * 2, longestRetry);
  }

  signal.addEventListener('abort', () => clearTimeout(timer));

  return {
    changed(draft) {
      const now = effects.now();
      if (!pending) pendingSince = now;
      pending = draft;
      if (!writing) schedule(Math.min(pause, Math.max(0, pendingSince + maxWait - now)));
    },
    flush: () => void write(),
    onceSaved(then) {
      if (!pending && !writing) then(currentId);
      else waiting.push(then);
    },
  };
}
