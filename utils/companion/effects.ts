/** What the companion of a page is given: everything that is neither the page nor its text. */
import type { Standing } from './autosave.ts';
import type { PageHold } from './hold/hold.ts';
import type { Ignoring } from './ignoring.ts';
import type { Planning } from './planning.ts';
import type { PrivacyChoice } from './privacy.ts';
import type { Session, SessionEffects } from './session.ts';
import type { Words } from './words.ts';

export type CompanionEffects = Omit<SessionEffects, 'onState' | 'onMissing' | 'planning'> & {
  planning: Planning;
  /** The draft for which this tab was opened, once; null: none. */
  takeOffer(): Promise<string | null>;
  /** `call` comes after every change of the guideline. */
  onGuideline(call: () => void): void;
  words: Words;
  ignoring: Ignoring;
  hold: PageHold;
  privacy: PrivacyChoice;
  /** `call` comes after the choice has changed. */
  onPrivacy(call: () => void): void;
  /** `call` comes when a draft was changed somewhere else. */
  onStanding(call: (standing: Standing) => void): void;
  /** What is stored of a draft now; null when it is closed. */
  readDraft(id: string): Promise<Standing | null>;
};

/** A page that was away is shown as such no longer, and hears whether its draft was changed meanwhile. */
export async function lookUpDraft(
  session: Session | null,
  effects: Pick<CompanionEffects, 'showPresence' | 'readDraft'>,
): Promise<void> {
  const id = session?.state.draftId;
  if (!session || !id) return;
  effects.showPresence(session.state.composer, id);
  const standing = await effects.readDraft(id);
  if (standing) session.keeping.offers.stands(standing);
}
