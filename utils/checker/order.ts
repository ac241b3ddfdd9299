/** The order of findings, and which of overlapping ones stay. */
import type { FieldName } from '../platform.ts';
import type { Finding } from './rule.ts';

const rank = { block: 0, warn: 1, prompt: 2, hint: 3 } as const;

/** By start, end, severity (block first), rule. */
export function byPlace(a: Finding, b: Finding): number {
  return (
    a.start - b.start ||
    a.end - b.end ||
    rank[a.severity] - rank[b.severity] ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}

/** Of one rule's findings those that do not overlap an earlier or, at the same start, longer one. */
export function apart(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  const sorted = [...findings].sort((a, b) => a.start - b.start || b.end - a.end);
  const out: Finding[] = [];
  let free = -1;
  for (const finding of sorted) {
    if (
      finding.start < free ||
      (finding.start === finding.end && finding.start === free && out.at(-1)?.message === finding.message)
    )
      continue;
    out.push(finding);
    free = finding.end;
  }
  return out;
}

/** Two lists in order as one; the second one is short, so its places in the first are sought. */
export function merged(many: readonly Finding[], few: readonly Finding[]): Finding[] {
  if (few.length === 0) return many.slice();
  const parts: Finding[][] = [];
  let from = 0;
  for (const one of few) {
    const to = placeOf(many, one, from);
    if (to > from) parts.push(many.slice(from, to));
    parts.push([one]);
    from = to;
  }
  return ([] as Finding[]).concat(...parts, many.slice(from));
}

/** How many of the list, from `low` on, come before or beside the finding. */
function placeOf(list: readonly Finding[], finding: Finding, low: number): number {
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (byPlace(list[middle] as Finding, finding) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The finding elsewhere. Written out: a spread costs four times as much, and half a draft's findings move at a keystroke. */
export function placedAt(finding: Finding, field: FieldName, start: number, end: number): Finding {
  const { rule, severity, message, why, todo, source, fixes, confidence } = finding;
  return { rule, severity, field, start, end, message, why, todo, source, fixes, confidence };
}
