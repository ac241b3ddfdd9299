/** What the desk shows of its drafts, and what can be done with them. Types only. */
import type { FieldText } from '../checker/rule.ts';
import type { Draft, Status } from '../drafts/draft.ts';
import type { Seen } from '../drafts/variants/fold.ts';
import type { Target } from '../drafts/variants/target.ts';
import type { DrawnField, DrawnFinding, IgnoreScope, Saving } from '../panel/store.ts';
import type { Plan } from '../plan/plan.ts';
import type { FieldName } from '../platform.ts';
import type { Filters } from './filters.ts';
import type { Found } from './shelf/wire.ts';

export type Shelf = Omit<Found, 'turn'>;

/** A draft that is open for writing. */
export interface Editor {
  status: Status;
  /** As it is stored. */
  draft: Draft;
  /** As it stands in the boxes. */
  fields: FieldText[];
  saving: Saving;
  /** Somebody wrote elsewhere while the boxes were in use: what is stored holds more than they show. */
  behind: boolean;
  findings: DrawnFinding[];
  /** Findings that can be fixed at once, without a choice. */
  sure: number;
  lengths: DrawnField[];
  /** What people see of each text before they ask for more. */
  previews: ({ field: FieldName } & Seen)[];
}

export interface LibraryState {
  filters: Filters;
  /** Null until the first rows are there. */
  shelf: Shelf | null;
  /** How many of all drafts are in the list and searched so far; null: not known yet. */
  reading: { read: number; of: number } | null;
  /** The message that the keyboard is at; null: none. */
  cursor: string | null;
  /** Messages ticked for doing something with all of them. */
  selected: ReadonlySet<string>;
  /** The variants of the open message, in the order of the platforms; empty while nothing is open. */
  variants: Draft[];
  /** By draft id: the open one, or all its variants while they stand side by side. */
  editors: Readonly<Record<string, Editor>>;
  comparing: boolean;
  /** The draft whose box takes the focus as soon as it is there. */
  toWriteOn: string | null;
  /** Drafts that are being printed. */
  printing: Draft[];
  /** When what is here was last saved as a file, and how often the desk reminds of it; null until it is read. */
  backup: { lastAt: number | null; everyDays: number; laterUntil: number } | null;
}

export interface ShelfActions {
  find(change: Partial<Filters>): void;
  /** The rows that are in sight, from `from` up to and without `to`. */
  showRows(from: number, to: number): void;
  openDraft(draftId: string | null): void;
  /** Opens it with the caret in its box; null: the caret is there. */
  writeOn(draftId: string | null): void;
  moveTo(message: string | null): void;
  tick(message: string, on: boolean): void;
  /** Ticks every row that is found, or none. */
  tickAll(on: boolean): void;
  /** With what is ticked, else with the message under the cursor. */
  archiveTicked(): void;
  discardTicked(): void;
  exportTicked(): void;
  printTicked(): void;
  printDraft(draftId: string): void;
  printed(): void;
  /** Takes the last deletion or archiving back. */
  undo(): void;
  beginDraft(target: Target): void;
}

export interface EditingActions {
  write(draftId: string, fields: FieldText[]): void;
  /** Whether a box of this draft is in use. */
  typing(draftId: string, on: boolean): void;
  /** Shows what others wrote. */
  catchUp(draftId: string): void;
  applyFix(draftId: string, findingId: string, fix: number): void;
  fixSure(draftId: string): void;
  ignoreFinding(draftId: string, findingId: string, scope: IgnoreScope): void;
  setStatus(draftId: string, status: Status): void;
  setAccount(draftId: string, account: string): void;
  setMediaNotes(draftId: string, notes: string): void;
  setPlan(draftId: string, change: Partial<Plan>, from: Partial<Plan>): void;
  /** A variant of the open message for another place, made by its rules. */
  prepare(draftId: string, target: Target): void;
  /** All variants of the open message side by side, or the open one alone. */
  standSideBySide(on: boolean): void;
}

export interface BackupActions {
  remindEvery(days: number): void;
  /** Says no more of it today. */
  remindLater(): void;
  /** Removes older versions, and only those; what it freed is measured anew. */
  thinVersions(): void;
}
