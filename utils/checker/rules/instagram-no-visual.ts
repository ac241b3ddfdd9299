import { defineRule, type Examples } from '../rule.ts';

const scan = /\b(?:pindaian|scan|hasil pindai|surat edaran|lembar surat|dokumen surat)\b/i;

export default defineRule({
  id: 'instagram-no-visual',
  category: 'platform',
  severity: 'warn',
  platforms: ['instagram'],
  kinds: ['post', 'video'],
  scope: 'document',
  *check(_, { media }) {
    if (media === null) return;
    if (media.length === 0) yield { start: 0, end: 0 };
    else if (media.length === 1 && (media[0]?.document === true || scan.test(media[0]?.alt ?? '')))
      yield { start: 0, end: 0, variant: 'document' };
  },
});

const on = (media: readonly { type: 'image' | 'video'; document?: boolean; alt?: string }[]) =>
  ({ platform: 'instagram', media }) as const;
export const examples: Examples = {
  bad: [
    { text: '⟦⟧Jadwal posyandu bulan ini.', context: on([]) },
    { text: '⟦⟧Surat edaran terlampir.', context: on([{ type: 'image', document: true }]) },
    {
      text: '⟦⟧Edaran terbaru.',
      context: on([{ type: 'image', alt: 'Pindaian surat edaran satu halaman' }]),
    },
  ],
  ok: [
    { text: 'Jadwal posyandu bulan ini.', context: { platform: 'instagram' } },
    { text: 'Jadwal posyandu bulan ini.', context: on([{ type: 'image', alt: 'Kader menimbang balita' }]) },
    { text: 'Tiga langkah.', context: on([{ type: 'image' }, { type: 'image' }]) },
    { text: 'Jadwal posyandu.', context: { media: [] } },
  ],
};
