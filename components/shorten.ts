/** Pure words about words: what is left out, and what is hidden, where a person's text is shown back to them. */

/** Cuts a long quote in its middle, so that at most about `length` characters (graphemes) stay. */
export function shorten(text: string, length: number): string {
  const clean = text.replace(/\s+/gu, ' ').trim();
  if (clean.length <= length) return clean;
  const graphemes = [...new Intl.Segmenter().segment(clean)].map(({ segment }) => segment);
  if (graphemes.length <= length) return clean;
  const start = Math.ceil(length * 0.65);
  const end = length - start;
  // Half words at the cut read like typing errors.
  const opening = graphemes
    .slice(0, start + 1)
    .join('')
    .replace(/(\s)\S*$/u, '$1')
    .trimEnd();
  const closing = graphemes
    .slice(-end)
    .join('')
    .replace(/^\S*(\s)/u, '$1')
    .trimStart();
  return `${opening} … ${closing}`;
}

/**
 * Hides identity numbers (NIK, KK, NIP, card numbers: 13 to 19 digits, also when grouped) all but four digits at each
 * end. The quotes of findings come masked already; this is for everything else that shows a line of a draft.
 */
export function mask(text: string): string {
  return text.replace(/(?<!\d)\d(?:[ .-]?\d){12,18}(?!\d)/gu, (number) => {
    const digits = number.replace(/\D/gu, '');
    return `${digits.slice(0, 4)}${'•'.repeat(digits.length - 8)}${digits.slice(-4)}`;
  });
}
