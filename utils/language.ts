/** The language of the interface: Indonesian until the person chooses English; a browser in English says nothing about its user. */
import { browser } from 'wxt/browser';
import type { Language } from '../locales/index.ts';

const key = 'language';

/** What was chosen in the desk; Indonesian when nothing was. */
export async function chosenLanguage(): Promise<Language> {
  const stored = await browser.storage.local.get(key);
  return stored[key] === 'en' ? 'en' : 'id';
}

/** Takes effect when a page is next opened. */
export async function chooseLanguage(language: Language): Promise<void> {
  await browser.storage.local.set({ [key]: language });
}
