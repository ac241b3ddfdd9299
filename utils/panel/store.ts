/**
 * Everything that the panel draws, and the actions it calls. Filled by `connection.ts` (companion) and `library.ts` (drafts);
 * components know nothing else.
 */
import { createStore } from 'zustand/vanilla';
import type { Finding } from '../checker/rule.ts';
import type { ListedDraft } from '../drafts/draft.ts';
import type { Guideline } from '../guideline/guideline.ts';
import type { Change, Preferences } from '../guideline/preferences.ts';
import type { PlanMemory } from '../plan/memory.ts';
import type { Plan } from '../plan/plan.ts';
import type { Snippet } from '../plan/snippets/snippet.ts';
import type { FieldName, Kind, Platform } from '../platform.ts';
import type { Other } from '../presence/others.ts';
import type { ViewName } from './views.ts';

/** A finding as drawn: with an id that stays the same while the text around it changes, and its own words (numbers masked). */
export interface DrawnFinding extends Finding {
  id: string;
  quote: string;
  /** How it may be ignored; none for what blocks. */
  scopes?: IgnoreScope[];
}

/** Not told again: this one here, such words in this draft, this word anywhere, the whole rule. */
export type IgnoreScope = 'once' | 'draft' | 'word' | 'rule';

export interface DrawnField {
  name: FieldName;
  /** As the platform counts (weighted on X). */
  count: number;
  limit: number;
}

/** The composer that the panel is about. */
export interface DrawnComposer {
  platform: Platform;
  surface: string;
  kind: Kind;
  account: string | null;
  fields: DrawnField[];
  /** Empty boxes take a draft; others do not. */
  empty: boolean;
  confidence: 'full' | 'advice';
}

/**
 * `locked`: the frame has not proven who made it: draw nothing. `waiting`: no composer has focus yet.
 * `live`: findings are of the text in the box now. `unreadable`: an editor is there, its text cannot be read.
 * `gone`: the page or the extension behind the panel is gone: reload the tab.
 */
export type Phase = 'locked' | 'waiting' | 'live' | 'unreadable' | 'gone';

/** How safe the text is. `at`: ms since the epoch; `merged`: somebody else writes in the same draft, and both are kept. */
export type Saving =
  | { state: 'none' }
  /** An incognito window in which nothing is kept. */
  | { state: 'off' }
  | { state: 'saving' }
  | { state: 'saved'; at: number; merged?: { conflicts: number } }
  | { state: 'failed'; because: SaveFailure };
export type SaveFailure = 'quota' | 'closed' | 'asleep' | 'context-gone' | 'refused';

/** A line about what just happened; said once, politely, to screen readers too. */
export interface Notice {
  about:
    | 'inserted'
    | 'text-inserted'
    | 'fixed'
    | 'copied'
    | 'not-empty'
    | 'no-focus'
    | 'no-composer'
    | 'text-changed'
    | 'not-verified'
    | 'parts-left'
    | 'cannot-open-side'
    | 'discarded'
    | 'recovered'
    | 'restored'
    | 'archived'
    | 'discarded-many'
    | 'exported'
    | 'prepared'
    | 'forked'
    | 'not-written'
    | 'thinned'
    | 'not-handled'
    | 'composing'
    | 'not-inserted'
    | 'went-wrong'
    | 'fixed-all'
    | 'nothing-sure'
    | 'undone'
    | 'not-undone'
    | 'caught-up'
    | 'not-saved-yet'
    | `ignored-${IgnoreScope}`;
  /** How many fixes are in the box. */
  n?: number;
  /** What the box should hold, after a write that could not be confirmed. */
  corrected?: string;
  /** That is on the clipboard now. */
  copied?: boolean;
  /** What was done can be taken back. */
  undo?: boolean;
}

/**
 * Whether drafts are kept here. `open`: an ordinary window, they are. In an incognito window: `off`, `on` until it closes, or
 * `never`, where the browser cannot keep them apart.
 */
export type Privacy = 'open' | 'off' | 'on' | 'never';

/** How a draft goes into a box: an empty one, in place of what is there, or under it. */
export type How = 'empty' | 'replace' | 'append';

/** A draft to go on with. `at`: ms since the epoch; `line`: its first words. */
export interface DrawnUnfinished {
  id: string;
  at: number;
  line: string;
}

export interface PanelState {
  place: 'page' | 'side' | 'tab';
  phase: Phase;
  composer: DrawnComposer | null;
  findings: DrawnFinding[];
  /** How many could be fixed at once, without a choice. */
  sure: number;
  /** What the person does not want to be told. */
  preferences: Preferences;
  saving: Saving;
  drafts: ListedDraft[];
  /** Where the list comes from; `messages` when the browser denies the database to a frame inside a page. */
  draftsFrom: 'loading' | 'database' | 'messages' | 'unavailable';
  /** The draft that the composer is writing, so that the list can mark it. */
  draftId: string | null;
  view: ViewName;
  /** What the text in the box is for. */
  plan: Plan | null;
  /** Plans used before, to be used again. */
  planMemory: PlanMemory;
  /** The institution's own. */
  snippets: Snippet[];
  /** The draft whose time has come, for which this tab was opened. */
  offer: string | null;
  /** This tab's page, as the rows of presence name it. */
  page: string;
  /** Others wrote into the draft, and the box does not hold it. */
  behind: boolean;
  unfinished: DrawnUnfinished | null;
  /** A draft (its id; or `unfinished`, the one to go on with) is to go into a box with text in it: asked what becomes of that. */
  asksHow: string | null;
  privacy: Privacy;
  /** Where else the draft is open. */
  others: Other[];
  openFinding: string | null;
  dock: 'left' | 'right';
  notice: Notice | null;
  /** What the companion judges by, as it says. */
  institution: { name: string; isExample: boolean };
  /** As it is stored; null until it is read. */
  guideline: Guideline | null;
}

/** What a person can do from the panel. Each is an effect outside the panel, given by the entrypoint. */
export interface PanelActions {
  /** Scrolls the composer to the finding and marks it there. */
  showPlace(findingId: string): void;
  applyFix(findingId: string, fix: number): void;
  /** Applies every fix that leaves no choice. */
  fixSure(): void;
  /** Takes the last write back, after it could not be confirmed. */
  undo(): void;
  /** Puts what the box should hold then on the clipboard. */
  copyCorrected(): void;
  ignore(findingId: string, scope: IgnoreScope): void;
  prefer(change: Change): void;
  /** Says some parts of the plan anew. */
  plan(change: Partial<Plan>): void;
  /** Keeps the plan under a name, for routine posts of this account; or forgets it. */
  keepPreset(name: string): void;
  dropPreset(name: string): void;
  /** Writes words where the caret stands. */
  insertText(text: string): void;
  insertDraft(draftId: string, how: How): void;
  /** Goes on with the unfinished draft. */
  goOn(how: How): void;
  declineUnfinished(): void;
  /** Puts what others wrote into the box. */
  catchUp(): void;
  stayBehind(): void;
  copyText(text: string): void;
  /** In an incognito window: until it closes. */
  keepPrivately(keep: boolean): void;
  copyDraft(draftId: string): void;
  setDock(side: 'left' | 'right'): void;
  moveTo(place: 'side' | 'tab'): void;
  /** At an address of the desk, e.g. `#instansi`; its first section without one. */
  openDesk(at?: string): void;
  close(): void;
}

export const emptyPanel: PanelState = {
  place: 'page',
  phase: 'locked',
  composer: null,
  findings: [],
  sure: 0,
  preferences: { words: [], off: [], drafts: [] },
  saving: { state: 'none' },
  drafts: [],
  draftsFrom: 'loading',
  draftId: null,
  page: '',
  behind: false,
  unfinished: null,
  asksHow: null,
  others: [],
  privacy: 'open',
  view: 'findings',
  plan: null,
  snippets: [],
  offer: null,
  planMemory: { accounts: [] },
  openFinding: null,
  dock: 'right',
  notice: null,
  institution: { name: '', isExample: false },
  guideline: null,
};

export type PanelStore = ReturnType<typeof createPanelStore>;

/** One store per panel page. */
export function createPanelStore(initial: Partial<PanelState> = {}) {
  return createStore<PanelState>()(() => ({ ...emptyPanel, ...initial }));
}
