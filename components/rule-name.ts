/** How a rule is called where there is no draft to fill its words: its message, what only a draft knows left open. */
import english from '../locales/en/rules.json';
import indonesian from '../locales/id/rules.json';
import type { Language } from '../locales/index.ts';

const texts: Readonly<Record<Language, Readonly<Record<string, { message: string }>>>> = {
  id: indonesian,
  en: english,
};

/** A rule of a pack, and one from an earlier version, is called by its id. */
export function ruleName(language: Language, rule: string): string {
  return texts[language][rule]?.message.replace(/\{\w+\}/g, '…') ?? rule;
}
