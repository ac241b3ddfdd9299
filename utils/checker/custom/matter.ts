/** What a custom rule looks for in a sentence: terms, a pattern, or an element that needs no words to be named. */
import type { Matter } from '../../guideline/pack/custom.ts';
import type { Token } from '../../text.ts';
import { hostOf, isOwnHost } from '../match.ts';
import type { Context, Sentence } from '../rule.ts';
import type { Patterns } from './patterns.ts';
import { termsOf } from './terms.ts';

export interface Span {
  start: number;
  end: number;
}

export interface Finder {
  /** Only sentences with one of these tokens need to be looked at; absent: all. */
  cues?: readonly string[];
  find(sentence: Sentence, context: Context): readonly Span[];
}

type ElementName = Extract<Matter, { element: unknown }>['element'];

const months =
  'jan(?:uari)?|feb(?:ruari)?|mar(?:et)?|apr(?:il)?|mei|juni?|juli?|agu?(?:stus)?|sep(?:tember)?|okt(?:ober)?|nov(?:ember)?|des(?:ember)?';
const clock = /\b(?:[01]?\d|2[0-4])[.:][0-5]\d\b/g;
const day = new RegExp(`\\b\\d{1,2}(?:\\s(?:${months})\\b|/\\d{1,2}/\\d{2,4}\\b)`, 'g');

const ofKind =
  (kind: Token['kind']) =>
  ({ tokens }: Sentence): Span[] =>
    tokens.filter((token) => token.kind === kind);

function all(pattern: RegExp, text: string): Span[] {
  return [...text.matchAll(pattern)].map((one) => ({ start: one.index, end: one.index + one[0].length }));
}

function named(names: readonly string[], { lower }: Sentence): Span[] {
  return names.flatMap((name) => {
    const at = name === '' ? -1 : lower.indexOf(name.toLowerCase());
    return at < 0 ? [] : [{ start: at, end: at + name.length }];
  });
}

const elements: Readonly<Record<ElementName, Finder['find']>> = {
  link: ofKind('url'),
  'official-link': (sentence, context) =>
    ofKind('url')(sentence).filter(({ start, end }) =>
      isOwnHost(hostOf(sentence.text.slice(start, end)), context),
    ),
  hashtag: ofKind('hashtag'),
  mention: ofKind('mention'),
  email: ofKind('email'),
  emoji: ofKind('emoji'),
  number: ofKind('number'),
  date: ({ lower }) => all(day, lower),
  time: ({ lower }) => all(clock, lower),
  zone: ({ tokens }) => tokens.filter(({ lower }) => lower === 'wib' || lower === 'wita' || lower === 'wit'),
  question: ({ text }) => {
    const at = text.lastIndexOf('?');
    return at < 0 ? [] : [{ start: at, end: at + 1 }];
  },
  contact: (sentence, { institution }) =>
    named(
      institution.contacts.map(({ value }) => value),
      sentence,
    ),
  programme: (sentence, { institution }) =>
    named(
      institution.programmes.map(({ name }) => name),
      sentence,
    ),
};

/** Null while the engine for patterns is not here: the rule waits for it. A pattern that does not compile finds nothing. */
export function finderOf(matter: Matter, patterns: Patterns | undefined): Finder | null {
  if ('terms' in matter) {
    const { cues, find } = termsOf(matter.terms);
    return { cues, find };
  }
  if ('element' in matter) return { find: elements[matter.element] };
  if (patterns === undefined) return null;
  const compiled = patterns.compile(matter.pattern, matter.caseSensitive ?? false);
  return 'fault' in compiled ? { find: () => [] } : { find: ({ text }) => compiled.pattern.spans(text) };
}
