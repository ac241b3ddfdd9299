/**
 * Long lists of words in little room: each word is written as the number of first letters that it shares with the one before
 * it, and the rest ("0baca4an0bagi4an" is baca, bacaan, bagi, bagian). Sorted, that weighs a quarter less after compression than the words
 * themselves. A word may be added anywhere behind a 0, in full.
 */
export function frontCoded(text: string): ReadonlySet<string> {
  let word = '';
  return new Set(
    Array.from(text.matchAll(/(\d+)([^\d\s]*)/g), ([, shared, rest]) => {
      word = word.slice(0, Number(shared)) + rest;
      return word;
    }),
  );
}
