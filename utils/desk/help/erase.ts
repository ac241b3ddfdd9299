/** Takes everything of ours out of this browser. */
import { browser } from 'wxt/browser';
import type { Repository } from '../../drafts/repository.ts';

/**
 * The database with all its tables, the settings, what the session holds, and the alarms. True when all of it is gone; a text
 * that stands in a box of a site is the site's, and is kept again as soon as somebody goes on writing there.
 */
export async function eraseEverything(repository: Repository): Promise<boolean> {
  const done = await Promise.allSettled([
    repository.erase(),
    browser.storage.local.clear(),
    browser.storage.session.clear(),
    browser.alarms?.clearAll(),
  ]);
  return done.every(({ status }) => status === 'fulfilled');
}
