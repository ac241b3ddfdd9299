/** The stored preferences: read, changed, and followed from page and panel alike. */
import { browser } from 'wxt/browser';
import { type Change, changed, type Preferences, parsePreferences } from './guideline/preferences.ts';

const key = 'preferences';

async function stored(): Promise<Preferences> {
  return parsePreferences((await browser.storage.local.get(key))[key]);
}

/** Makes one change. Two tabs that change in the same millisecond: the later one wins whole. */
export async function changePreferences(change: Change): Promise<void> {
  await browser.storage.local.set({ [key]: changed(await stored(), change) });
}

/** Calls `onChange` with what is stored, now and after every change, until aborted. */
export function followPreferences(onChange: (preferences: Preferences) => void, signal: AbortSignal): void {
  const hear = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[key]) onChange(parsePreferences(changes[key].newValue));
  };
  browser.storage.onChanged.addListener(hear);
  signal.addEventListener('abort', () => {
    // In a dead context there is nothing left to take the listener from.
    if (browser.runtime?.id !== undefined) browser.storage.onChanged.removeListener(hear);
  });
  void stored().then((preferences) => {
    if (!signal.aborted) onChange(preferences);
  });
}
