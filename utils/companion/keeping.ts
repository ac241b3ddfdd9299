/** Which draft a box is writing, and its text's way to disk: begun, gone on with, closed by a publish. */
import type { FieldText } from '../checker/rule.ts';
import { appearedAtOnce, isEmpty, nextStep, publishWindow, type Written } from '../drafts/identity.ts';
import type { Resumed } from '../messages.ts';
import { type Autosave, type AutosaveEffects, createAutosave } from './autosave.ts';
import { createOffers, type OfferEffects } from './offers.ts';
import type { SessionState } from './session.ts';

export interface KeepingEffects
  extends OfferEffects,
    Pick<AutosaveEffects, 'write' | 'journal' | 'now' | 'isHidden'> {
  resume(surface: string, fields: FieldText[]): Promise<Resumed | null>;
  closeDraft(id: string): void;
  /** The box is writing this draft; null: none any more, without a composer: no box of the page. */
  showPresence(composer: SessionState['composer'] | null, draft: string | null): void;
  newId(): string;
  /** The companion keeps this box from now on; what was written down of it before, with the draft that it began. */
  takeOver(surface: string): { id: string; since: number } | null;
  /** False where nothing may be kept: an incognito window. */
  mayKeep(): boolean;
}

type Part = Pick<Partial<SessionState>, 'saving' | 'draftId' | 'behind' | 'unfinished'>;

/** For a save that somebody waits for, ms. */
const patience = 3_000;

export type Keeping = ReturnType<typeof createKeeping>;

/**
 * `follow` hears which draft the box is writing, and whether it is stored yet. `outer` is the page's signal: what is unsaved is tried again after the composer is gone.
 */
export function createKeeping(
  effects: KeepingEffects,
  state: () => SessionState,
  show: (part: Part) => void,
  follow: (draft: string | null, stored: boolean) => void,
  outer: AbortSignal,
) {
  let written: Written | null = null;
  let autosave: Autosave | null = null;
  let publishedAt = Number.NEGATIVE_INFINITY;
  let left = false;
  /** The box was read, and nothing was in it. */
  let seenEmpty = false;
  /** The drafts were asked for the text that is in the box now, and none has it. */
  let lookedFor = false;
  let resuming: Promise<void> | null = null;
  let inserting = false;
  /** What was written down of the box before something was put into it. */
  let claimed: ReturnType<KeepingEffects['takeOver']> = null;
  /** The box changed while a draft was being put into it. */
  let unkept = false;
  const offers = createOffers(effects, state, show);

  /** `known` null: a new draft. */
  function start(known: string | null, base: number, from: FieldText[] | null): void {
    autosave?.flush();
    const early = claimed ?? effects.takeOver(state().composer.surface.id);
    claimed = null;
    const id = known ?? early?.id ?? effects.newId();
    const mine = createAutosave(
      {
        write: effects.write,
        journal: effects.journal,
        now: effects.now,
        ...(effects.isHidden && { isHidden: effects.isHidden }),
        onState(saving, draftId) {
          if (autosave !== mine) return;
          if (draftId !== state().draftId) effects.showPresence(state().composer, draftId);
          if (saving.state === 'saved') follow(draftId, true);
          show({ saving, draftId });
        },
        onStanding(standing, own) {
          if (autosave === mine) offers.stands(standing, own);
        },
      },
      id,
      base,
      outer,
      from,
      early?.since ?? null,
    );
    autosave = mine;
    follow(id, base > 0);
    effects.showPresence(state().composer, id);
    show({ draftId: id, saving: { state: 'none' }, behind: null });
  }

  /** Hands the text to the autosave of the draft that it belongs to. */
  function keep(fields: FieldText[], account: string | null): void {
    if (inserting) unkept = true;
    if (resuming || inserting) return;
    unkept = !effects.mayKeep();
    if (unkept) return withhold(fields);
    const step = nextStep(written, fields);
    const wasThere = !written && !seenEmpty;
    if (step === 'fresh' && !lookedFor && (wasThere || appearedAtOnce(fields))) {
      resuming = pickUp(fields);
      return;
    }
    lookedFor = false;
    seenEmpty ||= step === 'wait';
    offers.seen(written === null);
    if (step === 'wait') return rest();
    if (step === 'fresh') start(null, 0, null);
    written = { fields, emptied: false };
    const { surface, platform } = state().composer;
    autosave?.changed({ platform, surface: surface.id, kind: surface.kind, account, fields });
  }

  /** Nothing is stored or looked up; once it may be, the box is kept as if it were read for the first time. */
  function withhold(fields: FieldText[]): void {
    autosave = null;
    written = null;
    seenEmpty ||= isEmpty(fields);
    if (state().saving.state !== 'off') show({ saving: { state: 'off' }, draftId: null });
  }

  /** The box is empty: after a publish the draft is done; else it waits with its last text. */
  function rest(): void {
    if (!written || written.emptied) return;
    written = { ...written, emptied: true };
    autosave?.flush();
    if (effects.now() - publishedAt < publishWindow) finish();
  }

  function finish(): void {
    if (!written) return;
    autosave?.onceSaved(effects.closeDraft);
    autosave = null;
    written = null;
    publishedAt = Number.NEGATIVE_INFINITY;
    effects.showPresence(state().composer, null);
    follow(null, false);
    show({ draftId: null, saving: { state: 'none' }, behind: null });
  }

  /** A box that already holds text goes on with its draft, if there is one. */
  async function pickUp(fields: FieldText[]): Promise<void> {
    const found = await effects.resume(state().composer.surface.id, fields);
    if (found) {
      start(found.id, found.revision, found.fields);
      written = { fields, emptied: false };
    }
    resuming = null;
    lookedFor = true;
    keep(state().fields, state().account);
  }

  return {
    keep,
    offers,
    flush: () => autosave?.flush(),
    /** True when the box changed while something was being put into it, and nobody kept that yet. */
    isBehind: () => unkept,
    /** True while it is being looked up whose draft the text is that was found in the box. */
    isLooking: () => resuming !== null,
    /** True once everything that was read from the box is on disk; false when that takes too long. */
    saved: () =>
      new Promise<boolean>((done) => {
        if (!autosave) return done(true);
        const late = setTimeout(() => done(false), patience);
        autosave.flush();
        autosave.onceSaved(() => {
          clearTimeout(late);
          done(true);
        });
      }),
    /** What is in the box now is another text than the draft's. */
    anew() {
      autosave?.flush();
      autosave = null;
      written = null;
    },
    /** A publish button or key was used: what empties the box next was a publish. */
    published() {
      publishedAt = effects.now();
    },
    /** It was seen that this text went out, perhaps after the box was emptied. */
    seenPublished() {
      publishedAt = effects.now();
      if (left || written?.emptied) finish();
    },
    /** What empties the box next is perhaps no publish. */
    doubt() {
      publishedAt = Number.NEGATIVE_INFINITY;
    },
    /** While a draft is put into the box, its text does not begin a draft of its own. */
    async whileInserting<T>(insert: () => Promise<T>): Promise<T> {
      inserting = true;
      // The resident script reads along until then: it would take what is put in for a draft of its own.
      claimed ??= effects.takeOver(state().composer.surface.id);
      try {
        return await insert();
      } finally {
        inserting = false;
      }
    },
    /** The box was given `fields` of this draft: what is typed next grows from them. */
    adopt(draft: Pick<Resumed, 'id' | 'revision'>, fields: FieldText[]) {
      start(draft.id, draft.revision, fields);
      written = { fields, emptied: false };
    },
    /** The box was given what is stored of its own draft. */
    grewFrom(fields: FieldText[]) {
      autosave?.grewFrom(fields);
      if (written) written = { fields, emptied: isEmpty(fields) };
    },
    /** The composer left the page; `published` decides whether its draft is done. */
    leave() {
      left = true;
      autosave?.flush();
      if (effects.now() - publishedAt < publishWindow) finish();
      else effects.showPresence(state().composer, null);
    },
  };
}
