/** One draft while it is written in the desk: read → check → draw, and autosave; the same rules as in a composer. */
import type { Checker } from '../checker/check.ts';
import type { Context, FieldText } from '../checker/rule.ts';
import { spellingHere } from '../checker/spelling/slot.ts';
import { type Autosave, createAutosave } from '../companion/autosave.ts';
import { drawFindings } from '../companion/drawn.ts';
import { sureFixes } from '../companion/sure-fixes.ts';
import { type Draft, type DraftText, statusOf } from '../drafts/draft.ts';
import { isEmpty, joined } from '../drafts/identity.ts';
import type { Origin } from '../drafts/origin.ts';
import { hasFailed, type Repository } from '../drafts/repository.ts';
import { sameFields } from '../drafts/settle.ts';
import { foldOf } from '../drafts/variants/fold.ts';
import type { Guideline } from '../guideline/guideline.ts';
import { modesAt } from '../guideline/modes.ts';
import { openJournal } from '../journal.ts';
import type { SaveOutcome } from '../messages.ts';
import type { DrawnFinding, IgnoreScope } from '../panel/store.ts';
import { forChecker } from '../plan/plan.ts';
import { lengthsOf } from './lengths.ts';
import type { Editor } from './library-state.ts';

/** What judges the drafts of the desk. */
export interface Judge {
  /** One for each draft, until aborted. */
  newChecker(signal: AbortSignal): Checker;
  guideline(): Guideline;
  sift(findings: DrawnFinding[], fields: readonly FieldText[], draftId: string): DrawnFinding[];
  ignore(
    finding: DrawnFinding,
    scope: Exclude<IgnoreScope, 'once'>,
    fields: readonly FieldText[],
    draftId: string,
  ): Promise<void>;
  /** Calls back whenever the same text may be judged otherwise. */
  onChange(call: () => void): void;
}

export type OpenEditor = ReturnType<typeof openEditor>;

/** The page may go before the database has written: what was typed last is noted down, too. */
const journal = openJournal();

/** Notes are written this long after the last key, ms. */
const pause = 400;

/** `draw` is called after every change of `state`; `forked` when the text had to go into a draft of its own. */
export function openEditor(
  first: Draft,
  /** The other variants of its message. */
  siblings: readonly Draft[],
  repository: Repository,
  judge: Judge,
  draw: () => void,
  forked: (id: string) => void,
) {
  const stop = new AbortController();
  const checker = judge.newChecker(stop.signal);
  const dismissed = new Set<string>();
  let state: Editor = {
    status: statusOf(first),
    draft: first,
    fields: first.fields,
    saving: { state: 'none' },
    behind: false,
    findings: [],
    sure: 0,
    lengths: [],
    previews: [],
  };
  let others = siblings;
  /** What the store acknowledged last of what these boxes hold. */
  let held = first.fields;
  let heldRevision = first.revision;
  let inUse = false;
  let autosave = begin(first);
  let notes: { from: string; text: string } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = (part: Partial<Editor>) => {
    state = { ...state, ...part };
    draw();
  };

  function begin(draft: Draft): Autosave {
    const made: Autosave = createAutosave(
      {
        write,
        journal,
        // What others wrote comes with the rows themselves, which are followed here.
        onStanding: () => {},
        now: Date.now,
        onState: (saving) => {
          if (made === autosave) show({ saving });
        },
      },
      draft.id,
      draft.revision,
      stop.signal,
      draft.fields,
    );
    return made;
  }

  async function write(text: DraftText, base: number, origin: Origin): Promise<SaveOutcome> {
    const newId = () => crypto.randomUUID();
    const stored = await repository.save(text, base, Date.now(), newId, origin);
    if (stored.state === 'failed') return stored;
    held = text.fields;
    const { id, revision, updatedAt, fields } = stored.draft;
    heldRevision = Math.max(heldRevision, revision);
    if (stored.forked) forked(id);
    const { merged } = stored;
    return {
      state: 'saved',
      id,
      revision,
      at: updatedAt,
      forked: stored.forked,
      ...(merged && { merged: { ...merged, fields } }),
    };
  }

  const unsaved = () => !sameFields(state.fields, held);

  /** What is stored goes into the boxes. */
  function adopt(draft: Draft): void {
    held = draft.fields;
    state = { ...state, draft, status: statusOf(draft), fields: draft.fields, behind: false };
    autosave = begin(draft);
    check();
  }

  function stored(draft: Draft, next: readonly Draft[]): void {
    // A picture taken before the last acknowledged save is out of date.
    if (draft.revision < heldRevision) return;
    const judged = draft.revision !== state.draft.revision || said(next) !== said(others);
    others = next;
    state = { ...state, draft, status: statusOf(draft) };
    if (sameFields(draft.fields, state.fields)) {
      held = draft.fields;
      state = { ...state, behind: false };
    } else if (!unsaved()) {
      if (!inUse) return adopt(draft);
      state = { ...state, behind: true };
    }
    if (judged) check();
    else draw();
  }

  function check(): void {
    const { draft, fields } = state;
    const { institution } = judge.guideline();
    const now = Date.now();
    const { scheduledAt } = draft.plan;
    const context: Context = {
      platform: draft.platform,
      kind: draft.kind,
      institution,
      account: draft.account,
      media: null,
      ...forChecker(draft.plan),
      modes: modesAt(institution, now),
      // The same words for another platform count as posted at the same time.
      history: others
        .filter(({ platform }) => platform !== draft.platform)
        .map((other) => ({
          platform: other.platform,
          text: joined(other.fields),
          at: new Date(scheduledAt ?? now).toISOString(),
        })),
      scheduledAt: scheduledAt === null ? null : new Date(scheduledAt).toISOString(),
      now,
      spelling: spellingHere(),
    };
    const drawn = isEmpty(fields) ? [] : drawFindings(checker.check(fields, context), fields);
    const findings = judge.sift(
      drawn.filter(({ id }) => !dismissed.has(id)),
      fields,
      draft.id,
    );
    show({
      findings,
      sure: sureFixes(findings).length,
      lengths: lengthsOf({ ...draft, fields }),
      previews: fields.map(({ field, text }) => ({ field, ...foldOf(draft.platform, field, text) })),
    });
  }

  function change(fields: FieldText[]): void {
    state = { ...state, fields };
    const { platform, surface, kind, account } = state.draft;
    autosave.changed({ platform, surface, kind, account, fields });
    check();
  }

  function replace(finding: DrawnFinding, fix: number): FieldText[] {
    const put = finding.fixes[fix]?.replacement;
    if (put === undefined) return state.fields;
    return state.fields.map((each) =>
      each.field === finding.field
        ? { ...each, text: each.text.slice(0, finding.start) + put + each.text.slice(finding.end) }
        : each,
    );
  }

  function saveNotes(): void {
    clearTimeout(timer);
    if (!notes) return;
    const { from, text } = notes;
    notes = null;
    void repository.setMediaNotes(first.id, text, Date.now(), from).then((changed) => {
      if (hasFailed(changed)) show({ saving: changed });
    });
  }

  check();
  return {
    get state() {
      return state;
    },
    stored,
    check,
    write: change,
    typing(on: boolean) {
      inUse = on;
      if (!on && state.behind && !unsaved()) adopt(state.draft);
    },
    /** What is typed goes to disk first; then the boxes show what came of both. */
    catchUp() {
      autosave.flush();
      autosave.onceSaved(() => {
        void repository.get(first.id).then((draft) => {
          if (draft && !unsaved()) adopt(draft);
        });
      });
    },
    applyFix(id: string, fix: number) {
      const finding = state.findings.find((each) => each.id === id);
      if (finding) change(replace(finding, fix));
    },
    fixSure() {
      // Last to first within a field: offsets before a change stay what they are.
      for (const finding of sureFixes(state.findings)) state = { ...state, fields: replace(finding, 0) };
      change(state.fields);
    },
    ignore(id: string, scope: IgnoreScope) {
      const finding = state.findings.find((each) => each.id === id);
      if (!finding) return;
      if (scope !== 'once') return void judge.ignore(finding, scope, state.fields, first.id);
      dismissed.add(id);
      check();
    },
    notes(text: string) {
      notes = { from: notes?.from ?? state.draft.mediaNotes, text };
      clearTimeout(timer);
      timer = setTimeout(saveNotes, pause);
    },
    flush() {
      autosave.flush();
      saveNotes();
    },
    close() {
      autosave.flush();
      saveNotes();
      // On the page's own time: what is unsaved is still written.
      autosave.onceSaved(() => stop.abort());
    },
  };
}

/** What siblings say, for telling whether it changed. */
function said(drafts: readonly Draft[]): string {
  return drafts.map(({ id, revision }) => `${id} ${revision}`).join();
}
