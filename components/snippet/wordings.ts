/** The built-in wordings in both languages: an answer is written in the language of whoever asked. */
import english from '../../locales/en/snippets.json';
import indonesian from '../../locales/id/snippets.json';
import type { Language } from '../../locales/index.ts';
import type { Wordings } from '../../utils/plan/snippets/catalogue.ts';

export const wordingsIn: Readonly<Record<Language, Wordings>> = { id: indonesian, en: english };
