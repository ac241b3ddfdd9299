/** A text cut into the numbered parts of a thread, at ends of sentences. Pure. */
import { fittingPrefix, weightedLength } from '../../checker/weighted-length.ts';
import { boundaryAfter, boundaryBefore } from '../../text/graphemes.ts';
import { sentencesOf } from './source.ts';

/** Parts of at most `limit` weighted characters each, with ` (1/3)` at the end where there are several. */
export function threadOf(text: string, limit: number): string[] {
  const whole = text.trim();
  if (weightedLength(whole) <= limit) return whole === '' ? [] : [whole];
  // The number takes room, and how much depends on how many there are.
  for (let digits = 1; ; digits++) {
    const mark = weightedLength(` (${'9'.repeat(digits)}/${'9'.repeat(digits)})`);
    const parts = packed(piecesOf(whole, limit - mark), limit - mark);
    if (String(parts.length).length <= digits) {
      return parts.map((part, i) => `${part} (${i + 1}/${parts.length})`);
    }
  }
}

/** Sentences, and pieces of those that no part has room for. */
function piecesOf(text: string, limit: number): string[] {
  return sentencesOf(text).flatMap((sentence) => cut(sentence, limit));
}

/** Between words where that is possible, never within a link or what a person sees as one sign. */
function cut(text: string, limit: number): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (weightedLength(rest.trimEnd()) > limit) {
    const fits = fittingPrefix(rest, limit);
    const space = rest.slice(0, fits + 1).search(/\s\S*$/u);
    // Something goes in any case: a sign that fits nowhere would go round for ever.
    const place = (space > 0 ? boundaryBefore(rest, space + 1) : fits) || boundaryAfter(rest, 1);
    pieces.push(rest.slice(0, place));
    rest = rest.slice(place);
  }
  if (rest !== '') pieces.push(rest);
  return pieces;
}

/** A paragraph that has room in one part is not torn: lists stay together. */
function packed(pieces: readonly string[], limit: number): string[] {
  const parts: string[] = [];
  let part = '';
  const close = () => {
    if (part.trim() !== '') parts.push(part.trim());
    part = '';
  };
  const fits = (text: string) => weightedLength(text.trim()) <= limit;
  for (const paragraph of inParagraphs(pieces)) {
    const whole = paragraph.join('');
    if (!fits(part + whole) && fits(whole)) close();
    for (const piece of paragraph) {
      if (!fits(part + piece)) close();
      part += piece;
    }
  }
  close();
  return parts;
}

/** A piece with a blank line behind it closes a paragraph. */
function inParagraphs(pieces: readonly string[]): string[][] {
  const all: string[][] = [[]];
  for (const piece of pieces) {
    all.at(-1)?.push(piece);
    if (/\n\s*\n\s*$/u.test(piece)) all.push([]);
  }
  return all;
}
