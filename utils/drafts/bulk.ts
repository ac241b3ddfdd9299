/** What is done with many drafts at once: all of it, or nothing. */
import { type Draft, parseDraft, type Status } from './draft.ts';
import type { Library } from './library.ts';
import type { Tables } from './repository.ts';
import { parseVersion } from './version.ts';

/** Puts drafts into the bin, or takes them out (`at` null). Gives how many there were. */
export function binAll({ db, drafts }: Tables, ids: readonly string[], at: number | null): Promise<number> {
  return db.transaction('rw', drafts, async () => {
    let count = 0;
    for (const id of ids) count += await drafts.update(id, { deletedAt: at });
    return count;
  });
}

/** Says where drafts stand; gives what was said of each before, for taking it back. */
export function markAll(
  { db, drafts }: Tables,
  statuses: ReadonlyMap<string, Status | null>,
  now: number,
): Promise<Map<string, Status | null>> {
  return db.transaction('rw', drafts, async () => {
    const before = new Map<string, Status | null>();
    for (const [id, status] of statuses) {
      const draft = parseDraft(await drafts.get(id));
      if (!draft || draft.status === status) continue;
      before.set(id, draft.status);
      await drafts.update(id, { status, revision: draft.revision + 1, updatedAt: now });
    }
    return before;
  });
}

/** These drafts with their versions, as a library of its own. */
export function partOf({ db, drafts, versions }: Tables, ids: readonly string[]): Promise<Library> {
  return db.transaction('r', drafts, versions, async () => {
    const rows = await drafts.bulkGet([...ids]);
    const found: Draft[] = rows.map(parseDraft).filter((draft) => draft !== null);
    const kept = await versions
      .where('[draft+at]')
      .inAnyRange(
        found.map(({ id }) => [
          [id, 0],
          [id, Infinity],
        ]),
      )
      .toArray();
    return { drafts: found, versions: kept.map(parseVersion).filter((version) => version !== null) };
  });
}
