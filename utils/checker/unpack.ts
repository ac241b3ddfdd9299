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
 * Pairs, `wrong=right` joined by `|`. The right form is written as the number of first letters that it shares with the wrong one,
 * its own middle, and the number of last letters shared: `AijasahDz2` is ijasah=ijazah. `^` stands before a capital.
 */
export function unpackedPairs(packed: string): string {
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
    pairs.push(`${wrong}=${wrong.slice(0, letters(right))}${plain}${shares ? wrong.slice(-last) : ''}`);
  }
  return pairs.join('|');
}

const capitals = (middle: string) => middle.replace(/\^(.)/g, (_, letter: string) => letter.toUpperCase());

const letters = (capital: string) => capital.charCodeAt(0) - 65;
