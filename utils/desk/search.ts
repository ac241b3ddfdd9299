/** Finding a draft again by any of its words. Pure. */

/** Text without case and accents: `Éka` is found by `eka`. Of the same length as NFC text only for most scripts: not for offsets. */
export function fold(text: string): string {
  // Most texts have nothing that could be taken apart; looking is far cheaper than doing.
  const plain = /[\u0080-\uffff]/.test(text) ? text.normalize('NFD').replace(/\p{M}/gu, '') : text;
  return plain.toLowerCase();
}

/** The words that a draft must hold, in any order. */
export function queryWords(query: string): string[] {
  return fold(query).split(/\s+/u).filter(Boolean);
}

/** About 90 characters around the first place where one of the words stands; null when none does as written. */
export function excerpt(text: string, words: readonly string[]): string | null {
  const lower = text.toLowerCase();
  const places = words.map((word) => lower.indexOf(word)).filter((place) => place >= 0);
  if (places.length === 0) return null;
  const from = Math.max(0, Math.min(...places) - 30);
  const cut = text
    .slice(from, from + 90)
    .replace(/\s+/gu, ' ')
    .trim();
  return `${from > 0 ? '…' : ''}${cut}${from + 90 < text.length ? '…' : ''}`;
}
