import { Has } from '../../text.ts';
import { matches } from '../match.ts';
import { defineRule, type Examples } from '../rule.ts';

/** What templates leave blank, in brackets. Only words that name a blank: "[Siaran langsung]" is a label. */
const blank =
  'nama|tanggal|tgl|hari|jam|waktu|pukul|isi|judul|link|tautan|url|tempat|lokasi|alamat|kota|kegiatan|acara|jabatan|instansi|dinas|unit|nomor|no|kontak|sapaan|jumlah|masukkan|tulis|sebutkan|lengkapi|deskripsi|kanal|sumber|foto|gambar|program|layanan|topik|keterangan|catatan|masalah|sebab|langkah|pokok|fakta|klaim|name|date|title|insert|your|time|place|xxx?|todo|tbd|\\.\\.\\.|…|_{2,}';
const bracketed = new RegExp(
  String.raw`\[(?:${blank})\b[^\]\n]{0,60}\]|\[(?:\.{2,}|…|_{2,}|xx+|\?+)\]|\{\{?[^{}\n]{1,60}\}\}?|<<[^<>\n]{1,60}>>|<(?:${blank})\b[^<>\n]{0,40}>|\((?:isi|nama|tanggal|masukkan|tulis|sebutkan|diisi|lengkapi|insert) [^()\n]{0,40}(?:di sini|disini|kegiatan|acara|instansi|pejabat|narasumber|pelapor|nama|tanggal|here)\)|\((?:isi|masukkan|tulis|ganti) (?:tautan|link|tanggal|judul|jam|tempat|lokasi|kontak)\)`,
  'g',
);
const bare =
  /\b(?:lorem ipsum|isi di ?sini|tulis di ?sini|teks di ?sini|insert (?:text|link|date) here|nama kegiatan di ?sini|tbd|tba|todo|fixme)\b|(?<![\p{L}\p{N}])x{3,}(?![\p{L}\p{N}])|@(?:namaakun|nama_akun|akunanda|username)\b|(?:https?:\/\/)?(?:www\.)?(?:contoh|example|namadomain|domainanda|situsanda)\.(?:com|org|net|id)\b[^\s]{0,60}|(?<=\b(?:tanggal|tgl|pukul|jam|hari|bulan|nomor|no|rp|tahun)\.? ?)x{2,}(?:[.:/]x{2,})?(?![\p{L}\p{N}])|\bdd[/.-](?:mm|bb)[/.-](?:yyyy|tttt)\b|_{4,}|(?<!\S)_{2,3}(?= (?:\d{4}|jan|feb|mar|apr|mei|jun|jul|agu|sep|okt|nov|des|wi))|\.{6,}/gu;

export default defineRule({
  id: 'placeholder-left',
  category: 'language',
  severity: 'block',
  scope: 'sentence',
  *check({ lower, text, has, tokens }) {
    if (has & Has.bracket || lower.includes('(')) {
      for (const found of matches(bracketed, lower))
        yield { start: found.index, end: found.end, values: { blank: text.slice(found.index, found.end) } };
    }
    for (const found of matches(bare, lower)) {
      if (
        /^t(?:ba|bd)$|^todo$/.test(found[0]) &&
        text.slice(found.index, found.end) !== text.slice(found.index, found.end).toUpperCase()
      )
        continue;
      const inside = tokens.some(
        (token) => token.kind === 'url' && token.start < found.index && token.end > found.index,
      );
      if (inside || (found[0].startsWith('.') && tokens.length === found[0].length)) continue;
      yield { start: found.index, end: found.end, values: { blank: text.slice(found.index, found.end) } };
    }
  },
});

export const examples: Examples = {
  bad: [
    'Rapat ⟦__⟧ Desember 2026, bahan di ⟦(isi tautan)⟧.',
    'Dibuka ⟦DD/MM/YYYY⟧.',
    'Hadirilah ⟦[nama kegiatan]⟧ pada tanggal ⟦XX⟧ bulan ini.',
    'Terima kasih, ⟦{sapaan}⟧ ⟦{nama}⟧.',
    'Lorem: ⟦lorem ipsum⟧ dolor.',
    'Daftar di ⟦https://contoh.com/daftar⟧ sebelum Jumat.',
    'Ikuti ⟦@namaakun⟧ dan ⟦<<judul>>⟧.',
    'Pembicara: ⟦TBD⟧, nomor ⟦XXXX⟧.',
  ],
  ok: [
    'Nilai __ kosong pada formulir.',
    'Hadirilah Pekan Literasi pada Sabtu, 5 Desember 2026.',
    '[SIARAN LANGSUNG] Peresmian puskesmas.',
    'Angkatan XX lulus tahun ini, ukuran XXL tersedia.',
    'Panduan ada di https://belajar.contoh.go.id dan (gratis).',
    'Tunggu dulu... kami siapkan.',
    'Bab III dan abad XXI.',
  ],
};
