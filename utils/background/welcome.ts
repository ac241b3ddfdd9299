/** The first thing after installing: the page that asks for the institution, once. */
import { browser } from 'wxt/browser';
import { guidelineKey } from '../guideline.ts';
import { openPage } from './open-page.ts';

const key = 'welcomed';

/** Registers its listener at once, as a worker must. */
export function welcome(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void begin();
  });
}

/** Not where an administrator's policy or an earlier installation has set it up already. */
async function begin(): Promise<void> {
  const stored = await browser.storage.local.get([key, guidelineKey]);
  if (stored[key] === true || isSetUp(stored[guidelineKey])) return;
  await browser.storage.local.set({ [key]: true });
  await openPage({ page: 'desk', at: '#instansi' });
}

const isSetUp = (guideline: unknown) =>
  typeof guideline === 'object' && guideline !== null && 'institution' in guideline;
