/**
 * Drafts on the built extension and the practice X: how long a key takes to the disk and to the other tabs, how others do it,
 * and a library of 100,000.
 */

import { openBrowser } from './browser.mjs';
import { measureKeys } from './drafts/keys.mjs';
import { measureLibrary } from './drafts/library.mjs';
import { measurePeers } from './drafts/peers.mjs';
import { startPractice } from './start-practice.mjs';

export const name = 'drafts';

export async function run() {
  const server = await startPractice();
  const withUs = await openBrowser(server, true);
  const without = await openBrowser(server, false);
  try {
    return [
      ...(await measureKeys(withUs.context)),
      ...(await measurePeers(without.context, without.profile)),
      ...(await measureLibrary(withUs.context)),
    ];
  } finally {
    await withUs.close();
    await without.close();
    await server.close();
  }
}
