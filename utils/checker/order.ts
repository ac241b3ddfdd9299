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
  if (areApart(findings)) return findings;
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

/** True when each begins behind the end of the one before: nearly always. */
function areApart(findings: readonly Finding[]): boolean {
  let free = -1;
  for (const { start, end } of findings) {
    if (start <= free) return false;
    free = end;
  }
  return true;
}

/** Two lists in order as one; of equals the first list's come first. */
export function merged(first: readonly Finding[], second: readonly Finding[]): Finding[] {
  if (second.length === 0) return first.slice();
  const out: Finding[] = [];
  let at = 0;
  for (const one of second) {
    for (let next = first[at]; next !== undefined && byPlace(next, one) <= 0; next = first[++at])
      out.push(next);
    out.push(one);
  }
  for (; at < first.length; at++) out.push(first[at] as Finding);
  return out;
}

/** The finding elsewhere. Written out: a spread costs four times as much, and half a draft's findings move at a keystroke. */
export function placedAt(finding: Finding, field: FieldName, start: number, end: number): Finding {
  const { rule, severity, message, why, todo, source, fixes, confidence } = finding;
  return { rule, severity, field, start, end, message, why, todo, source, fixes, confidence };
}
