import type { Token } from '../../text.ts';
import { isCasual, isSpoken } from '../casual.ts';
import { plainWords, soft } from '../lexicons/slang.ts';
import { inCaseOf } from '../match.ts';
import { defineRule, type Examples } from '../rule.ts';

interface Span {
  start: number;
  end: number;
  fixes: { replacement: string }[];
}

interface Fact {
  strong: Span[];
  weak: Span[];
  words: number;
}

/** Slang that is written as another word is: fuel, caves, measures and names. */
const looksLike = new Set(
  'gas gua lu lo bro sis min mah bt kan ae bos deh dong sih dih rek ane ama gan km ga'.split(' '),
);

/** Slang at once; soft particles only when they pile up. The institution's own greeting is never slang. */
export default defineRule<Fact>({
  id: 'too-casual-register',
  category: 'tone',
  severity: 'hint',
  scope: 'document',
  language: 'id',
  facts: ({ tokens, text }, { institution, spelling }) => {
    const own = new Set(
      institution.accounts.flatMap(({ persona }) => (persona ?? '').toLowerCase().split(/\s+/)),
    );
    const fact: Fact = { strong: [], weak: [], words: 0 };
    const titled = tokens.every(({ kind, text: word }) => kind !== 'word' || /^\p{Lu}/u.test(word));
    for (const [index, token] of tokens.entries()) {
      if (token.kind !== 'word') continue;
      fact.words++;
      const word = token.lower.replace(/(.)\1{2,}/g, '$1$1');
      if (own.has(word)) continue;
      // Gunung Gede, Dong Nai: names, unless all of the words begin with a capital
      const named = token.text !== token.lower && /^\p{Lu}\p{Ll}/u.test(token.text);
      if (named && !titled && (index > 0 || /^\p{Lu}\p{Ll}/u.test(tokens[1]?.text ?? ''))) continue;
      // Gas, Gua Maria, Sis: fuel, caves and names
      if (looksLike.has(word)) {
        // "Deh-deh", "Dong-dong": a name; "5 km": a measure
        if (word === 'km' || text.charAt(token.end) === '-' || text.charAt(token.start - 1) === '-') continue;
        const before = tokens[index - 1]?.lower ?? '';
        const next = tokens[index + 1]?.lower ?? '';
        if (
          /^(?:tabung|elpiji|lpg|minyak|rem|harga|pipa|bumi|kompor|air|kebocoran|emisi|injak|di|dalam|stalaktit|isi)$/.test(
            before,
          ) ||
          /^(?:elpiji|lpg|bumi|rumah|alam|karst|maria|melon|kg|3|air|buang|bersubsidi|medis|beracun|pol)$/.test(
            next,
          )
        )
          continue;
      }
      const isStrong =
        isCasual(word, token.text, token.lower) || isSpoken(token, spelling) || isCall(tokens, index);
      if (!isStrong && !soft.has(word)) continue;
      const better = plainWords.get(word);
      (isStrong ? fact.strong : fact.weak).push({
        start: token.start,
        end: token.end,
        fixes: better === undefined ? [] : [{ replacement: inCaseOf(token.text, better) }],
      });
    }
    return fact.strong.length + fact.weak.length > 0 ? fact : undefined;
  },
  *check(facts) {
    const weak = facts.reduce((sum, { fact }) => sum + fact.weak.length, 0);
    const loud = facts.reduce((sum, { fact }) => sum + fact.strong.length, 0);
    for (const { fact, sentence } of facts) {
      const told = weak + loud >= 2 ? [...fact.strong, ...fact.weak] : fact.strong;
      // The plain word is offered, but it may not fit its neighbours
      for (const span of told)
        yield { sentence, ...span, ...(span.fixes.length > 0 ? { confidence: 'ask' as const } : {}) };
    }
  },
});

/** "min" to call the admin, at an edge of what is said; "min 5 derajat" counts. */
function isCall(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.lower !== 'min' || tokens.length < 4) return false;
  const before = tokens[index - 1];
  const behind = tokens[index + 1];
  if (behind?.kind === 'number') return false;
  const edge = (token: Token | undefined) => token === undefined || token.kind === 'punct';
  return edge(behind) || (edge(before) && behind?.kind === 'word');
}

export const examples: Examples = {
  bad: [
    'Halo ⟦gaes⟧, ⟦kuy⟧ ⟦gass⟧ urus KTP sekarang!',
    'Posyandu seru ⟦wkwk⟧, ajak anak Anda.',
    'Jangan ⟦mager⟧ ke puskesmas, ya.',
    'Gratis ⟦banget⟧ ⟦lho⟧, datang ya.',
    { text: '⟦Gimana⟧ cara daftarnya? Mudah ⟦banget⟧.', fixed: 'Bagaimana cara daftarnya? Mudah sekali.' },
    'Berkasnya ⟦kirimin⟧ ke kami, ya.',
    'Jangan lupa ⟦ngisi⟧ formulir sebelum ⟦dibalikin⟧.',
    'Terima kasih, Kawan, ⟦seruuu⟧ sekali.',
    'Pulsa ⟦kesedot⟧, tolong ⟦min⟧!',
    'Ayo ⟦nabung⟧ sampah lebih ⟦cepet⟧ lagi.',
    'Tolong ⟦sediain⟧ kursi, nomor tidak ⟦kebaca⟧ dari ⟦semalem⟧ ⟦lhoo⟧.',
    'Berkas ⟦pnjlsn⟧ dikirim lewat pos saja.',
  ],
  ok: [
    'Halo, Sobat Sehat! Mari urus KTP elektronik minggu ini.',
    'Harga gas elpiji 3 kg tetap.',
    'Wisata Gua Melati buka setiap hari.',
    'Yuk, ke posyandu. Murah sekali, kok.',
    'Mari bergerak bersama, Kawan.',
    'Komisi VIII dan suhu min 5 derajat.',
    'Daya 900 kwh di ketinggian 1.200 mdpl, dst.',
    'Acara dipimpin bupati, mutunya dijamin, dan anak divaksin.',
    'Nyamuk membuat tidur tidak nyaman; warga nyaris menyerah.',
    'Pendaki hilang di Gunung Gede; Dong Nai ada di Vietnam.',
    'Tari Deh-deh dipentaskan di Ngawi dan Ngada.',
  ],
};
