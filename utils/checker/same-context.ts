/** When two contexts are the same to every rule, and what of time a rule asks. */
import type { Context } from './rule.ts';

/** Time counts by the minute. */
export const minute = (now: number) => now - (now % 60_000);

/** The same but for the time. */
export function sameContext(a: Context, b: Context): boolean {
  if (a.platform !== b.platform || a.kind !== b.kind || a.account !== b.account) return false;
  if (a.spelling !== b.spelling) return false;
  if (a.scheduledAt !== b.scheduledAt) return false;
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

/** A context whose time goes on, and which knows whether somebody asked for it. */
export interface Clock {
  context: Context;
  /** By the minute. */
  now: number;
  asked: boolean;
}

/** The context as rules see it: the only way to learn the time is to ask the clock. */
export function clockFor(given: Context): Clock {
  const clock: Clock = {
    context: {
      ...given,
      get now() {
        clock.asked = true;
        return clock.now;
      },
    },
    now: minute(given.now),
    asked: false,
  };
  return clock;
}

/** The same object, or the same data. */
function alike(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
