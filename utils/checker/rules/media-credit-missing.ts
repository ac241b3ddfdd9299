import { defineRule, type Examples } from '../rule.ts';

const credit =
  /\b(?:foto|video|ilustrasi|musik|sumber|dok|dokumentasi|kredit|gambar|grafis|desain|fotografer|videografer|courtesy|photo|infografis|penata grafis)\b\.?(?: (?:oleh|by))? ?[:/]|📷|📸|\b(?:dok\.|foto oleh|video oleh|ilustrasi oleh|©)/;

/** Asks when there is media, and the text names nobody. */
export default defineRule<'credit'>({
  id: 'media-credit-missing',
  category: 'ethics',
  severity: 'prompt',
  kinds: ['post', 'video'],
  scope: 'document',
  facts: ({ lower }) => (credit.test(lower) ? 'credit' : undefined),
  *check(facts, { media, platform }) {
    if (facts.length > 0 || media === null || !media.some(({ type }) => type !== 'other')) return;
    yield { start: 0, end: 0, confidence: 'ask', ...(platform === 'youtube' ? { variant: 'music' } : {}) };
  },
});

const image = { media: [{ type: 'image' as const, alt: 'Langit pagi di atas alun-alun kota' }] };
export const examples: Examples = {
  bad: [
    { text: '⟦⟧Cantiknya langit kota pagi ini!', context: image },
    {
      text: '⟦⟧Suasana posyandu.',
      context: { platform: 'instagram', media: [{ type: 'video', captions: true }] },
    },
    {
      text: '⟦⟧Panduan cuci tangan.',
      field: 'description',
      context: { platform: 'youtube', kind: 'video', media: [{ type: 'video', captions: true }] },
    },
  ],
  ok: [
    { text: 'Cantiknya langit kota. Foto: Dian P./Diskominfo.', context: image },
    'Cantiknya langit kota.',
    { text: 'Langit pagi.', context: { media: [] } },
    { text: 'Bagus, Bu.', context: { kind: 'reply', ...image } },
  ],
};
