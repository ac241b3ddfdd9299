import type { Token } from '../../text.ts';
import { acronyms } from '../lexicons/acronyms.ts';
import { commonWords } from '../lexicons/lists.ts';
import {
  activeIn,
  drawn,
  laugh,
  nasal,
  notNasal,
  notPassiveIn,
  passiveIn,
  passiveKe,
  plainWords,
  slang,
  soft,
} from '../lexicons/slang.ts';
import { inCaseOf } from '../match.ts';
import { defineRule, type Examples } from '../rule.ts';
import type { Spelling } from '../spelling/spelling.ts';

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

/** Written without a vowel in any text: measures and what EYD abbreviates. Own list. */
const measures = new Set(
  'mdpl kwh kwp kva mbps gbps kbps rpm ppm psi bpm kmh dll dst dsb dkk hlm yth mmhg'.split(' '),
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
      if (
        /^(?:gas|gua|lu|lo|bro|sis|min|mah|bt|kan|ae|bos|deh|dong|sih|dih|rek|ane|ama|gan|km|ga)$/.test(word)
      ) {
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
      const better = plainWords.get(word);
      const span = {
        start: token.start,
        end: token.end,
        fixes: better === undefined ? [] : [{ replacement: inCaseOf(token.text, better) }],
      };
      if (isCasual(word, token.text, token.lower) || isSpoken(token, spelling) || isCall(tokens, index))
        fact.strong.push(span);
      else if (soft.has(word)) fact.weak.push(span);
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

/** Forms of talk that no list holds. Only what no dictionary knows, as a name or a place may look the same. */
function isSpoken({ text, lower }: Token, spelling: Spelling | undefined): boolean {
  if (spelling === undefined || text !== lower || lower.length < 3 || spelling.knows(lower)) return false;
  // blm, skrg, tmpt: without a vowel, and no unit
  if (/^[b-df-hj-np-tv-xz]{4,6}$/.test(lower))
    return !measures.has(lower) && !acronyms.has(lower.toUpperCase());
  // lhoo, dongg, infoo
  const [, plain] = /^(.*([aiueogkhp]))\2$/.exec(lower) ?? [];
  if (
    plain !== undefined &&
    (slang.has(plain) || soft.has(plain) || (plain.length > 3 && spelling.knows(plain)))
  )
    return true;
  if (lower.length < 5) return false;
  // cepet for cepat, semalem for semalam
  const [, head, tail] = /^([a-z]{3,})e([kmnprst])(?:nya|an|in)?$/.exec(lower) ?? [];
  if (
    head !== undefined &&
    (commonWords.has(`${head}a${tail}`) || (head.length > 4 && spelling.knows(`${head}a${tail}`)))
  )
    return true;
  // sediain for sediakan, bantuin for bantu
  const [, root] = /^(?:di|nge?)?([a-z]{3,})in(?:nya|lah)?$/.exec(lower) ?? [];
  if (root !== undefined && (spelling.knows(`${root}kan`) || (root.length > 3 && spelling.knows(`${root}i`))))
    return true;
  // kebaca for terbaca
  const [, met] = /^ke([a-z]{4,})$/.exec(lower) ?? [];
  if (met !== undefined && spelling.knows(met) && spelling.knows(`ter${met}`)) return true;
  // nulis for menulis
  return /^[nm][aiueo][a-z]{3,}$/.test(lower) && spelling.knows(`me${lower}`);
}

/** "min" to call the admin, at an edge of what is said; "min 5 derajat" counts. */
function isCall(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.lower !== 'min' || tokens.length < 4) return false;
  const before = tokens[index - 1];
  const behind = tokens[index + 1];
  if (behind?.kind === 'number') return false;
  const edge = (token: Token | undefined) => token === undefined || token.kind === 'punct';
  return edge(behind) || (edge(before) && behind?.kind === 'word');
}

/** A listed word, with its endings; or one made in the casual way. */
function isCasual(word: string, text: string, lower: string): boolean {
  if (slang.has(word) || laugh.test(word) || drawn.test(lower)) return true;
  const bare = /^(.{4,})(?:nya|lah|an)$/.exec(word)?.[1];
  if ((bare !== undefined && slang.has(bare)) || (word.endsWith('in') && activeIn.test(word))) return true;
  // Names begin with a capital, also where the sentence does
  if (text !== lower) return false;
  if (passiveKe.test(word) || (nasal.test(word) && !notNasal.test(word))) return true;
  return word.endsWith('in') && passiveIn.test(word) && !notPassiveIn.test(word);
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
