/** Gives a box the text of a draft: one that the person chose, or what others wrote into its own. */
import type { Resumed } from '../messages.ts';
import type { How, Notice } from '../panel/store.ts';
import type { Platform } from '../platform.ts';
import { insertDraft, writeFields } from './insert.ts';
import { keepCaret } from './kept-caret.ts';
import type { Session } from './session.ts';
import type { ToCompanion } from './wire.ts';

type Told = Notice['about'];

/** What a person asks about the drafts of a box. */
export type DraftAsk = Extract<
  ToCompanion,
  { ask: 'insert' | 'goOn' | 'decline' | 'catchUp' | 'stayBehind' }
>;

export function isDraftAsk(message: ToCompanion): message is DraftAsk {
  return ['insert', 'goOn', 'decline', 'catchUp', 'stayBehind'].includes(message.ask);
}

/** Hears of a draft that went into the box. */
export interface Giving {
  /** The whole of it. */
  onGiven(id: string): void;
  /** The box goes on with it, and with whose it is. */
  onAdopted(draft: Pick<Resumed, 'id' | 'account'>): void;
}

/** Does what was asked; null when there is nothing to say about it. */
export async function attend(session: Session, message: DraftAsk, giving: Giving): Promise<Told | null> {
  const { keeping } = session;
  if (message.ask === 'decline') keeping.offers.decline();
  else if (message.ask === 'stayBehind') keeping.offers.leave();
  else if (!session.state.readable) return 'no-composer';
  else if (message.ask === 'catchUp') return catchUp(session);
  else {
    // The site may have drawn the box anew under the press: this one is still being looked up for it.
    if (message.ask === 'goOn') await keeping.offers.asked();
    const { unfinished, composer } = session.state;
    const draft =
      message.ask === 'insert' ? message : unfinished && { ...unfinished, platform: composer.platform };
    if (!draft) return 'text-changed';
    const told = await giveDraft(session, draft, message.how, giving);
    if (told === 'inserted') giving.onGiven(draft.id);
    return told;
  }
  return null;
}

interface Given extends Resumed {
  platform: Platform | string;
}

/** The same platform goes on with the same draft; elsewhere the text becomes a draft of its own. */
async function giveDraft(session: Session, draft: Given, how: How, giving: Giving): Promise<Told> {
  const { keeping } = session;
  // What is replaced stays as the draft that it was.
  if (how === 'replace' && !(await keeping.saved())) return 'not-saved-yet';
  const { composer } = session.state;
  const { about, same } = await keeping.whileInserting(() => insertDraft(composer, draft.fields, how));
  const given = about === 'inserted' || about === 'parts-left';
  if (given && same && draft.platform === composer.platform) {
    keeping.adopt(draft, same);
    giving.onAdopted(draft);
  } else if (given && how !== 'append') keeping.anew();
  if (given) keeping.offers.taken();
  session.refresh();
  return about;
}

/** How often somebody may go on typing between the save and the write before it is given up. */
const attempts = 3;

/** Puts what is stored of the box's draft into the box. First the box's own text is stored, so that nothing of it is lost. */
export function catchUp(session: Session): Promise<Told> {
  const running = catching.get(session) ?? bringUp(session).finally(() => catching.delete(session));
  catching.set(session, running);
  return running;
}

/** One after the other: whoever presses while the box follows by itself gets that one's answer. */
const catching = new WeakMap<Session, Promise<Told>>();

async function bringUp(session: Session): Promise<Told> {
  const { keeping } = session;
  for (let attempt = 0; attempt < attempts; attempt++) {
    if (!(await keeping.saved())) return 'not-saved-yet';
    const { composer, fields: before, behind } = session.state;
    if (!behind) return 'caught-up';
    session.refresh();
    // Typed since: that is stored first.
    if (session.state.fields !== before) continue;
    const meant = before.map(({ field, text }) => ({
      field,
      text: behind.fields.find((each) => each.field === field)?.text ?? text,
    }));
    const backToCaret = keepCaret(composer);
    const { about, written } = await keeping.whileInserting(() => writeFields(composer, meant));
    await backToCaret();
    keeping.grewFrom(before.map((each) => written.find(({ field }) => field === each.field) ?? each));
    if (about === 'inserted') keeping.offers.taken();
    session.refresh();
    return about === 'inserted' ? 'caught-up' : about;
  }
  return 'text-changed';
}
