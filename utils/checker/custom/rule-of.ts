/** A custom rule of a pack as a rule like any other: built from data by a pure function, judged sentence by sentence. */
import type { CustomRule, Prompt } from '../../guideline/pack/custom.ts';
import { inCaseOf } from '../match.ts';
import type {
  Context,
  DocumentHit,
  DocumentRule,
  Hit,
  Noted,
  Rule,
  Sentence,
  SentenceRule,
} from '../rule.ts';
import type { RuleText } from '../texts.ts';
import { type Finder, finderOf, type Span } from './matter.ts';
import type { Patterns } from './patterns.ts';
import { termsOf } from './terms.ts';

/** Null while the rule needs the engine for patterns, and it is not here. */
export function ruleOf(data: CustomRule, patterns: Patterns | undefined): Rule | null {
  const { id, category, severity, platforms, kinds, rule } = data;
  const head = {
    id,
    category,
    severity,
    ...(platforms && { platforms }),
    ...(kinds && { kinds }),
  };
  switch (rule.kind) {
    case 'terms': {
      const { cues, find } = termsOf(rule.terms);
      return sentences({ ...head, cues }, (sentence) => find(sentence).map((span) => hit(sentence, span)));
    }
    case 'substitution': {
      const { cues, find } = termsOf(Object.keys(rule.swap));
      const better = new Map(Object.entries(rule.swap));
      return sentences({ ...head, cues }, (sentence) =>
        find(sentence).flatMap(({ start, end, term }) => {
          const found = sentence.text.slice(start, end);
          const use = inCase(found, better.get(term) ?? '');
          return use === found
            ? []
            : [{ ...hit(sentence, { start, end }, { use }), fixes: [{ replacement: use }] }];
        }),
      );
    }
    case 'pattern': {
      const finder = finderOf(
        { pattern: rule.pattern, ...(rule.caseSensitive && { caseSensitive: true }) },
        patterns,
      );
      if (finder === null) return null;
      const { use } = rule;
      return sentences(head, (sentence, context) =>
        finder
          .find(sentence, context)
          .map((span) =>
            use === undefined
              ? hit(sentence, span)
              : { ...hit(sentence, span, { use }), fixes: [{ replacement: use }] },
          ),
      );
    }
    case 'required':
      return document(head, [rule.need, rule.when], patterns, function* (facts) {
        const calls = rule.when === undefined || facts.some(({ fact }) => fact.second.length > 0);
        if (calls && facts.every(({ fact }) => fact.first.length === 0)) yield { start: 0, end: 0 };
      });
    case 'occurrence': {
      const { most, least } = rule;
      return document(head, [rule.of], patterns, function* (facts) {
        const count = facts.reduce((sum, { fact }) => sum + fact.first.length, 0);
        if (least !== undefined && count < least)
          yield { start: 0, end: 0, values: { count: String(count), limit: String(least), words: '' } };
        if (most === undefined || count <= most) return;
        let seen = 0;
        for (const { fact, sentence } of facts)
          for (const { start, end, words } of fact.first)
            if (++seen === most + 1)
              yield { sentence, start, end, values: { count: String(count), limit: String(most), words } };
      });
    }
    case 'conditional':
      if (rule.within === 'sentence') {
        const [when, need] = [finderOf(rule.when, patterns), finderOf(rule.need, patterns)];
        if (when === null || need === null) return null;
        const cues = when.cues === undefined ? {} : { cues: when.cues };
        return sentences({ ...head, ...cues }, (sentence, context) => {
          const [first] = when.find(sentence, context);
          return first === undefined || need.find(sentence, context).length > 0 ? [] : [hit(sentence, first)];
        });
      }
      return document(head, [rule.when, rule.need], patterns, function* (facts) {
        if (facts.some(({ fact }) => fact.second.length > 0)) return;
        yield* firstOf(facts);
      });
  }
}

/** A question of a pack: about the first words that raise it, or about any draft. */
export function questionOf(data: Prompt, patterns: Patterns | undefined): Rule | null {
  const { id, category = 'ethics', platforms, kinds, when } = data;
  const head = {
    id,
    category,
    severity: 'prompt' as const,
    ...(platforms && { platforms }),
    ...(kinds && { kinds }),
  };
  if (when === undefined)
    return { ...head, scope: 'document', check: () => [{ start: 0, end: 0, values: { words: '' } }] };
  return document(head, [when], patterns, firstOf);
}

/** The words of a custom rule or question in the interface's language. */
export function textOf(data: CustomRule | Prompt, language: 'id' | 'en'): RuleText {
  const { message, why, todo } = language === 'en' && data.en !== undefined ? data.en : data;
  const fix = language === 'id' ? 'Tulis “{replacement}”' : 'Write “{replacement}”';
  return { message, why, todo, fix, source: data.source ?? '' };
}

type Head = Pick<Rule, 'id' | 'category' | 'severity' | 'platforms' | 'kinds' | 'cues'>;

function sentences(head: Head, check: (sentence: Sentence, context: Context) => Iterable<Hit>): SentenceRule {
  return { ...head, scope: 'sentence', check };
}

type Worded = Span & { words: string };
interface Fact {
  first: readonly Worded[];
  second: readonly Worded[];
}

/** Takes down where up to two matters stand in each sentence. */
function document(
  head: Head,
  [one, two]: readonly (Parameters<typeof finderOf>[0] | undefined)[],
  patterns: Patterns | undefined,
  check: (facts: readonly Noted<Fact>[]) => Iterable<DocumentHit>,
): Rule | null {
  const first = one === undefined ? nothing : finderOf(one, patterns);
  const second = two === undefined ? nothing : finderOf(two, patterns);
  if (first === null || second === null) return null;
  const worded = (sentence: Sentence, spans: readonly Span[]): Worded[] =>
    spans.map(({ start, end }) => ({ start, end, words: sentence.text.slice(start, end) }));
  const rule: DocumentRule<Fact> = {
    ...head,
    scope: 'document',
    facts(sentence, context) {
      const fact = {
        first: worded(sentence, first.find(sentence, context)),
        second: worded(sentence, second.find(sentence, context)),
      };
      return fact.first.length + fact.second.length === 0 ? undefined : fact;
    },
    check,
  };
  return rule as DocumentRule;
}

const nothing: Finder = { find: () => [] };

function* firstOf(facts: readonly Noted<Fact>[]): Generator<DocumentHit> {
  for (const { fact, sentence } of facts) {
    const [first] = fact.first;
    if (first === undefined) continue;
    yield { sentence, start: first.start, end: first.end, values: { words: first.words } };
    return;
  }
}

function hit({ text }: Sentence, { start, end }: Span, values: Record<string, string> = {}): Hit {
  return { start, end, values: { words: text.slice(start, end), ...values }, confidence: 'ask' };
}

/** A word with capitals of its own keeps them (WhatsApp); any other takes those of what it stands for. */
function inCase(model: string, use: string): string {
  return use === use.toLowerCase() ? inCaseOf(model, use) : use;
}
