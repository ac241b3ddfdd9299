import { chatAbbreviations, doubtful } from '../lexicons/chat-abbreviations.ts';
import { inCaseOf, matches } from '../match.ts';
import { defineRule, type Examples } from '../rule.ts';

/** EYD V writes s.d., a.n., d.a. and u.p. */
const slashed = /(?<![\p{L}\d/])(?:s\/d|a\/n|d\/a|u\/p)(?![\p{L}\d/.])/giu;

export default defineRule({
  id: 'chat-abbreviation',
  category: 'language',
  severity: 'warn',
  scope: 'sentence',
  language: 'id',
  cues: [...chatAbbreviations.keys(), 's', 'a', 'd', 'u'],
  *check({ tokens, text }) {
    for (const { index, end, 0: found } of matches(slashed, text)) {
      const [first = '', last = ''] = found.split('/');
      yield {
        start: index,
        end,
        severity: 'hint',
        variant: 'slash',
        fixes: [{ replacement: `${first}.${last}.` }],
      };
    }
    for (const [index, token] of tokens.entries()) {
      if (token.kind !== 'word') continue;
      const word = chatAbbreviations.get(token.lower);
      if (word === undefined) continue;
      const next = tokens[index + 1];
      const before = tokens[index - 1];
      if (doubtful.has(token.lower)) {
        // dr. Sinta, S.Pd., 5 km, PT. ABC TD
        if (token.text !== token.lower || before?.kind === 'number') continue;
        if (
          text.charAt(token.end) === '.' ||
          (next !== undefined && /^\p{Lu}/u.test(next.text) && token.lower === 'dr')
        )
          continue;
        if (text.charAt(token.start - 1) === '.' || before?.text === '-' || next?.text === '-') continue;
      } else if (
        token.text === token.text.toUpperCase() &&
        token.text.length < 5 &&
        text !== text.toUpperCase()
      )
        continue;
      if (text.charAt(token.end) === '/' || text.charAt(token.start - 1) === '/') continue;
      const dot = text.charAt(token.end) === '.' && token.lower === 'tgl' ? 1 : 0;
      yield {
        start: token.start,
        end: token.end + dot,
        fixes: [{ replacement: inCaseOf(token.text, word) }],
      };
    }
  },
});

export const examples: Examples = {
  bad: [
    {
      text: 'Bagi ⟦yg⟧ ⟦blm⟧ terdata, segera ⟦dtg⟧ ke kantor ⟦dgn⟧ membawa KTP.',
      fixed: 'Bagi yang belum terdata, segera datang ke kantor dengan membawa KTP.',
    },
    { text: '⟦Gak⟧ perlu antre ⟦klo⟧ sudah daftar.', fixed: 'Tidak perlu antre kalau sudah daftar.' },
    {
      text: 'Bantuan ⟦utk⟧ warga ⟦tsb⟧ cair ⟦tgl.⟧ 5 Desember.',
      fixed: 'Bantuan untuk warga tersebut cair tanggal 5 Desember.',
    },
    'Obat ⟦dr⟧ puskesmas gratis.',
    { text: 'Berlaku Senin ⟦s/d⟧ Jumat.', fixed: 'Berlaku Senin s.d. Jumat.' },
  ],
  ok: [
    'Konsultasi dengan dr. Sinta, S.Pd., setiap Rabu.',
    'Jarak 5 km dan berat 2 kg.',
    'Bawa KTP dan KK yang masih berlaku.',
    '#yg @dgn bukan kata biasa.',
    'Ruang HR dan TD berada di lantai dua.',
  ],
};
