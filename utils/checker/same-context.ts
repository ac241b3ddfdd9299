/** When two contexts are the same to every rule. */
import type { Context } from './rule.ts';

/** Time counts by the minute. */
export const minute = (now: number) => now - (now % 60_000);

/** `a` was taken by the minute already. */
export function sameContext(a: Context, b: Context): boolean {
  if (a.platform !== b.platform || a.kind !== b.kind || a.account !== b.account) return false;
  if (a.spelling !== b.spelling) return false;
  if (a.scheduledAt !== b.scheduledAt || a.now !== minute(b.now)) return false;
  if (a.modes.election !== b.modes.election || a.modes.disaster !== b.modes.disaster) return false;
  return (
    alike(a.institution, b.institution) &&
    alike(a.media, b.media) &&
    alike(a.plan, b.plan) &&
    alike(a.workflow, b.workflow) &&
    alike(a.history, b.history) &&
    alike(a.thresholds, b.thresholds)
  );
}

/** The same object, or the same data. */
function alike(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
