/** Cutting a text so that its parts joined are the text again. */
const words = new Intl.Segmenter('id', { granularity: 'word' });
const graphemes = new Intl.Segmenter('id', { granularity: 'grapheme' });

/** Words, and what stands between them. */
export function wordsOf(text: string): string[] {
  return Array.from(words.segment(text), (each) => each.segment);
}

/** What a person sees as one sign: an emoji of several code points stays whole. */
export function graphemesOf(text: string): string[] {
  return Array.from(graphemes.segment(text), (each) => each.segment);
}
