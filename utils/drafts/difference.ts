/** What changed between two texts, in words, to be read by people. Pure. */
import type { FieldText } from '../checker/rule.ts';
import type { FieldName } from '../platform.ts';
import { editScript } from './edit-script.ts';
import { wordsOf } from './tokens.ts';

export interface Piece {
  is: 'same' | 'out' | 'in';
  text: string;
}

/** The pieces of both texts in order: `same` and `out` joined are `before`, `same` and `in` joined are `after`. */
export function differenceOf(before: string, after: string): Piece[] {
  const tokens = wordsOf(before);
  const pieces: Piece[] = [];
  const add = (is: Piece['is'], parts: readonly string[]) => {
    if (parts.length > 0) pieces.push({ is, text: parts.join('') });
  };
  let done = 0;
  for (const { from, to, put } of joinNear(editScript(tokens, wordsOf(after)), tokens)) {
    add('same', tokens.slice(done, from));
    add('out', tokens.slice(from, to));
    add('in', put);
    done = to;
  }
  add('same', tokens.slice(done));
  return pieces;
}

/** Two changes with only white space between them read as one: "buka Sabtu" → "tutup Ahad". */
function joinNear(hunks: ReturnType<typeof editScript>, tokens: readonly string[]) {
  const joined: ReturnType<typeof editScript> = [];
  for (const hunk of hunks) {
    const before = joined.at(-1);
    const between = before ? tokens.slice(before.to, hunk.from) : [];
    if (before && between.every((token) => /^[^\S\n]+$/u.test(token))) {
      joined[joined.length - 1] = {
        from: before.from,
        to: hunk.to,
        put: [...before.put, ...between, ...hunk.put],
      };
    } else joined.push(hunk);
  }
  return joined;
}

export interface FieldDifference {
  field: FieldName;
  pieces: Piece[];
}

/** Field by field, in the order of `after`; a field that is gone comes last. */
export function differenceOfFields(
  before: readonly FieldText[],
  after: readonly FieldText[],
): FieldDifference[] {
  const names = [...new Set([...after, ...before].map((each) => each.field))];
  return names.map((field) => ({ field, pieces: differenceOf(textOf(before, field), textOf(after, field)) }));
}

/** How many characters (UTF-16) went in and out. */
export function sizeOf(differences: readonly FieldDifference[]): { in: number; out: number } {
  const size = { in: 0, out: 0 };
  for (const { pieces } of differences)
    for (const { is, text } of pieces) if (is !== 'same') size[is] += text.length;
  return size;
}

function textOf(fields: readonly FieldText[], name: FieldName): string {
  return fields.find((each) => each.field === name)?.text ?? '';
}
