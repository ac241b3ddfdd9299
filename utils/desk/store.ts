/** Everything that the desk draws, and what it can do. Filled by the entrypoint; components know nothing else. */
import { createStore } from 'zustand/vanilla';
import type { Language, Texts } from '../../locales/index.ts';
import type { Decision } from '../decisions/decision.ts';
import type { PauseSettings } from '../decisions/pause-settings.ts';
import type { ListedDraft } from '../drafts/draft.ts';
import type { Notice } from '../panel/store.ts';
import type { Platform } from '../platform.ts';

export type DeskSection = 'drafts' | 'decisions';

export interface DeskState {
  section: DeskSection;
  /** Newest first. */
  decisions: Decision[];
  /** Null until they are read. */
  pause: PauseSettings | null;
  /** Newest first. */
  drafts: ListedDraft[];
  /** `unavailable`: the browser denies the database. */
  draftsFrom: 'loading' | 'database' | 'unavailable';
  query: string;
  platform: Platform | 'all';
  /** The draft that is being read; null until one is chosen. */
  openDraft: string | null;
  notice: Pick<Notice, 'about'> | null;
  institution: { name: string; isExample: boolean };
}

/** What a person can do from the desk that reaches beyond it. */
export interface DeskActions {
  copyDraft(draftId: string): void;
  /** Saves the decisions as a table, with its words in this language. */
  exportDecisions(texts: Texts): void;
  setPause(settings: PauseSettings): void;
  /** Of all of Saring, from the next page on; the desk itself is drawn anew. */
  chooseLanguage(language: Language): void;
}

export const emptyDesk: DeskState = {
  section: 'drafts',
  decisions: [],
  pause: null,
  drafts: [],
  draftsFrom: 'loading',
  query: '',
  platform: 'all',
  openDraft: null,
  notice: null,
  institution: { name: '', isExample: false },
};

export type DeskStore = ReturnType<typeof createDeskStore>;

/** One store per desk page. */
export function createDeskStore(initial: Partial<DeskState> = {}) {
  return createStore<DeskState>()(() => ({ ...emptyDesk, ...initial }));
}
