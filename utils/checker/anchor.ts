/** Holds the hits of document rules to their sentences, so that they move with them. */
import type { FieldName } from '../platform.ts';
import { boundaryAfter, boundaryBefore } from '../text/graphemes.ts';
import type { Cut, Judged } from './judge.ts';
import type { Change } from './notes.ts';
import { placedAt } from './order.ts';
import { phrase, type Speech, word } from './phrase.ts';
import type { DocumentHit, DocumentRule, Finding } from './rule.ts';
import { moveBy, type Segments, spliced } from './segments.ts';

/** One field as last seen; `cuts` and `judged` are parallel to its segments. */
export interface FieldState {
  field: FieldName;
  segments: Segments;
  cuts: Cut[];
  judged: Judged[];
  /** The sentences' findings, placed in the field. */
  found: Finding[];
  /** Where in `found` those of each segment begin, and its length at the end. */
  firsts: number[];
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

/** Lets a rule's say go along with edits elsewhere: it is changed in place, as its order is not. */
export function follow(list: readonly Said[], changes: readonly Change[]): void {
  for (const { field, from, removed, added } of changes) {
    const behind = from + removed.length;
    const shift = added - removed.length;
    if (shift === 0) continue;
    for (const one of list) {
      if (one.field !== field || one.at !== null) continue;
      if (one.from >= behind) one.from += shift;
      if (one.to >= behind) one.to += shift;
    }
  }
}

/**
 * Places the findings of the `added` sentences at `from`, which stand where `removed` ones stood; those behind move by `shift`.
 * What is before them stays as it is, object for object.
 */
export function settle(state: FieldState, { from, removed, added, shift }: Moved): void {
  const { field, judged, segments } = state;
  const head = state.firsts[from] as number;
  const tail = state.firsts[from + removed.length] as number;
  const middle: Finding[] = [];
  const fresh: number[] = [];
  for (let at = from; at < from + added; at++) {
    fresh.push(head + middle.length);
    const start = segments.starts[at] as number;
    for (const finding of (judged[at] as Judged).findings)
      middle.push(placedAt(finding, field, finding.start + start, finding.end + start));
  }
  state.firsts = spliced(state.firsts, from, removed.length, fresh);
  moveBy(state.firsts, from + added, head + middle.length - tail);
  const found = spliced(state.found, head, tail - head, middle);
  state.found = found;
  if (shift === 0) return;
  for (let at = head + middle.length; at < found.length; at++) {
    const finding = found[at] as Finding;
    found[at] = placedAt(finding, field, finding.start + shift, finding.end + shift);
  }
}

type Moved = Omit<Change, 'field' | 'removed'> & { removed: { length: number } };
