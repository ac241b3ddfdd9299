/** Words of a pack as the checker meets them: runs of tokens, looked up by their first one. */
import { type Token, tokenize } from '../../text.ts';
import type { Sentence } from '../rule.ts';

export interface TermHit {
  start: number;
  end: number;
  /** The term as the pack writes it. */
  term: string;
}

export interface Terms {
  /** First tokens, as `Rule.cues` wants them. */
  cues: readonly string[];
  find(sentence: Sentence): TermHit[];
}

/** Case does not count. Of terms that begin at one place the longest is found; hits do not overlap. */
export function termsOf(terms: readonly string[]): Terms {
  const byFirst = new Map<string, { tokens: readonly string[]; term: string }[]>();
  const cues = new Set<string>();
  for (const term of terms) {
    const { tokens } = tokenize(term.normalize('NFC'));
    const [first] = tokens;
    if (first === undefined) continue;
    cues.add(first.kind === 'hashtag' ? '#' : first.lower);
    const list = byFirst.get(first.lower) ?? [];
    list.push({ tokens: tokens.map(({ lower }) => lower), term });
    byFirst.set(first.lower, list);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.tokens.length - a.tokens.length);
  return {
    cues: [...cues],
    find({ tokens }) {
      const hits: TermHit[] = [];
      for (let at = 0; at < tokens.length; at++) {
        const list = byFirst.get((tokens[at] as Token).lower);
        const found = list?.find((one) => one.tokens.every((lower, i) => tokens[at + i]?.lower === lower));
        if (found === undefined) continue;
        const last = tokens[at + found.tokens.length - 1] as Token;
        hits.push({ start: (tokens[at] as Token).start, end: last.end, term: found.term });
        at += found.tokens.length - 1;
      }
      return hits;
    },
  };
}
