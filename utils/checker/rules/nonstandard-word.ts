import { nonstandard, nonstandardGroups } from '../lexicons/nonstandard.ts';
import { inCaseOf } from '../match.ts';
import { defineRule, type Examples } from '../rule.ts';

const clitic = /^(.{4,}?)(nya|ku|mu|lah|kah|pun)$/;
/** Where the old or foreign form is part of a name or another word. */
const names = new Set(
  'photo coklat original interview manager survey villa merk mie trophy import hoax supply signal ambulance'.split(
    ' ',
  ),
);

export default defineRule({
  id: 'nonstandard-word',
  category: 'language',
  severity: 'hint',
  scope: 'sentence',
  language: 'id',
  *check({ tokens, text }) {
    for (const [index, token] of tokens.entries()) {
      if (token.kind !== 'word') continue;
      const { lower, start } = token;
      const next = tokens[index + 1];
      if (next?.kind === 'word' && next.start === token.end + 1) {
        const group = nonstandardGroups.get(`${lower} ${next.lower}`);
        if (group !== undefined) {
          const wrong = text.slice(start, next.end);
          yield { start, end: next.end, values: { wrong }, fixes: [{ replacement: inCaseOf(wrong, group) }] };
          continue;
        }
      }
      const right = standard(lower);
      if (right === null) continue;
      const capital = token.text !== lower && token.text !== token.text.toUpperCase();
      // A capital inside the sentence: a name ("Villa Melati"), unless all of it is shouting
      if (
        capital &&
        index > 0 &&
        (names.has(lower) ||
          /^\p{Lu}/u.test(tokens[index + 1]?.text ?? '') ||
          /^\p{Lu}/u.test(tokens[index - 1]?.text ?? '')) &&
        !/^\p{Lu}/u.test(right)
      )
        continue;
      yield {
        start,
        end: token.end,
        values: { wrong: token.text },
        fixes: [{ replacement: inCaseOf(token.text, right) }],
      };
    }
  },
});

function standard(lower: string): string | null {
  const direct = nonstandard.get(lower);
  if (direct !== undefined) return direct;
  const found = clitic.exec(lower);
  const root = found?.[1] === undefined ? undefined : nonstandard.get(found[1]);
  return root === undefined ? null : root + (found?.[2] ?? '');
}

export const examples: Examples = {
  bad: [
    {
      text: 'Kami ⟦himbau⟧ warga mengurus ⟦ijin⟧ sebelum ⟦Nopember⟧.',
      fixed: 'Kami imbau warga mengurus izin sebelum November.',
    },
    { text: '⟦Silahkan⟧ ⟦antri⟧ di ⟦apotik⟧.', fixed: 'Silakan antre di apotek.' },
    {
      text: 'Terima kasih atas ⟦kerjasamanya⟧, warga ⟦dihimbau⟧ waspada.',
      fixed: 'Terima kasih atas kerja samanya, warga diimbau waspada.',
    },
    { text: 'Ayo ⟦olah raga⟧ ⟦dari pada⟧ duduk saja.', fixed: 'Ayo olahraga daripada duduk saja.' },
  ],
  ok: [
    'Kami imbau warga mengurus izin sebelum November.',
    'Antrean apotek dan risiko kesehatan.',
    'Mari berolahraga di Villa Melati.',
    'Zaman dulu, sistem antre belum ada.',
    'Our aktifitas team visits the city with the people.',
  ],
};
