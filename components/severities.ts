/** The severities in the order in which people should look at them, and how many findings each has. */
import type { Severity } from '../utils/checker/rule.ts';

export const severities = ['block', 'warn', 'hint', 'prompt'] as const satisfies readonly Severity[];

export type Tally = Readonly<Record<Severity, number>>;

export function tally(findings: readonly { severity: Severity }[]): Tally {
  const counts = { block: 0, warn: 0, hint: 0, prompt: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
