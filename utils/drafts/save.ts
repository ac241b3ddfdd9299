/** One save in one transaction: read what stands, decide, write by field. */
import { type DraftText, parseDraft } from './draft.ts';
import { type Origin, parseWriter } from './origin.ts';
import type { Tables } from './repository.ts';
import { type Settled, settle } from './settle.ts';

/** `base`: the revision that the text grew from; `origin` knows better, where there is one. */
export function saveText(
  tables: Tables,
  text: DraftText,
  base: number,
  origin: Origin | null,
  now: number,
  newId: () => string,
): Promise<Settled> {
  const { db, drafts, versions, writers } = tables;
  return db.transaction('rw', drafts, versions, writers, async () => {
    const row = await drafts.get(text.id);
    const stored = row === undefined ? undefined : parseDraft(row);
    const writer = origin && parseWriter(await writers.get([text.id, origin.writer]));
    if (stored && origin && writer && writer.seq > origin.seq) {
      return { draft: stored, changed: false, forked: false, merged: null, versions: [] };
    }
    const later = writer && origin && writer.seq > origin.fromSeq ? writer.fields : null;
    const from = later ?? origin?.from ?? (stored?.revision === base ? stored.fields : null);
    const lastKept = stored ? await newestAt(tables, text.id) : null;
    const settled = settle({ stored, base: from, lastKept }, text, now, newId);
    const { draft } = settled;
    if (settled.changed && !settled.forked && stored) {
      const { id, createdAt, publishedAt, deletedAt, ...written } = draft;
      await drafts.update(id, written);
    } else if (settled.changed) await drafts.put(draft);
    if (settled.versions.length > 0) await versions.bulkPut(settled.versions);
    if (origin)
      await writers.put({
        draft: draft.id,
        writer: origin.writer,
        seq: origin.seq,
        at: now,
        fields: text.fields,
      });
    return settled;
  });
}

/** Time of a draft's newest version; read from the index alone. */
async function newestAt({ versions }: Tables, draft: string): Promise<number | null> {
  const keys = await versions
    .where('[draft+at]')
    .between([draft, 0], [draft, Infinity])
    .reverse()
    .limit(1)
    .keys();
  const at = (keys[0] as unknown as [string, number] | undefined)?.[1];
  return at ?? null;
}
