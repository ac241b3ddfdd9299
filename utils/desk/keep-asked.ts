/**
 * Asks the browser by itself to keep the drafts when a disk gets full: once there are drafts to lose, and rarely, because some
 * browsers pass the question on to the person.
 */
import { browser } from 'wxt/browser';

const key = 'persistAskedAt';
/** ms */
const again = 30 * 24 * 60 * 60_000;

/** True when the browser keeps them now. */
export async function askToKeep(now: number): Promise<boolean> {
  if (await navigator.storage.persisted()) return true;
  const last = (await browser.storage.local.get(key))[key];
  if (typeof last === 'number' && now - last < again) return false;
  await browser.storage.local.set({ [key]: now });
  return navigator.storage.persist();
}
