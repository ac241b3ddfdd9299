import { matches } from '../match.ts';
import { defineRule, type Examples } from '../rule.ts';

const pattern =
  /\b(?:selengkapnya|detail(?:nya)?|info(?:rmasi)?(?:nya)?(?: lengkap(?:nya)?| selengkapnya)?|jadwal(?:nya)?|syarat(?:nya)?|rincian(?:nya)?|keterangan(?:nya)?|ketentuan(?:nya)?|cara(?:nya)?|wilayah|lokasi(?:nya)?|daftar|pemenang(?:nya)?|hasil(?:nya)?)\b[^.!?\n]{0,20}?\b(?:di|pada|lihat|cek|baca|simak|dalam)\b[^.!?\n]{0,12}?\b(?:poster|gambar|flyer|slide|infografik|foto|pamflet|brosur|selebaran)\b|\b(?:simak|lihat|cek|baca|perhatikan) (?:di )?(?:poster|gambar|flyer|slide|infografik|pamflet|brosur)\b(?: (?:ya|di atas|di bawah|berikut|ini))?/g;
const WORDS = 15;

type Span = { start: number; end: number };

/** The caption says little but "see the poster". Without media it is not known whether there is one: then it is asked. */
export default defineRule<Span[], 'words'>({
  id: 'text-only-in-image',
  category: 'accessibility',
  severity: 'warn',
  platforms: ['facebook', 'instagram', 'x'],
  kinds: ['post', 'story'],
  scope: 'document',
  language: 'id',
  counts: ({ tokens }) => ({
    words: tokens.filter(({ kind }) => kind === 'word' || kind === 'number').length,
  }),
  facts: ({ lower }) => {
    const spans = [...matches(pattern, lower)].map((found) => ({ start: found.index, end: found.end }));
    return spans.length > 0 ? spans : undefined;
  },
  *check(facts, { media }, total) {
    if (media !== null && !media.some(({ type }) => type === 'image')) return;
    if (total('words') >= WORDS) return;
    for (const { fact, sentence } of facts)
      for (const span of fact) yield { sentence, ...span, confidence: 'ask' };
  },
});

export const examples: Examples = {
  bad: [
    '⟦Wilayah terdampak silakan baca di gambar⟧.',
    '⟦Info lengkap cek poster⟧ ya!',
    'Semua ⟦keterangan sudah tertera pada flyer⟧.',
    'Posyandu lansia segera. ⟦Simak poster berikut⟧.',
    { text: '⟦Jadwalnya ada di gambar⟧.', context: { media: [{ type: 'image', alt: null }] } },
  ],
  ok: [
    'Posyandu lansia: Rabu, 2 Desember 2026, pukul 08.00 WITA, di Balai RW 05. Rincian juga ada di poster.',
    'Poster lomba karya pelajar dipajang.',
    { text: 'Info lengkap cek poster ya!', context: { media: [] } },
    { text: 'Info lengkap cek poster ya!', context: { kind: 'reply' } },
  ],
};
