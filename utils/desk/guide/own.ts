/** What was set here, with a rule, a question, a template or a norm more or less. Pure. */
import type { CustomRule, Prompt } from '../../guideline/pack/custom.ts';
import type { Norm, Pack, Template } from '../../guideline/pack.ts';
import { isPrompt } from './rule-draft.ts';

/** `before`: the id under which it stood. A rule may become a question, and a question a rule. */
export function withOwnRule(own: Pack, data: CustomRule | Prompt, before: string | null): Pack {
  const { custom = [], prompts = [] } = withoutOwnRule(withoutOwnRule(own, before), data.id);
  return isPrompt(data)
    ? { ...own, custom, prompts: [...prompts, data] }
    : { ...own, custom: [...custom, data], prompts };
}

export function withoutOwnRule(own: Pack, id: string | null): Pack {
  const others = <One extends { id: string }>(list: One[] = []) => list.filter((one) => one.id !== id);
  return { ...own, custom: others(own.custom), prompts: others(own.prompts) };
}

export function withTemplate(own: Pack, template: Template): Pack {
  const there = own.templates ?? [];
  const at = there.findIndex(({ id }) => id === template.id);
  return { ...own, templates: at < 0 ? [...there, template] : there.with(at, template) };
}

/** Null: as it is called without what was set here. */
export function withNorm(own: Pack, id: string, norm: Norm | null): Pack {
  const { [id]: _, ...others } = own.norms ?? {};
  return { ...own, norms: norm === null ? others : { ...others, [id]: norm } };
}

/** The id, with a number behind it where another has it already. */
export function freeId(id: string, taken: ReadonlySet<string>): string {
  for (let nth = 1; ; nth++) {
    const free = nth === 1 ? id : `${id}-${nth}`;
    if (!taken.has(free)) return free;
  }
}
