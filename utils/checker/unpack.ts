/**
 * Reads the lists in lexicons/packed.ts. A word stands there as a capital, the number of first letters that it shares with the word
 * before it (A is none), and its rest: `AbacaDan` is baca, bacaan. Sorted, that weighs a quarter less after compression.
 */

/** A list that is only asked whether it has a word; it is unpacked when it is first asked. */
export function wordList(packed: string): { has(word: string): boolean } {
  let words: ReadonlySet<string> | null = null;
  return {
    has(word) {
      words ??= new Set(unpacked(packed));
      return words.has(word);
    },
  };
}

/** The words, sorted. */
export function unpacked(packed: string): string[] {
  let word = '';
  return packed.split(/(?=[A-Z])/).map((part) => {
    word = word.slice(0, letters(part)) + part.slice(1);
    return word;
  });
}

/**
 * Pairs, as `wrong=right|` each. The right form is written as the number of first letters that it shares with the wrong one, its
 * own middle, and the number of last letters shared: `AijasahDz2` is ijasah=ijazah. `^` stands before a capital.
 */
export function unpackedPairs(packed: string): string {
  let wrong = '';
  return packed.replace(/([A-Z])([^A-Z]*)([A-Z])([^\dA-Z]*)(\d?)/g, (_, shared, rest, kept, middle, last) => {
    wrong = wrong.slice(0, letters(shared)) + rest;
    const own = middle.replace(/\^(.)/g, (_: string, letter: string) => letter.toUpperCase());
    return `${wrong}=${wrong.slice(0, letters(kept))}${own}${last === '' ? '' : wrong.slice(-last)}|`;
  });
}

const letters = (capital: string) => capital.charCodeAt(0) - 65;
