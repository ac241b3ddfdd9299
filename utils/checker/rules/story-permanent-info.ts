import { Has } from '../../text.ts';
import { datesIn, publishedAt } from '../dates.ts';
import { holds } from '../match.ts';
import { defineRule, type Examples } from '../rule.ts';

const lasting =
  /\b(?:syarat|persyaratan|pendaftaran|daftar|batas akhir|paling lambat|ditutup|deadline|tenggat|nomor layanan|jadwal (?:lengkap|layanan|tetap)|prosedur|alur|biaya|tarif|dokumen yang|berkas|beasiswa|lowongan|jam layanan|call center)\b/;
const kept =
  /\b(?:unggahan tetap|feed|sorotan|highlight|disimpan di|simpan di sorotan|linimasa|stiker tautan|tautan di bio|situs|laman|selengkapnya di|unggahan (?:kami|terakhir|sebelumnya)|postingan)\b/;
const DAY = 86_400_000;

export default defineRule<'lasting' | 'kept' | 'far'>({
  id: 'story-permanent-info',
  category: 'platform',
  severity: 'warn',
  platforms: ['instagram', 'facebook'],
  kinds: ['story'],
  scope: 'document',
  language: 'id',
  facts: ({ lower, has }, context) => {
    if (holds(kept, lower) || has & Has.url) return 'kept';
    if (holds(lasting, lower)) return 'lasting';
    const moment = publishedAt(context);
    const far =
      moment !== null &&
      datesIn(lower).some(
        ({ year, month, day }) => year !== null && Date.UTC(year, month - 1, day) - moment > DAY,
      );
    return far ? 'far' : undefined;
  },
  *check(facts) {
    if (facts.length > 0 && !facts.some(({ fact }) => fact === 'kept'))
      yield { start: 0, end: 0, confidence: 'ask' };
  },
});

const story = { platform: 'instagram', kind: 'story' } as const;
export const examples: Examples = {
  bad: [
    { text: '⟦⟧Syarat khitan gratis: KTP dan KK.', context: story },
    { text: '⟦⟧Pendaftaran ditutup Jumat.', context: story },
    { text: '⟦⟧Sampai jumpa di Pekan Sehat, Sabtu, 5 Desember 2026.', context: story },
  ],
  ok: [
    { text: 'Syarat khitan gratis ada di unggahan tetap kami.', context: story },
    { text: 'Selamat pagi, Sobat Sehat!', context: story },
    { text: 'Pendaftaran ditutup Jumat. Disimpan di Sorotan.', context: story },
    { text: 'Syarat khitan gratis: KTP dan KK.', context: { platform: 'instagram' } },
  ],
};
