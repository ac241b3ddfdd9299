import { Has } from '../../text.ts';
import { defineRule, type Examples, type Noted } from '../rule.ts';

/** Platform limits; hashtags since December 2025. */
const LONGEST = 2200;
const TAGS = 5;

interface Fact {
  characters: number;
  gap: number;
  length: number;
  /** Ends of the hashtags in the sentence. */
  tags: readonly { start: number; end: number }[];
  text: string;
}

const countOf = (text: string) => {
  let count = 0;
  for (const _ of text) count++;
  return count;
};

export default defineRule<Fact>({
  id: 'instagram-over-limit',
  category: 'platform',
  severity: 'block',
  platforms: ['instagram'],
  kinds: ['post', 'video'],
  scope: 'document',
  facts: ({ text, gap, tokens, has }) => ({
    characters: countOf(text),
    gap: countOf(gap),
    length: text.length,
    tags:
      has & Has.hashtag
        ? tokens.filter(({ kind }) => kind === 'hashtag').map(({ start, end }) => ({ start, end }))
        : [],
    text,
  }),
  *check(facts) {
    const last = facts.at(-1) as Noted<Fact> | undefined;
    if (last === undefined) return;
    let total = 0;
    let tags = 0;
    let over: { sentence: number; start: number } | null = null;
    let extra: { sentence: number; start: number } | null = null;
    let extraEnd = { sentence: 0, end: 0 };
    for (const { fact, sentence } of facts) {
      if (over === null && total + fact.characters > LONGEST) {
        const fitting = [...fact.text].slice(0, Math.max(0, LONGEST - total)).join('').length;
        over = { sentence, start: fitting };
      }
      total += fact.characters + fact.gap;
      for (const tag of fact.tags) {
        tags++;
        if (tags > TAGS) {
          extra ??= { sentence, start: tag.start };
          extraEnd = { sentence, end: tag.end };
        }
      }
    }
    const count = total - last.fact.gap;
    if (over !== null)
      yield {
        ...over,
        endSentence: last.sentence,
        end: last.fact.length,
        values: { count: String(count), limit: String(LONGEST), over: String(count - LONGEST) },
      };
    if (extra !== null)
      yield {
        ...extra,
        endSentence: extraEnd.sentence,
        end: extraEnd.end,
        variant: 'tags',
        values: { count: String(tags), limit: String(TAGS), over: String(tags - TAGS) },
      };
  },
});

const instagram = { platform: 'instagram' } as const;
const line = 'Posyandu buka setiap Selasa di balai desa untuk semua keluarga muda.'.padEnd(99, 'x');
const caption = Array.from({ length: 22 }, () => line).join('\n');
export const examples: Examples = {
  bad: [
    { text: `${caption}\n⟦Lebih⟧`, context: instagram },
    { text: 'Ayo. #a1 #b2 #c3 #d4 #e5 ⟦#f6⟧', context: instagram },
    { text: 'Ayo. #satu #dua #tiga #empat #lima ⟦#enam #tujuh⟧', context: instagram },
  ],
  ok: [
    { text: caption, context: instagram },
    { text: 'Ayo. #satu #dua #tiga #empat #lima', context: instagram },
    { text: `${caption}\nLebih`, context: { platform: 'facebook' } },
    { text: 'Ayo. #satu #dua #tiga #empat #lima #enam', context: { platform: 'facebook' } },
  ],
};
