/**
 * What a box is offered and never given by itself: what others wrote into its draft meanwhile, and a draft to go on with when it
 * is empty.
 */
import { isEmpty, joined } from '../drafts/identity.ts';
import type { Unfinished } from '../messages.ts';
import type { Standing } from './autosave.ts';
import type { SessionState } from './session.ts';

/** Whoever has written more than this into the box has begun another text; characters. */
const muchWritten = 80;

export interface OfferEffects {
  /** The newest unfinished draft for an empty box; null when there is none. */
  unfinished(surface: string, account: string | null): Promise<Unfinished | null>;
  decline(unfinished: Unfinished): void;
}

export interface Offers {
  /** What is stored of a draft now; `own`: it is what the box held at its last save, nothing more. */
  stands(standing: Standing, own?: boolean): void;
  /** The box was read. */
  seen(untouched: boolean): void;
  /** Resolves when it is known whether there is a draft to go on with. */
  asked(): Promise<void>;
  /** The box stays as it is, until something else is stored. */
  leave(): void;
  decline(): void;
  taken(): void;
}

export function createOffers(
  effects: OfferEffects,
  state: () => SessionState,
  show: (part: Pick<Partial<SessionState>, 'behind' | 'unfinished'>) => void,
): Offers {
  /** What is stored, and was left out of the box. */
  let leftOut: Standing | null = null;
  let newest: Standing | null = null;
  /** Asked once for each account that the page shows; undefined: not asked yet. */
  let askedFor: string | null | undefined;
  let asking: Promise<void> = Promise.resolve();

  async function ask(account: string | null): Promise<void> {
    askedFor = account;
    const unfinished = await effects.unfinished(state().composer.surface.id, account);
    if (unfinished && joined(state().fields).length <= muchWritten) show({ unfinished });
  }

  return {
    stands(standing, own = false) {
      const { behind, draftId, fields } = state();
      if (standing.id !== draftId) return;
      // News may overtake each other.
      if (newest?.id === standing.id && newest.revision > standing.revision) return;
      newest = standing;
      const inBox = own || isIn(fields, standing.fields);
      const wasLeft = leftOut?.id === standing.id && leftOut.revision >= standing.revision;
      const next = inBox || wasLeft ? null : standing;
      if (next?.revision !== behind?.revision) show({ behind: next });
    },
    seen(untouched) {
      const { account, unfinished, fields } = state();
      if (untouched && isEmpty(fields) && askedFor !== account) asking = ask(account);
      if (unfinished && joined(fields).length > muchWritten) show({ unfinished: null });
    },
    asked: () => asking,
    leave() {
      leftOut = state().behind ?? leftOut;
      show({ behind: null });
    },
    decline() {
      const { unfinished } = state();
      if (unfinished) effects.decline(unfinished);
      show({ unfinished: null });
    },
    taken: () => show({ unfinished: null, behind: null }),
  };
}

/** True when each field that the box has is as stored; parts for which it has no place do not count. */
function isIn(box: SessionState['fields'], stored: Standing['fields']): boolean {
  return box.every(({ field, text }) => (stored.find((each) => each.field === field)?.text ?? '') === text);
}
