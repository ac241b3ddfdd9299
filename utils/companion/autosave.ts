/** Keeps the newest text on its way to disk: soon after a pause, at the latest `maxWait` after the first unsaved key. */
import type { DraftText } from '../drafts/draft.ts';
import type { Origin } from '../drafts/origin.ts';
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
  write(draft: DraftText, base: number, origin: Origin): Promise<SaveOutcome>;
  /** The state to show; `id` changes when the text had to go into a draft of its own. */
  onState(saving: Saving, id: string): void;
  now(): number;
}

/** This script lives as long as its page, so one page is one writer per kind of box, also when the site redraws the box. */
const page = crypto.randomUUID();
let readings = 0;

/**
 * `base`: the revision that the text grew from, and `from` what the box held then; null for a new draft. Stops on abort, after
 * one last flush by the caller.
 */
export function createAutosave(
  effects: AutosaveEffects,
  id: string,
  base: number,
  signal: AbortSignal,
  from: Written['fields'] | null = null,
): Autosave {
  let pending: { text: Written; seq: number } | null = null;
  let held = { fields: from, seq: ++readings };
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
    const sent = pending;
    const text = { ...sent.text, id: currentId };
    const origin = { writer: `${page}-${text.surface}`, seq: sent.seq, from: held.fields, fromSeq: held.seq };
    pending = null;
    writing = true;
    effects.onState({ state: 'saving' }, currentId);
    const outcome = await effects.write(text, revision, origin);
    writing = false;
    if (outcome.state === 'saved') {
      currentId = outcome.id;
      revision = outcome.revision;
      held = { fields: text.fields, seq: sent.seq };
      retry = firstRetry;
      const { at, merged } = outcome;
      effects.onState({ state: 'saved', at, ...(merged && { merged }) }, currentId);
      if (pending) return schedule(pause);
      const calls = waiting;
      waiting = [];
      for (const call of calls) call(currentId);
      return;
    }
    // A newer text that came in meanwhile holds everything that this one held.
    pending ??= sent;
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
      pending = { text: draft, seq: ++readings };
      if (!writing) schedule(Math.min(pause, Math.max(0, pendingSince + maxWait - now)));
    },
    flush: () => void write(),
    onceSaved(then) {
      if (!pending && !writing) then(currentId);
      else waiting.push(then);
    },
  };
}
