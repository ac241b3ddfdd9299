import { holds } from '../match.ts';
import { defineRule, type Examples } from '../rule.ts';

const offTopic =
  /\b(?:konser|fandom|bias(?:ku)?|comeback|drakor|drama korea|idol|oppa|gol(?:l)+|liga (?:inggris|champions|spanyol|italia)|mu |chelsea|real madrid|barcelona|arsenal|nobar|ngedate|gebetan|pacar(?:ku)?|mantan(?:ku)?|ghosting|gabut|mager|lapar nih|kangen|galau|wuoh|wuooh|deg-degan|mabar|push rank|mlbb|valorant|spoiler|ost|skincare(?:ku)?|ootd|mudik sendiri|capek kerja|gajian)\b/;
const duty =
  /\b(?:warga|kebersihan|lalu lintas|pengamanan|pengalihan|parkir|petugas|tiket|layanan|pemerintah|dinas|penonton|ketertiban|izin|umkm|pariwisata|ekonomi|edukasi|kesehatan|cegah)\b/;

/** Asked only of a text that gives reason to: a question before every post is soon not read. */
export default defineRule<'off'>({
  id: 'wrong-account-check',
  category: 'ethics',
  severity: 'prompt',
  scope: 'document',
  language: 'id',
  facts: ({ lower }) => (holds(offTopic, lower) && !holds(duty, lower) ? 'off' : undefined),
  *check(facts, { account, institution }) {
    if (facts.length > 0)
      yield {
        start: 0,
        end: 0,
        values: { account: account ?? (institution.name || '@this') },
        confidence: 'ask',
      };
  },
});

export const examples: Examples = {
  bad: [
    '⟦⟧Wuooh mantap, deg-degan nonton konser tadi malam!',
    { text: '⟦⟧Golll! Akhirnya menang juga.', context: { account: '@dinkestirta' } },
    '⟦⟧Gabut banget, mabar yuk.',
  ],
  ok: [
    'Terima kasih kepada warga yang menjaga kebersihan selama konser di alun-alun.',
    'Petugas mengatur lalu lintas saat nobar.',
    'Posyandu buka Selasa.',
    'Golongan darah dapat diperiksa gratis.',
  ],
};
