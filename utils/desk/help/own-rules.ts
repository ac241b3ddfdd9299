/** The rules and questions of the packs in force, as their pages explain them. */
import type { Language } from '../../../locales/index.ts';
import { textOf } from '../../checker/custom/rule-of.ts';
import type { Effect } from '../../guideline/effect.ts';
import type { CustomExample } from '../../guideline/pack/custom.ts';
import { type ShownExample, unmarked } from './examples.ts';
import type { RuleHelp } from './rules.ts';

export function ownRulesHelp({ custom, prompts, chain }: Effect, language: Language): RuleHelp[] {
  const asked = prompts.map((prompt) => ({
    ...prompt,
    category: prompt.category ?? ('ethics' as const),
    severity: 'prompt' as const,
  }));
  return [...custom, ...asked].map((data) => {
    const { id, category, severity, platforms, kinds, examples, by } = data;
    const { message, why, todo, source } = textOf(data, language);
    return {
      id,
      category,
      severity,
      platforms: platforms ?? null,
      kinds: kinds ?? null,
      message: open(message),
      why: open(why),
      todo: open(todo),
      source: source ?? '',
      examples: { bad: examples.bad.map(shown), ok: examples.ok.map(shown) },
      pack: chain.find((pack) => pack.id === by)?.title ?? by,
    };
  });
}

function shown(example: CustomExample): ShownExample {
  const { text, platform = null, kind = null } = typeof example === 'string' ? { text: example } : example;
  return { ...unmarked(text), platform, kind, field: null };
}

const open = (text: string) => text.replace(/\{\w+\}/g, '…');
