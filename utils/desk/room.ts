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

export function isNearlyFull({ usage, quota, tight }: Pick<Storage, 'usage' | 'quota' | 'tight'>): boolean {
  return tight || (quota > 0 && usage / quota >= nearlyFull);
}
