/** Deleting, bringing back, and what time takes away. */
import { binDays } from './bin-days.ts';
import { type Draft, parseDraft } from './draft.ts';
import type { Tables } from './repository.ts';
import { outlived } from './version.ts';

const day = 24 * 60 * 60_000;
/** A box that was not saved from for this long is closed; its tab would take up the draft anew. */
const writerDays = 7;

/** Puts a draft into the bin; its text and versions stay as they are. False when there is none. */
export async function discard({ drafts }: Tables, id: string, now: number): Promise<boolean> {
  return (await drafts.update(id, { deletedAt: now })) > 0;
}

/** Takes a draft out of the bin again. */
export async function recover({ drafts }: Tables, id: string): Promise<boolean> {
  return (await drafts.update(id, { deletedAt: null })) > 0;
}

/** What is in the bin, newest first. */
export async function binned({ drafts }: Tables): Promise<Draft[]> {
  const rows = await drafts.where('deletedAt').above(0).reverse().sortBy('deletedAt');
  return rows.map(parseDraft).filter((draft) => draft !== null);
}

/** Removes what has been in the bin long enough, versions that have outlived their time, and writers long gone. */
export async function purge({ db, drafts, versions, writers }: Tables, now: number): Promise<void> {
  await db.transaction('rw', drafts, versions, writers, async () => {
    const gone = await drafts
      .where('deletedAt')
      .between(1, now - binDays * day)
      .primaryKeys();
    await drafts.bulkDelete(gone);
    for (const id of gone) await versions.where('[draft+at]').between([id, 0], [id, Infinity]).delete();
    await writers
      .where('at')
      .below(now - writerDays * day)
      .delete();
  });
  await thin({ versions }, now);
}

/** Removes versions that have outlived their time; `sparse`: all but the last of each day. Gives how many went. */
export async function thin(
  { versions }: Pick<Tables, 'versions'>,
  now: number,
  how: 'as-always' | 'sparse' = 'as-always',
): Promise<number> {
  // Keys only: the texts of thousands of versions would not fit into a worker's memory.
  const index = versions.orderBy('[draft+at]');
  const [ids, places] = await Promise.all([index.primaryKeys(), index.keys()]);
  const byDraft = new Map<string, { id: string; at: number }[]>();
  ids.forEach((id, i) => {
    const [draft, at] = places[i] as unknown as [string, number];
    const list = byDraft.get(draft) ?? [];
    list.push({ id, at });
    byDraft.set(draft, list);
  });
  const old = [...byDraft.values()].flatMap((list) => outlived(list, now, how));
  if (old.length > 0) await versions.bulkDelete(old);
  return old.length;
}
