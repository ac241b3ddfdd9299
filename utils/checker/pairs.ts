import { beginning, unpackedPairs } from './unpack.ts';

/** What a word stands for. */
export interface Pairs {
  get(word: string): string | undefined;
  has(word: string): boolean;
}

/** The pairs `wrong=right|…` of a list that begin with these two letters, or with this one. */
export type PairList = (two: string) => string;

/** Beginnings that are kept: there are some hundreds, and whatever else a text may hold. */
const KEPT = 1000;

/**
 * Of a later list wins over an earlier one. Nothing is read before it is asked for, and then only the pairs that begin with the
 * same two letters: to read thousands of them would be a tenth of the time to the first finding.
 */
export function pairsIn(...lists: readonly PairList[]): Pairs {
  const read = new Map<string, Map<string, string>>();

  function get(word: string): string | undefined {
    const two = word.slice(0, 2);
    let pairs = read.get(two);
    if (pairs === undefined) {
      pairs = new Map();
      for (const list of lists)
        for (const pair of list(two).split('|')) {
          const sign = pair.indexOf('=');
          if (sign > 0) pairs.set(pair.slice(0, sign), pair.slice(sign + 1));
        }
      if (read.size >= KEPT) read.clear();
      read.set(two, pairs);
    }
    return pairs.get(word);
  }

  return { get, has: (word) => get(word) !== undefined };
}

/** A list as people write it: `wrong=right|wrong=right`, with line breaks for `|` where it is long. */
export function written(list: string): PairList {
  const text = `|${list.replaceAll('\n', '|')}`;
  return (two) =>
    text
      .split(`|${two}`)
      .slice(1)
      .map((part) => two + part.split('|', 1)[0])
      .join('|');
}

/** A list of lexicons/packed.ts. */
export const packed =
  (list: string): PairList =>
  (two) =>
    unpackedPairs(beginning(list, two));
