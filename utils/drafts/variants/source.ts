/** The text that a variant is made from, whatever platform it was written for, and its parts. Pure. */
import type { FieldText } from '../../checker/rule.ts';
import { sentenceStarts } from '../../text/sentences.ts';
import { type Token, tokenize } from '../../text.ts';

/** `1/3`, `(1/3)` or `[1/3]` at the end or the beginning of a part. */
const number = /^\s*[([]?\d{1,2}\/\d{1,2}[)\]]?[.:]?\s+|\s*[([]?\d{1,2}\/\d{1,2}[)\]]?\s*$/u;

/** All fields as one text: the parts of a thread without their numbers, a title as a line of its own. */
export function wholeText(fields: readonly FieldText[]): string {
  const filled = fields.filter(({ text }) => text.trim() !== '');
  const parts = filled.map(({ field, text }) =>
    filled.length > 1 && (field === 'text' || field.startsWith('part-')) ? text.replace(number, '') : text,
  );
  return parts.map((text) => text.trim()).join('\n\n');
}

/** The sentences of a text, each with the white space behind it: joined they are the text. */
export function sentencesOf(text: string): string[] {
  const starts = sentenceStarts(text);
  return starts.map((start, i) => text.slice(start, starts[i + 1]));
}

export interface TaggedText {
  /** Without the tags that stood together at its end. */
  body: string;
  /** Those, in their order, each once. */
  tags: string[];
}

/** Takes the tags off that close a text; those within its sentences are words and stay. */
export function withoutClosingTags(text: string): TaggedText {
  const { tokens } = tokenize(text);
  let from = tokens.length;
  while (from > 0 && tokens[from - 1]?.kind === 'hashtag') from--;
  const closing = tokens.slice(from);
  const body = closing[0] ? text.slice(0, closing[0].start) : text;
  return { body: body.trimEnd(), tags: once(closing.map((token) => token.text)) };
}

/** Links in their order, each once. */
export function linksOf(text: string): string[] {
  return once(tokensOf(text, 'url').map((token) => token.text));
}

export function tokensOf(text: string, kind: Token['kind']): Token[] {
  return tokenize(text).tokens.filter((token) => token.kind === kind);
}

/** Tags are the same in any case. */
export function once(words: readonly string[]): string[] {
  const seen = new Set<string>();
  return words.filter((word) => {
    const key = word.toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Pieces with a blank line between them; nothing for those that say nothing. */
export function paragraphs(...pieces: readonly string[]): string {
  return pieces
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .join('\n\n');
}
