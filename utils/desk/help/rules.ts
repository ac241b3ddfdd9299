/** Every rule as its page explains it: those of Saring, then those of the packs in force. Loaded when one of these pages is first opened. */
import ruleTextsInEnglish from '../../../locales/en/rules.json';
import ruleTexts from '../../../locales/id/rules.json';
import type { Language } from '../../../locales/index.ts';
import type { Category, Severity } from '../../checker/rule.ts';
import { rules } from '../../checker/rules/index.ts';
import type { RuleTexts } from '../../checker/texts.ts';
import type { Effect } from '../../guideline/effect.ts';
import { sourceWith } from '../../guideline/norms.ts';
import { type Kind, kinds, type Platform, platforms } from '../../platform.ts';
import { examplesOf, type ShownExamples } from './examples.ts';
import { ownRulesHelp } from './own-rules.ts';

export interface RuleHelp {
  id: string;
  category: Category;
  severity: Severity;
  /** Null: all of them. */
  platforms: readonly Platform[] | null;
  kinds: readonly Kind[] | null;
  /** What it says, with `…` for what depends on the draft. */
  message: string;
  why: string;
  todo: string;
  source: string;
  examples: ShownExamples;
  /** Title of the pack that it comes from; absent: of Saring. */
  pack?: string;
}

/** In the order of the registry. */
export function rulesHelp(language: Language, effect: Effect): RuleHelp[] {
  const texts: RuleTexts = language === 'en' ? ruleTextsInEnglish : ruleTexts;
  const builtIn = rules.map(({ id, category, severity, platforms: on, kinds: of }) => {
    const text = texts[id];
    return {
      id,
      category,
      severity,
      platforms: on === undefined || on.length === platforms.length ? null : on,
      kinds: of === undefined || of.length === kinds.length ? null : of,
      // What a draft would be named by at the end says nothing here.
      message: open(text?.message ?? id).replace(/:? ?…$/, ''),
      why: open(text?.why ?? ''),
      todo: open(text?.todo ?? ''),
      source: sourceWith(id, language, effect.norms),
      examples: examplesOf(id),
    };
  });
  return [...builtIn, ...ownRulesHelp(effect, language)];
}

/** Placeholders are filled from a draft; here there is none. */
const open = (text: string) => text.replace(/\{\w+\}/g, '…');
