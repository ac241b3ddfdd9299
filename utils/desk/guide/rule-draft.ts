/** A custom rule, or a question, while it is being written, as its form holds it: everything is text. Pure. */
import type { Category, Severity } from '../../checker/rule.ts';
import type { CustomExample, CustomRule, Matter, Prompt, Shape } from '../../guideline/pack/custom.ts';
import type { Kind, Platform } from '../../platform.ts';

export type MatterKind = 'terms' | 'pattern' | 'element';

export interface MatterDraft {
  kind: MatterKind;
  /** Terms with line feeds between, a pattern, or the name of an element. */
  text: string;
  /** Of a pattern. */
  caseSensitive?: boolean;
}

export interface RuleDraft {
  id: string;
  category: Category;
  severity: Severity;
  message: string;
  why: string;
  todo: string;
  source: string;
  /** The same in English; all empty: the Indonesian words stand in. */
  en: { message: string; why: string; todo: string };
  /** Empty: everywhere. */
  platforms: readonly Platform[];
  kinds: readonly Kind[];
  /** `question`: one that a draft raises, about the words found, or about any draft. */
  shape: Shape['kind'] | 'question';
  /** What is looked for; for substitutions `wrong = right`, one a line. */
  what: MatterDraft;
  /** What has to come with it. */
  need: MatterDraft;
  /** `required` in every draft, where `when` is empty. */
  within: 'sentence' | 'draft';
  most: string;
  least: string;
  /** Of a pattern: what to write in its place, and whether case counts. */
  use: string;
  caseSensitive: boolean;
  /** One a line; `⟦…⟧` marks what is to be found. */
  bad: string;
  ok: string;
  /** The examples as they were: where they stand, the form does not show. */
  kept: readonly CustomExample[];
}

export const emptyDraft: RuleDraft = {
  id: '',
  category: 'language',
  severity: 'warn',
  message: '',
  why: '',
  todo: '',
  source: '',
  en: { message: '', why: '', todo: '' },
  platforms: [],
  kinds: [],
  shape: 'terms',
  what: { kind: 'terms', text: '' },
  need: { kind: 'terms', text: '' },
  within: 'draft',
  most: '',
  least: '',
  use: '',
  caseSensitive: false,
  bad: '',
  ok: '',
  kept: [],
};

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The rule as a pack holds it; what is missing in it, the reader of packs says. */
export function ruleFrom(draft: RuleDraft): CustomRule | Prompt {
  const { category, severity, message, why, todo, source, en, platforms, kinds, shape, what } = draft;
  const said = Object.values(en).some((text) => text.trim() !== '');
  const head = {
    id: draft.id.trim() || idFrom(message),
    category,
    message: message.trim(),
    why: why.trim(),
    todo: todo.trim(),
    ...(said && { en: { message: en.message.trim(), why: en.why.trim(), todo: en.todo.trim() } }),
    ...(source.trim() !== '' && { source: source.trim() }),
    ...(platforms.length > 0 && { platforms: [...platforms] }),
    ...(kinds.length > 0 && { kinds: [...kinds] }),
  };
  const examples = { bad: examplesFrom(draft, draft.bad), ok: examplesFrom(draft, draft.ok) };
  if (shape === 'question')
    return { ...head, ...(what.text.trim() !== '' && { when: matterFrom(what) }), examples };
  return { ...head, severity, rule: shapeFrom({ ...draft, shape }), examples };
}

/** True for a question; a rule has a shape. */
export const isPrompt = (data: CustomRule | Prompt): data is Prompt => !('rule' in data);

/** Line breaks in an example are `\\n` in its box. */
function examplesFrom({ kept }: RuleDraft, text: string): CustomExample[] {
  return linesOf(text).map((line) => {
    const example = line.replaceAll('\\n', '\n');
    return kept.find((one) => typeof one !== 'string' && one.text === example) ?? example;
  });
}

/** `Sebut biaya!` → `sebut-biaya`. */
export function idFrom(message: string): string {
  const id = message
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 50);
  return `setempat-${id || 'aturan'}`.replace(/-+$/, '');
}

function shapeFrom(draft: RuleDraft & { shape: Shape['kind'] }): Shape {
  const { shape, what, need, within, most, least, use, caseSensitive } = draft;
  switch (shape) {
    case 'terms':
      return { kind: 'terms', terms: linesOf(what.text) };
    case 'substitution':
      return { kind: 'substitution', swap: swapFrom(what.text) };
    case 'pattern':
      return {
        kind: 'pattern',
        pattern: what.text.trim(),
        ...(caseSensitive && { caseSensitive }),
        ...(use.trim() !== '' && { use: use.trim() }),
      };
    case 'required':
      return {
        kind: 'required',
        need: matterFrom(need),
        ...(what.text.trim() !== '' && { when: matterFrom(what) }),
      };
    case 'occurrence':
      return {
        kind: 'occurrence',
        of: matterFrom(what),
        ...(most.trim() !== '' && { most: Number(most) }),
        ...(least.trim() !== '' && { least: Number(least) }),
      };
    case 'conditional':
      return { kind: 'conditional', when: matterFrom(what), need: matterFrom(need), within };
  }
}

function matterFrom({ kind, text, caseSensitive }: MatterDraft): Matter {
  if (kind === 'terms') return { terms: linesOf(text) };
  if (kind === 'pattern') return { pattern: text.trim(), ...(caseSensitive && { caseSensitive }) };
  return { element: text.trim() as Extract<Matter, { element: unknown }>['element'] };
}

function swapFrom(text: string): Record<string, string> {
  return Object.fromEntries(
    linesOf(text).map((line) => {
      const at = line.search(/=|→/);
      return at < 0 ? [line, ''] : [line.slice(0, at).trim(), line.slice(at + 1).trim()];
    }),
  );
}

/** The form for a rule or a question that is there. */
export function draftOf(data: CustomRule | Prompt): RuleDraft {
  const { id, category = 'ethics', message, why, todo, source = '', en, platforms, kinds, examples } = data;
  const text = (list: readonly CustomExample[]) =>
    list.map((one) => (typeof one === 'string' ? one : one.text).replaceAll('\n', '\\n')).join('\n');
  const head: RuleDraft = {
    ...emptyDraft,
    ...{ id, category, message, why, todo, source },
    en: en ?? emptyDraft.en,
    platforms: platforms ?? [],
    kinds: kinds ?? [],
    bad: text(examples.bad),
    ok: text(examples.ok),
    kept: [...examples.bad, ...examples.ok],
  };
  if (isPrompt(data))
    return { ...head, shape: 'question', ...(data.when && { what: matterDraft(data.when) }) };
  const { rule, severity } = data;
  const draft: RuleDraft = { ...head, severity, shape: rule.kind };
  switch (rule.kind) {
    case 'terms':
      return { ...draft, what: { kind: 'terms', text: rule.terms.join('\n') } };
    case 'substitution': {
      const lines = Object.entries(rule.swap).map(([wrong, right]) => `${wrong} = ${right}`);
      return { ...draft, what: { kind: 'terms', text: lines.join('\n') } };
    }
    case 'pattern':
      return {
        ...draft,
        what: { kind: 'pattern', text: rule.pattern },
        use: rule.use ?? '',
        caseSensitive: rule.caseSensitive ?? false,
      };
    case 'required':
      return { ...draft, need: matterDraft(rule.need), ...(rule.when && { what: matterDraft(rule.when) }) };
    case 'occurrence':
      return {
        ...draft,
        what: matterDraft(rule.of),
        most: rule.most === undefined ? '' : String(rule.most),
        least: rule.least === undefined ? '' : String(rule.least),
      };
    case 'conditional':
      return { ...draft, what: matterDraft(rule.when), need: matterDraft(rule.need), within: rule.within };
  }
}

function matterDraft(matter: Matter): MatterDraft {
  if ('terms' in matter) return { kind: 'terms', text: matter.terms.join('\n') };
  if ('pattern' in matter) {
    const { pattern, caseSensitive } = matter;
    return { kind: 'pattern', text: pattern, ...(caseSensitive && { caseSensitive }) };
  }
  return { kind: 'element', text: matter.element };
}
