/** A custom rule while it is being written, as its form holds it: everything is text. Pure. */
import type { Category, Severity } from '../../checker/rule.ts';
import type { CustomRule, Matter, Shape } from '../../guideline/pack/custom.ts';

export type MatterKind = 'terms' | 'pattern' | 'element';

export interface MatterDraft {
  kind: MatterKind;
  /** Terms with line feeds between, a pattern, or the name of an element. */
  text: string;
}

export interface RuleDraft {
  id: string;
  category: Category;
  severity: Severity;
  message: string;
  why: string;
  todo: string;
  source: string;
  shape: Shape['kind'];
  /** What is looked for; for substitutions `wrong = right`, one a line. */
  what: MatterDraft;
  /** What has to come with it. */
  need: MatterDraft;
  /** `required` in every draft, where `when` is empty. */
  within: 'sentence' | 'draft';
  most: string;
  least: string;
  /** One a line; `⟦…⟧` marks what is to be found. */
  bad: string;
  ok: string;
}

export const emptyDraft: RuleDraft = {
  id: '',
  category: 'language',
  severity: 'warn',
  message: '',
  why: '',
  todo: '',
  source: '',
  shape: 'terms',
  what: { kind: 'terms', text: '' },
  need: { kind: 'terms', text: '' },
  within: 'draft',
  most: '',
  least: '',
  bad: '',
  ok: '',
};

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The rule as a pack holds it; what is missing in it, the reader of packs says. */
export function ruleFrom(draft: RuleDraft): CustomRule {
  const { category, severity, message, why, todo, source } = draft;
  return {
    id: draft.id.trim() || idFrom(message),
    category,
    severity,
    message: message.trim(),
    why: why.trim(),
    todo: todo.trim(),
    ...(source.trim() !== '' && { source: source.trim() }),
    rule: shapeFrom(draft),
    examples: { bad: linesOf(draft.bad), ok: linesOf(draft.ok) },
  };
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

function shapeFrom({ shape, what, need, within, most, least }: RuleDraft): Shape {
  switch (shape) {
    case 'terms':
      return { kind: 'terms', terms: linesOf(what.text) };
    case 'substitution':
      return { kind: 'substitution', swap: swapFrom(what.text) };
    case 'pattern':
      return { kind: 'pattern', pattern: what.text.trim() };
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

function matterFrom({ kind, text }: MatterDraft): Matter {
  if (kind === 'terms') return { terms: linesOf(text) };
  if (kind === 'pattern') return { pattern: text.trim() };
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

/** The form for a rule that is there. */
export function draftOf({ rule, examples, source = '', ...head }: CustomRule): RuleDraft {
  const text = (list: CustomRule['examples']['bad']) =>
    list.map((one) => (typeof one === 'string' ? one : one.text)).join('\n');
  const { id, category, severity, message, why, todo } = head;
  const draft: RuleDraft = {
    ...emptyDraft,
    ...{ id, category, severity, message, why, todo, source },
    shape: rule.kind,
    bad: text(examples.bad),
    ok: text(examples.ok),
  };
  switch (rule.kind) {
    case 'terms':
      return { ...draft, what: { kind: 'terms', text: rule.terms.join('\n') } };
    case 'substitution': {
      const lines = Object.entries(rule.swap).map(([wrong, right]) => `${wrong} = ${right}`);
      return { ...draft, what: { kind: 'terms', text: lines.join('\n') } };
    }
    case 'pattern':
      return { ...draft, what: { kind: 'pattern', text: rule.pattern } };
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
  if ('pattern' in matter) return { kind: 'pattern', text: matter.pattern };
  return { kind: 'element', text: matter.element };
}
