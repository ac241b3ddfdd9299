/**
 * Which doubts about accounts were settled in a tab today: asked once, also when the page is loaded anew. Kept in the browser's
 * memory for extensions, where no page reads it and nothing outlives the browser.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** As many as a person can settle in a day, and few enough that no page can fill the memory. */
const most = 50;

const message = v.object({ key: v.pipe(v.string(), v.minLength(1), v.maxLength(200)) });
const kept = v.object({ day: v.string(), keys: v.array(v.string()) });

export async function settledDoubts(tabId: number): Promise<string[]> {
  const name = nameOf(tabId);
  const parsed = v.safeParse(kept, (await browser.storage.session.get(name))[name]);
  return parsed.success && parsed.output.day === today() ? parsed.output.keys : [];
}

/** False when the message is malformed. */
export async function settleDoubt(raw: unknown, tabId: number): Promise<boolean> {
  const parsed = v.safeParse(message, raw);
  if (!parsed.success) return false;
  const keys = [...new Set([...(await settledDoubts(tabId)), parsed.output.key])].slice(-most);
  await browser.storage.session.set({ [nameOf(tabId)]: { day: today(), keys } });
  return true;
}

const nameOf = (tabId: number) => `doubts-of-tab:${tabId}`;
const today = () => new Date().toDateString();
