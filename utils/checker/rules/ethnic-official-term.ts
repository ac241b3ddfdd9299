import { holds, inCaseOf, isQuoted, matches } from '../match.ts';
import { defineRule, type Examples } from '../rule.ts';

const native = /\b(?:non[- ]?)?pribumi\b/g;
const chinese =
  /\b(?:(?:orang|etnis|warga(?: negara)?|keturunan|suku|masyarakat|kaum|umat|pengusaha|pemilik|saudagar|tokoh|anak|budaya|tahun baru|makanan|masakan|pedagang|bahasa|negara|negeri|pemerintah|pekerja|tenaga kerja|turis|wisatawan|investor) )(cina)\b|\brepublik rakyat (cina|china)\b|\b(?:dari|ke|asal|di) (cina)\b/g;
const innocent = /^ (?:selatan|timur)\b/;
/** Titles of old rules, history, and talk about the term itself. */
const history =
  /\b(?:inpres|keppres|instruksi presiden|keputusan presiden|istilah|sebutan|sejarah|zaman kolonial|kolonial|hindia belanda|belanda|penjajah(?:an)?|abad|voc|surat edaran|novel|menghentikan|pecinan|petai|pondok cina)\b/;

export default defineRule({
  id: 'ethnic-official-term',
  category: 'ethics',
  severity: 'warn',
  scope: 'sentence',
  language: 'id',
  cues: 'pribumi nonpribumi cina china non-pribumi'.split(' '),
  *check(sentence) {
    const { lower, text } = sentence;
    if (holds(history, lower)) return;
    for (const found of matches(native, lower)) {
      if (isQuoted(sentence, found.index, found.end)) continue;
      const replacement = inCaseOf(
        text.slice(found.index, found.end),
        /^non/.test(found[0]) ? 'warga negara Indonesia' : 'warga setempat',
      );
      yield {
        start: found.index,
        end: found.end,
        fixes: [{ replacement }],
        values: { term: text.slice(found.index, found.end), better: '@citizen' },
      };
    }
    for (const found of matches(chinese, lower)) {
      const word = (found[1] ?? found[2] ?? found[3]) as string;
      // "warga keturunan Cina": the group and its name; "dari Cina": the name
      const start = found[1] === undefined ? found.end - word.length : found.index;
      if (innocent.test(lower.slice(found.end)) || isQuoted(sentence, start, found.end)) continue;
      const country =
        found[1] === undefined ||
        /negara|negeri|pemerintah|pekerja|tenaga kerja|turis|wisatawan|investor/.test(found[0]);
      const name = country ? 'Tiongkok' : 'Tionghoa';
      const replacement = text.slice(start, found.end - word.length) + name;
      yield {
        start,
        end: found.end,
        fixes: [{ replacement }],
        values: { term: text.slice(start, found.end), better: name },
      };
    }
  },
});

export const examples: Examples = {
  bad: [
    {
      text: 'Bantuan modal ini khusus pengusaha ⟦pribumi⟧.',
      fixed: 'Bantuan modal ini khusus pengusaha warga setempat.',
    },
    {
      text: 'Perayaan Imlek bersama warga ⟦keturunan Cina⟧.',
      fixed: 'Perayaan Imlek bersama warga keturunan Tionghoa.',
    },
    {
      text: 'Kunjungan dari Republik Rakyat ⟦Cina⟧ berlangsung dua hari.',
      fixed: 'Kunjungan dari Republik Rakyat Tiongkok berlangsung dua hari.',
    },
  ],
  ok: [
    'Nelayan diminta waspada di Laut Cina Selatan.',
    'Wisata kuliner di kawasan Pecinan buka malam hari.',
    'Petai cina mengandung serat.',
    'Pada masa penjajahan, rakyat pribumi dipaksa bekerja.',
    'Inpres 26/1998 menghentikan istilah pribumi dan nonpribumi.',
    'Bantuan modal ini untuk pelaku usaha mikro ber-KTP Tirta Kencana.',
  ],
};
