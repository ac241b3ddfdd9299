import { defineRule, type Examples } from '../rule.ts';

/** X takes no longer ones. */
const LONGEST = 1000;
const SHORTEST = 15;
const poor =
  /^(?:(?:gambar|foto|image|picture|photo|poster|infografik|flyer|dokumentasi|ilustrasi|tangkapan layar|banner|logo|kegiatan|acara|promo|pengumuman|img|dsc)[\s\d_-]*){1,5}$|^(?:screenshot[\w\s-]*|whatsapp image.*|.*\.(?:jpe?g|png|webp|gif|heic))$/i;

/** `alt: undefined` is not known and stays silent; null or empty is missing. */
export default defineRule({
  id: 'missing-alt-text',
  category: 'accessibility',
  severity: 'warn',
  platforms: ['facebook', 'instagram', 'x'],
  kinds: ['post'],
  scope: 'document',
  *check(_, { media, platform }) {
    for (const [index, { type, alt }] of (media ?? []).entries()) {
      if (type !== 'image' || alt === undefined) continue;
      const values = { number: String(index + 1) };
      const text = (alt ?? '').trim();
      if (text === '') yield { start: 0, end: 0, values };
      else if (text.length < SHORTEST || poor.test(text))
        yield { start: 0, end: 0, values: { ...values, alt: text }, variant: 'poor' };
      else if (platform === 'x' && text.length > LONGEST) yield { start: 0, end: 0, values, variant: 'long' };
    }
  },
});

const image = (alt: string | null) => ({ media: [{ type: 'image' as const, alt }] });
export const examples: Examples = {
  bad: [
    { text: '⟦⟧Posyandu hari ini.', context: image('') },
    { text: '⟦⟧Posyandu hari ini.', context: image('IMG_2041.jpg') },
    { text: '⟦⟧Posyandu hari ini.', context: image('foto pasar') },
    { text: '⟦⟧Posyandu hari ini.', context: image('Tangkapan layar kegiatan 2') },
    { text: '⟦⟧Posyandu hari ini.', context: { platform: 'x', ...image('a '.repeat(600)) } },
  ],
  ok: [
    { text: 'Posyandu hari ini.', context: image('Kader menimbang seorang balita di balai desa.') },
    { text: 'Posyandu hari ini.', context: { media: [{ type: 'image' }] } },
    { text: 'Posyandu hari ini.', context: { media: [{ type: 'video' }] } },
    'Posyandu hari ini.',
  ],
};
