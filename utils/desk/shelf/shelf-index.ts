/** All drafts in memory, newest first: narrowed by words and by what is known about them. Pure; runs in a worker. */
import { platforms } from '../../platform.ts';
import type { Filters } from '../filters.ts';
import { queryWords } from '../search.ts';
import type { Entry, ShelfLine } from './entry.ts';

export type ShelfIndex = ReturnType<typeof createShelfIndex>;

export function createShelfIndex() {
  const byId = new Map<string, Entry>();
  /** Variants by their message, without the draft that began it: nearly all messages have none. */
  const further = new Map<string, Entry[]>();
  /** Newest first; null when it has to be put in order again. */
  let ordered: Entry[] | null = [];

  function put(entry: Entry): void {
    remove(entry.id);
    byId.set(entry.id, entry);
    if (entry.message !== entry.id)
      further.set(entry.message, [...(further.get(entry.message) ?? []), entry]);
    // What is newer than all others goes to the front: so it is with every save.
    const newest = ordered?.[0];
    if (ordered && (!newest || !isBefore(newest, entry))) ordered.unshift(entry);
    else ordered = null;
  }

  function remove(id: string): boolean {
    const entry = byId.get(id);
    if (!entry) return false;
    byId.delete(id);
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

  function variantsOf(message: string): Entry[] {
    const first = byId.get(message);
    const rest = further.get(message) ?? [];
    return first ? [first, ...rest] : [...rest];
  }

  function all(): Entry[] {
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
    find(filters: Filters): Entry[] {
      const words = queryWords(filters.query);
      const fits = fitting(filters, words);
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
    lineOf({ words, programme, ...shown }: Entry): ShelfLine {
      const sorted = variantsOf(shown.message).sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
      return {
        ...shown,
        variants: sorted.map(({ id, platform }) => ({ id, platform })),
        excerpt: null,
      };
    },
    /** The ids of all variants of these messages. */
    idsOf: (messages: Iterable<string>): string[] =>
      [...messages].flatMap((message) => variantsOf(message).map(({ id }) => id)),
    /** What the drafts can be told apart by, the most frequent first. */
    choices(): { accounts: string[]; programmes: string[] } {
      const accounts = new Map<string, number>();
      const programmes = new Map<string, number>();
      for (const { account, programme } of byId.values()) {
        if (account) accounts.set(account, (accounts.get(account) ?? 0) + 1);
        if (programme) programmes.set(programme, (programmes.get(programme) ?? 0) + 1);
      }
      return { accounts: byCount(accounts), programmes: byCount(programmes) };
    },
  };
}

/** More than these are no choice any more. */
const mostChoices = 50;

function byCount(counts: ReadonlyMap<string, number>): string[] {
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, mostChoices)
    .map(([name]) => name);
}

function fitting(filters: Filters, words: readonly string[]): (entry: Entry) => boolean {
  const { platform, account, programme, status, from, to } = filters;
  // Long words first: they are the rarest.
  const wanted = [...words].sort((a, b) => b.length - a.length);
  return (entry) => {
    if (platform !== 'all' && entry.platform !== platform) return false;
    if (account !== null && entry.account !== account) return false;
    if (programme !== null && entry.programme !== programme) return false;
    if (status !== 'current' && entry.status !== status) return false;
    if (status === 'current' && wanted.length === 0 && entry.status === 'archived') return false;
    if (from !== null && entry.updatedAt < from) return false;
    if (to !== null && entry.updatedAt >= to) return false;
    for (const word of wanted) if (!entry.words.includes(word)) return false;
    return true;
  };
}

/** Newer first; of the same time by id, so that the order is one. */
function isBefore(a: Entry, b: Entry): boolean {
  return a.updatedAt > b.updatedAt || (a.updatedAt === b.updatedAt && a.id < b.id);
}

/** Where the entry stands, or would stand. */
function placeOf(list: readonly Entry[], entry: Entry): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(list[middle] as Entry, entry)) low = middle + 1;
    else high = middle;
  }
  return low;
}

const rank = ({ platform }: Entry) => platforms.indexOf(platform);
