/** Draws what a composer shows: beside it, under its words, and in the panels that listen. */
import type { Composer } from '../composer/composer.ts';
import { createLengths } from './lengths.ts';
import type { PanelPort } from './panel-port.ts';
import type { SessionState } from './session.ts';
import { type Around, type Seen, seenOf, snapshotOf } from './snapshot.ts';
import { createTelling } from './telling.ts';
import type { Snapshot } from './wire.ts';

/** A page that never rests is drawn on all the same after this, ms. */
const longestWait = 200;

interface Ground {
  shown(): SessionState | null;
  around(): Around;
  beside: { draw(seen: Seen, composer: Composer | null): void };
  words: { show(state: SessionState | null): void };
  port: Pick<PanelPort, 'isHeard' | 'tell'>;
}

/** Seen in a panel only, unless a save failed: the badge and the lines wait for what is found in the text. */
const forPanels: ReadonlySet<keyof SessionState> = new Set(['fields', 'saving', 'draftId']);

function looksAlike(a: SessionState, b: SessionState): boolean {
  if (a.saving.state === 'failed' || b.saving.state === 'failed') return false;
  return (Object.keys(b) as (keyof SessionState)[]).every(
    (part) => forPanels.has(part) || a[part] === b[part],
  );
}

/** Draws until aborted. */
export function createDrawing({ shown, around, beside, words, port }: Ground, signal: AbortSignal) {
  const telling = createTelling();
  const lengths = createLengths();
  let queued = 0;
  let drawn: SessionState | null = null;

  function now(): void {
    cancelIdleCallback(queued);
    queued = 0;
    const state = shown();
    drawn = state;
    const seen = seenOf(state, lengths);
    if (port.isHeard()) tell(snapshotOf(seen, state, around()));
    beside.draw(seen, state?.composer ?? null);
    words.show(state);
  }

  function tell(all: Snapshot): void {
    const news = telling.news(all);
    if (news) port.tell({ say: 'news', news });
  }

  signal.addEventListener('abort', () => cancelIdleCallback(queued));

  return {
    now,
    /** When the page has nothing better to do: what is found, saved and read in a row is drawn once. */
    soon(): void {
      const state = shown();
      if (!port.isHeard() && drawn && state && looksAlike(drawn, state)) return;
      if (!signal.aborted) queued ||= requestIdleCallback(now, { timeout: longestWait });
    },
    /** All of it, for a panel that knows nothing yet; the others are brought to the same. */
    whole(): Snapshot {
      const state = shown();
      const all = snapshotOf(seenOf(state, lengths), state, around());
      tell(all);
      return telling.whole(all);
    },
  };
}
