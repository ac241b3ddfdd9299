/**
 * The drafts on disk: the only file that knows Dexie. Used by the background and by extension pages, never by a content
 * script (there IndexedDB belongs to the site).
 */
import { Dexie, liveQuery, type Table } from 'dexie';
import { type Decision, parseDecision } from '../decisions/decision.ts';
import type { Plan } from '../plan/plan.ts';
import type { Result } from '../plan/results.ts';
import { scheduled, setAccount, setMediaNotes, setPlan, setStatus, variantsOf } from './about.ts';
import { versionOnDisk } from './as-it-is.ts';
import { type Beginning, newDraft } from './begin.ts';
import { binned, discard, purge, recover, thin } from './bin.ts';
import { binAll, markAll, partOf } from './bulk.ts';
import { type Draft, type DraftText, type ListedDraft, parseDraft, type Status } from './draft.ts';
import { historyOf, restore } from './history.ts';
import type { Library } from './library.ts';
import { type Origin, parseWriter, type Writer } from './origin.ts';
import { dropResults, keepResults, type ReportRows, reportRows } from './results.ts';
import { saveText } from './save.ts';
import { type SchemaVersion, schema } from './schema.ts';
import type { Settled } from './settle.ts';
import type { Version } from './version.ts';
import { changedSince, listed, pageAfter, several, standing } from './walk.ts';
import { takeLibraryIn, weigh, wholeLibrary } from './whole.ts';

/** Why a write did not happen; the text is still with the sender. */
export type WriteFailure = 'quota' | 'closed';
export interface Failed {
  state: 'failed';
  because: WriteFailure;
}
export type Stored = ({ state: 'saved' } & Settled) | Failed;

/** The draft as it stands after a change; null when there is none. */
export type Changed = Draft | null | Failed;

/** True where a write did not happen, and nothing is lost. */
export function hasFailed(answer: unknown): answer is Failed {
  return typeof answer === 'object' && answer !== null && (answer as Partial<Failed>).state === 'failed';
}

/** Whether the database can be used; `not-upgraded`: rows of an earlier version are there, untouched. */
export type Opened = 'open' | 'denied' | 'not-upgraded';

export type Repository = ReturnType<typeof openRepository>;
export type Tables = ReturnType<typeof tablesOf>;

function tablesOf(name: string, upTo: readonly SchemaVersion[]) {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' });
  for (const { version, tables, rewrite } of upTo) {
    const made = db.version(version).stores(tables);
    if (rewrite) made.upgrade((upgrade) => upgrade.table(rewrite.table).toCollection().modify(rewrite.row));
  }
  const drafts: Table<unknown, string> = db.table('drafts');
  const decisions: Table<unknown, string> = db.table('decisions');
  const versions: Table<unknown, string> = db.table('versions');
  const writers: Table<unknown, [string, string]> = db.table('writers');
  const results: Table<unknown, string> = db.table('results');
  return { db, drafts, decisions, versions, writers, results };
}

/**
 * Opens the database `name`. Writes are durable when their promise resolves (strict: flushed, not only handed over).
 * `onTouched` hears of every draft that this page changed, once that is on disk, `onFull` of every write that had no room.
 */
export function openRepository(
  name = 'saring',
  upTo: readonly SchemaVersion[] = schema,
  onTouched: ((id: string) => void) | null = null,
  onFull: (() => void) | null = null,
) {
  const tables = tablesOf(name, upTo);
  const { db, drafts, decisions, writers } = tables;

  async function guard<T>(write: () => Promise<T>): Promise<T | Failed> {
    const outcome = await attempt(write);
    if (onFull && hasFailed(outcome) && outcome.because === 'quota') onFull();
    return outcome;
  }
  if (onTouched)
    drafts.hook('updating', (_, id, __, transaction) => {
      transaction.on('complete', () => onTouched(id));
    });

  /**
   * Writes a composer's text. When the stored draft has moved on, what changed in the box is put into what stands, and the
   * answer says so (`merged`); the box goes on as it is. Where nobody knows what the text grew from, and where the draft is
   * closed, it goes into a draft of its own (`forked`). A repeated save of the same text is answered as done.
   */
  function save(
    text: DraftText,
    base: number,
    now: number,
    newId: () => string,
    origin: Origin | null = null,
  ): Promise<Stored> {
    return guard(async () => ({
      state: 'saved' as const,
      ...(await saveText(tables, text, base, origin, now, newId)),
    }));
  }

  /** Marks a draft as published at `now`, whatever it was said to be before; false when there is none. */
  async function close(id: string, now: number): Promise<boolean> {
    return (await drafts.update(id, { publishedAt: now, status: null })) > 0;
  }

  async function get(id: string): Promise<Draft | null> {
    return parseDraft(await drafts.get(id));
  }

  /** The newest `limit` drafts, by time of last change. A row that cannot be read is listed as such, after the others. */
  async function newest(limit: number): Promise<ListedDraft[]> {
    const found: ListedDraft[] = [];
    let looked = 0;
    // Nothing is counted: that would read the whole index. What is in the bin makes room for a look further down.
    for (let more = true; more && found.length < limit; ) {
      const wanted = looked === 0 ? limit : Math.max(looked, limit);
      const rows = await drafts.orderBy('updatedAt').reverse().offset(looked).limit(wanted).toArray();
      looked += rows.length;
      more = rows.length === wanted;
      const outside = rows.map(listed).filter((draft) => 'unreadable' in draft || draft.deletedAt === null);
      for (const draft of outside) found.push(draft);
    }
    if (found.length >= limit) return found.slice(0, limit);
    // A row without a readable time is in no index order: found by its key.
    const [indexed, keys] = await Promise.all([
      drafts.orderBy('updatedAt').primaryKeys(),
      drafts.toCollection().primaryKeys(),
    ]);
    if (keys.length === indexed.length) return found;
    const known = new Set(indexed);
    for (const id of keys) if (!known.has(id)) found.push({ id, unreadable: true });
    return found.slice(0, limit);
  }

  /** What the boxes in which a draft was written held at their last saves, newest first. */
  async function heldBoxes(id: string): Promise<Writer[]> {
    const rows = await writers.where('[draft+writer]').between([id, ''], [id, '\uffff']).toArray();
    const held = rows.map(parseWriter).filter((writer) => writer !== null);
    return held.sort((a, b) => b.at - a.at);
  }

  /** Calls `onChange` with the newest drafts now and after every change, in any tab, until aborted. */
  function watch(
    limit: number,
    onChange: (drafts: ListedDraft[]) => void,
    onError: () => void,
    signal: AbortSignal,
  ) {
    follow(() => newest(limit), onChange, onError, signal);
  }

  /** Opens the database, if need be from an earlier version, and says whether it can be used. */
  async function opened(): Promise<Opened> {
    // A live query never says that its database could not be opened: it waits.
    return db.open().then(
      () => 'open',
      async () => ((await versionOnDisk(name)) === null ? 'denied' : 'not-upgraded'),
    );
  }

  /** False where the browser denies the database: a frame inside a page, with third-party cookies blocked. */
  const isOpen = async () => (await opened()) === 'open';

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
    follow(() => newestDecisions(limit), onChange, onError, signal);
  }

  return {
    opened,
    isOpen,
    save,
    close,
    get,
    newest,
    heldBoxes,
    watch,
    newDraft: (beginning: Beginning, now: number, newId: string) =>
      guard(() => newDraft(tables, beginning, now, newId)),
    setStatus: (id: string, status: Status, now: number) => guard(() => setStatus(tables, id, status, now)),
    setPlan: (id: string, change: Partial<Plan>, now: number, from: Partial<Plan> | null = null) =>
      guard(() => setPlan(tables, id, change, now, from)),
    setMediaNotes: (id: string, notes: string, now: number, from: string | null = null) =>
      guard(() => setMediaNotes(tables, id, notes, now, from)),
    setAccount: (id: string, account: string | null, now: number) =>
      guard(() => setAccount(tables, id, account, now)),
    variants: (draft: Draft) => variantsOf(tables, draft),
    scheduled: (from: number, to: number) => scheduled(tables, from, to),
    watchScheduled: (
      from: number,
      to: number,
      onChange: (drafts: Draft[]) => void,
      onError: () => void,
      signal: AbortSignal,
    ) => follow(() => scheduled(tables, from, to), onChange, onError, signal),
    follow,
    pageAfter: (after: string, limit: number) => pageAfter(tables, after, limit),
    changedSince: (since: number) => changedSince(tables, since),
    several: (ids: readonly string[]) => several(tables, ids),
    standing: () => standing(tables),
    binAll: (ids: readonly string[], at: number | null) => guard(() => binAll(tables, ids, at)),
    markAll: (statuses: ReadonlyMap<string, Status | null>, now: number) =>
      guard(() => markAll(tables, statuses, now)),
    partOf: (ids: readonly string[]) => partOf(tables, ids),
    discard: (id: string, now: number) => discard(tables, id, now),
    recover: (id: string) => recover(tables, id),
    thin: (now: number, how: 'sparse') => guard(() => thin(tables, now, how)),
    purge: (now: number) => purge(tables, now),
    watchBin: (onChange: (drafts: Draft[]) => void, onError: () => void, signal: AbortSignal) =>
      follow(() => binned(tables), onChange, onError, signal),
    history: (draft: string) => historyOf(tables, draft),
    watchHistory: (
      draft: string,
      onChange: (versions: Version[]) => void,
      onError: () => void,
      signal: AbortSignal,
    ) => follow(() => historyOf(tables, draft), onChange, onError, signal),
    restore: (version: string, now: number) => restore(tables, version, now),
    whole: () => wholeLibrary(tables),
    /** The whole database; it begins empty with the next use. Waits for nobody: other pages of ours let go by themselves. */
    erase: () => db.delete(),
    takeIn: (library: Library) => takeLibraryIn(tables, library),
    weigh: () => weigh(tables),
    keepDecision,
    newestDecisions,
    watchDecisions,
    keepResults: (rows: readonly Result[]) => keepResults(tables, rows),
    dropResults: (ids: readonly string[]) => dropResults(tables, ids),
    watchReport: (
      from: number,
      to: number,
      onChange: (rows: ReportRows) => void,
      onError: () => void,
      signal: AbortSignal,
    ) => follow(() => reportRows(tables, from, to), onChange, onError, signal),
    shut: () => db.close(),
  };
}

/** Calls back now and after every change of what the query read, in any tab, until aborted. */
function follow<T>(
  query: () => Promise<T>,
  onChange: (found: T) => void,
  onError: () => void,
  signal: AbortSignal,
): void {
  const subscription = liveQuery(query).subscribe({ next: onChange, error: onError });
  signal.addEventListener('abort', () => subscription.unsubscribe());
}

/** Turns the two failures that a device really has into values; anything else is a bug and surfaces. */
async function attempt<T>(write: () => Promise<T>): Promise<T | Failed> {
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
