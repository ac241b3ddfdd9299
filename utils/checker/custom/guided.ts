/** The checker under the institution's packs: rules off, raised or lowered, words added and excepted, rules of its own. */
import { aboutInstitutionsWords } from '../../guideline/about-words.ts';
import type { Effect } from '../../guideline/effect.ts';
import { citations, sourceWith } from '../../guideline/norms.ts';
import { type Checker, type CheckerOptions, createChecker } from '../check.ts';
import type { DocumentRule, FieldText, Finding, Rule, SentenceRule } from '../rule.ts';
import type { RuleText, RuleTexts } from '../texts.ts';
import { additionsOf } from './additions.ts';
import type { Patterns } from './patterns.ts';
import { questionOf, ruleOf, textOf } from './rule-of.ts';

/**
 * A checker as `createChecker` makes it. Custom rules with a pattern are left out while `patterns` is not there: make the checker
 * anew when the engine has come.
 */
export function createGuidedChecker(
  { rules, texts, language }: CheckerOptions,
  effect: Effect,
  patterns: Patterns | undefined,
): Checker {
  if (effect.chain.length === 0) return createChecker({ rules, texts, language });
  const own = [
    ...effect.custom.map((data) => ({ data, rule: ruleOf(data, patterns) })),
    ...effect.prompts.map((data) => ({ data, rule: questionOf(data, patterns) })),
  ];
  const all = [...rules, ...own.flatMap(({ rule }) => (rule === null ? [] : [rule]))]
    .filter(({ id }) => effect.rules[id]?.off !== true)
    .map((rule) => {
      const severity = effect.rules[rule.id]?.severity;
      return severity === undefined || severity === rule.severity ? rule : withSeverity(rule, severity);
    });
  const additions = additionsOf(effect.lexicon, all);
  const checker = createChecker({
    rules: [...all, ...additions],
    texts: {
      ...withNorms(texts, effect, language),
      ...textsOfOwn(
        own.map(({ data }) => data),
        language,
      ),
    },
    language,
  });
  const { thresholds } = effect;
  const except = exceptions(effect);
  return {
    check(fields, context) {
      const found = checker.check(fields, { ...context, thresholds });
      return except === null ? found : found.filter((finding) => !except(finding, fields));
    },
  };
}

/** True when some rule of the packs needs the engine for patterns. */
export function needsPatterns({ custom, prompts }: Pick<Effect, 'custom' | 'prompts'>): boolean {
  return (
    custom.some(({ rule }) => mentionsPattern(rule)) || prompts.some(({ when }) => mentionsPattern(when))
  );
}

const mentionsPattern = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  ('pattern' in value || Object.values(value).some((inner) => mentionsPattern(inner)));

/** Every finding of the rule, also of hits that have a severity of their own: somebody decided. */
function withSeverity(rule: Rule, severity: Finding['severity']): Rule {
  if (rule.scope === 'sentence') {
    const lifted: SentenceRule = {
      ...rule,
      severity,
      check: (...given) => set(rule.check(...given), severity),
    };
    return lifted;
  }
  const lifted: DocumentRule = {
    ...rule,
    severity,
    check: (...given) => set(rule.check(...given), severity),
  };
  return lifted;
}

function* set<One extends { severity?: Finding['severity'] }>(
  hits: Iterable<One>,
  severity: Finding['severity'],
): Generator<One> {
  for (const one of hits) yield one.severity === undefined ? one : { ...one, severity };
}

function textsOfOwn(
  own: readonly Parameters<typeof textOf>[0][],
  language: 'id' | 'en',
): Record<string, RuleText> {
  return Object.fromEntries(own.map((data) => [data.id, textOf(data, language)]));
}

/** Norms that a pack names otherwise are cited so by every rule that rests on them. */
function withNorms(texts: RuleTexts, { norms }: Effect, language: 'id' | 'en'): RuleTexts {
  const named = Object.keys(norms);
  if (named.length === 0) return texts;
  const out: Record<string, RuleText> = { ...texts };
  for (const [rule, cited] of Object.entries(citations)) {
    const text = texts[rule];
    if (text === undefined || !cited.some((one) => named.includes(one.split(' ')[0] ?? ''))) continue;
    out[rule] = { ...text, source: sourceWith(rule, language, norms) };
  }
  return out;
}

/** Tells whether a finding is about words that are right here; null when no word is. */
function exceptions({
  exceptions,
}: Effect): ((finding: Finding, fields: readonly FieldText[]) => boolean) | null {
  if (exceptions.length === 0) return null;
  const byTerm = new Map<string, (readonly string[] | 'all')[]>();
  // Most findings are of other rules: their words need not be looked at.
  const concerned = new Set<string>();
  for (const { term, rules } of exceptions) {
    for (const rule of rules ?? aboutInstitutionsWords) concerned.add(rule);
    const key = tidy(term);
    byTerm.set(key, [...(byTerm.get(key) ?? []), rules ?? 'all']);
  }
  return ({ rule, field, start, end }, fields) => {
    if (start === end || !concerned.has(rule)) return false;
    const text = fields.find((one) => one.field === field)?.text ?? '';
    const lists = byTerm.get(tidy(text.slice(start, end)));
    return (
      lists?.some((rules) => (rules === 'all' ? aboutInstitutionsWords.has(rule) : rules.includes(rule))) ??
      false
    );
  };
}

const tidy = (words: string) => words.normalize('NFC').toLowerCase().trim();
