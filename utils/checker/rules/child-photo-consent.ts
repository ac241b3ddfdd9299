import { holds } from '../match.ts';
import { defineRule, type Examples } from '../rule.ts';

const child =
  /\b(?:anak-anak|anak|siswa|siswi|murid|pelajar|balita|bayi|paud|tk|sd|sdn|santri|taman kanak-kanak|posyandu|remaja|pramuka siaga)\b/;
const consent =
  /\b(?:izin (?:orang tua|wali)|seizin (?:orang tua|wali)|persetujuan (?:orang tua|wali)|wajah (?:anak )?disamarkan)\b/;

/** Children are spoken of and there is a picture or a video. What the alternative text says counts too. */
export default defineRule<'child' | 'consent'>({
  id: 'child-photo-consent',
  category: 'privacy',
  severity: 'prompt',
  kinds: ['post', 'video', 'story'],
  scope: 'document',
  language: 'id',
  facts: ({ lower }) => (holds(consent, lower) ? 'consent' : holds(child, lower) ? 'child' : undefined),
  *check(facts, { media, workflow }) {
    if (!media?.some(({ type }) => type !== 'other')) return;
    const seen = facts.length > 0 || media.some(({ alt }) => child.test((alt ?? '').toLowerCase()));
    if (!seen || facts.some(({ fact }) => fact === 'consent')) return;
    const answer = workflow?.consent?.toLowerCase();
    if (answer === 'ya' || answer === 'yes') return;
    yield {
      start: 0,
      end: 0,
      confidence: 'ask',
      ...(answer === 'tidak' || answer === 'no' ? { severity: 'block' as const } : {}),
    };
  },
});

const image = { media: [{ type: 'image' as const, alt: 'Kegiatan di halaman gedung serbaguna' }] };
export const examples: Examples = {
  bad: [
    { text: '⟦⟧Keceriaan murid TK Melati.', context: image, severity: 'prompt' },
    {
      text: '⟦⟧Keceriaan hari ini.',
      context: { media: [{ type: 'image', alt: 'Tiga anak menggambar di meja' }] },
    },
    {
      text: '⟦⟧Siswa SD menanam pohon.',
      context: { ...image, workflow: { consent: 'tidak' } },
      severity: 'block',
    },
  ],
  ok: [
    { text: 'Keceriaan murid TK Melati, seizin orang tua.', context: image },
    'Keceriaan murid TK Melati.',
    { text: 'Rapat kader.', context: image },
    { text: 'Siswa SD menanam pohon.', context: { ...image, workflow: { consent: 'ya' } } },
  ],
};
