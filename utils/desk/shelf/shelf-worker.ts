/**
 * Keeps all drafts in memory and searches them, beside the desk: whoever types never waits for 100,000 texts. Reads the newest, so
 * that the list is right at its top, then all of them page by page, and follows what changes, in any tab.
 */
import type { ListedDraft } from '../../drafts/draft.ts';
import { openRepository } from '../../drafts/repository.ts';
import { type Filters, isNarrowed, noFilters } from '../filters.ts';
import { excerpt, queryWords } from '../search.ts';
import { entryOf, type ShelfLine } from './entry.ts';
import { createShelfIndex, type Kept } from './shelf-index.ts';
import { type FromShelf, firstRows, type ToShelf } from './wire.ts';

/** Rows read in one go: a tenth of a second's work. */
const pageSize = 2_000;
/** Several screens of the list. */
const firstOnes = 500;
const minute = 60_000;

/** Serves one desk. `post` sends to it; gives what takes its messages. */
export function startShelf(post: (message: FromShelf) => void): (message: ToShelf) => void {
  const repository = openRepository();
  const index = createShelfIndex();
  const never = new AbortController().signal;
  const unreadable = new Set<string>();
  let binned = new Set<string>();
  let filters: Filters = noFilters;
  let turn = 0;
  let shows = 0;
  let window = { from: 0, to: firstRows };
  let cursor: string | null = null;
  let found: Kept[] = [];
  let complete = false;
  let newest = 0;
  let posting = false;

  function take(draft: ListedDraft): void {
    const entry = entryOf(draft);
    if (!entry || 'unreadable' in draft) {
      unreadable.add(draft.id);
      return;
    }
    unreadable.delete(draft.id);
    newest = Math.max(newest, draft.updatedAt);
    if (draft.deletedAt === null) index.put(entry);
    else index.remove(draft.id);
  }

  async function load(): Promise<void> {
    complete = false;
    const gone = new Set([...index.ids(), ...unreadable]);
    const [{ count }, newestOnes] = await Promise.all([repository.standing(), repository.newest(firstOnes)]);
    for (const draft of newestOnes) take(draft);
    answer();
    let read = 0;
    let answered = 0;
    let reading: Promise<ListedDraft[]> | null = repository.pageAfter('', pageSize);
    while (reading) {
      const page: ListedDraft[] = await reading;
      // The browser reads on while this page is taken in.
      const last = page.at(-1);
      reading = last && page.length === pageSize ? repository.pageAfter(last.id, pageSize) : null;
      for (const draft of page) {
        take(draft);
        gone.delete(draft.id);
      }
      read += page.length;
      post({ say: 'reading', read, of: Math.max(read, count) });
      // Putting all of them in order after each page would take as long as reading them.
      if (read < 2 * answered) continue;
      answered = read;
      answer();
    }
    for (const id of gone) {
      index.remove(id);
      unreadable.delete(id);
    }
    complete = true;
    answer();
  }

  function follow(): void {
    repository.follow(
      // A little back: a clock may have been set, and a file may have brought a time that is still to come.
      () => repository.changedSince(Math.min(newest, Date.now() - minute)),
      (changed) => {
        for (const draft of changed) take(draft);
        answer();
      },
      () => {},
      never,
    );
    repository.follow(
      repository.standing,
      (now) => void settle(now),
      () => {},
      never,
    );
  }

  /** Deleting and bringing back leave no newer time, an import may bring older ones. */
  async function settle(now: { count: number; binned: string[] }): Promise<void> {
    const next = new Set(now.binned);
    const back = [...binned].filter((id) => !next.has(id));
    for (const id of now.binned) index.remove(id);
    binned = next;
    for (const draft of await repository.several(back)) take(draft);
    const unread = [...unreadable].filter((id) => !binned.has(id)).length;
    if (index.count + unread + binned.size !== now.count) return load();
    answer();
  }

  /** At most once per task: many rows may change at once. */
  function answer(): void {
    if (posting) return;
    posting = true;
    queueMicrotask(() => {
      posting = false;
      found = index.find(filters);
      void show();
    });
  }

  /** The rows at once, and then those with the words around what was searched for, which are read from the database. */
  async function show(): Promise<void> {
    const asked = ++shows;
    const { from, to } = window;
    const rows = found.slice(from, to);
    const lines = rows.map(index.lineOf);
    tell(lines, from);
    const words = queryWords(filters.query);
    if (words.length === 0) return;
    const without = lines.filter(({ line }) => !words.some((word) => line.toLowerCase().includes(word)));
    if (without.length === 0) return;
    const texts = await textsOf(without.map(({ id }) => id));
    if (asked !== shows) return;
    const around = ({ id }: ShelfLine) => excerpt(texts.get(id) ?? '', words);
    tell(
      lines.map((line) => (without.includes(line) ? { ...line, excerpt: around(line) } : line)),
      from,
    );
  }

  function tell(lines: ShelfLine[], from: number): void {
    post({
      say: 'found',
      found: {
        turn,
        count: index.count,
        complete,
        total: found.length,
        unreadable: isNarrowed(filters) ? [] : [...unreadable],
        from,
        lines,
        cursor: cursor === null ? null : { message: cursor, at: placeOf(cursor) },
        ...index.choices(),
      },
    });
  }

  function placeOf(message: string): number | null {
    const at = found.findIndex((entry) => entry.message === message);
    return at < 0 ? null : at;
  }

  /** Among the rows at hand the desk sees for itself where it is. */
  function follows(message: string | null): void {
    cursor = message;
    if (message === null) return;
    const shown = found.slice(window.from, window.to).some((entry) => entry.message === message);
    if (!shown) void show();
  }

  async function textsOf(ids: readonly string[]): Promise<Map<string, string>> {
    const drafts = await repository.several(ids);
    return new Map(drafts.map(({ id, fields }) => [id, fields.map(({ text }) => text).join('\n\n')]));
  }

  void load().then(follow);
  return (message) => {
    if (message.ask === 'find') {
      ({ turn, filters } = message);
      window = { from: message.from, to: message.to };
      answer();
    } else if (message.ask === 'rows') {
      window = { from: message.from, to: message.to };
      void show();
    } else if (message.ask === 'cursor') follows(message.message);
    else if (message.ask === 'look-again') void load();
    else if (message.ask === 'found') {
      post({ say: 'list', nth: message.nth, list: found.map((entry) => entry.message) });
    } else post({ say: 'list', nth: message.nth, list: index.idsOf(message.messages) });
  };
}
