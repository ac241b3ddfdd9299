/** The drafts as composers meet them: saved, closed, found again. Payloads come from pages' processes and are parsed here. */
import * as v from 'valibot';
import {
  type Draft,
  draftSchema,
  type ListedDraft,
  parseDraftText,
  type Status,
  statusOf,
} from '../drafts/draft.ts';
import { isEmpty, joined, likeness } from '../drafts/identity.ts';
import { originSchema } from '../drafts/origin.ts';
import type { Repository } from '../drafts/repository.ts';
import type { Resumed, SaveOutcome, Unfinished } from '../messages.ts';

const { revision, fields, account } = draftSchema.entries;
const saveMessage = v.object({ draft: v.unknown(), base: revision, origin: originSchema });
const idMessage = v.object({ id: v.string() });
const unfinishedMessage = v.object({ surface: v.string(), account });
const resumeMessage = v.object({ surface: v.string(), fields });

/** How far back a composer's text is looked for among the drafts. */
const searched = 50;
/** What was changed within this time may have been typed on while nobody looked, ms. */
const fresh = 60_000;
/** A draft that nobody touched for longer is in the list, and no longer offered by itself, ms. */
const offered = 14 * 24 * 60 * 60_000;

/** Nobody is in the middle of these. */
const over: ReadonlySet<Status> = new Set<Status>(['idea', 'published', 'archived']);

/** What else is known about drafts, by the browser's memory for extensions. */
export interface Surroundings {
  /** True when a tab other than this one has the draft open in a box. */
  isOpenElsewhere(draft: string, tab: number): Promise<boolean>;
  isDeclined(draft: string, revision: number): Promise<boolean>;
  /** A box has written into the draft. */
  onSaved(draft: Draft, writer: string, changed: boolean): void;
}

export type Shelf = ReturnType<typeof createShelf>;

export function createShelf(
  repository: Repository,
  around: Surroundings,
  now: () => number = Date.now,
  newId: () => string = () => crypto.randomUUID(),
) {
  /** An account that was not read may be any. */
  async function open(surface: string, account: string | null): Promise<Draft[]> {
    const listed = await repository.newest(searched);
    return listed.filter(
      (draft): draft is Draft =>
        !('unreadable' in draft) &&
        draft.publishedAt === null &&
        draft.surface === surface &&
        (account === null || draft.account === null || draft.account === account),
    );
  }

  return {
    async save(raw: unknown, tab: number): Promise<SaveOutcome> {
      const parsed = v.safeParse(saveMessage, raw);
      const draft = parsed.success ? parseDraftText(parsed.output.draft) : null;
      if (!parsed.success || !draft) return { state: 'failed', because: 'refused' };
      const { base, origin } = parsed.output;
      const stored = await repository.save(draft, base, now(), newId, { ...origin, tab });
      if (stored.state === 'failed') return stored;
      around.onSaved(stored.draft, origin.writer, stored.changed);
      const { id, revision, updatedAt, fields } = stored.draft;
      const { forked, merged } = stored;
      return {
        state: 'saved',
        id,
        revision,
        at: updatedAt,
        forked,
        ...(merged && { merged: { ...merged, fields } }),
      };
    },

    async close(raw: unknown): Promise<boolean> {
      const parsed = v.safeParse(idMessage, raw);
      return parsed.success && repository.close(parsed.output.id, now());
    },

    /**
     * The unpublished draft of the same surface that the text belongs to, of whatever account (the pause asks about that): one that was written in this tab, or one
     * that is open in no other. `fields` of the answer is what the box grew from: what one of the draft's boxes held, when
     * others wrote into it too.
     */
    async resume(raw: unknown, tab: number): Promise<Resumed | { none: true }> {
      const parsed = v.safeParse(resumeMessage, raw);
      if (!parsed.success) return { none: true };
      const text = joined(parsed.output.fields);
      let best: { found: Resumed; like: number } | null = null;
      for (const draft of await open(parsed.output.surface, null)) {
        const boxes = await repository.heldBoxes(draft.id);
        const wasHere = boxes.some((box) => box.tab === tab);
        // What the journal gave back has no tab: the page that wrote it down may have been this one, before a reload.
        const isFresh = boxes.some((box) => (box.tab === tab || box.tab === null) && now() - box.at < fresh);
        for (const { fields } of [draft, ...boxes]) {
          const like = likeness(joined(fields), text, isFresh);
          if (like <= (best?.like ?? 0)) continue;
          if (!wasHere && (await around.isOpenElsewhere(draft.id, tab))) break;
          const { id, revision, account } = draft;
          best = { found: { id, revision, fields, account }, like };
        }
      }
      return best?.found ?? { none: true };
    },

    /** The newest draft of the same surface and account that stands unfinished in no other tab. */
    async unfinished(raw: unknown, tab: number): Promise<Unfinished | { none: true }> {
      const parsed = v.safeParse(unfinishedMessage, raw);
      if (!parsed.success) return { none: true };
      const { surface, account } = parsed.output;
      for (const draft of await open(surface, account)) {
        if (over.has(statusOf(draft)) || isEmpty(draft.fields) || now() - draft.updatedAt > offered) continue;
        const { id, revision, fields, updatedAt } = draft;
        if (await around.isDeclined(id, revision)) continue;
        if (await around.isOpenElsewhere(id, tab)) continue;
        return { id, revision, fields, at: updatedAt };
      }
      return { none: true };
    },

    /** What is stored now; none when it is closed: its boxes go on in drafts of their own. */
    async read(raw: unknown): Promise<Resumed | { none: true }> {
      const parsed = v.safeParse(idMessage, raw);
      const draft = parsed.success ? await repository.get(parsed.output.id) : null;
      if (!draft || draft.publishedAt !== null || draft.deletedAt !== null) return { none: true };
      return { id: draft.id, revision: draft.revision, fields: draft.fields };
    },

    list: (limit: number): Promise<ListedDraft[]> => repository.newest(limit),
  };
}
