/** Drafts that begin without a composer: an idea, a planned post, a variant for another platform. */
import { type Draft, type DraftText, parseDraft, untold } from './draft.ts';
import type { Tables } from './repository.ts';

/** What is known of it. `message`: the message that it is a variant of; its plan is then the message's. */
export type Beginning = Omit<DraftText, 'id'> &
  Partial<Pick<Draft, 'message' | 'status' | 'plan' | 'mediaNotes'>>;

/** Null when the message that it should belong to is not there, or when the row would not be a draft. */
export function newDraft(
  tables: Tables,
  beginning: Beginning,
  now: number,
  id: string,
): Promise<Draft | null> {
  const { db, drafts } = tables;
  return db.transaction('rw', drafts, async () => {
    const source = beginning.message ? await anyOf(tables, beginning.message) : null;
    if (beginning.message && !source) return null;
    // Every variant has a time of its own.
    const plan =
      beginning.plan ?? (source ? { ...source.plan, scheduledAt: null, format: null } : untold.plan);
    const draft = parseDraft({
      ...untold,
      ...beginning,
      plan,
      id,
      revision: 1,
      createdAt: now,
      updatedAt: now,
    });
    if (draft) await drafts.add(draft);
    return draft;
  });
}

/** A row of the message, whichever is there. */
async function anyOf({ drafts }: Tables, message: string): Promise<Draft | null> {
  return (
    parseDraft(await drafts.get(message)) ?? parseDraft(await drafts.where('message').equals(message).first())
  );
}
