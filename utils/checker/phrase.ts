/** From a rule's hit to what a person reads. */
import { sourceOf } from '../guideline/norms.ts';
import { boundaryAfter, boundaryBefore } from '../text/graphemes.ts';
import type { Language } from '../text/language.ts';
import type { Finding, Hit, Rule } from './rule.ts';
import { fill, type RuleText, type RuleTexts } from './texts.ts';

/** The words, and the language that they are in. */
export interface Speech {
  texts: RuleTexts;
  language: Language;
}

/** Turns a hit into a finding with its words; the span is clamped and widened to whole graphemes. */
export function word(rule: Rule, hit: Hit, text: string, end: number, { texts, language }: Speech): Finding {
  const from = Math.max(0, Math.min(hit.start, end));
  const to = Math.max(from, Math.min(hit.end, end));
  const first = boundaryBefore(text, from);
  const last = to === from ? first : boundaryAfter(text, to);
  return phrase(rule, hit, first, last, { texts, language });
}

/** A hit whose span is final, in words. */
export function phrase(
  rule: Rule,
  hit: Hit,
  first: number,
  last: number,
  { texts, language }: Speech,
): Finding {
  const own: RuleText | undefined = texts[rule.id];
  const values = hit.values ?? {};
  // A reproach that is lowered to a question is worded as one.
  const asked = hit.severity === 'prompt' && rule.severity !== 'prompt' ? 'ask' : undefined;
  const variant = own?.variants?.[hit.variant ?? asked ?? ''] ?? {};
  return {
    rule: rule.id,
    severity: hit.severity ?? rule.severity,
    field: 'text',
    start: first,
    end: last,
    message: fill(variant.message ?? own?.message ?? rule.id, values, own?.words),
    why: fill(variant.why ?? own?.why ?? '', values, own?.words),
    todo: fill(variant.todo ?? own?.todo ?? '', values, own?.words),
    source: own?.source ?? sourceOf(rule.id, language),
    fixes: (hit.fixes ?? []).map(({ label, replacement }) => {
      const pattern = (label === undefined ? own?.fix : own?.fixes?.[label]) ?? own?.fix ?? '{replacement}';
      return { label: fill(pattern, { ...values, replacement }, own?.words), replacement };
    }),
    confidence: hit.confidence ?? 'sure',
  };
}
