/** What the checker's tests start from. */

import en from '../../locales/en/rules.json' with { type: 'json' };
import id from '../../locales/id/rules.json' with { type: 'json' };
import { createChecker } from '../../utils/checker/check.ts';
import type { Context, FieldText, Finding } from '../../utils/checker/rule.ts';
import { rules } from '../../utils/checker/rules/index.ts';
import type { RuleTexts } from '../../utils/checker/texts.ts';
import { exampleInstitution } from '../../utils/guideline/example.ts';
import { readSpelling } from '../spelling/read-spelling.ts';

export const texts: { id: RuleTexts; en: RuleTexts } = { id, en };

/** Sunday, 22 November 2026, 10.00 WITA. */
export const now = Date.UTC(2026, 10, 22, 2, 0);

const spelling = readSpelling();

export function contextOf(change: Partial<Context> = {}): Context {
  return {
    platform: 'facebook',
    kind: 'post',
    institution: exampleInstitution,
    account: null,
    media: null,
    plan: null,
    workflow: null,
    modes: { election: false, disaster: false },
    history: null,
    scheduledAt: null,
    now,
    spelling,
    ...change,
  };
}

export const checkerOf = (language: 'id' | 'en' = 'id') =>
  createChecker({ rules, texts: texts[language], language });

export function findingsIn(fields: readonly FieldText[], context: Context): Finding[] {
  return checkerOf().check(fields, context);
}

/** `⟦…⟧` taken out, with the spans that they marked. */
export function marked(text: string): { text: string; spans: { start: number; end: number }[] } {
  const spans: { start: number; end: number }[] = [];
  let plain = '';
  for (const char of text) {
    if (char === '⟦') spans.push({ start: plain.length, end: -1 });
    else if (char === '⟧') (spans.at(-1) as { end: number }).end = plain.length;
    else plain += char;
  }
  return { text: plain, spans };
}
