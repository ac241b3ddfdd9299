/**
 * Keeps the newest text on its way to disk. Design: a key typed is there at most 500 ms later. The box is read at most 240 ms
 * after a key (observe.ts), a breath is taken, and the write takes 10–70 ms (measured): nothing else waits. A hidden tab's
 * timers are run late: there everything is also written down at once.
 */
import { gate } from '../composer/gate.ts';
import type { DraftText } from '../drafts/draft.ts';
import type { Origin } from '../drafts/origin.ts';
import type { Journal } from '../journal.ts';
import type { SaveOutcome } from '../messages.ts';
import type { Saving } from '../panel/store.ts';

/** Saves begin this far apart, where keys come one by one (the desk); ms. */
const apart = 100;
/** Looking at a text and sending it off together would be felt in one key: the next one falls between them, ms. */
const breath = 80;
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
  /** Nobody sees the page: its timers may be up to a second late. */
  isHidden?(): boolean;
}

/** One page is one writer per kind of box, also when the site redraws the box. */
export const { page } = gate();

interface Sent {
  text: Written;
  seq: number;
  at: number;
}

/**
 * `base`: the revision that the text grew from, and `from` what the box held then; null for a new draft. `since`: the number of
 * that reading, where the box was read before. Stops on abort, after one last flush by the caller.
 */
export function createAutosave(
  effects: AutosaveEffects,
  id: string,
  base: number,
  signal: AbortSignal,
  from: Fields | null = null,
  since: number | null = null,
): Autosave {
  let pending: Sent | null = null;
  let held = { fields: from, seq: since ?? ++gate().readings };
  let writing: Sent | null = null;
  let wroteAt = Number.NEGATIVE_INFINITY;
  /** What was written down before goes on being so until the first save is acknowledged. */
  let goesOn = since !== null;
  let revision = base;
  let currentId = id;
  let retry = firstRetry;
  let waiting: ((id: string) => void)[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let unheard: ReturnType<typeof setTimeout> | undefined;

  // The timers ask the signal instead of listening to it: it lives as long as the page, and would keep every draft alive.
  const unlessEnded = (act: () => void) => () => {
    if (!signal.aborted) act();
  };
  const schedule = (delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(
      unlessEnded(() => void write()),
      delay,
    );
  };

  const letter = ({ text, seq, at }: Sent) => ({
    draft: { ...text, id: currentId },
    base: revision,
    origin: { writer: `${page}-${text.surface}`, seq, from: held.fields, fromSeq: held.seq },
    at,
  });

  const isHidden = () => effects.isHidden?.() === true;

  /** Writes down the newest text that nobody has acknowledged. */
  function note(): void {
    clearTimeout(unheard);
    unheard = undefined;
    const newest = pending ?? writing;
    if (newest) effects.journal.enter(letter(newest));
  }

  function noteSoon(): void {
    if (isHidden() || goesOn) note();
    else unheard ??= setTimeout(unlessEnded(note), soon);
  }

  /** As soon as it may: after a breath, or once the last save began long enough ago. */
  function next(): void {
    if (isHidden()) void write();
    else schedule(Math.max(breath, wroteAt + apart - effects.now()));
  }

  async function write(): Promise<void> {
    clearTimeout(timer);
    if (writing || !pending) return;
    const sent = pending;
    const { draft, origin } = letter(sent);
    pending = null;
    writing = sent;
    wroteAt = effects.now();
    noteSoon();
    effects.onState({ state: 'saving' }, currentId);
    const outcome = await effects.write(draft, revision, origin);
    writing = null;
    if (outcome.state === 'saved') {
      clearTimeout(unheard);
      unheard = undefined;
      goesOn = false;
      effects.journal.strike(origin.writer, sent.seq);
      currentId = outcome.id;
      revision = outcome.revision;
      if (held.seq < sent.seq) held = { fields: draft.fields, seq: sent.seq };
      retry = firstRetry;
      const { at, merged, id } = outcome;
      const conflicts = merged && { conflicts: merged.conflicts };
      effects.onState({ state: 'saved', at, ...(conflicts && { merged: conflicts }) }, currentId);
      effects.onStanding({ id, revision, fields: merged?.fields ?? draft.fields }, merged === undefined);
      if (pending) return next();
      const calls = waiting;
      waiting = [];
      for (const call of calls) call(currentId);
      return;
    }
    // A newer text that came in meanwhile holds everything that this one held.
    pending ??= sent;
    note();
    effects.onState({ state: 'failed', because: outcome.because }, currentId);
    if (outcome.because === 'context-gone' || signal.aborted) return;
    schedule(retry);
    retry = Math.min(retry * 2, longestRetry);
  }

  return {
    changed(draft) {
      const waits = pending !== null;
      pending = { text: draft, seq: ++gate().readings, at: effects.now() };
      // A worker that is still at the last save may be dying; after a failure the next try has its time.
      if (writing || waits) noteSoon();
      else next();
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
      held = { fields, seq: ++gate().readings };
    },
  };
}
