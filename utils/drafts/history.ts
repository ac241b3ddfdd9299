/** The earlier texts of a draft: listed, and brought back. */
import { parseDraft } from './draft.ts';
import type { Tables } from './repository.ts';
import { parseVersion, type Version, versionOf } from './version.ts';

/** The versions of a draft, newest first. */
export async function historyOf({ versions }: Tables, draft: string): Promise<Version[]> {
  const rows = await versions.where('[draft+at]').between([draft, 0], [draft, Infinity]).reverse().toArray();
  return rows.map(parseVersion).filter((version) => version !== null);
}

/** Makes an earlier text the current one; what was current becomes a version itself. False when either is not there. */
export function restore({ db, drafts, versions }: Tables, version: string, now: number): Promise<boolean> {
  return db.transaction('rw', drafts, versions, async () => {
    const earlier = parseVersion(await versions.get(version));
    const current = earlier && parseDraft(await drafts.get(earlier.draft));
    if (!earlier || !current) return false;
    await versions.put(versionOf(current, 'replaced'));
    const changes = { fields: earlier.fields, revision: current.revision + 1, updatedAt: now };
    return (await drafts.update(current.id, changes)) > 0;
  });
}
