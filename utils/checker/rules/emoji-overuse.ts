import { limitOf } from '../../guideline/thresholds.ts';
import { Has } from '../../text.ts';
import { defineRule, type Examples } from '../rule.ts';

interface Fact {
  emoji: { start: number; end: number; text: string }[];
  /** Runs of the same emoji, and one that stands for a word. */
  wrong: { start: number; end: number; variant: 'repeated' | 'word' }[];
}

export default defineRule<Fact>({
  id: 'emoji-overuse',
  category: 'accessibility',
  severity: 'hint',
  needs: Has.emoji,
  scope: 'document',
  facts: ({ tokens, text }) => {
    const emoji = tokens
      .filter(({ kind }) => kind === 'emoji')
      .map(({ start, end, text: sign }) => ({ start, end, text: sign }));
    const wrong: Fact['wrong'] = [];
    tokens.forEach((token, index) => {
      if (token.kind !== 'emoji') return;
      const last = wrong.at(-1);
      const before = tokens[index - 1];
      if (before?.kind === 'emoji' && before.text === token.text && before.end === token.start) {
        if (last?.variant === 'repeated' && last.end === before.end) last.end = token.end;
        else wrong.push({ start: before.start, end: token.end, variant: 'repeated' });
      }
      // "ke 🏥 sekarang": a word of direction or of quantity leads to it, a small word goes on behind it
      const next = tokens[index + 1];
      if (
        before?.kind === 'word' &&
        /^(?:ke|di|dari|naik|pakai|makan|minum|bawa|punya|dengan|dan|atau|untuk|ayo|beli|jaga)$/.test(
          before.lower,
        ) &&
        next?.kind === 'word' &&
        /^\p{Ll}/u.test(next.text) &&
        text.charAt(token.start - 1) === ' '
      ) {
        wrong.push({ start: token.start, end: token.end, variant: 'word' });
      }
    });
    return { emoji, wrong };
  },
  *check(facts, { thresholds }) {
    const most = limitOf('emoji', thresholds);
    const count = facts.reduce((sum, { fact }) => sum + fact.emoji.length, 0);
    const values = { count: String(count), limit: String(most) };
    let seen = 0;
    let told = false;
    for (const { fact, sentence } of facts) {
      for (const { start, end, variant } of fact.wrong) {
        told = true;
        yield {
          sentence,
          start,
          end,
          values,
          variant,
          ...(variant === 'repeated'
            ? { fixes: [{ replacement: fact.emoji.find((one) => one.start === start)?.text ?? '' }] }
            : {}),
        };
      }
    }
    if (told || count <= most) return;
    for (const { fact, sentence } of facts) {
      for (const { start, end } of fact.emoji) {
        seen++;
        if (seen === most + 1) yield { sentence, start, end, values };
      }
    }
  },
});

export const examples: Examples = {
  bad: [
    'Ayo ke ⟦🏥⟧ sekarang ⟦🔥🔥🔥⟧',
    'Halo 😀 warga 🎉 semua 🌿 sehat ⟦💪⟧ ya',
    { text: 'Mantap ⟦👍🏽👍🏽⟧', fixed: 'Mantap 👍🏽' },
  ],
  ok: ['Ayo ke puskesmas hari ini. 💉', 'Selamat pagi 👩🏽‍🚒🇮🇩', 'Sehat selalu 🌿, Sobat!', 'Tanpa emoji.'],
};
