/**
 * The row that the keyboard is at. It is known by its message, not by its place: whatever arrives, goes or changes places
 * meanwhile, whoever walks through the list goes on from the same draft. Pure.
 */
import type { Shelf } from '../../../utils/desk/library-state.ts';

export interface Cursor {
  /** Null: at a place, whatever stands there. So it is at the top of another list, until somebody is there. */
  message: string | null;
  /** The row where that was last seen; among all that are found. */
  at: number;
}

export const atTop: Cursor = { message: null, at: 0 };

/**
 * Where the cursor is in this list. What is gone leaves its place to the next one, with `message` null. `sure` is false while the
 * message is not among the rows at hand and nobody has said yet where it went.
 */
export function standing(cursor: Cursor, shelf: Shelf): Cursor & { sure: boolean } {
  const { lines, from, total } = shelf;
  const { message } = cursor;
  const at = Math.max(0, Math.min(total - 1, cursor.at));
  const nth = message === null ? -1 : lines.findIndex((line) => line.message === message);
  if (nth >= 0) return { message, at: from + nth, sure: true };
  if (message === null || lines.length === total) return { message: null, at, sure: true };
  if (shelf.cursor?.message !== message) return { message, at, sure: false };
  if (shelf.cursor.at === null) return { message: null, at, sure: true };
  return { message, at: shelf.cursor.at, sure: true };
}
