/** The drafts as composers meet them: saved, closed, found again. Payloads come from pages' processes and are parsed here. */
import * as v from 'valibot';
import { type ListedDraft, parseDraftText } from '../drafts/draft.ts';
import { joined, sameStart } from '../drafts/identity.ts';
import { originSchema } from '../drafts/origin.ts';
import type { Repository } from '../drafts/repository.ts';
import type { Resumed, SaveOutcome } from '../messages.ts';

const saveMessage = v.object({
  draft: v.unknown(),
  base: v.pipe(v.number(), v.integer(), v.minValue(0)),
  origin: originSchema,
});
const closeMessage = v.object({ id: v.string() });
const resumeMessage = v.object({
  surface: v.string(),
  fields: v.array(v.object({ field: v.string(), text: v.string() })),
});

/** How far back a composer's text is looked for among the drafts. */
const searched = 50;

export type Shelf = ReturnType<typeof createShelf>;

export function createShelf(
  repository: Repository,
  now: () => number = Date.now,
  newId: () => string = () => crypto.randomUUID(),
) {
  return {
    async save(raw: unknown): Promise<SaveOutcome> {
      const parsed = v.safeParse(saveMessage, raw);
      const draft = parsed.success ? parseDraftText(parsed.output.draft) : null;
      if (!parsed.success || !draft) return { state: 'failed', because: 'refused' };
      const stored = await repository.save(draft, parsed.output.base, now(), newId, parsed.output.origin);
      if (stored.state === 'failed') return stored;
      const { id, revision, updatedAt } = stored.draft;
      const { forked, merged } = stored;
      return { state: 'saved', id, revision, at: updatedAt, forked, ...(merged && { merged }) };
    },

    async close(raw: unknown): Promise<boolean> {
      const parsed = v.safeParse(closeMessage, raw);
      return parsed.success && repository.close(parsed.output.id, now());
    },

    /** The newest unpublished draft of the same surface with the same text, or one that begins like it. */
    async resume(raw: unknown): Promise<Resumed | { none: true }> {
      const parsed = v.safeParse(resumeMessage, raw);
      if (!parsed.success) return { none: true };
      const text = joined(parsed.output.fields as Parameters<typeof joined>[0]);
      for (const draft of await repository.newest(searched)) {
        if ('unreadable' in draft || draft.publishedAt !== null || draft.surface !== parsed.output.surface)
          continue;
        if (sameStart(joined(draft.fields), text)) {
          const { id, revision, fields } = draft;
          return { id, revision, fields };
        }
      }
      return { none: true };
    },

    list: (limit: number): Promise<ListedDraft[]> => repository.newest(limit),
  };
}
