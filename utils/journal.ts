/**
 * The journal: saves that a sleeping or dying worker has not acknowledged, written by the companion itself into the
 * extension's own storage, which a script in a page reaches without the worker. Whoever can write the database replays it:
 * the worker when it starts, and pages of ours. A save carries its box and its number, so replaying one twice changes nothing.
 */
import { browser } from 'wxt/browser';
import { type JournalEntry, parseEntry } from './drafts/journal-entry.ts';
import type { Repository } from './drafts/repository.ts';
import { isAlive } from './messages.ts';

const prefix = 'journal:';

export interface Journal {
  enter(entry: JournalEntry): void;
  /** The saves of this box up to this number are on disk. */
  strike(writer: string, seq: number): void;
}

/** Keeps one entry per box: the newest holds everything that the earlier ones held. */
export function openJournal(): Journal {
  const entered = new Map<string, { key: string; seq: number }>();
  /** One after the other: a later text must not be overtaken. */
  let work: Promise<unknown> = Promise.resolve();
  const then = (step: () => Promise<unknown>) => {
    // Full, or the extension is gone: the box still says that the text is not saved.
    work = work.then(() => (isAlive() ? step() : undefined)).catch(() => {});
  };
  return {
    enter(entry) {
      const { writer, seq } = entry.origin;
      const key = `${prefix}${writer}:${seq}`;
      const before = entered.get(writer);
      if (before && before.seq >= seq) return;
      entered.set(writer, { key, seq });
      then(async () => {
        await browser.storage.local.set({ [key]: entry });
        if (before) await browser.storage.local.remove(before.key);
      });
    },
    strike(writer, seq) {
      const last = entered.get(writer);
      if (!last || last.seq > seq) return;
      entered.delete(writer);
      then(() => browser.storage.local.remove(last.key));
    },
  };
}

/** Puts every entry into the database, oldest first. What cannot be stored now stays in the journal. */
export async function replayJournal(repository: Pick<Repository, 'save'>): Promise<void> {
  const found = Object.entries(await browser.storage.local.get(null))
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, value]) => ({ key, entry: parseEntry(value) }))
    .sort((a, b) => (a.entry?.at ?? 0) - (b.entry?.at ?? 0));
  for (const { key, entry } of found) {
    if (entry) {
      const { draft, base, at, origin } = entry;
      const stored = await repository.save(draft, base, at, () => crypto.randomUUID(), origin);
      if (stored.state === 'failed') return;
    }
    await browser.storage.local.remove(key);
  }
}
