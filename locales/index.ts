/** The two languages of the interface. */
import en from './en/ui.json';
import id from './id/ui.json';
import { type Entry, type Language, type Texts, textsOf } from './texts.ts';

export type { Entry, Language, Texts } from './texts.ts';
export type TextKey = keyof typeof id;

const entries: Record<Language, Record<TextKey, Entry>> = { id, en };
const made = new Map<Language, Texts>();

/** Texts and formats of a language; made once. */
export function textsFor(language: Language): Texts {
  const known = made.get(language);
  if (known) return known;
  const texts = textsOf(language, entries[language]);
  made.set(language, texts);
  return texts;
}
