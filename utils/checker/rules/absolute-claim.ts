import { anyOf, holds, matches } from '../match.ts';
import { defineRule, type Examples } from '../rule.ts';
import { turnsToReaders } from '../voice.ts';

const area =
  '(?:kota|kabupaten|provinsi|indonesia|nusantara|asia|dunia|jawa|sumatra|sumatera|bali|kalimantan|sulawesi|papua|negeri|tanah air|daerah|desa|kecamatan|nasional)';
const promise = anyOf(
  /\b(?:dijamin|terjamin|kami jamin|garansi)(?: (?:100 ?(?:persen|%)|pasti|aman|bebas|lulus|sembuh|berhasil|sukses|tepat|tanpa|lancar|cair|diterima|murni|ampuh|terbaik|halal|tembus|puas|langsung|laku|ketagihan|tidak ada yang))/u,
  /(?<![\d.,])(?:100 ?(?:persen|%)|seratus persen) (?:aman|bebas|lulus|ampuh|sembuh|berhasil|bebas|gratis selamanya|akurat|terbukti|bersih|sukses|pasti|tepat|halal|manjur|puas)\b/u,
  /\b(?:pasti|dipastikan|otomatis|mustahil) (?:langsung |akan |bakal )?(?:gagal|rugi|salah|menganggur|kerja(?! sama)|laku|tembus|sembuh|lulus|diterima|cair|berhasil|sukses|untung|menang|aman|lolos|dapat|terkabul)\b/u,
  /\b(?:tanpa|nol) (?:risiko|resiko|efek samping|kegagalan|cela|gagal|masalah sama sekali)(?: (?:apa ?pun|sama sekali|sedikit pun))?\b/u,
  /\bterbukti (?:ampuh|manjur|mujarab|100)\b|\bselalu (?:berhasil|benar|tepat waktu|yang terbaik)\b|\bsolusi (?:tuntas|segala)\b|\b(?:murni|aman|bersih|halal|asli) (?:100 ?(?:persen|%)|seratus persen)|\b(?:tak|tidak) ada yang lebih (?:baik|bagus|cepat|murah|lengkap)\b|\btidak (?:pernah|akan pernah) (?:mengecewakan|gagal|salah|terlambat|macet|banjir lagi)\b|\bsempurna tanpa\b/u,
);
/** Best, first, only: a fact of geography or of the news as often as a boast. */
const superlative = anyOf(
  new RegExp(
    String.raw`\b(?:ter\p{L}{4,9}|paling \p{L}{3,12}) se(?:-\p{L}{4,}|dunia|jagat|indonesia|nusantara)(?: \p{L}{4,})?\b|\b(?:satu-satunya|yang pertama|pertama(?: kali)?|nomor (?:satu|wahid|1)|no\.? ?1|terbaik|terhebat|tercepat|terbesar|terlengkap|termurah|terbersih|teraman|termaju|terindah|tercanggih|terkuat|tersukses|paling \p{L}{3,14}) (?:se-?${area}|di (?:seluruh )?(?:${area}))\b`,
    'u',
  ),
  /\bterbaik (?:sepanjang (?:masa|sejarah)|tiada (?:tanding|banding|tara)|tak tertandingi)\b|\b(?:tak tertandingi|tiada duanya|tiada tandingannya|(?:tidak|tak|gak|nggak) ada (?:tandingan|dua|lawan|bandingan)nya|paling hebat|nomor satu)\b(?! (?:di hati|adalah|yang perlu|prioritas))/u,
  /\bterbukti paling\b/u,
);
/** An award or a source behind the claim, a wish, or a denial. */
const founded =
  /\b(?:meraih|penghargaan|peringkat|menurut|berdasarkan|sumber|versi|survei|indeks|hasil penilaian|juara|anugerah|sertifikat|rekor|muri|kementerian|semoga|menuju|ingin|cita-cita|target|menjadi|tidak ada yang|tidak menjamin|bukan|jangan percaya|hoaks|waspada|penipu(?:an)?|konstitusi|dijamin (?:oleh )?(?:undang|uu|lps|negara))\b/;

/** The institution, or what it does, is praised. */
const own =
  /\b(?:kami|kita|(?:program|layanan|pelayanan|aplikasi|inovasi|produk|obat|vitamin|acara|kegiatan|gerakan|instansi|dinas|kota|kabupaten|desa|daerah|provinsi|puskesmas|sekolah) (?:ini|kami|kita))\b/;

export default defineRule({
  id: 'absolute-claim',
  category: 'hoax-check',
  severity: 'warn',
  scope: 'sentence',
  language: 'id',
  *check(sentence) {
    const { lower } = sentence;
    if (holds(founded, lower)) return;
    for (const found of matches(promise, lower))
      yield { start: found.index, end: found.end, confidence: 'ask' };
    const boasts = holds(own, lower) || turnsToReaders(sentence);
    for (const found of matches(superlative, lower))
      yield {
        start: found.index,
        end: found.end,
        confidence: 'ask',
        ...(boasts ? {} : { severity: 'prompt' as const }),
      };
  },
});

export const examples: Examples = {
  bad: [
    'Kampus kami ⟦paling top sejagat⟧.',
    'Jurusan kami ⟦tidak ada duanya⟧.',
    'Layanan kami ⟦tercepat se-Maluku⟧.',
    'Lulusannya ⟦pasti langsung kerja⟧.',
    'Kantor ini ⟦seratus persen bebas⟧ calo.',
    'Program ini ⟦dijamin 100%⟧ bebas masalah dan ⟦terbaik se-Indonesia⟧.',
    'Ikut kelas ini ⟦pasti lulus⟧.',
    'Pelayanan kami ⟦nomor satu di Indonesia⟧.',
    'Vitamin ini ⟦tanpa efek samping⟧.',
    { text: 'Danau itu ⟦terbesar di Indonesia⟧.', severity: 'prompt' },
  ],
  ok: [
    'Dijamin tidak ada pungutan sesuai perda.',
    'Kami pasti kerja sama dengan warga.',
    'Tidak ada lawan kata untuk gotong royong.',
    'Program ini sudah dipakai 12 kelurahan.',
    'Puskesmas Tirta meraih penghargaan terbaik se-Indonesia dari Kementerian Kesehatan.',
    'Jangan percaya obat yang dijamin sembuh.',
    'Pastikan berkas Anda lengkap.',
    'Semoga kota kita menjadi yang terbaik di Indonesia.',
  ],
};
