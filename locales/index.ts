/** The two languages of the interface; Indonesian unless the person's first known language is English. */
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

/** The language to show, from a list such as `navigator.languages`. */
export function chooseLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const base = tag.toLowerCase().split('-')[0];
    // `in` is the old code for Indonesian, still sent by some Android browsers.
    if (base === 'id' || base === 'in' || base === 'ms' || base === 'jv' || base === 'su') return 'id';
    if (base === 'en') return 'en';
  }
  return 'id';
}
