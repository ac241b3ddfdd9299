/** What the desk and the worker that searches its drafts tell each other. Both are ours, so shapes are trusted. */
import type { Filters } from '../filters.ts';
import type { ShelfLine } from './entry.ts';

/** Rows that are told at first: more than a screen shows. */
export const firstRows = 60;

/** `turn` grows with every change of the filters: an answer to an earlier one is out of date. */
export type ToShelf =
  | { ask: 'find'; turn: number; filters: Filters; from: number; to: number }
  | { ask: 'rows'; from: number; to: number }
  /** The message that the keyboard is at: from now on every list says where that stands. */
  | { ask: 'cursor'; message: string | null }
  /** The messages of all rows that are found, and the ids of all their variants. */
  | { ask: 'found'; nth: number }
  | { ask: 'ids'; nth: number; messages: string[] }
  | { ask: 'look-again' };

/** The list as it stands, and a window of its rows. */
export interface Found {
  turn: number;
  /** All drafts outside the bin. */
  count: number;
  /** False while drafts are still being read in: what is found may grow. */
  complete: boolean;
  /** Rows found, and those that cannot be read, as far as nothing narrows the list. */
  total: number;
  unreadable: string[];
  from: number;
  lines: ShelfLine[];
  /** Where the message that the keyboard is at stands among all rows; `at` null: it is not among them (any more). */
  cursor: { message: string; at: number | null } | null;
  accounts: string[];
  programmes: string[];
}

export type FromShelf =
  | { say: 'found'; found: Found }
  /** So many of all drafts are in memory, and are searched. */
  | { say: 'reading'; read: number; of: number }
  | { say: 'list'; nth: number; list: string[] };
