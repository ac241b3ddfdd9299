/** The stored guideline: read, changed by the desk, and followed from page, panel and desk alike. */
import { browser } from 'wxt/browser';
import { type Guideline, parseGuideline, unlocked, withParts } from './guideline/guideline.ts';
import type { Institution } from './guideline/institution.ts';

export const guidelineKey = 'guideline';

/** What is stored now; the example until an institution is set up. */
export async function currentGuideline(): Promise<Guideline> {
  return parseGuideline(await storedGuideline());
}

/** As it stands in the storage, unread; undefined when there is nothing. */
async function storedGuideline(): Promise<unknown> {
  return (await browser.storage.local.get(guidelineKey))[guidelineKey];
}

/**
 * Changes the stored value, one change after the other across all pages of ours. `change` gets the guideline as read and gives
 * the parts that are new; whatever else is stored beside them stays.
 */
export async function changeGuideline(change: (now: Guideline) => Partial<Guideline>): Promise<void> {
  await navigator.locks.request(guidelineKey, async () => {
    const stored = await storedGuideline();
    const kept = typeof stored === 'object' && stored !== null ? stored : {};
    const parts = change(parseGuideline(stored));
    await browser.storage.local.set({ [guidelineKey]: { ...kept, ...parts } });
  });
}

/** Stores an institution, or some parts of it; every tab hears of it. What is locked stays as it is. */
export async function storeInstitution(parts: Partial<Institution>): Promise<void> {
  await changeGuideline((now) => ({ institution: withParts(now.institution, unlocked(parts, now)) }));
}

/** Calls `onChange` with the guideline, now and after every change, until aborted. */
export function followGuideline(onChange: (guideline: Guideline) => void, signal: AbortSignal): void {
  const hear = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[guidelineKey]) onChange(parseGuideline(changes[guidelineKey].newValue));
  };
  browser.storage.onChanged.addListener(hear);
  signal.addEventListener('abort', () => {
    // In a dead context there is nothing left to take the listener from.
    if (browser.runtime?.id !== undefined) browser.storage.onChanged.removeListener(hear);
  });
  void currentGuideline().then((guideline) => {
    if (!signal.aborted) onChange(guideline);
  });
}
