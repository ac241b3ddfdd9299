import { Has } from '../../text.ts';
import { holds, matches } from '../match.ts';
import { defineRule, type Examples } from '../rule.ts';
import { turnsToReaders } from '../voice.ts';

const amount =
  /\b\d{1,3}(?:[.,]\d{1,3}){0,4} ?(?:persen|%)|\b\d{1,3}(?:[.,]\d{1,3}){0,4} (?:ribu|juta|miliar|triliun) (?:orang|warga|jiwa|rupiah|penduduk|keluarga|pelanggan|pengguna|kasus|anak|siswa|pekerja|rumah)\b|\b(?:naik|turun|meningkat|menurun|bertambah|berkurang|melonjak|melejit|anjlok|merosot|menyusut) (?:(?!setinggi)\w{1,12} ){0,2}(?:\d|(?:\w+ )?kali lipat|separuh|setengah|sepertiga|seperempat)|\b(?:sebanyak|lebih dari|total|mencapai) \d{1,3}(?:\.\d{3})+ (?:orang|warga|jiwa|penduduk|keluarga|pelanggan|anak|siswa|pekerja|rumah)\b|\b\w+ puluh(?: \w+)? dari (?:seratus|seribu) \w+|\b(?:\d{1,2}|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan) dari (?:\d{1,3}|dua|tiga|empat|lima|sepuluh|seratus) (?:orang|warga|anak|remaja|keluarga|ibu|perempuan)\b|\b(?:setengah|separuh|sepertiga|seperempat|mayoritas|sebagian besar) (?:warga|penduduk|anak|remaja|masyarakat) (?:kita|kota|indonesia|desa|kabupaten)\b/g;
/** Sale, tax, price, charge: a figure of an offer and not of a state of affairs. Progress and shares of the own work neither. */
const notStatistic =
  /\b(?:diskon|potongan|bunga|pajak|cashback|ppn|tarif|biaya|iuran|harga|subsidi|keringanan|denda|bebas|gratis|alkohol|kelembapan|kelembaban|baterai|volume|kadar|konsentrasi|cairan|larutan|campur|isi ulang|hadiah|kapasitas|kuota|kecerahan|target|menargetkan|ditargetkan|minimal|maksimal|paling (?:sedikit|banyak)|hingga tahun|pukul|jam)\b/;
/** Says where a figure comes from. A bare "hasil" or "data" may be anything, so they need company. */
const source =
  /\b(?:menurut|sumber|berdasarkan|merujuk|mengacu|mengutip|dikutip|laporan|rilis|survei|sensus|riset|penelitian|kajian|statistik|bps|ssgi|riskesdas|sakernas|susenas|podes|dapodik|e-ppgbm|bank indonesia|bappenas|kemenkes|kementerian|who|unicef|according to|source|survey|report)\b|\bdata\b|\bhasil (?:survei|uji|sensus|pemantauan|pendataan|pemeriksaan|evaluasi|pengukuran|rekapitulasi|verifikasi|audit|studi)\b|\bper (?:\d{1,2}|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|akhir|hari)\b|\b(?:dinas|badan|rsud|puskesmas|dinkes|bpbd|bnpb|kpu|polres|polda|disdukcapil|dukcapil)\b.{0,30}\b(?:mencatat|melaporkan|mendata|menyebut|merilis)\b|\b(?:tercatat|mencatat|kata|ujar|tutur|jelas|ungkap|menyebut(?:kan)?|menyatakan|hakim|pengadilan|polisi|kejaksaan)\b/;
const labelled = /\b(?:data|rincian|rilis|selengkapnya|laporan|sumber|angka|tabel|infografik|unduh|baca)\b/;

interface Figure {
  start: number;
  end: number;
  turns: boolean;
}

/** A figure about a state of affairs, in a draft that nowhere says where it comes from. */
export default defineRule<Figure | 'source' | 'turns'>({
  id: 'statistic-without-source',
  category: 'hoax-check',
  severity: 'warn',
  scope: 'document',
  language: 'id',
  facts: (sentence) => {
    const { lower, text, has } = sentence;
    const turns = turnsToReaders(sentence);
    const nothing = turns ? 'turns' : undefined;
    if (holds(source, lower) || (has & Has.url && holds(labelled, lower))) return 'source';
    if (
      !(has & Has.digit) &&
      !/ dari |lipat|setengah|separuh|sepertiga|seperempat|mayoritas|sebagian besar/.test(lower)
    )
      return nothing;
    for (const found of matches(amount, lower)) {
      const around = lower.slice(Math.max(0, found.index - 40), found.end + 30);
      if (notStatistic.test(around) || /100 ?(?:persen|%)/.test(found[0])) continue;
      if (
        /^(?:naik|turun)/.test(found[0]) &&
        /\b(?:naik|turun) (?:kereta|bus|angkot|pesawat|kapal|ke|di|dari|kelas|lantai|level|peringkat|tangga|gunung)\b/.test(
          found[0],
        )
      )
        continue;
      if (
        /\d$/.test(found[0]) &&
        /^ ?(?:lantai|kali|hari|halte|tangga|kg|langkah|stasiun)/.test(
          lower.slice(found.end).replace(/^[\d.,]*/, ''),
        )
      )
        continue;
      const start = /^[\s“"•*-]*/.exec(text)?.[0].length ?? 0;
      const end = text.replace(/[\s.!?…”")]+$/, '').length;
      return { start, end, turns };
    }
    return nothing;
  },
  *check(facts) {
    if (facts.some(({ fact }) => fact === 'source')) return;
    // A news item's figure is asked about; one that is held up to readers needs its source
    const turns = facts.some(({ fact }) => fact === 'turns' || (typeof fact === 'object' && fact.turns));
    for (const { fact, sentence } of facts)
      if (typeof fact === 'object')
        yield {
          sentence,
          start: fact.start,
          end: fact.end,
          confidence: 'ask',
          ...(turns ? {} : { severity: 'prompt' }),
        };
  },
});

export const examples: Examples = {
  bad: [
    'Halo, Sobat! ⟦Kepuasan warga naik dua kali lipat⟧.',
    'Halo, Sobat! ⟦Sebanyak 12.500 warga sudah menerima manfaatnya⟧.',
    { text: '⟦Angka stunting kita turun 40 persen, terbaik se-provinsi⟧.', severity: 'warn' },
    { text: '⟦Kunjungan wisatawan ke Tirta Kencana meningkat 14 persen⟧.', severity: 'prompt' },
    'Halo, Sobat Sehat. ⟦Sebanyak 2,5 juta warga sudah divaksin⟧!',
    '⟦Sembilan dari sepuluh ibu melahirkan di puskesmas⟧. Yuk, periksa!',
    '⟦1 dari 3 anak kurang makan sayur⟧. Yuk, biasakan!',
  ],
  ok: [
    'Halo, Sobat! Bus naik penumpang setiap setengah jam.',
    'Halo, Sobat! Air naik setinggi 10 sentimeter.',
    'Prevalensi stunting turun dari 18,2 persen menjadi 15,9 persen. Sumber: SSGI 2026.',
    'Diskon tarif parkir 50 persen untuk lansia.',
    'Pakai cairan pembersih tangan beralkohol minimal 70 persen.',
    'Angka kematian ibu turun 10 persen. Baca rinciannya di https://dinkes.tirtakencanakab.go.id/profil',
    'Tiketnya Rp15.000, naik bus 3 kali saja.',
    'Dinkes mencatat 85 persen balita sudah diimunisasi.',
  ],
};
