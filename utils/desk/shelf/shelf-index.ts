/** All drafts in memory, newest first: narrowed by words and by what is known about them. Pure; runs in a worker. */
import { byTarget, targetOf } from '../../drafts/variants/target.ts';
import type { Filters } from '../filters.ts';
import { queryWords } from '../search.ts';
import type { Entry, ShelfLine } from './entry.ts';
import { createWordIndex } from './word-index.ts';

export type ShelfIndex = ReturnType<typeof createShelfIndex>;

/** What is kept of an entry: its words are in the index of words, at its place. */
export type Kept = Omit<Entry, 'words'> & { place: number };

/** Places of texts that are gone are used up until there are so many more than drafts. */
const mostGone = 20_000;

export function createShelfIndex() {
  const byId = new Map<string, Kept>();
  const words = createWordIndex();
  let places = 0;
  /** Variants by their message, without the draft that began it: nearly all messages have none. */
  const further = new Map<string, Kept[]>();
  /** Newest first; null when it has to be put in order again. */
  let ordered: Kept[] | null = [];
  /** Null when it has to be counted again. */
  let choices: { accounts: string[]; programmes: string[] } | null = null;

  function put({ words: text, ...rest }: Entry): void {
    remove(rest.id);
    if (places > 2 * byId.size + mostGone) moveUp();
    const entry: Kept = { ...rest, place: places++ };
    words.add(entry.place, text);
    byId.set(entry.id, entry);
    choices = null;
    if (entry.message !== entry.id)
      further.set(entry.message, [...(further.get(entry.message) ?? []), entry]);
    // What is newer than all others goes to the front: so it is with every save. Reading begins with the newest.
    const newest = ordered?.[0];
    const oldest = ordered?.at(-1);
    if (ordered && oldest && isBefore(oldest, entry)) ordered.push(entry);
    else if (ordered && (!newest || !isBefore(newest, entry))) ordered.unshift(entry);
    else ordered = null;
  }

  function moveUp(): void {
    const next = new Array<number>(places).fill(-1);
    const left = [...byId.values()].sort((a, b) => a.place - b.place);
    left.forEach((entry, place) => {
      next[entry.place] = place;
      entry.place = place;
    });
    words.renumber(next);
    places = left.length;
  }

  function remove(id: string): boolean {
    const entry = byId.get(id);
    if (!entry) return false;
    byId.delete(id);
    choices = null;
    const left = further.get(entry.message)?.filter((each) => each !== entry) ?? [];
    if (left.length > 0) further.set(entry.message, left);
    else if (entry.message !== id) further.delete(entry.message);
    if (ordered) {
      const at = placeOf(ordered, entry);
      if (ordered[at] === entry) ordered.splice(at, 1);
      else ordered = null;
    }
    return true;
  }

  function variantsOf(message: string): Kept[] {
    const first = byId.get(message);
    const rest = further.get(message) ?? [];
    return first ? [first, ...rest] : [...rest];
  }

  function all(): Kept[] {
    ordered ??= [...byId.values()].sort((a, b) => (isBefore(a, b) ? -1 : 1));
    return ordered;
  }

  return {
    put,
    remove,
    ids: () => byId.keys(),
    get count() {
      return byId.size;
    },
    /** One entry for every message that has a variant that fits, newest first. */
    find(filters: Filters): Kept[] {
      // Long words first: they are the rarest.
      const parts = queryWords(filters.query).sort((a, b) => b.length - a.length);
      const hasWords = parts.length > 0 ? words.find(parts, places) : null;
      const fits = fitting(filters, hasWords);
      const seen = new Set<string>();
      return all().filter((entry) => {
        if (!fits(entry)) return false;
        if (further.size === 0 || !further.has(entry.message)) return true;
        if (seen.has(entry.message)) return false;
        seen.add(entry.message);
        return true;
      });
    },
    /** The row for an entry; its excerpt is for whoever has the texts. */
    lineOf({ place, programme, ...shown }: Kept): ShelfLine {
      const sorted = variantsOf(shown.message).sort((a, b) => byTarget(a, b) || (a.id < b.id ? -1 : 1));
      return {
        ...shown,
        variants: sorted.map((each) => ({ id: each.id, target: targetOf(each) })),
        excerpt: null,
      };
    },
    /** The ids of all variants of these messages. */
    idsOf: (messages: Iterable<string>): string[] =>
      [...messages].flatMap((message) => variantsOf(message).map(({ id }) => id)),
    /** What the drafts can be told apart by, the most frequent first. */
    choices(): { accounts: string[]; programmes: string[] } {
      choices ??= choicesOf(byId.values());
      return choices;
    },
  };
}

function choicesOf(entries: Iterable<Kept>): { accounts: string[]; programmes: string[] } {
  const accounts = new Map<string, number>();
  const programmes = new Map<string, number>();
  for (const { account, programme } of entries) {
    if (account) accounts.set(account, (accounts.get(account) ?? 0) + 1);
    if (programme) programmes.set(programme, (programmes.get(programme) ?? 0) + 1);
  }
  return { accounts: byCount(accounts), programmes: byCount(programmes) };
}

/** More than these are no choice any more. */
const mostChoices = 50;

function byCount(counts: ReadonlyMap<string, number>): string[] {
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, mostChoices)
    .map(([name]) => name);
}

function fitting(filters: Filters, hasWords: ((place: number) => boolean) | null): (entry: Kept) => boolean {
  const { platform, account, programme, status, from, to } = filters;
  return (entry) => {
    if (hasWords && !hasWords(entry.place)) return false;
    if (platform !== 'all' && entry.platform !== platform) return false;
    if (account !== null && entry.account !== account) return false;
    if (programme !== null && entry.programme !== programme) return false;
    if (status !== 'current' && entry.status !== status) return false;
    if (status === 'current' && !hasWords && entry.status === 'archived') return false;
    if (from !== null && entry.updatedAt < from) return false;
    if (to !== null && entry.updatedAt >= to) return false;
    return true;
  };
}

/** Newer first; of the same time by id, so that the order is one. */
function isBefore(a: Kept, b: Kept): boolean {
  return a.updatedAt > b.updatedAt || (a.updatedAt === b.updatedAt && a.id < b.id);
}

/** Where the entry stands, or would stand. */
function placeOf(list: readonly Kept[], entry: Kept): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(list[middle] as Kept, entry)) low = middle + 1;
    else high = middle;
  }
  return low;
}
