import { hashtagLimit, limitOf } from '../../guideline/thresholds.ts';
import { Has } from '../../text.ts';
import { defineRule, type Examples } from '../rule.ts';

interface Fact {
  tags: { start: number; end: number; amid: boolean }[];
  words: boolean;
}

/** Too many of them, or one among the words: a tag at the end of its sentence, behind the text, is where it belongs. */
export default defineRule<Fact>({
  id: 'hashtag-count-position',
  category: 'platform',
  severity: 'hint',
  kinds: ['post', 'video'],
  needs: Has.hashtag,
  scope: 'document',
  facts: ({ tokens }) => {
    const tags: Fact['tags'] = [];
    tokens.forEach((token, index) => {
      if (token.kind !== 'hashtag') return;
      const amid = tokens.slice(index + 1).some(({ kind }) => kind === 'word' || kind === 'number');
      tags.push({ start: token.start, end: token.end, amid });
    });
    return { tags, words: tokens.some(({ kind }) => kind === 'word') };
  },
  *check(facts, { platform, thresholds }) {
    const limit = limitOf(hashtagLimit(platform), thresholds);
    const count = facts.reduce((sum, { fact }) => sum + fact.tags.length, 0);
    let seen = 0;
    for (const { fact, sentence } of facts) {
      for (const { start, end, amid } of fact.tags) {
        seen++;
        const values = { count: String(count), limit: String(limit) };
        if (seen === limit + 1) yield { sentence, start, end, values };
        else if (amid) yield { sentence, start, end, values, variant: 'amid' };
      }
    }
  },
});

export const examples: Examples = {
  bad: [
    'Mari ⟦#warga⟧ ikut ⟦#kerjabakti⟧ di desa.',
    { text: 'Ayo. #Satu #Dua ⟦#Tiga⟧', context: { platform: 'x' } },
    'Ayo. #Satu #Dua #Tiga ⟦#Empat⟧ #Lima',
  ],
  ok: [
    'Mari ikut kerja bakti. #TirtaBersih',
    'Ayo. #Satu #Dua #Tiga',
    { text: 'Ayo. #Satu #Dua #Tiga #Empat #Lima', context: { platform: 'instagram' } },
    { text: 'Mari #warga ikut.', context: { kind: 'reply' } },
  ],
};
