/** The draft's own words, underlined as they are in the composer. */
import { Middle } from '../Middle.tsx';
import { mask, shorten } from '../shorten.ts';

/** `line`: one line, shortened in the middle; else whole, up to a few lines. */
export function Quote({ words, line = false }: { words: string; line?: boolean }) {
  const masked = mask(words);
  const clean = masked.replace(/\s+/gu, ' ').trim();
  return (
    <q class={line ? 'quote quote-line' : 'quote'} title={clean.length > 24 ? clean : undefined}>
      {line ? <Middle text={clean} /> : shorten(clean, 160)}
    </q>
  );
}
