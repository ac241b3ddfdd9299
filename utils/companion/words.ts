/** What happens at the words themselves in the composer: the lines under them. */
import type { SessionState } from './session.ts';
import type { Stage } from './stage.ts';
import { createUnderlines } from './underlines/underlines.ts';

export type Words = ReturnType<typeof createWords>;

/** Draws on `stage` until aborted. */
export function createWords(stage: Stage, signal: AbortSignal) {
  const underlines = createUnderlines(stage, signal);
  return {
    /** The composer as it was just checked; null when none is being written. */
    show: (state: SessionState | null) => underlines.show(state),
  };
}
