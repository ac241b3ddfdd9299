/** Texts as people write them, and worse, for property tests. */
import fc from 'fast-check';

const sentences = [
  'Halo, Sobat Sehat!',
  'Jadwal imunisasi pekan ini di Puskesmas Kencana, Jl. Melati No. 5, pukul 08.00 sampai 11.00 WITA.',
  'Bawa buku KIA, ya.',
  'Selengkapnya di https://dinkes.tirtakencanakab.go.id/imunisasi?tahun=2026&sumber=medsos.',
  'Daftar lewat dinkes.tirtakencanakab.go.id/antrean sebelum pukul 07.00.',
  'Semua gratis untuk warga #TirtaKencana.',
  'Apakah Anda sudah daftar?',
  'Keluarga 👨‍👩‍👧‍👦 sehat, negeri 🇮🇩 kuat.',
  'Senin: Posyandu Melati\nRabu: Posyandu Mawar',
  '00.00 Pembuka\n00.45 Pilih puskesmas\n02.10 Penutup',
  'Klarifikasi: kabar vaksin kedaluwarsa tidak benar.',
  '#Sehat #SehatBersama #Imunisasi #TirtaKencana #Posyandu #BukuKIA',
  'https://tirtakencanakab.go.id',
  `${'pemberdayaan'.repeat(30)}.`,
  'ĀĀĀ́́́ काठमाडौं 健康第一',
];

export const anyText = fc.oneof(
  fc
    .array(fc.tuple(fc.constantFrom(...sentences), fc.constantFrom(' ', '\n', '\n\n', '  ')), {
      maxLength: 14,
    })
    .map((pieces) => pieces.flat().join('')),
  fc.string({ unit: 'grapheme', maxLength: 700 }),
  fc
    .array(fc.oneof(fc.constantFrom(...sentences), fc.string({ unit: 'grapheme', maxLength: 300 })), {
      maxLength: 8,
    })
    .map((pieces) => pieces.join(' ')),
);

const graphemes = new Intl.Segmenter('id', { granularity: 'grapheme' });

/** What of `text` is missing in `out`, sign by sign, white space aside; `replaced` signs do not count. */
export function missing(text: string, out: string): string {
  const there = new Map<string, number>();
  for (const { segment } of graphemes.segment(out)) there.set(segment, (there.get(segment) ?? 0) + 1);
  let gone = '';
  for (const { segment } of graphemes.segment(text)) {
    if (/^\s*$/u.test(segment)) continue;
    const left = there.get(segment) ?? 0;
    if (left === 0) gone += segment;
    there.set(segment, left - 1);
  }
  return gone;
}
