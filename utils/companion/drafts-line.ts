/** The companion's line to the drafts: they are in the background, whose worker may sleep, die, or be gone for good. */
import { gate } from '../composer/gate.ts';
import { type Journal, openJournal } from '../journal.ts';
import { createLine } from '../line.ts';
import { send } from '../messages.ts';
import { page } from './autosave.ts';
import type { CompanionEffects } from './effects.ts';
import { isIncognito } from './privacy.ts';
import { writeDraft } from './write-draft.ts';

type Line = Pick<
  CompanionEffects,
  | 'write'
  | 'journal'
  | 'takeOver'
  | 'isHidden'
  | 'resume'
  | 'unfinished'
  | 'decline'
  | 'closeDraft'
  | 'showPresence'
  | 'readDraft'
>;

/** A text that stands in a box is looked for again when the worker died over the question; so many times. */
const attempts = 3;

/** Once: a second text in the box is another draft. */
function takeOver(surface: string): { id: string; since: number } | null {
  const box = gate().early.get(surface);
  // From now on the resident script leaves the box alone, whatever was in it before.
  gate().early.set(surface, { id: '', since: 0, stood: false, taken: true });
  return box && !box.taken ? box : null;
}

const noJournal: Journal = { enter() {}, strike() {} };

/** `onClosed` comes when a draft was closed by a publish. */
export function draftsLine(onClosed: () => void, signal: AbortSignal): Line {
  const line = createLine(signal);
  return {
    write: (draft, base, origin) => writeDraft(line, draft, base, origin),
    // The extension's own storage is shared with ordinary windows, and stays.
    journal: isIncognito() ? noJournal : openJournal(),
    takeOver,
    isHidden: () => document.visibilityState === 'hidden',
    async resume(surface, fields) {
      for (let attempt = 0; attempt < attempts; attempt++) {
        const answer = await send('resumeDraft', { surface, fields });
        if (answer.ok) return 'none' in answer.value ? null : answer.value;
        if (answer.because === 'context-gone') return null;
      }
      return null;
    },
    async unfinished(surface, account) {
      const answer = await send('unfinishedDraft', { surface, account });
      return answer.ok && !('none' in answer.value) ? answer.value : null;
    },
    decline: ({ id, revision }) => void send('declineDraft', { id, revision }),
    closeDraft: (id) => void send('closeDraft', { id }).then(onClosed),
    showPresence: (composer, draft) =>
      void send('showPresence', {
        page: composer ? `${page}-${composer.surface.id}` : page,
        draft,
        platform: composer?.platform ?? null,
      }),
    async readDraft(id) {
      const answer = await send('readDraft', { id });
      return answer.ok && !('none' in answer.value) ? answer.value : null;
    },
  };
}
