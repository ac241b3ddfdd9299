/**
 * Which of 100,000 texts hold a few signs anywhere in one of their words, without looking at the texts: the different words are
 * some ten thousands, and each knows its texts. Exactly what a search through every text would find, as long as what is
 * searched for has no white space in it. Texts stand in places, numbered from 0. Pure; all of it in memory.
 */
export type WordIndex = ReturnType<typeof createWordIndex>;

/** So many words that came last are looked at one by one; then all are joined anew. */
const mostLoose = 2_000;

export function createWordIndex() {
  const numbers = new Map<string, number>();
  const words: string[] = [];
  /** By word: the places that have it, ascending. */
  let holders: number[][] = [];
  /** The first words in one string, each behind a line feed, and where each begins in it. */
  let joined = '';
  let starts: number[] = [];

  function join(): void {
    starts = [];
    let at = 0;
    for (const word of words) {
      starts.push(at);
      at += word.length + 1;
    }
    joined = words.join('\n');
  }

  /** Calls back with the number of each word that `part` stands in. */
  function each(part: string, call: (number: number) => void): void {
    if (words.length - starts.length > mostLoose) join();
    for (let at = joined.indexOf(part); at >= 0; ) {
      const number = lastUpTo(starts, at);
      call(number);
      const next = starts[number + 1];
      at = next === undefined ? -1 : joined.indexOf(part, next);
    }
    for (let number = starts.length; number < words.length; number++)
      if (words[number]?.includes(part)) call(number);
  }

  return {
    /** The text at `place`, which is higher than every one before. */
    add(place: number, text: string): void {
      for (const word of text.split(/\s+/u)) {
        if (word === '') continue;
        const number = numbers.get(word);
        if (number === undefined) {
          numbers.set(word, words.length);
          words.push(word);
          holders.push([place]);
          continue;
        }
        const places = holders[number];
        if (places && places[places.length - 1] !== place) places.push(place);
      }
    },
    /** Says of each place whether its text holds all of `parts`; `size`: how many places there are. */
    find(parts: readonly string[], size: number): (place: number) => boolean {
      const hits = new Uint8Array(size);
      parts.forEach((part, nth) => {
        each(part, (number) => {
          // What lacks an earlier one stays out.
          for (const place of holders[number] ?? []) if (hits[place] === nth) hits[place] = nth + 1;
        });
      });
      return (place) => hits[place] === parts.length;
    },
    /** Places get other numbers, in the same order; −1: the text is gone. */
    renumber(next: readonly number[]): void {
      holders = holders.map((places) =>
        places.map((place) => next[place] ?? -1).filter((place) => place >= 0),
      );
    },
  };
}

/** The last of ascending numbers that is not above `limit`. */
function lastUpTo(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
