import { Has } from '../../text.ts';
import { acronyms } from '../lexicons/acronyms.ts';
import { wordsOf } from '../match.ts';
import { defineRule, type Examples } from '../rule.ts';

interface Fact {
  unknown: { start: number; end: number; word: string }[];
  explained: string[];
}

/** The first one of the draft only: a hint, not a list. */
export default defineRule<Fact>({
  id: 'undefined-acronym',
  category: 'language',
  severity: 'hint',
  kinds: ['post', 'video', 'story'],
  needs: Has.upper,
  scope: 'document',
  language: 'id',
  facts: ({ text, tokens }, { spelling }) => {
    const unknown: Fact['unknown'] = [];
    const explained: string[] = [];
    let capitals = 0;
    for (const token of tokens) {
      if (
        token.kind !== 'word' ||
        token.text !== token.text.toUpperCase() ||
        !/^\p{Lu}{2,}/u.test(token.text)
      )
        continue;
      capitals++;
      // "UNDANGAN: …", "INFO!": a label
      if (token === tokens[0] && /^\s*(?:[:!|–—]|- |$)/.test(text.slice(token.end))) continue;
      if (!/^[A-Z]{3,8}\d?[A-Z]{0,2}$/.test(token.text) || acronyms.has(token.text)) continue;
      // "PENGUMUMAN" in capitals is a word
      if (spelling?.isOf('common', token.lower) || (token.text.length > 3 && spelling?.knows(token.lower)))
        continue;
      const inside =
        text.charAt(token.start - 1) === '(' || /^ ?\(/.test(text.slice(token.end, token.end + 2));
      if (inside) explained.push(token.text);
      else unknown.push({ start: token.start, end: token.end, word: token.text });
    }
    // A sentence in capitals is shouting, not a row of acronyms; numerals are no acronyms
    const few =
      capitals <= Math.max(3, tokens.length / 3)
        ? unknown.filter(({ word }) => !/^[IVXLCM]+$/.test(word))
        : [];
    return few.length + explained.length > 0 ? { unknown: few, explained } : undefined;
  },
  *check(facts, { institution }) {
    const known = new Set([...institution.acronyms, ...facts.flatMap(({ fact }) => fact.explained)]);
    const own = new Set(
      wordsOf(
        [
          institution.name,
          ...institution.units,
          ...institution.programmes.map(({ name }) => name),
          ...institution.accounts.map(({ handle }) => handle),
        ].join(' '),
      ),
    );
    for (const { fact, sentence } of facts) {
      const first = fact.unknown.find(
        ({ word }) => !known.has(word) && !own.has(word.toLowerCase()) && word !== 'XXX',
      );
      if (first === undefined) continue;
      yield { sentence, start: first.start, end: first.end, values: { word: first.word }, confidence: 'ask' };
      return;
    }
  },
});

export const examples: Examples = {
  bad: [
    'Pelatihan ⟦BPMTPK⟧ bersama LPMP dibuka.',
    'Tim ⟦DPMDES⟧ mendata warga.',
    'Kegiatan ⟦KKBPK⟧ di desa.',
  ],
  ok: [
    'Pelatihan Balai Pengembangan Media Televisi Pendidikan (BPMTPK) dibuka. BPMTPK ada di kota.',
    'Bawa KTP, KK, dan kartu BPJS.',
    'SEGERA DAFTARKAN ANAK ANDA.',
    'UNDANGAN: musyawarah desa, Senin.',
    'PENGUMUMAN PENTING untuk warga RT 02.',
    'Jadwal: PENGUMUMAN hasil lomba hari ini.',
    'BREAKING! Jalan Melati ditutup.',
    { text: 'Tim DPMDES siap, Bu.', context: { kind: 'reply' } },
    'Bab XVIII berlaku.',
  ],
};
