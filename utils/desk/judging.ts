/** The checker of the desk: the rules, their texts and the person's preferences, as in the page of a composer. */
import ruleTextsInEnglish from '../../locales/en/rules.json';
import ruleTexts from '../../locales/id/rules.json';
import type { Language } from '../../locales/index.ts';
import { onPatterns } from '../checker/custom/slot.ts';
import { rules } from '../checker/rules/index.ts';
import { onSpelling } from '../checker/spelling/slot.ts';
import { createIgnoring } from '../companion/ignoring.ts';
import { createJudging } from '../companion/judging.ts';
import { exampleGuideline } from '../guideline/guideline.ts';
import type { Judge } from './editor.ts';
import { loadPatterns } from './scripts.ts';
import type { DeskStore } from './store.ts';

export function createJudge(store: DeskStore, language: Language, page: AbortSignal): Judge {
  const texts = language === 'en' ? ruleTextsInEnglish : ruleTexts;
  const guideline = () => store.getState().guideline ?? exampleGuideline;
  const ignoring = createIgnoring(() => guideline().effect.fixed, page);
  return {
    newChecker(signal) {
      const judging = createJudging({ rules, texts, language }, loadPatterns, signal);
      return {
        check(fields, context) {
          judging.follow(guideline().effect);
          return judging.check(fields, context);
        },
      };
    },
    guideline,
    sift: ignoring.sift,
    ignore: ignoring.ignore,
    onChange(call) {
      ignoring.onChange(call);
      onSpelling(call, page);
      onPatterns(call, page);
      let known = guideline();
      page.addEventListener(
        'abort',
        store.subscribe(() => {
          if (known === guideline()) return;
          known = guideline();
          call();
        }),
      );
    },
  };
}
