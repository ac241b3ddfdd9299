/**
 * Whether drafts of an incognito window are kept: not unless somebody chose so in it. There the worker and its database are of
 * their own and in memory ("split" in the manifest), and so is this choice: all of it is gone with the last such window.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { PrivateWindow } from '../messages.ts';

const message = v.object({ keep: v.boolean() });
/** The one store that a worker has besides the database and that is of this window alone; nothing is put into it. */
const mark = 'keep-until-closed';

const isOwnWorker = () => browser.extension.inIncognitoContext;

/** Firefox has one worker for all windows, whose database stays: there nothing is kept. */
export async function readPrivateWindow(): Promise<PrivateWindow> {
  return { possible: isOwnWorker(), keep: isOwnWorker() && (await caches.has(mark)) };
}

export async function choosePrivateWindow(raw: unknown): Promise<PrivateWindow> {
  const parsed = v.safeParse(message, raw);
  if (parsed.success && isOwnWorker()) {
    if (parsed.output.keep) await caches.open(mark);
    else await caches.delete(mark);
  }
  return readPrivateWindow();
}

/** True when a text from this tab may be stored. */
export async function mayStore(tab: { incognito: boolean } | undefined): Promise<boolean> {
  return !tab?.incognito || (await readPrivateWindow()).keep;
}
