/**
 * The drafts on disk: the only file that knows Dexie. Used by the background and by extension pages, never by a content
 * script (there IndexedDB belongs to the site).
 */
import { Dexie, liveQuery, type Table } from 'dexie';
import { type Decision, parseDecision } from '../decisions/decision.ts';
import { type Draft, type DraftText, type ListedDraft, parseDraft } from './draft.ts';

/** Why a write did not happen; the text is still with the sender. */
export type WriteFailure = 'quota' | 'closed';
export type Stored =
  | { state: 'saved'; draft: Draft; forked: boolean }
  | { state: 'failed'; because: WriteFailure };

export type Repository = ReturnType<typeof openRepository>;

/** Opens the database `name`. Writes are durable when their promise resolves (strict: flushed, not only handed over). */
export function openRepository(name = 'saring') {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' });
  db.version(1).stores({ drafts: 'id, updatedAt' });
  db.version(2).stores({ decisions: 'id, at' });
  const drafts: Table<unknown, string> = db.table('drafts');
  const decisions: Table<unknown, string> = db.table('decisions');

  /**
   * Writes a composer's text. When the stored draft has moved on from `base`, the text goes into a draft of its own
   * (`forked`) and nothing is overwritten. A repeated save of the same text is answered as done.
   */
  async function save(text: DraftText, base: number, now: number, newId: () => string): Promise<Stored> {
    return guard(() =>
      db.transaction('rw', drafts, async () => {
        const row = await drafts.get(text.id);
        const before = row === undefined ? null : parseDraft(row);
        if (before && sameText(before, text)) return saved(before, false);
        const moved =
          row !== undefined && (before === null || before.revision !== base || before.publishedAt !== null);
        const draft: Draft = {
          ...text,
          id: moved ? newId() : text.id,
          revision: moved || !before ? 1 : before.revision + 1,
          createdAt: moved || !before ? now : before.createdAt,
          updatedAt: now,
          publishedAt: null,
        };
        await drafts.put(draft);
        return saved(draft, moved);
      }),
    );
  }

  /** Marks a draft as published at `now`; false when there is none. */
  async function close(id: string, now: number): Promise<boolean> {
    return (await drafts.where('id').equals(id).modify({ publishedAt: now })) > 0;
  }

  async function get(id: string): Promise<Draft | null> {
    return parseDraft(await drafts.get(id));
  }

  /** The newest `limit` drafts, by time of last change. A row that cannot be read is listed as such, after the others. */
  async function newest(limit: number): Promise<ListedDraft[]> {
    const rows = await drafts.orderBy('updatedAt').reverse().limit(limit).toArray();
    const listed = rows.map(list);
    // A row without a readable time is in no index order: find those by key, they are few.
    const indexed = new Set(rows.map(keyOf));
    if (rows.length < limit) {
      const keys = await drafts.toCollection().primaryKeys();
      for (const id of keys) if (!indexed.has(id)) listed.push({ id, unreadable: true });
    }
    return listed;
  }

  /** Calls `onChange` with the newest drafts now and after every change, in any tab, until aborted. */
  function watch(
    limit: number,
    onChange: (drafts: ListedDraft[]) => void,
    onError: () => void,
    signal: AbortSignal,
  ) {
    const subscription = liveQuery(() => newest(limit)).subscribe({ next: onChange, error: onError });
    signal.addEventListener('abort', () => subscription.unsubscribe());
  }

  /** False where the browser denies the database: a frame inside a page, with third-party cookies blocked. */
  async function isOpen(): Promise<boolean> {
    // A live query never says that its database could not be opened: it waits.
    return db.open().then(
      () => true,
      () => false,
    );
  }

  /** Keeps a decision; the same id replaces what was kept of it before. */
  async function keepDecision(decision: Decision): Promise<void> {
    await decisions.put(decision);
  }

  /** The newest `limit` decisions, newest first. A row that cannot be read is left out, and stays where it is. */
  async function newestDecisions(limit: number): Promise<Decision[]> {
    const rows = await decisions.orderBy('at').reverse().limit(limit).toArray();
    return rows.map(parseDecision).filter((row) => row !== null);
  }

  /** Calls `onChange` with the newest decisions now and after every change, in any tab, until aborted. */
  function watchDecisions(
    limit: number,
    onChange: (decisions: Decision[]) => void,
    onError: () => void,
    signal: AbortSignal,
  ) {
    const subscription = liveQuery(() => newestDecisions(limit)).subscribe({
      next: onChange,
      error: onError,
    });
    signal.addEventListener('abort', () => subscription.unsubscribe());
  }

  return {
    isOpen,
    save,
    close,
    get,
    newest,
    watch,
    keepDecision,
    newestDecisions,
    watchDecisions,
    shut: () => db.close(),
  };
}

function saved(draft: Draft, forked: boolean): Stored {
  return { state: 'saved', draft, forked };
}

function list(row: unknown): ListedDraft {
  return parseDraft(row) ?? { id: keyOf(row), unreadable: true };
}

function keyOf(row: unknown): string {
  return String((row as { id?: unknown }).id);
}

function sameText(draft: Draft, text: DraftText): boolean {
  return (
    draft.fields.length === text.fields.length &&
    draft.fields.every(
      (each, i) => each.field === text.fields[i]?.field && each.text === text.fields[i]?.text,
    )
  );
}

/** Turns the two failures that a device really has into values; anything else is a bug and surfaces. */
async function guard(write: () => Promise<Stored>): Promise<Stored> {
  try {
    return await write();
  } catch (error) {
    const because = failureOf(error);
    if (because) return { state: 'failed', because };
    throw error;
  }
}

function failureOf(error: unknown): WriteFailure | null {
  const names = [error, (error as { inner?: unknown } | null)?.inner].map(
    (each) => (each as Error | null)?.name ?? '',
  );
  if (names.some((name) => name === 'QuotaExceededError')) return 'quota';
  const closed = /^(DatabaseClosed|OpenFailed|InvalidState|MissingAPI|Unknown|Abort|VersionError|Security)/;
  return names.some((name) => closed.test(name)) ? 'closed' : null;
}
