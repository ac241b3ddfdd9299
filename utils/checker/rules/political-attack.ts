import { anyOf, holds, matches } from '../match.ts';
import { defineRule, type Examples } from '../rule.ts';

const rival = String.raw`(?:(?:provinsi|kabupaten|kota|daerah|kementerian|dinas|pemda|pemkot|pemkab|pemprov|desa|kecamatan|instansi|wilayah|tetangga) (?:sebelah|lain|tetangga|seberang)|(?:pemerintah(?:an)?|pem(?:prov|kab|kot|da)) (?:sebelumnya|lama|yang lalu|terdahulu|pusat|kemarin)|rezim|oposisi|kubu (?:sebelah|lawan|\p{L}+)|lawan politik|(?:pihak|calon|paslon|tim) (?:lawan|sebelah)|petahana|partai \p{L}+|(?:bupati|wali kota|walikota|gubernur|menteri|presiden|kepala daerah) (?:sebelah|lama|sebelumnya|yang lalu|terdahulu|kemarin)|paslon \d|capres \p{L}+|elite politik|anggota dewan|dprd|dpr)`;
const attack =
  '(?:gagal total|meninggalkan (?:utang|masalah)|kerjanya (?:cuma |hanya )?tidur|proyek mercusuar|gagal (?:memimpin|mengurus|membangun)|bohong|pembohong|berbohong|tukang bohong|cuma (?:bisa )?(?:janji|omong|pencitraan|wacana|ngomong)|hanya (?:bisa )?(?:janji|omong|pencitraan|wacana)|janji (?:palsu|manis|kosong|doang)|omong kosong|omdo|pengkhianat|khianat|tidak becus|tak becus|ga becus|gak becus|amburadul|bobrok|pencitraan|korup|rakus|munafik|boneka|antek|perusak|penipu rakyat|menipu rakyat|tidak (?:bisa|mampu) (?:kerja|memimpin|apa-apa)|ngapain saja|tidur saja|kalah jauh|ketinggalan|payah|memble|curang|licik|haus kekuasaan|makan uang rakyat|otoriter|zalim|tumpul|melempem)';
const pattern = anyOf(
  new RegExp(
    String.raw`\b${rival}\b[^.!?\n]{0,40}?\b${attack}\b(?:,? (?:di sini|kami|kita|hasilnya|soal) [^.!?\n]{0,30})?`,
    'u',
  ),
  new RegExp(String.raw`\b${attack}\b[^.!?\n]{0,30}?\b${rival}\b`, 'u'),
  new RegExp(
    String.raw`\b(?:${rival}|pemerintah (?:provinsi|kabupaten|kota)|pem(?:prov|kab|kot)|kementerian|kebijakan (?:menteri|pusat|gubernur|presiden))\b[^.!?\n]{0,30}?(?<!\b(?:tidak|tak|jangan|bukan)) \b(?:(?:cuma|hanya) (?:jago |bisa )?(?:omong|ngomong|janji)|lepas tangan|(?:tutup mata|cuci tangan) (?:soal|atas|terhadap)|tebar pesona|nol besar|(?:tidak|tak) peduli|ingkar janji|lempar tanggung jawab|ngawur|menyengsarakan)\b[^.!?\n]{0,40}`,
    'u',
  ),
  /\b(?:tidak seperti|beda dengan|dibanding(?:kan)?) (?:daerah|kabupaten|kota|provinsi|pemerintah(?:an)?|dinas) (?:sebelah|lain|lama|sebelumnya|tetangga)\b[^.!?\n]{0,40}/u,
);
const sourced =
  /\b(?:putusan|vonis|pengadilan|terbukti di|menurut (?:hakim|jaksa|kpk)|hoaks|hoax|tidak benar|jangan menyebut|kritik (?:warga|anda))\b/;

export default defineRule({
  id: 'political-attack',
  category: 'neutrality',
  severity: 'block',
  scope: 'sentence',
  language: 'id',
  *check({ lower, text }) {
    if (holds(sourced, lower)) return;
    for (const found of matches(pattern, lower)) {
      if (/[“”"]/.test(text.charAt(found.index - 1))) continue;
      if (
        /^(?:tidak seperti|beda|dibanding)/.test(found[0]) &&
        !/\b(?:lebih|paling|baru|nyata|bukti|kami|kita)\b/.test(lower.slice(found.index))
      )
        continue;
      if (/^dibanding/.test(found[0]) && /\d/.test(lower)) continue;
      yield { start: found.index, end: found.end, confidence: 'ask' };
    }
  },
});

export const examples: Examples = {
  bad: [
    '⟦Pemkab lama sibuk proyek mercusuar⟧.',
    '⟦Pemerintah provinsi lepas tangan soal jalan ini⟧.',
    '⟦Bupati sebelumnya hanya tebar pesona⟧.',
    '⟦Provinsi sebelah cuma janji, di sini baru nyata⟧.',
    '⟦Pemerintahan lama gagal total⟧ mengurus air bersih.',
    '⟦Pemerintah provinsi cuma jago omong⟧.',
    'Memang ⟦pembohong semua anggota dewan⟧ itu.',
  ],
  ok: [
    'Pemkab sebelumnya telah menyusun rencana tata ruang.',
    'Pemprov mengajak warga cuci tangan pakai sabun.',
    'Kementerian menegaskan kabar itu bohong.',
    'Pemkab tidak lepas tangan atas jalan itu.',
    'Kami berkoordinasi dengan pemerintah provinsi agar jalan penghubung cepat selesai.',
    'DPRD menyetujui anggaran perubahan tahun 2026.',
    'Jangan percaya janji palsu pinjaman daring.',
    'Pemerintah sebelumnya telah menyusun rencana tata ruang.',
  ],
};
