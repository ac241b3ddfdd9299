import { holds } from '../match.ts';
import { defineRule, type Examples } from '../rule.ts';

const label =
  /\b(?:dibuat|dibantu|ilustrasi|gambar|hasil|buatan|olahan|dihasilkan|generated|made|created)\b.{0,30}\b(?:ai|kecerdasan (?:artifisial|buatan)|akal imitasi|artificial intelligence)\b|#(?:ai|buatanai|aigenerated)\b/;
const event =
  /\b(?:suasana|kondisi|situasi|detik-detik|dokumentasi|terkini|saat ini|malam ini|pagi ini|hari ini|banjir|gempa|kebakaran|kecelakaan|posko|demo)\b/;

/** Only when the metadata say that a generator made it: what is not known is not asked about every picture. */
export default defineRule<'label' | 'event'>({
  id: 'ai-content-label',
  category: 'ethics',
  severity: 'prompt',
  kinds: ['post', 'video', 'story'],
  scope: 'document',
  facts: ({ lower }) => (holds(label, lower) ? 'label' : holds(event, lower) ? 'event' : undefined),
  *check(facts, { media }) {
    if (!media?.some(({ generated }) => generated === true)) return;
    if (facts.some(({ fact }) => fact === 'label')) return;
    const real = facts.some(({ fact }) => fact === 'event');
    yield { start: 0, end: 0, severity: real ? 'block' : 'warn', ...(real ? { variant: 'event' } : {}) };
  },
});

const made = { media: [{ type: 'image' as const, alt: 'Warga mengungsi ke balai desa', generated: true }] };
export const examples: Examples = {
  bad: [
    { text: '⟦⟧Suasana posko banjir malam ini.', context: made, severity: 'block' },
    { text: '⟦⟧Cara memilah sampah.', context: made, severity: 'warn' },
    { text: '⟦⟧Alur pendaftaran daring.', context: { platform: 'instagram', ...made } },
  ],
  ok: [
    { text: 'Ilustrasi dibuat dengan kecerdasan artifisial untuk menjelaskan alur evakuasi.', context: made },
    'Suasana posko banjir malam ini.',
    { text: 'Cara memilah sampah. Gambar buatan AI.', context: made },
    { text: 'Terima kasih.', context: { kind: 'reply', ...made } },
  ],
};
