/** Which findings get a line under their words, and where those are after an edit. Pure; offsets are UTF-16. */
import type { Severity } from '../../checker/rule.ts';
import { commonPrefix, commonSuffix } from '../../checker/segments.ts';
import type { FieldName } from '../../platform.ts';

export interface Span {
  id: string;
  severity: Severity;
  field: FieldName;
  start: number;
  end: number;
}

/** More would be felt when painting and tell nobody more (measured: 200 ranges cost 2–3 ms of a frame). */
export const mostSpans = 300;

/** Weight of a severity where two lie over each other; also the paint order. */
export const weight: Readonly<Record<Severity, number>> = { hint: 0, prompt: 1, warn: 2, block: 3 };

/** A line this many times longer is about the sentence: the word inside it keeps its own. */
const sentenceLike = 2;

/** Spans are looked for by where they begin, in stretches of this many UTF-16 units. */
const stretch = 64;

/** The spans to draw: with words, worst first, none that lies wholly in another about the same few words. */
export function chooseSpans(findings: readonly Span[]): Span[] {
  const byWeight = findings
    .filter(({ start, end }) => end > start)
    .sort((a, b) => weight[b.severity] - weight[a.severity] || a.end - a.start - (b.end - b.start));
  const chosen: Span[] = [];
  const beginning = new Map<FieldName, Span[][]>();
  for (const span of byWeight) {
    if (chosen.length >= mostSpans) break;
    const { field, start } = span;
    const near = beginning.get(field) ?? [];
    if (isHidden(span, near)) continue;
    chosen.push(span);
    beginning.set(field, near);
    const at = Math.floor(start / stretch);
    near[at] = [...(near[at] ?? []), span];
  }
  return chosen;
}

/** A chosen one that hides it is at most so much longer, so it begins at most its own length before it. */
function isHidden({ start, end }: Span, near: readonly (readonly Span[] | undefined)[]): boolean {
  const length = end - start;
  const longest = length * sentenceLike;
  for (let at = Math.max(0, Math.floor((end - longest) / stretch)); at <= Math.floor(start / stretch); at++) {
    const hides = near[at]?.some(
      (over) => over.start <= start && over.end >= end && over.end - over.start <= longest,
    );
    if (hides) return true;
  }
  return false;
}

const wordCharacter = /[\p{L}\p{N}\p{M}_]/u;

/** Where places of a text are after it was edited. */
export interface Shift {
  /** Null when the span's words, or the word that they are part of, were edited. */
  span(start: number, end: number): { start: number; end: number } | null;
  /** A place in what was replaced goes to the end of what replaced it. */
  point(offset: number): number;
}

/** How `before` became `after`. Cheap enough for every key: the two texts are compared once. */
export function shifter(before: string, after: string): Shift {
  const prefix = commonPrefix(before, after);
  const suffix = commonSuffix(before, after, prefix);
  const delta = after.length - before.length;
  return {
    span(start, end) {
      if (end <= prefix) return end === prefix && joinsWord(after, end) ? null : { start, end };
      if (start < before.length - suffix) return null;
      const moved = { start: start + delta, end: end + delta };
      return start === before.length - suffix && joinsWord(after, moved.start) ? null : moved;
    },
    point(offset) {
      if (offset <= prefix) return offset;
      return offset >= before.length - suffix ? offset + delta : after.length - suffix;
    },
  };
}

function joinsWord(text: string, at: number): boolean {
  return wordCharacter.test(text.charAt(at - 1)) && wordCharacter.test(text.charAt(at));
}
