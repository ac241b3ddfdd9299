/** The real checker on the sample drafts of a step. A chunk of its own: loaded when a step is first shown. */
import ruleTextsInEnglish from '../../../locales/en/rules.json';
import ruleTexts from '../../../locales/id/rules.json';
import type { Language } from '../../../locales/index.ts';
import { createChecker } from '../../checker/check.ts';
import type { Context, FieldText, Finding } from '../../checker/rule.ts';
import { rules } from '../../checker/rules/index.ts';
import { type AccountDoubt, doubtAccount } from '../../companion/hold/account-guard.ts';
import type { Institution } from '../../guideline/institution.ts';
import { modesAt } from '../../guideline/modes.ts';
import type { Sample } from './samples.ts';

/** What the checker says of a sample. */
export interface Tried {
  sample: Sample;
  findings: Finding[];
  doubt: AccountDoubt | null;
}

/** Gives the function that tries samples with an institution as it stands in the form. */
export function createTrial(language: Language) {
  const checker = createChecker({
    rules,
    texts: language === 'en' ? ruleTextsInEnglish : ruleTexts,
    language,
  });
  return (samples: readonly Sample[], institution: Institution, now: number): Tried[] =>
    samples.map((sample) => {
      const fields: FieldText[] = [{ field: 'text', text: sample.text }];
      const findings = checker.check(fields, contextOf(sample, institution, now));
      return {
        sample,
        findings: findings.filter(({ rule }) => sample.rules.includes(rule)),
        doubt: doubtOf(sample, institution),
      };
    });
}

function contextOf({ platform, context }: Sample, institution: Institution, now: number): Context {
  return {
    platform,
    kind: 'post',
    institution,
    account: null,
    media: null,
    plan: null,
    workflow: null,
    modes: modesAt(institution, now),
    history: null,
    scheduledAt: null,
    now,
    ...context,
  };
}

function doubtOf({ account, platform }: Sample, institution: Institution): AccountDoubt | null {
  if (account === undefined) return null;
  return doubtAccount({ institution, platform, account, bornAs: null, shown: true });
}
