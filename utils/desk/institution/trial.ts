/** The real checker on the sample drafts of a step. A chunk of its own: loaded when a step is first shown. */
import ruleTextsInEnglish from '../../../locales/en/rules.json';
import ruleTexts from '../../../locales/id/rules.json';
import type { Language } from '../../../locales/index.ts';
import type { Context, FieldText, Finding } from '../../checker/rule.ts';
import { rules } from '../../checker/rules/index.ts';
import { type AccountDoubt, doubtAccount } from '../../companion/hold/account-guard.ts';
import { createJudging } from '../../companion/judging.ts';
import type { Effect } from '../../guideline/effect.ts';
import type { Guideline } from '../../guideline/guideline.ts';
import type { Institution } from '../../guideline/institution.ts';
import { modesAt } from '../../guideline/modes.ts';
import type { Sample } from './samples.ts';

/** What the checker says of a sample. */
export interface Tried {
  sample: Sample;
  findings: Finding[];
  doubt: AccountDoubt | null;
}

/**
 * Gives the function that tries samples under a guideline, with the institution as it stands in the form. It judges as composers
 * do: packs in force count. `askPatterns` is called when they need the engine for patterns; try again when it has come.
 */
export function createTrial(language: Language, askPatterns: () => void, signal: AbortSignal) {
  const texts = language === 'en' ? ruleTextsInEnglish : ruleTexts;
  const judging = createJudging({ rules, texts, language }, askPatterns, signal);
  return (samples: readonly Sample[], { institution, effect }: Guideline, now: number): Tried[] => {
    judging.follow(effect);
    const leaning = rulesAbout(effect);
    return samples.map((sample) => {
      const fields: FieldText[] = [{ field: 'text', text: sample.text }];
      const findings = judging.check(fields, contextOf(sample, institution, now));
      return {
        sample,
        findings: findings.filter(({ rule }) => sample.rules.includes(rule) || leaning.has(rule)),
        doubt: doubtOf(sample, institution),
      };
    });
  };
}

/** Rules of packs that look at what the steps say: at sites, contacts or programmes. */
function rulesAbout({ custom, prompts }: Effect): ReadonlySet<string> {
  const looks = /"element":"(?:official-link|contact|programme)"/;
  return new Set([
    ...custom.filter(({ rule }) => looks.test(JSON.stringify(rule))).map(({ id }) => id),
    ...prompts.filter(({ when }) => when && looks.test(JSON.stringify(when))).map(({ id }) => id),
  ]);
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
  return doubtAccount({ institution, platform, account, bornAs: null });
}
