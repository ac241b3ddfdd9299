/** Runs the examples that a custom rule brings along: a pack whose examples fail is not taken in. */
import type { Institution } from '../../guideline/institution.ts';
import type { CustomExample, CustomRule, Prompt } from '../../guideline/pack/custom.ts';
import { createChecker } from '../check.ts';
import type { Context, Finding, Rule } from '../rule.ts';
import { textOf } from './rule-of.ts';

export interface FailedExample {
  which: 'bad' | 'ok';
  index: number;
  /** The example as it was found: with marks where the rule found something. */
  found: string;
  wanted: string;
}

/** The first example that fails; null when all hold. `institution`: whose contacts, sites and programmes count. */
export function failedExample(
  data: CustomRule | Prompt,
  rule: Rule,
  institution: Institution,
): FailedExample | null {
  const checker = createChecker({ rules: [rule], texts: { [data.id]: textOf(data, 'id') }, language: 'id' });
  for (const which of ['bad', 'ok'] as const) {
    for (const [index, example] of data.examples[which].entries()) {
      const wanted = typeof example === 'string' ? example : example.text;
      const text = unmarked(wanted);
      const context = contextOf(example, data, institution);
      const found = marked(text, checker.check([{ field: 'text', text }], context));
      if (found !== wanted || (which === 'bad' && found === text)) return { which, index, found, wanted };
    }
  }
  return null;
}

const unmarked = (text: string) => text.replace(/[⟦⟧]/g, '');

/** The text with `⟦…⟧` around what was found, `⟦⟧` in front where the whole is meant. */
export function marked(text: string, findings: readonly Pick<Finding, 'start' | 'end'>[]): string {
  let out = '';
  let at = 0;
  for (const { start, end } of findings) {
    out += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`;
    at = end;
  }
  return out + text.slice(at);
}

/** Where an example says nothing it is a post, on the first platform and of the first kind that the rule is for. */
function contextOf(example: CustomExample, data: CustomRule | Prompt, institution: Institution): Context {
  const given = typeof example === 'string' ? { text: example } : example;
  return {
    platform: given.platform ?? data.platforms?.[0] ?? 'facebook',
    kind: given.kind ?? data.kinds?.[0] ?? 'post',
    institution,
    account: null,
    media: null,
    plan: null,
    workflow: null,
    modes: { election: false, disaster: false },
    history: null,
    scheduledAt: null,
    now: 0,
  };
}
