/** Everything that the desk draws, and what it can do. Filled by the entrypoint; components know nothing else. */
import { createStore } from 'zustand/vanilla';
import type { Language, Texts } from '../../locales/index.ts';
import type { Decision } from '../decisions/decision.ts';
import type { PauseSettings } from '../decisions/pause-settings.ts';
import type { FieldDifference } from '../drafts/difference.ts';
import type { Draft, ListedDraft } from '../drafts/draft.ts';
import type { LeftOut } from '../drafts/rescue.ts';
import type { Problem } from '../drafts/transfer.ts';
import type { Version } from '../drafts/version.ts';
import type { Guideline } from '../guideline/guideline.ts';
import type { Notice } from '../panel/store.ts';
import type { Snippet } from '../plan/snippets/snippet.ts';
import type { Presence } from '../presence/presence.ts';
import type { CalendarActions } from './calendar-state.ts';
import { noFilters } from './filters.ts';
import { type GuideActions, type GuideState, noGuide } from './guide/guide-state.ts';
import { type HelpActions, type HelpState, noHelp } from './help/help-state.ts';
import { noSetup, type SetupActions, type SetupState } from './institution/setup-state.ts';
import type { BackupActions, EditingActions, LibraryState, ShelfActions } from './library-state.ts';
import { noReport, type ReportActions, type ReportState } from './report-state.ts';
import type { DeskSection } from './sections.ts';

/** The earlier texts of one draft, newest first, and what changed since the chosen one. */
export interface History {
  draft: string;
  versions: Version[];
  chosen: string | null;
  changes: FieldDifference[];
}

/** What became of a file that was written or is being taken in. */
export type Transfer =
  | { state: 'none' }
  | { state: 'working' }
  | { state: 'written'; count: number }
  /** `others`: decisions, figures, snippets and targets. */
  | {
      state: 'taken-in';
      added: number;
      updated: number;
      known: number;
      others: number;
      /** Rows of a rescued database that cannot be read. */
      left: LeftOut | null;
    }
  | { state: 'asks-phrase'; file: File; again: boolean }
  | ({ state: 'refused' } & Problem);

/** In bytes; `drafts` and `versions` about, in characters. */
export interface Storage {
  usage: number;
  quota: number;
  /** The browser promised not to clear it by itself. */
  persisted: boolean;
  /** It has no room for more than a few thousand texts any more. */
  tight: boolean;
  /** When that was last tried, ms since the epoch. */
  triedAt: number;
  drafts: number;
  versions: number;
}

export interface DeskState extends LibraryState {
  section: DeskSection;
  /** What the address says behind the section. */
  within: string;
  /** Newest first. */
  decisions: Decision[];
  /** Null until they are read. */
  pause: PauseSettings | null;
  /** The newest, for the calendar; empty until it is opened. */
  drafts: ListedDraft[];
  /** Those with a time, soonest first. */
  scheduled: Draft[];
  /** In the bin, newest first. */
  bin: Draft[];
  /** Null while the draft itself is read. */
  history: History | null;
  transfer: Transfer;
  /** Null until it is measured. */
  storage: Storage | null;
  /** Where drafts are open now; given anew when somebody stops writing. */
  presence: Presence[];
  /** `unavailable`: the browser denies the database; `not-upgraded`: an earlier version's rows are there, untouched. */
  draftsFrom: 'loading' | 'database' | 'unavailable' | 'not-upgraded';
  /** The draft that is being read; null until one is chosen. */
  openDraft: string | null;
  notice: Pick<Notice, 'about' | 'n' | 'undo'> | null;
  /** The one in force: the example's until an institution is set up. Null until it is read. */
  guideline: Guideline | null;
  report: ReportState;
  /** The institution's own. */
  snippets: Snippet[];
  setup: SetupState;
  guide: GuideState;
  help: HelpState;
}

/** What a person can do with drafts beyond reading them. */
export interface FileActions {
  /** Null closes it. */
  showHistory(draftId: string | null): void;
  chooseVersion(versionId: string | null): void;
  restoreVersion(versionId: string): void;
  discardDraft(draftId: string): void;
  recoverDraft(draftId: string): void;
  /** An empty phrase leaves the file open. */
  exportDrafts(phrase: string): void;
  exportSpreadsheet(): void;
  /** The rows of a database that could not be brought up to date. */
  exportRows(): void;
  importFile(file: File, phrase: string | null): void;
  measure(): void;
  askToPersist(): void;
}

/** What a person can do from the desk that reaches beyond it. */
export interface DeskActions
  extends FileActions,
    ShelfActions,
    EditingActions,
    BackupActions,
    ReportActions,
    SetupActions,
    GuideActions,
    CalendarActions,
    HelpActions {
  copyDraft(draftId: string): void;
  copyText(text: string): void;
  keepSnippet(snippet: Snippet): void;
  dropSnippet(id: string): void;
  /** Saves the decisions as a table, with its words in this language. */
  exportDecisions(texts: Texts): void;
  setPause(settings: PauseSettings): void;
  /** Goes to an address of the desk, e.g. `#instansi/akun`. */
  visit(address: string): void;
  /** Of all of Saring, from the next page on; the desk itself is drawn anew. */
  chooseLanguage(language: Language): void;
}

export const emptyDesk: DeskState = {
  section: 'drafts',
  within: '',
  decisions: [],
  pause: null,
  drafts: [],
  scheduled: [],
  filters: noFilters,
  shelf: null,
  reading: null,
  cursor: null,
  selected: new Set(),
  variants: [],
  editors: {},
  comparing: false,
  toWriteOn: null,
  printing: [],
  backup: null,
  bin: [],
  history: null,
  transfer: { state: 'none' },
  storage: null,
  presence: [],
  draftsFrom: 'loading',
  openDraft: null,
  notice: null,
  guideline: null,
  report: noReport,
  snippets: [],
  setup: noSetup,
  guide: noGuide,
  help: noHelp,
};

export type DeskStore = ReturnType<typeof createDeskStore>;

/** One store per desk page. */
export function createDeskStore(initial: Partial<DeskState> = {}) {
  return createStore<DeskState>()(() => ({ ...emptyDesk, ...initial }));
}
