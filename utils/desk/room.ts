/** How much room the browser gives, and when to say so. Pure. */
import type { Storage } from './store.ts';

/** Of the room that the browser gives; early enough to act. */
export const nearlyFull = 0.8;

export function isNearlyFull({ usage, quota }: Pick<Storage, 'usage' | 'quota'>): boolean {
  return quota > 0 && usage / quota >= nearlyFull;
}
