import { languageScore } from '../../text/language.ts';
import { foreignTerms, keptForeign } from '../lexicons/foreign-terms.ts';
import { inCaseOf, isQuoted } from '../match.ts';
import { defineRule, type Examples, type Sentence } from '../rule.ts';

const heads = new Set<string>();
for (const term of foreignTerms.keys()) {
  const end = /[ -]/.exec(term)?.index ?? term.length;
  heads.add(term.slice(0, end));
}

type Term = { start: number; end: number; better: string; word: string };

/** Single terms; and, when most of a longer draft is English, one word on that instead. */
export default defineRule<Term[], 'words' | 'id' | 'en'>({
  id: 'foreign-term-equivalent',
  category: 'language',
  severity: 'hint',
  scope: 'document',
  counts: ({ tokens }) => languageScore(tokens),
  facts: (sentence) => {
    const terms = sentence.language === 'id' ? termsIn(sentence) : [];
    return terms.length > 0 ? terms : undefined;
  },
  *check(facts, { plan }, total) {
    const words = total('words');
    const en = total('en');
    if (words >= 12 && en > total('id') && en > words * 0.2) {
      const abroad = /wisata|turis|asing|internasional|ekspat|foreign|tourist/i.test(
        `${plan?.audiens ?? ''} ${plan?.program ?? ''} ${plan?.pilar ?? ''}`,
      );
      if (!abroad) yield { start: 0, end: 0, severity: 'warn', variant: 'mostly' };
      return;
    }
    for (const { fact, sentence } of facts) {
      for (const { start, end, better, word } of fact)
        yield {
          sentence,
          start,
          end,
          values: { word, better },
          fixes: [{ replacement: inCaseOf(word, better) }],
        };
    }
  },
});

function termsIn(sentence: Sentence): Term[] {
  const { tokens, lower, text } = sentence;
  const out: Term[] = [];
  let free = 0;
  tokens.forEach((token, index) => {
    if (token.kind !== 'word' || token.start < free || !heads.has(token.lower)) return;
    for (let length = 4; length > 0; length--) {
      const last = tokens[index + length - 1];
      if (last === undefined || (last.kind !== 'word' && last.text !== '&')) continue;
      const term = lower.slice(token.start, last.end);
      const better = foreignTerms.get(term);
      if (better === undefined || keptForeign.has(term)) continue;
      // In brackets or quotes the term only follows its equivalent; in capitals inside a sentence it is a name
      const bracketed =
        /[(“"/]$/.test(text.slice(0, token.start)) || isQuoted(sentence, token.start, last.end);
      const named =
        index > 0 &&
        /^\p{Lu}\p{Ll}/u.test(token.text) &&
        (/^\p{Lu}/u.test(tokens[index + length]?.text ?? '') ||
          /^\p{Lu}\p{Ll}/u.test(tokens[index - 1]?.text ?? '')) &&
        tokens[index - 1]?.kind === 'word';
      if (bracketed || named) return;
      // -nya hangs on the word: "linknya" is not matched, "link-nya" is left alone
      if (text.charAt(last.end) === '-') return;
      free = last.end;
      out.push({ start: token.start, end: last.end, better, word: text.slice(token.start, last.end) });
      return;
    }
  });
  return out;
}

export const examples: Examples = {
  bad: [
    {
      text: '⟦Save the date⟧! ⟦Launching⟧ layanan ⟦online⟧, ⟦link⟧ pendaftaran di bawah.',
      fixed: 'Catat tanggalnya! Peluncuran layanan daring, tautan pendaftaran di bawah.',
    },
    { text: 'Silakan ⟦download⟧ formulirnya.', fixed: 'Silakan unduh formulirnya.' },
    {
      text: '⟦⟧Come and join us at the city park for a day of music and food with your family and friends this week.',
      severity: 'warn',
    },
  ],
  ok: [
    'Catat tanggalnya! Peluncuran layanan daring.',
    'Daftar lewat tautan (link) di bawah ini.',
    {
      text: 'Come and join us at the city park for a day of music and food with your family and friends this week.',
      context: { plan: { audiens: 'wisatawan asing' } },
    },
    'Sistem daring memudahkan warga.',
    'Hadirilah Solo Event Center pekan ini.',
  ],
};
