/**
 * The journal: saves that a sleeping or dying worker has not acknowledged, written by the companion itself into the
 * extension's own storage, which a script in a page reaches without the worker. Whoever can write the database replays it:
 * the worker when it starts, and pages of ours. A save carries its box and its number, so replaying one twice changes nothing.
 */
import { browser } from 'wxt/browser';
import { gate } from './composer/gate.ts';
import { type JournalEntry, parseEntry } from './drafts/journal-entry.ts';
import type { Repository } from './drafts/repository.ts';
import { isAlive, type Resumed } from './messages.ts';

const prefix = 'journal:';

export interface Journal {
  enter(entry: JournalEntry): void;
  /** The saves of this box up to this number are on disk. */
  strike(writer: string, seq: number): void;
}

/** Keeps one entry per box: the newest holds everything that the earlier ones held. */
export function openJournal(): Journal {
  // What the resident script has written down is struck with the rest.
  const { entered } = gate();
  // Full, or the extension is gone: the box still says that the text is not saved. Nothing waits for what was asked before: the
  // page may be gone in this very moment, and what comes late or out of turn is dropped by its number.
  const attempt = (step: () => Promise<unknown>) => {
    if (isAlive()) step().catch(() => {});
  };
  return {
    enter(entry) {
      const { writer, seq } = entry.origin;
      const key = `${prefix}${writer}:${seq}`;
      const before = entered.get(writer);
      if (before && before.seq >= seq) return;
      entered.set(writer, { key, seq });
      attempt(async () => {
        await browser.storage.local.set({ [key]: entry });
        if (before) await browser.storage.local.remove(before.key);
      });
    },
    strike(writer, seq) {
      const last = entered.get(writer);
      if (!last || last.seq > seq) return;
      entered.delete(writer);
      attempt(async () => browser.storage.local.remove(last.key));
    },
  };
}

/** Which stored draft a text goes on with that was found in a box; null: none. */
export type FindDraft = (surface: string, fields: JournalEntry['draft']['fields']) => Promise<Resumed | null>;

/**
 * Puts every entry into the database, oldest first. What cannot be stored now stays in the journal. Words that stood in a box
 * before anybody looked may have their draft already: they wait for whoever can tell (`find`).
 */
export async function replayJournal(
  repository: Pick<Repository, 'save'>,
  find: FindDraft | null = null,
): Promise<void> {
  const found = Object.entries(await browser.storage.local.get(null))
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, value]) => ({ key, entry: parseEntry(value) }))
    .sort((a, b) => (a.entry?.at ?? 0) - (b.entry?.at ?? 0));
  for (const { key, entry } of found) {
    if (entry?.stood && !find) continue;
    if (entry) {
      const { draft, base, at, origin } = entry.stood && find ? await placed(entry, find) : entry;
      const stored = await repository.save(draft, base, at, () => crypto.randomUUID(), origin);
      if (stored.state === 'failed') return;
    }
    await browser.storage.local.remove(key);
  }
}

async function placed(entry: JournalEntry, find: FindDraft): Promise<JournalEntry> {
  const known = await find(entry.draft.surface, entry.draft.fields);
  if (!known) return entry;
  const origin = { ...entry.origin, from: known.fields };
  return { ...entry, draft: { ...entry.draft, id: known.id }, base: known.revision, origin };
}
