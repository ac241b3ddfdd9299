/** Which findings can be fixed at once. Pure. */
import type { DrawnFinding } from '../panel/store.ts';

/** The first fixes of all findings that leave no choice, without those that overlap another's words; last to first. */
export function sureFixes(findings: readonly DrawnFinding[]): DrawnFinding[] {
  const sure = findings
    .filter(({ confidence, fixes, start, end }) => confidence === 'sure' && fixes.length > 0 && end > start)
    .sort((a, b) => (a.field < b.field ? -1 : a.field > b.field ? 1 : b.start - a.start || b.end - a.end));
  const kept: DrawnFinding[] = [];
  for (const finding of sure) {
    const last = kept.at(-1);
    if (!last || last.field !== finding.field || finding.end <= last.start) kept.push(finding);
  }
  return kept;
}
