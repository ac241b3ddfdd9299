import { tokenize } from '../../text.ts';
import { publishedAt } from '../dates.ts';
import { defineRule, type Examples } from '../rule.ts';

const DAY = 86_400_000;
const SAME = 0.9;

/** The draft's words against recent posts on the other platforms. */
export default defineRule<readonly string[]>({
  id: 'identical-crosspost',
  category: 'platform',
  severity: 'hint',
  kinds: ['post', 'story', 'video'],
  scope: 'document',
  facts: ({ tokens }, { history }) => (history === null || history.length === 0 ? undefined : words(tokens)),
  *check(facts, context) {
    const moment = publishedAt(context);
    if (context.history === null || moment === null) return;
    const own = shingles(facts.flatMap(({ fact }) => fact));
    if (own.size < 3) return;
    for (const post of context.history) {
      const age = moment - Date.parse(post.at);
      if (post.platform === context.platform || !(Math.abs(age) <= DAY)) continue;
      const other = shingles(words(tokenize(post.text).tokens));
      let common = 0;
      for (const shingle of own) if (other.has(shingle)) common++;
      if (common / (own.size + other.size - common) < SAME) continue;
      yield { start: 0, end: 0, values: { platform: post.platform } };
      return;
    }
  },
});

const words = (tokens: readonly { kind: string; lower: string }[]) =>
  tokens.filter(({ kind }) => kind !== 'punct' && kind !== 'emoji').map(({ lower }) => lower);

function shingles(list: readonly string[]): Set<string> {
  const out = new Set<string>();
  for (let at = 0; at + 1 < list.length; at++) out.add(`${list[at]} ${list[at + 1]}`);
  return out;
}

const text = 'Posyandu lansia buka setiap Selasa di balai desa, gratis untuk semua.';
const on = (platform: 'x' | 'facebook', at = '2026-11-22T08:00:00+08:00') => ({
  history: [{ platform, text, at }],
});
export const examples: Examples = {
  bad: [
    { text: `⟦⟧${text}`, context: on('x') },
    { text: `⟦⟧${text.toUpperCase()}`, context: on('x') },
    { text: `⟦⟧${text} 😀`, context: on('x') },
  ],
  ok: [
    { text, context: on('facebook') },
    { text, context: on('x', '2026-11-10T08:00:00+08:00') },
    { text: 'Lansia sehat, keluarga bahagia: cerita Nenek Ratna.', context: on('x') },
    text,
  ],
};
