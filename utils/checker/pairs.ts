/** What a word stands for, from lists written as `wrong=right|wrong=right`, with line breaks for `|` where they are long. */
export interface Pairs {
  get(word: string): string | undefined;
  has(word: string): boolean;
}

/** Beginnings that are kept: there are some hundreds, and whatever else a text may hold. */
const KEPT = 1000;

/**
 * Of a later list wins over an earlier one. Nothing is read before it is asked for, and then only the pairs that begin with the
 * same two letters: to read thousands of them would be a tenth of the time to the first finding.
 */
export function pairsIn(...lists: readonly (() => string)[]): Pairs {
  let texts: readonly string[] | null = null;
  const read = new Map<number, Map<string, string>>();

  function get(word: string): string | undefined {
    const beginning = word.charCodeAt(0) * 65_536 + (word.charCodeAt(1) || 0);
    let pairs = read.get(beginning);
    if (pairs === undefined) {
      texts ??= lists.map((list) => `|${list().replaceAll('\n', '|')}`);
      pairs = beginningWith(word.slice(0, 2), texts);
      if (read.size >= KEPT) read.clear();
      read.set(beginning, pairs);
    }
    return pairs.get(word);
  }

  return { get, has: (word) => get(word) !== undefined };
}

function beginningWith(two: string, texts: readonly string[]): Map<string, string> {
  const pairs = new Map<string, string>();
  for (const text of texts) {
    const parts = text.split(`|${two}`);
    for (let at = 1; at < parts.length; at++) {
      const [pair = ''] = (parts[at] as string).split('|', 1);
      const sign = pair.indexOf('=');
      pairs.set(two + pair.slice(0, sign), pair.slice(sign + 1));
    }
  }
  return pairs;
}
