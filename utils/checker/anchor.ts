/** Holds the hits of document rules to their sentences, so that they move with them. */
import type { FieldName } from '../platform.ts';
import { boundaryAfter, boundaryBefore } from '../text/graphemes.ts';
import type { Cut, Judged } from './judge.ts';
import { phrase, type Speech, word } from './phrase.ts';
import type { DocumentHit, DocumentRule, Finding } from './rule.ts';
import type { Segments } from './segments.ts';

/** A sentence's findings in their field, when it starts at `start`. */
interface Placed {
  start: number;
  findings: readonly Finding[];
}

/** One field as last seen; the arrays are parallel to its segments. */
export interface FieldState {
  field: FieldName;
  segments: Segments;
  cuts: Cut[];
  judged: Judged[];
  /** The sentences' findings as last placed: the same sentence twice is judged once, but stands in two places. */
  placed: (Placed | undefined)[];
  score: { id: number; en: number };
}

/** A document rule's last say; sentences are counted within their field, so that they can move. */
export interface Said {
  finding: Finding;
  field: number;
  from: number;
  to: number;
  at: 'start' | 'end' | null;
  /** As last placed in its field. */
  placed: Finding | null;
}

/** Where a hit stands; `starts` are the numbers of each field's first sentence. */
export function anchor(
  rule: DocumentRule,
  hit: DocumentHit,
  states: readonly FieldState[],
  starts: readonly number[],
  speech: Speech,
): Said {
  if (hit.sentence === undefined) {
    const field = Math.max(
      0,
      states.findIndex((state) => state.field === hit.field),
    );
    return {
      finding: word(rule, hit, '', 0, speech),
      field,
      from: 0,
      to: 0,
      at: hit.at ?? 'start',
      placed: null,
    };
  }
  let field = 0;
  while (field + 1 < starts.length && (starts[field + 1] as number) <= hit.sentence) field++;
  const state = states[field] as FieldState;
  const from = hit.sentence - (starts[field] as number);
  const to = (hit.endSentence ?? hit.sentence) - (starts[field] as number);
  const first = (state.judged[from] as Judged).sentence.text;
  const last = (state.judged[to] as Judged).sentence.text;
  if (from === to)
    return { finding: word(rule, hit, first, first.length, speech), field, from, to, at: null, placed: null };
  const start = boundaryBefore(first, Math.max(0, Math.min(hit.start, first.length)));
  const end = boundaryAfter(last, Math.max(0, Math.min(hit.end, last.length)));
  return { finding: phrase(rule, hit, start, end, speech), field, from, to, at: null, placed: null };
}

/** The same say after edits elsewhere. */
export function moved(
  list: readonly Said[],
  changes: readonly { field: number; from: number; removed: readonly unknown[]; added: number }[],
): readonly Said[] {
  if (list.length === 0 || changes.length === 0) return list;
  return list.map((one) => {
    let { from, to } = one;
    for (const change of changes) {
      if (change.field !== one.field || one.at !== null) continue;
      const shift = change.added - change.removed.length;
      if (from >= change.from + change.removed.length) from += shift;
      if (to >= change.from + change.removed.length) to += shift;
    }
    return from === one.from && to === one.to ? one : { ...one, from, to };
  });
}
