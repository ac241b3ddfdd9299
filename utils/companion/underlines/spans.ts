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

/** The spans to draw: with words, worst first, none that lies wholly in another about the same few words. */
export function chooseSpans(findings: readonly Span[]): Span[] {
  const byWeight = findings
    .filter(({ start, end }) => end > start)
    .sort((a, b) => weight[b.severity] - weight[a.severity] || a.end - a.start - (b.end - b.start));
  const chosen: Span[] = [];
  for (const { id, severity, field, start, end } of byWeight) {
    if (chosen.length >= mostSpans) break;
    const hidden = chosen.some(
      (over) =>
        over.field === field &&
        over.start <= start &&
        over.end >= end &&
        over.end - over.start <= (end - start) * sentenceLike,
    );
    if (!hidden) chosen.push({ id, severity, field, start, end });
  }
  return chosen;
}

const wordCharacter = /[\p{L}\p{N}\p{M}_]/u;

/**
 * Gives a function that moves a span of `before` to its place in `after`; null when its words, or the word that they are
 * part of, were edited. Cheap enough for every key: the two texts are compared once.
 */
export function shifter(before: string, after: string) {
  const prefix = commonPrefix(before, after);
  const suffix = commonSuffix(before, after, prefix);
  const delta = after.length - before.length;
  return (start: number, end: number): { start: number; end: number } | null => {
    if (end <= prefix) return end === prefix && joinsWord(after, end) ? null : { start, end };
    if (start < before.length - suffix) return null;
    const moved = { start: start + delta, end: end + delta };
    return start === before.length - suffix && joinsWord(after, moved.start) ? null : moved;
  };
}

function joinsWord(text: string, at: number): boolean {
  return wordCharacter.test(text.charAt(at - 1)) && wordCharacter.test(text.charAt(at));
}
