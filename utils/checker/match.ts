/** Small tools that rules share. Patterns run on a sentence's `lower` and must be linear: no nested or open-ended repetition. */
import { type Token, tokenize } from '../text.ts';
import type { Context, Sentence } from './rule.ts';
import { mayMatch } from './sieve.ts';

type Match = RegExpExecArray & { end: number };
const none: Match[] = [];

/** Every match of a global pattern, or of many (`anyOf`), in order and apart. */
export function matches(pattern: RegExp | readonly RegExp[], text: string): Iterable<Match> {
  if (pattern instanceof RegExp) return mayMatch(pattern, text) ? found(pattern, text) : none;
  let all: Match[] = none;
  for (const one of pattern) {
    if (!mayMatch(one, text)) continue;
    const own = [...found(global(one), text)];
    if (own.length > 0) all = all.length === 0 ? own : inOrder([...all, ...own]);
  }
  return all;
}

/** By place, the longer one first; what begins inside another is left out, as a single pattern would. */
function inOrder(all: Match[]): Match[] {
  all.sort((a, b) => a.index - b.index || b.end - a.end);
  let free = 0;
  return all.filter(({ index, end }) => {
    if (index < free) return false;
    free = end;
    return true;
  });
}

const globals = new WeakMap<RegExp, RegExp>();

/** The pattern with the flag that makes it go on; made when it is first needed. */
function global(pattern: RegExp): RegExp {
  if (pattern.global) return pattern;
  let own = globals.get(pattern);
  if (own === undefined) {
    own = new RegExp(pattern.source, `${pattern.flags}g`);
    globals.set(pattern, own);
  }
  return own;
}

/** Keeps its own place: the same pattern may be asked about another text between two matches. */
function* found(pattern: RegExp, text: string): Generator<Match> {
  for (let at = 0; ; ) {
    pattern.lastIndex = at;
    const one = pattern.exec(text);
    if (one === null) return;
    at = pattern.lastIndex;
    if (one[0] === '') at++;
    else yield Object.assign(one, { end: one.index + one[0].length });
  }
}

/** Like `pattern.test(text)`, but the pattern only runs where it can match; for patterns without `g`, on whole sentences. */
export function holds(pattern: RegExp, text: string): boolean {
  return mayMatch(pattern, text) && pattern.test(text);
}

/** Many patterns for `matches`: each is looked at, and compiled, only where it can match. */
export function anyOf(...patterns: RegExp[]): readonly RegExp[] {
  return patterns;
}

/** Words of a list written as one string. */
export function list(words: string): string[] {
  return words.trim().split(/\s+/);
}

/** Writes `text` in the case of `model`: upper, capitalised or as it is. */
export function inCaseOf(model: string, text: string): string {
  if (model.length > 1 && model === model.toUpperCase() && model !== model.toLowerCase())
    return text.toUpperCase();
  const first = model.charAt(0);
  return first !== first.toLowerCase() ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** The span inside double quotes around an offset; single quotes are too often apostrophes. */
export function isQuoted(sentence: Sentence, start: number, end: number): boolean {
  const { text } = sentence;
  const open = Math.max(text.lastIndexOf('“', start), text.lastIndexOf('«', start));
  if (open >= 0) {
    const close = text.slice(open).search(/[”»]/);
    if (close < 0 || open + close >= end) return true;
  }
  const before = text.slice(0, start).split('"').length - 1;
  return before % 2 === 1 && text.indexOf('"', end) >= 0;
}

/** The index of the token that starts at or after `offset`. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** True when one of the words stands within `reach` tokens of the span. */
export function near(
  sentence: Sentence,
  start: number,
  end: number,
  reach: number,
  words: ReadonlySet<string>,
): boolean {
  const from = Math.max(0, tokenAt(sentence.tokens, start) - reach);
  const to = Math.min(sentence.tokens.length, tokenAt(sentence.tokens, end) + reach);
  for (let at = from; at < to; at++) {
    const token = sentence.tokens[at] as Token;
    if ((token.end <= start || token.start >= end) && words.has(token.lower)) return true;
  }
  return false;
}

/** The host of a link, lower case and without `www.`. */
export function hostOf(url: string): string {
  const host = url
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/[/?#:].*$/s, '');
  return host.replace(/^www\./, '');
}

/** True for the institution's own hosts and what lies under them. */
export function isOwnHost(host: string, context: Context): boolean {
  return context.institution.officialDomains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}

/** Tokens of a short text that came from outside the draft, e.g. of the institution's name. */
export function wordsOf(text: string): string[] {
  return tokenize(text)
    .tokens.filter((token) => token.kind === 'word')
    .map((token) => token.lower);
}
