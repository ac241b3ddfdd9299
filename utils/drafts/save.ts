/** One save in one transaction: read what stands, decide, write by field. */
import { type Draft, type DraftText, parseDraft } from './draft.ts';
import { type Origin, parseWriter, type Writer } from './origin.ts';
import type { Tables } from './repository.ts';
import { isClosed, type Settled, sameFields, settle } from './settle.ts';

/** `base`: the revision that the text grew from; `origin` knows better, where there is one. */
export function saveText(
  tables: Tables,
  sent: DraftText,
  base: number,
  origin: Origin | null,
  now: number,
  newId: () => string,
): Promise<Settled> {
  const { db, drafts, versions, writers } = tables;
  return db.transaction('rw', drafts, versions, writers, async () => {
    const first = await standing(tables, sent.id, origin);
    const fork = origin && isClosed(first.stored) ? forkOf(origin) : null;
    // The answer of an earlier save into a draft of its own got lost: it goes on there, and begins no third one.
    const own = fork === null ? null : await standing(tables, fork, origin);
    const goesOn = fork !== null && own !== null && own.stored !== undefined && !isClosed(own.stored);
    const { stored, writer } = goesOn ? own : first;
    const text = goesOn ? { ...sent, id: fork } : sent;
    if (stored && origin && writer && writer.seq >= origin.seq) {
      const merged = sameFields(stored.fields, text.fields) ? null : { conflicts: 0 };
      return { draft: stored, changed: false, forked: goesOn, merged, versions: [] };
    }
    const later = writer && origin && writer.seq > origin.fromSeq ? writer.fields : null;
    const from = later ?? origin?.from ?? (stored?.revision === base ? stored.fields : null);
    const lastKept = stored ? await newestAt(tables, text.id) : null;
    const forkId = () => (fork !== null && own?.stored === undefined ? fork : newId());
    const settled = settle({ stored, base: from, lastKept }, text, now, forkId);
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
        tab: origin.tab ?? null,
      });
    return goesOn ? { ...settled, forked: true } : settled;
  });
}

/** What is stored of a draft, and what this writer's box held at its last save. */
async function standing(
  { drafts, writers }: Tables,
  id: string,
  origin: Origin | null,
): Promise<{ stored: Draft | null | undefined; writer: Writer | null }> {
  const row = await drafts.get(id);
  const writer = origin && parseWriter(await writers.get([id, origin.writer]));
  return { stored: row === undefined ? undefined : parseDraft(row), writer };
}

/** The same for every repetition of one save: its box, and the moment from which the box goes on. */
function forkOf({ writer, fromSeq }: Origin): string {
  const box = writer.toLowerCase().replaceAll('-', '').slice(0, 30);
  return `${box.padEnd(8, '0')}-${fromSeq.toString(36)}`;
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
