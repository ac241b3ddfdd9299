/** Going through all drafts, for whoever keeps a picture of them in memory. */
import { type Draft, type ListedDraft, parseDraft } from './draft.ts';
import type { Tables } from './repository.ts';

/** The next `limit` rows by id, behind `after`; those in the bin, too. Keys are walked, so no page is read twice. */
export async function pageAfter({ drafts }: Tables, after: string, limit: number): Promise<ListedDraft[]> {
  const rows = await drafts.where(':id').above(after).limit(limit).toArray();
  return rows.map(listed);
}

/** The rows that were changed at `since` (ms since the epoch) or later; those in the bin, too. */
export async function changedSince({ drafts }: Tables, since: number): Promise<ListedDraft[]> {
  return (await drafts.where('updatedAt').aboveOrEqual(since).toArray()).map(listed);
}

/** These drafts, in the order asked for; those that are not there or cannot be read are left out. */
export async function several({ drafts }: Tables, ids: readonly string[]): Promise<Draft[]> {
  return (await drafts.bulkGet([...ids])).map(parseDraft).filter((draft) => draft !== null);
}

/** How many rows there are, and which of them are in the bin: what tells that something came or went. */
export async function standing({ drafts }: Tables): Promise<{ count: number; binned: string[] }> {
  const [count, binned] = await Promise.all([
    drafts.count(),
    drafts.where('deletedAt').above(0).primaryKeys(),
  ]);
  return { count, binned };
}

/** A row as lists show it: what cannot be read is said, not dropped. */
export function listed(row: unknown): ListedDraft {
  return parseDraft(row) ?? { id: String((row as { id?: unknown }).id), unreadable: true };
}
