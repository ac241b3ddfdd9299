/** Words that a pack adds to the lists of built-in rules: found by a rule of the same id, in the same words. */
import type { Addition } from '../../guideline/pack.ts';
import { inCaseOf } from '../match.ts';
import type { Rule, SentenceRule } from '../rule.ts';
import { termsOf } from './terms.ts';

/** One rule per list that has additions, as severe as the rule in force; none for a rule that is off. */
export function additionsOf(lexicon: readonly Addition[], rules: readonly Rule[]): Rule[] {
  const byRule = new Map<string, Addition[]>();
  for (const addition of lexicon) byRule.set(addition.rule, [...(byRule.get(addition.rule) ?? []), addition]);
  return [...byRule].flatMap(([id, additions]) => {
    const rule = rules.find((one) => one.id === id);
    return rule === undefined ? [] : [added(rule, additions)];
  });
}

function added({ id, category, severity }: Rule, additions: readonly Addition[]): SentenceRule {
  const { cues, find } = termsOf(additions.map(({ term }) => term));
  const better = new Map(additions.map(({ term, use }) => [term, use]));
  return {
    id,
    category,
    severity,
    cues,
    scope: 'sentence',
    *check(sentence) {
      for (const { start, end, term } of find(sentence)) {
        const words = sentence.text.slice(start, end);
        const use = better.get(term);
        const replacement = use === undefined || use !== use.toLowerCase() ? use : inCaseOf(words, use);
        if (replacement === words) continue;
        yield {
          start,
          end,
          // The names under which the rules' texts know the word and the better one.
          values: { wrong: words, word: words, term: words, better: use ?? '', replacement: use ?? '' },
          ...(replacement !== undefined && { fixes: [{ replacement }] }),
        };
      }
    },
  };
}
