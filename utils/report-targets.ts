/** What the institution wants to reach, as it is kept in this browser. */
import { browser } from 'wxt/browser';
import { parseTargets, type Targets } from './plan/targets.ts';

const key = 'report-targets';

export async function storedTargets(): Promise<Targets> {
  return parseTargets((await browser.storage.local.get(key))[key] ?? {});
}

export async function storeTargets(targets: Targets): Promise<void> {
  await browser.storage.local.set({ [key]: targets });
}
