import { holds } from '../match.ts';
import { defineRule, type Examples } from '../rule.ts';

const forwarded =
  /\b(?:tangkapan layar|screenshot|ss (?:dari|grup)|diteruskan dari|forward(?:an|ed)?|repost|dari (?:media|akun|grup|portal|berita)|dikutip dari|dilansir|melansir|menurut (?:media|berita)|berita (?:dari|viral)|viral di|via @|sumber: (?:grup|wa|whatsapp|internet|google|facebook|tiktok)|foto dari (?:internet|google|warga|grup|netizen)|kiriman (?:warga|netizen))\b/;
const topic =
  /\b(?:gempa|tsunami|erupsi|banjir bandang|wabah|klb|kejadian luar biasa|keracunan massal|penculikan|vaksin baru|virus baru|pemilu|pilkada|hasil penghitungan)\b/;

/** Shown for what came from elsewhere, and for the topics that hoaxes live on; never for the institution's own news. */
export default defineRule<'ask'>({
  id: 'saring-checklist',
  category: 'hoax-check',
  severity: 'prompt',
  kinds: ['post', 'video', 'story'],
  scope: 'document',
  language: 'id',
  facts: ({ lower }) => (holds(forwarded, lower) || holds(topic, lower) ? 'ask' : undefined),
  *check(facts) {
    if (facts.length > 0) yield { start: 0, end: 0, confidence: 'ask' };
  },
});

export const examples: Examples = {
  bad: [
    '⟦⟧Tangkapan layar dari grup warga tentang air keruh.',
    '⟦⟧Gempa terasa kuat pagi ini.',
    '⟦⟧Foto dari internet: jembatan putus.',
  ],
  ok: [
    'Posyandu buka Selasa.',
    'Cek rilis resmi di situs kami.',
    { text: 'Gempa tadi terasa, Bu?', context: { kind: 'reply' } },
    'Jadwal imunisasi bulan ini.',
  ],
};
