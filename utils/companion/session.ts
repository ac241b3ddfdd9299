/** One composer while it is being written: read → autosave, and once the typing rests → check → draw. */
import type { Checker } from '../checker/check.ts';
import { onPatterns } from '../checker/custom/slot.ts';
import type { Context, FieldText } from '../checker/rule.ts';
import { onSpelling, spellingHere } from '../checker/spelling/slot.ts';
import { readAccount } from '../composer/account.ts';
import type { Composer } from '../composer/composer.ts';
import { readMedia, type SeenMedium } from '../composer/media.ts';
import { isEmpty } from '../drafts/identity.ts';
import type { Guideline } from '../guideline/guideline.ts';
import { modesAt } from '../guideline/modes.ts';
import type { Unfinished } from '../messages.ts';
import type { DrawnFinding, Saving } from '../panel/store.ts';
import type { Plan } from '../plan/plan.ts';
import type { Standing } from './autosave.ts';
import { drawFindings } from './drawn.ts';
import { createKeeping, type KeepingEffects } from './keeping.ts';
import { type Observation, observe } from './observe.ts';
import type { Planned, Planning } from './planning.ts';

/** What a session shows; replaced whole on every change. */
export interface SessionState {
  composer: Composer;
  account: string | null;
  media: readonly SeenMedium[] | null;
  /** As last read from the box. */
  fields: FieldText[];
  /** The text that the findings are about: while somebody types, it is behind what the box holds. */
  judged: FieldText[];
  findings: DrawnFinding[];
  saving: Saving;
  draftId: string | null;
  /** What the text is for, as far as it was said. */
  plan: Plan;
  /** What others wrote into the draft, and the box does not hold. */
  behind: Standing | null;
  /** A draft to go on with. */
  unfinished: Unfinished | null;
  /** False when an editor is there whose text cannot be read. */
  readable: boolean;
}

export interface SessionEffects extends KeepingEffects {
  checker: Checker;
  /** False while rules that are in force cannot be asked yet. */
  isWhole(): boolean;
  /** Leaves out what the person does not want to be told in this draft. */
  sift(findings: DrawnFinding[], fields: readonly FieldText[], draftId: string | null): DrawnFinding[];
  /** The one in force; a new object when it has changed. */
  guideline(): Guideline;
  planning: Pick<Planning, 'openBox'>;
  onState(state: SessionState): void;
  onMissing(): void;
}

export type Session = ReturnType<typeof openSession>;

/** What findings depend on, but for the time and the words that are known. */
interface Judging extends Pick<SessionState, 'fields' | 'account' | 'media'> {
  guideline: Guideline;
  about: Planned;
}

const sameJudging = (a: Judging, b: Judging) =>
  a.fields === b.fields &&
  a.account === b.account &&
  a.media === b.media &&
  a.guideline === b.guideline &&
  a.about === b.about;

/** Stops on abort, with a last flush of what is unsaved. */
export function openSession(first: Composer, effects: SessionEffects, outer: AbortSignal) {
  const stop = new AbortController();
  const signal = AbortSignal.any([outer, stop.signal]);
  let accountReadAt = Number.NEGATIVE_INFINITY;
  let observation: Observation | null = null;
  let checked: DrawnFinding[] = [];
  /** What the findings were judged by; null: they are not, whatever the text. */
  let judgedBy: Judging | null = null;
  const planned = effects.planning.openBox(() => refresh(), signal);
  /** Ignored once, by id. */
  const dismissed = new Set<string>();
  let state: SessionState = {
    composer: first,
    account: null,
    media: null,
    fields: [],
    judged: [],
    findings: [],
    saving: { state: 'none' },
    draftId: null,
    plan: planned.plan(),
    behind: null,
    unfinished: null,
    readable: true,
  };

  const show = (part: Partial<SessionState>) => {
    state = { ...state, ...part };
    effects.onState(state);
  };

  const keeping = createKeeping(
    effects,
    () => state,
    (part) => {
      const other = part.draftId !== undefined && part.draftId !== state.draftId;
      show(part);
      // What was left out in one draft is told in another.
      if (other) sift();
    },
    planned.follow,
    outer,
  );

  function refresh(): void {
    read();
    judge();
  }

  /** Takes in what the box holds, and has it kept. */
  function read(): void {
    if (observation?.isComposing()) return;
    // Gone from the page, as in the later steps of a flow: the last text counts, not what a taken-down editor still shows.
    if (!state.composer.fields.some(({ element }) => element.isConnected)) return;
    const fields = textsOf(state.composer);
    if (!fields) {
      judgedBy = null;
      return show({ readable: false, findings: [] });
    }
    const account = accountNow();
    const media = readMedia(state.composer.surface, state.composer.root);
    const sameMedia = JSON.stringify(media) === JSON.stringify(state.media);
    const sameText = state.readable && state.fields.length > 0 && equal(fields, state.fields);
    if (sameText && sameMedia && account === state.account && !keeping.isBehind()) return;
    show({
      fields: sameText ? state.fields : fields,
      media: sameMedia ? state.media : media,
      account,
      readable: true,
    });
    keeping.keep(fields, account);
  }

  /** Asks the rules about what was read, unless they have said all about it. */
  function judge(): void {
    const { fields, account, media, readable } = state;
    const guideline = effects.guideline();
    const about = planned.context();
    if (!readable || fields.length === 0) return;
    if (judgedBy && sameJudging(judgedBy, { fields, account, media, guideline, about })) return;
    judgedBy = { fields, account, media, guideline, about };
    const { surface, platform } = state.composer;
    const { institution } = guideline;
    const now = effects.now();
    const context: Context = {
      platform,
      kind: surface.kind,
      institution,
      account,
      media,
      ...about,
      modes: modesAt(institution, now),
      now,
      spelling: spellingHere(),
    };
    checked = isEmpty(fields) ? [] : drawFindings(effects.checker.check(fields, context), fields);
    show({ judged: fields, findings: sifted(fields), plan: planned.plan() });
  }

  function sifted(fields: readonly FieldText[]): DrawnFinding[] {
    const left = dismissed.size === 0 ? checked : checked.filter(({ id }) => !dismissed.has(id));
    return effects.sift(left, fields, state.draftId);
  }

  /** What may be shown has changed, the text has not. */
  const sift = () => show({ findings: sifted(state.judged) });

  /** The same text is judged anew: more is known than when it was read. */
  function again(): void {
    judgedBy = null;
    refresh();
  }

  /** The page is asked once a second at most: a search over the whole document at every key would be felt. */
  function accountNow(): string | null {
    const now = effects.now();
    if (now - accountReadAt < 1_000) return state.account;
    accountReadAt = now;
    return readAccount(state.composer.surface, state.composer.root);
  }

  const settled = () => observation?.isComposing() !== true && effects.isWhole();

  outer.addEventListener('abort', () => keeping.flush(), { signal: stop.signal });

  return {
    get state() {
      return state;
    },
    /** Reads for the first time and goes on with every change. */
    begin() {
      observation = observe(first, { onChange: read, onRest: judge, onMissing: effects.onMissing }, signal);
      refresh();
      onSpelling(again, signal);
      onPatterns(again, signal);
    },
    /** Reads anew, the account too: a press may come within a second of another account being chosen. */
    refresh() {
      accountReadAt = Number.NEGATIVE_INFINITY;
      refresh();
    },
    /** In the later steps of a flow: who is posting may still be said on the page. */
    askAccount() {
      const account = readAccount(state.composer.surface, state.composer.root);
      if (account !== null && account !== state.account) show({ account });
    },
    sift,
    /** Not to be told of this one again, here. */
    dismiss(id: string) {
      dismissed.add(id);
      sift();
    },
    /** Not while an input method composes: what the box shows is not what would be published; nor while rules are on their way. */
    settled,
    /** False too while nobody knows yet as whom the text was begun. */
    decidable: () => settled() && !keeping.isLooking(),
    keeping,
    flush() {
      keeping.flush();
      planned.flush();
    },
    plan: planned.change,
    /** A button that publishes was found after all. */
    sharpen: () => show({ composer: { ...state.composer, confidence: 'full' } }),
    published: keeping.published,
    /** The composer left the page. */
    leave() {
      // A later step of the flow publishes what was read last.
      judge();
      keeping.leave();
      stop.abort();
    },
  };
}

/** Null when an editor's text cannot be read: then nothing may look checked. */
function textsOf(composer: Composer): FieldText[] | null {
  const fields: FieldText[] = [];
  for (const { name, element, editor } of composer.fields) {
    if (!editor.owns(element)) return null;
    fields.push({ field: name, text: editor.read(element).text });
  }
  return fields;
}

function equal(a: readonly FieldText[], b: readonly FieldText[]): boolean {
  return (
    a.length === b.length && a.every((each, i) => each.field === b[i]?.field && each.text === b[i]?.text)
  );
}
