/**
 * Which panel frames are ours. A page can embed panel.html and post into it whatever it likes; what it cannot do is speak to
 * the background as our companion. Kept in the browser's memory for extensions, so that it outlives the worker.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';

const message = v.object({ key: v.pipe(v.string(), v.uuid()) });

/** One frame per tab: a new one takes the place of the last. False when the message is malformed. */
export async function claimFrame(raw: unknown, tabId: number): Promise<boolean> {
  const parsed = v.safeParse(message, raw);
  if (!parsed.success) return false;
  await browser.storage.session.set({ [keyOf(tabId)]: parsed.output.key });
  return true;
}

/** True when the companion of the same tab claimed this key. */
export async function isOurFrame(raw: unknown, tabId: number): Promise<boolean> {
  const parsed = v.safeParse(message, raw);
  if (!parsed.success) return false;
  const stored = await browser.storage.session.get(keyOf(tabId));
  return stored[keyOf(tabId)] === parsed.output.key;
}

function keyOf(tabId: number): string {
  return `frame-of-tab:${tabId}`;
}
