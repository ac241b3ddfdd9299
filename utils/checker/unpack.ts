/**
 * Reads the lists in lexicons/packed.ts. A word stands there as a capital, the number of first letters that it shares with the word
 * before it (A is none), and its rest: `AbacaDan` is baca, bacaan. Sorted, that weighs a quarter less after compression. A word with
 * other first two letters than the one before shares none: a list is read from there on, and only as far as it is asked.
 */

/** Beginnings that are kept: there are some hundreds, and whatever else a text may hold. */
const KEPT = 1000;

/** A list that is only asked whether it has a word. */
export function wordList(packed: string): { has(word: string): boolean } {
  const read = new Map<string, ReadonlySet<string>>();
  return {
    has(word) {
      const two = word.slice(0, 2);
      let words = read.get(two);
      if (words === undefined) {
        words = new Set(unpacked(beginning(packed, two)));
        if (read.size >= KEPT) read.clear();
        read.set(two, words);
      }
      return words.has(word);
    },
  };
}

/** The part of a packed list with what begins with these two letters, or this one; empty where nothing does. */
export function beginning(packed: string, two: string): string {
  const at = packed.indexOf(`A${two}`);
  if (at < 0) return '';
  const end = packed.indexOf('A', at + 1);
  return end < 0 ? packed.slice(at) : packed.slice(at, end);
}

/** The words, sorted. */
export function unpacked(packed: string): string[] {
  if (packed === '') return [];
  let word = '';
  return packed.split(/(?=[A-Z])/).map((part) => {
    word = word.slice(0, letters(part)) + part.slice(1);
    return word;
  });
}

/**
 * Pairs, `wrong=right` joined by `|`. The right form is written as the number of first letters that it shares with the wrong one
 * (B is none), its own middle, and the number of last letters shared: `AijasahEz2` is ijasah=ijazah. `^` stands before a capital.
 */
export function unpackedPairs(packed: string): string {
  if (packed === '') return '';
  const pairs: string[] = [];
  let wrong = '';
  const parts = packed.split(/(?=[A-Z])/);
  for (let at = 0; at < parts.length; at += 2) {
    const own = parts[at] as string;
    const right = parts[at + 1] as string;
    wrong = wrong.slice(0, letters(own)) + own.slice(1);
    const last = right.charCodeAt(right.length - 1) - 48;
    const shares = last > 0 && last < 10;
    const middle = shares ? right.slice(1, -1) : right.slice(1);
    const plain = middle.includes('^') ? capitals(middle) : middle;
    pairs.push(`${wrong}=${wrong.slice(0, letters(right) - 1)}${plain}${shares ? wrong.slice(-last) : ''}`);
  }
  return pairs.join('|');
}

const capitals = (middle: string) => middle.replace(/\^(.)/g, (_, letter: string) => letter.toUpperCase());

const letters = (capital: string) => capital.charCodeAt(0) - 65;
