/** Which rules to run where: chosen once per platform and kind, then by cue and by what a sentence holds. */
import type { Token } from '../text.ts';
import type { Context, DocumentRule, Rule, Sentence, SentenceRule } from './rule.ts';

/** The rules that apply to a platform and a kind, ready to be looked up by cue. Numbers are places in the lists. */
export interface Plan {
  sentenceRules: readonly SentenceRule[];
  documentRules: readonly DocumentRule[];
  /** Ids of those that give way. */
  givingWay: ReadonlySet<string>;
  always: readonly number[];
  cued: ReadonlyMap<string, readonly number[]>;
  cuedFacts: ReadonlyMap<string, readonly number[]>;
}

export const noPlan: Plan = {
  sentenceRules: [],
  documentRules: [],
  givingWay: new Set(),
  always: [],
  cued: new Map(),
  cuedFacts: new Map(),
};

export function planFor(rules: readonly Rule[], context: Context): Plan {
  const active = rules.filter(
    (rule) =>
      (rule.platforms === undefined || rule.platforms.includes(context.platform)) &&
      (rule.kinds === undefined || rule.kinds.includes(context.kind)),
  );
  const sentenceRules = active.filter((rule) => rule.scope === 'sentence');
  const documentRules = active.filter((rule) => rule.scope === 'document');
  const always = sentenceRules.flatMap((rule, index) => (rule.cues === undefined ? [index] : []));
  return {
    sentenceRules,
    documentRules,
    givingWay: new Set(sentenceRules.flatMap(({ id, givesWay }) => (givesWay ? [id] : []))),
    always,
    cued: byCue(sentenceRules),
    cuedFacts: byCue(documentRules),
  };
}

function byCue(rules: readonly Rule[]): Map<string, number[]> {
  const map = new Map<string, number[]>();
  rules.forEach((rule, index) => {
    for (const cue of rule.cues ?? []) {
      const list = map.get(cue);
      if (list === undefined) map.set(cue, [index]);
      else if (list.at(-1) !== index) list.push(index);
    }
  });
  return map;
}

/** The rules to run on these tokens, each once. */
export function rulesFor(
  tokens: readonly Token[],
  base: readonly number[],
  cued: ReadonlyMap<string, readonly number[]>,
): number[] {
  const out = base.slice();
  if (cued.size === 0) return out;
  for (const token of tokens) {
    const called = cued.get(token.kind === 'hashtag' ? '#' : token.lower);
    if (called === undefined) continue;
    for (const index of called) if (!out.includes(index)) out.push(index);
  }
  return out;
}

/** The rule's gates: what the sentence must hold, and its language. */
export function fits(rule: Rule, sentence: Sentence): boolean {
  const needs = rule.needs ?? 0;
  return (
    (sentence.has & needs) === needs && (rule.language === undefined || rule.language === sentence.language)
  );
}
