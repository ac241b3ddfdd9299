/** How much room the browser gives, and when to say so. Pure. */
import type { Storage } from './store.ts';

/** Of the room that the browser gives; early enough to act. */
export const nearlyFull = 0.8;

/** Of the stored text, percent. */
export function shareOfVersions({ drafts, versions }: Pick<Storage, 'drafts' | 'versions'>): number {
  return Math.round((100 * versions) / Math.max(1, drafts + versions));
}

/** Bytes that a full library goes on with for months: without room for them it is time to act. */
export const reserve = 5_000_000;

const day = 24 * 60 * 60_000;

/**
 * Whether the disk is to be tried for the reserve, by writing it: when the browser's own figures leave little, when it had no room
 * the last time (somebody may have made some since), and else once a day.
 */
export function isToBeTried(
  last: { at: number; tight: boolean } | null,
  { usage, quota }: Pick<Storage, 'usage' | 'quota'>,
  now: number,
): boolean {
  if (!last || last.tight || now - last.at >= day || last.at > now) return true;
  return quota > 0 && quota - usage < 2 * reserve;
}

export function isNearlyFull({ usage, quota, tight }: Pick<Storage, 'usage' | 'quota' | 'tight'>): boolean {
  return tight || (quota > 0 && usage / quota >= nearlyFull);
}
