/** Which of the two languages a stretch of text is in, by its function words. Cheap, and honest: no evidence gives 0. Own lists. */
import type { Token } from '../text.ts';

const indonesian = new Set(
  `yang dan di ke dari untuk dengan pada ini itu atau juga tidak akan oleh sebagai dalam adalah bisa dapat sudah telah lebih
  agar karena jika bila kami kita anda mereka saya aku dia ia ya mari ayo yuk silakan bagi para serta hingga sampai sejak
  secara seperti saat ketika setelah sebelum masih belum bukan hanya setiap semua banyak ada tanpa antara tentang mulai hari
  pukul warga tahun bulan kamu kalian jangan harus perlu lagi saja pun maka namun tetapi tapi kalau supaya yg dgn utk tdk
  dong sih nih kok deh lho gak nggak banget aja terima kasih selamat segera siapa apa mana kapan bagaimana mengapa kenapa
  masyarakat kota desa kabupaten kecamatan dinas pemerintah layanan informasi kegiatan besok lusa sore pagi siang malam
  jam senin selasa rabu kamis jumat sabtu januari februari maret juni juli agustus oktober desember tanggal tempat lokasi daftar gratis`.split(
    /\s+/,
  ),
);
const english = new Set(
  `the of and to in is are was were be been have has had will would can could should may might must not with for from by at
  this that these those our your their his her its we you they he she it who what when where why how all any some more most
  other into over after before about between through during without there here please do does did an as if or but so than then
  now only also very just because while which us them my me get make join open visit read learn register people city public new`.split(
    /\s+/,
  ),
);

/** Indonesian and English function words among the tokens. */
export function languageScore(tokens: readonly Token[]): { id: number; en: number; words: number } {
  let id = 0;
  let en = 0;
  let words = 0;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    words++;
    if (indonesian.has(token.lower)) id++;
    else if (english.has(token.lower)) en++;
  }
  return { id, en, words };
}

export type Language = 'id' | 'en';

/** Against the draft's language a sentence needs strong evidence; foreign words inside a sentence are none. */
export function sentenceLanguage(
  score: { id: number; en: number; words: number },
  draft: Language,
): Language {
  const other = draft === 'id' ? score.en : score.id;
  const own = draft === 'id' ? score.id : score.en;
  if (other >= 2 && other > own * 2 && score.words >= 4) return draft === 'id' ? 'en' : 'id';
  return draft;
}
