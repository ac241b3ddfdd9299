/** Whether it is time to say that a copy of the drafts is due. Pure. */
import type { LibraryState, Shelf } from './library-state.ts';

const day = 24 * 60 * 60_000;

/** Days since the last file; null: nothing has to be said. Without any file yet, it is said as soon as there are a few drafts. */
export function backupDue(
  backup: LibraryState['backup'],
  shelf: Pick<Shelf, 'count'> | null,
  now: number,
): { days: number | null } | null {
  if (!backup || !shelf || backup.everyDays === 0 || now < backup.laterUntil) return null;
  if (shelf.count < fewDrafts) return null;
  if (backup.lastAt === null) return { days: null };
  const days = Math.floor((now - backup.lastAt) / day);
  return days >= backup.everyDays ? { days } : null;
}

/** Nobody is asked to save a first try. */
const fewDrafts = 3;
