/** Keeps the newest text on its way to disk: soon after a pause, at the latest `maxWait` after the first unsaved key. */
import type { DraftText } from '../drafts/draft.ts';
import type { Origin } from '../drafts/origin.ts';
import type { Journal } from '../journal.ts';
import type { SaveOutcome } from '../messages.ts';
import type { Saving } from '../panel/store.ts';

/**
 * Design: a key typed is on disk at most 500 ms later. The box is read at most 200 ms after a key (observe.ts), the write takes
 * 10–70 ms (measured): what is left is waiting, ms.
 */
const pause = 50;
const maxWait = 200;
/** A save that is not acknowledged by then goes into the journal, ms. */
const soon = 100;
const firstRetry = 150;
const longestRetry = 15_000;

export type Written = Omit<DraftText, 'id'>;
type Fields = Written['fields'];

/** What is stored of a draft. */
export interface Standing {
  id: string;
  revision: number;
  fields: Fields;
}

export interface Autosave {
  /** The text changed. */
  changed(draft: Written): void;
  /** Sends what is unsaved at once, and writes it down: the page may be about to go. */
  flush(): void;
  /** Calls back with the draft's id once everything handed over so far is on disk. */
  onceSaved(then: (id: string) => void): void;
  /** The box was given this stored text: what is typed next grows from it. */
  grewFrom(fields: Fields): void;
}

export interface AutosaveEffects {
  write(draft: DraftText, base: number, origin: Origin): Promise<SaveOutcome>;
  journal: Journal;
  /** The state to show; `id` changes when the text had to go into a draft of its own. */
  onState(saving: Saving, id: string): void;
  /** After every save: what is stored now; `own`: it is what the box held, nothing more. */
  onStanding(standing: Standing, own: boolean): void;
  now(): number;
}

/** This script lives as long as its page, so one page is one writer per kind of box, also when the site redraws the box. */
export const page = crypto.randomUUID();
let readings = 0;

interface Sent {
  text: Written;
  seq: number;
  at: number;
}

/**
 * `base`: the revision that the text grew from, and `from` what the box held then; null for a new draft. Stops on abort, after
 * one last flush by the caller.
 */
export function createAutosave(
  effects: AutosaveEffects,
  id: string,
  base: number,
  signal: AbortSignal,
  from: Fields | null = null,
): Autosave {
  let pending: Sent | null = null;
  let held = { fields: from, seq: ++readings };
  let pendingSince = 0;
  let writing: Sent | null = null;
  let revision = base;
  let currentId = id;
  let retry = firstRetry;
  let waiting: ((id: string) => void)[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let unheard: ReturnType<typeof setTimeout> | undefined;

  const schedule = (delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(write, delay);
  };

  const letter = ({ text, seq, at }: Sent) => ({
    draft: { ...text, id: currentId },
    base: revision,
    origin: { writer: `${page}-${text.surface}`, seq, from: held.fields, fromSeq: held.seq },
    at,
  });

  /** Writes down the newest text that nobody has acknowledged. */
  function note(): void {
    clearTimeout(unheard);
    unheard = undefined;
    const newest = pending ?? writing;
    if (newest) effects.journal.enter(letter(newest));
  }

  async function write(): Promise<void> {
    clearTimeout(timer);
    if (writing || !pending) return;
    const sent = pending;
    const { draft, origin } = letter(sent);
    pending = null;
    writing = sent;
    unheard ??= setTimeout(note, soon);
    effects.onState({ state: 'saving' }, currentId);
    const outcome = await effects.write(draft, revision, origin);
    writing = null;
    if (outcome.state === 'saved') {
      clearTimeout(unheard);
      unheard = undefined;
      effects.journal.strike(origin.writer, sent.seq);
      currentId = outcome.id;
      revision = outcome.revision;
      if (held.seq < sent.seq) held = { fields: draft.fields, seq: sent.seq };
      retry = firstRetry;
      const { at, merged, id } = outcome;
      const conflicts = merged && { conflicts: merged.conflicts };
      effects.onState({ state: 'saved', at, ...(conflicts && { merged: conflicts }) }, currentId);
      effects.onStanding({ id, revision, fields: merged?.fields ?? draft.fields }, merged === undefined);
      if (pending) return schedule(pause);
      const calls = waiting;
      waiting = [];
      for (const call of calls) call(currentId);
      return;
    }
    // A newer text that came in meanwhile holds everything that this one held.
    pending ??= sent;
    pendingSince = effects.now();
    note();
    effects.onState({ state: 'failed', because: outcome.because }, currentId);
    if (outcome.because === 'context-gone' || signal.aborted) return;
    schedule(retry);
    retry = Math.min(retry * 2, longestRetry);
  }

  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    clearTimeout(unheard);
  });

  return {
    changed(draft) {
      const now = effects.now();
      if (!pending) pendingSince = now;
      pending = { text: draft, seq: ++readings, at: now };
      // A worker that does not answer: what is typed meanwhile is written down as often as it would be saved.
      if (writing) unheard ??= setTimeout(note, maxWait);
      else schedule(Math.min(pause, Math.max(0, pendingSince + maxWait - now)));
    },
    flush() {
      void write();
      note();
    },
    onceSaved(then) {
      if (!pending && !writing) then(currentId);
      else waiting.push(then);
    },
    grewFrom(fields) {
      held = { fields, seq: ++readings };
    },
  };
}
