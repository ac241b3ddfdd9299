import { nonstandardGroups } from '../lexicons/nonstandard.ts';
import { inCaseOf, matches } from '../match.ts';
import { defineRule, type Examples } from '../rule.ts';

/** Forms that never stand alone (EYD V), before a word or a name. Own list. */
const bound =
  /(?<![\p{L}\d-])(pasca|pra|non|sub|multi|anti|semi|tuna|swa|infra|ultra|supra|purna|nara|dwi|intra|adi) (\p{L}{3,})/giu;
/** `antar` is a verb too: only before what it can lie between. */
const between =
  /(?<![\p{L}\d-])(antar) (kota|kabupaten|provinsi|daerah|wilayah|kecamatan|kelurahan|desa|pulau|negara|bangsa|suku|etnis|umat|agama|golongan|kelompok|warga|sesama|individu|pribadi|generasi|pelajar|siswa|sekolah|kampus|instansi|lembaga|kementerian|organisasi|komunitas|moda|pihak|sektor|bidang|budaya|kampung|rumah tangga|partai|bank|kelas|tim|rt|rw|sd|smp|sma|smk|opd|tps|kader|guru|atlet|pemuda|mahasiswa|perguruan tinggi|dusun|jurusan|fakultas|gang|unit|dinas)(?!\p{L})/giu;
/** anak2, teman²nya, mudah2an, se-baik2nya. */
const doubled = /(?<![\p{L}\d.@#/_-])((?:se|ber)?)(\p{L}{3,})[2²](nya|an|lah|ku|mu)?(?![\p{L}\d])/giu;
/** "ke" before a figure, behind what is counted; before a noun it is the preposition (ke 2 lokasi). */
const ordinal =
  /(?<=(?:hari|tahun|minggu|pekan|bulan|gelombang|tahap|kali|peringkat|juara|pemenang|pihak|putaran|musim|acara|lomba|hut|hut ri|hut kemerdekaan|dirgahayu ri|kemerdekaan ri|dirgahayu republik indonesia|angkatan|periode|edisi|urutan|semester|babak|abad|sesi|angka|halaman|anak|posisi|dosis|jilid|bagian|lantai|ulang tahun|jadi|natalis|milad|peserta|pengunjung|pelanggan|penumpang|pasien|pembeli|pengguna|penerima|kongres|muktamar|kelas|episode|seri|generasi|cucu|istri|gol|menit|kloter|rombongan|korban|presiden|gubernur|bupati|wali kota|alinea|umur|usia|kelompok|regu|yang|untuk|suami|etape|medali|hattrick|dekade|milenium|alinea|paragraf|baris|kolom|bab|pasal|ayat|sila|nomor)[ ])ke(?: ?(\d{1,4})| (dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh))(?![\p{L}\d.,]\d|\p{L})/giu;
const spelt = /(?<![\p{L}\d-])ke-(dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)(?!\p{L})/giu;

/** "Ke dua, bawa KTP" and "untuk ke tiga kalinya": an ordinal whatever stands before it. */
const counted =
  /(?<!\p{L})ke (dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)(?=,? kali(?:nya)?(?!\p{L})|,)/giu;

/** "se Indonesia": one with what it spans. */
const spanning =
  /(?<![\p{L}\d-])(se) (Indonesia|Jawa|Bali|Sumatra|Kalimantan|Sulawesi|Papua|Asia|Nusantara|dunia|tanah air|provinsi|kabupaten|kota|kecamatan|kelurahan|desa|wilayah|daerah|nasional)(?!\p{L})/giu;
/** A prefix with a hyphen or a space before an Indonesian root: ber-doa, ber jumlah, antar-desa. "per" and "di" stand alone too. */
const hyphened =
  /(?<![\p{L}\d-])(?:(ber|ter|me[nmr]?|meng|peng?|di|per|se|antar|pasca|pra|non|sub|multi|anti|semi|tuna|nir|swa|dwi|purna)-|(ber|ter|me[nmr]?|meng|peng|pem|se|bi|inter|tele) )(\p{Ll}{3,14})(?![\p{L}-])/giu;

/** "surat nya", "KTP nya", "KTPnya": the owner is one with its word, and has a hyphen behind capitals. */
const owner = /(?<![\p{L}\d-])(\p{L}{3,}|\p{Lu}{2,})( ?)(nya|kah)(?![\p{L}\d-])/gu;

/** "90an", "20 an": the suffix behind figures takes a hyphen. */
const decade = /(?<![\p{L}\d.,/-])\d{1,4} ?an(?![\p{L}\d-])/gu;

/** Not in the catalogue of the guidelines: EYD V, what is written as one word. */
export default defineRule({
  id: 'bound-form',
  category: 'language',
  severity: 'hint',
  scope: 'sentence',
  language: 'id',
  *check({ text, tokens }, { spelling }) {
    const linked = (at: number) =>
      tokens.some(({ kind, start, end }) => kind === 'url' && start <= at && end > at);
    for (const pattern of [bound, between]) {
      for (const found of matches(pattern, text)) {
        const [whole, form = '', word = ''] = found;
        if (
          nonstandardGroups.has(whole.toLowerCase()) ||
          /^(?:dan|atau|serta|itu|ini|yang|adalah)$/i.test(word)
        )
          continue;
        const name = /^\p{Lu}/u.test(word) && !/^\p{Lu}{2,}$/u.test(form);
        // "Sub Bagian": both begin a title
        const title = name && /^\p{Lu}/u.test(form) && /^\p{Lu}\p{Ll}/u.test(word);
        const joined = title ? form + word.toLowerCase() : name ? `${form}-${word}` : form + word;
        yield { start: found.index, end: found.end, variant: 'bound', fixes: [{ replacement: joined }] };
      }
    }
    for (const { index, end, 1: form = '', 2: word = '' } of matches(spanning, text)) {
      const joined = /^\p{Lu}/u.test(word) ? `${form}-${word}` : form + word;
      yield { start: index, end, variant: 'bound', fixes: [{ replacement: joined }] };
    }
    for (const { index, end, 1: word = '', 2: space = '', 3: form = '' } of matches(owner, text)) {
      const capitals = /^\p{Lu}{2,}$/u.test(word);
      if (linked(index) || (space === '' && !capitals) || text === text.toUpperCase()) continue;
      const replacement = word + (capitals ? '-' : '') + form;
      yield { start: index, end, variant: 'owner', fixes: [{ replacement }] };
    }
    for (const { index, end, 1: tied, 2: apart, 3: word = '' } of matches(hyphened, text)) {
      if (apart !== undefined && word !== word.toLowerCase()) continue;
      const joined = (tied ?? apart ?? '') + word;
      // "me" and "men" are English words too
      if (spelling?.knows(joined.toLowerCase()) !== true || spelling.isForeign(word)) continue;
      yield { start: index, end, variant: 'bound', fixes: [{ replacement: joined }] };
    }
    for (const { index, end, 1: count = '' } of matches(counted, text)) {
      const replacement = inCaseOf(text.slice(index, end), `ke${count.toLowerCase()}`);
      yield { start: index, end, variant: 'ordinal', fixes: [{ replacement }] };
    }
    for (const { index, end, 0: found } of matches(decade, text))
      yield { start: index, end, variant: 'owner', fixes: [{ replacement: found.replace(/ ?an$/, '-an') }] };
    for (const found of matches(doubled, text)) {
      const [whole, prefix = '', root = '', suffix = ''] = found;
      if (linked(found.index) || !/[aiueo]/i.test(root) || !/^\p{L}\p{Ll}+[2²]/u.test(whole)) continue;
      const small = root.toLowerCase();
      const single = prefix === '' || small.length < 4 ? `${prefix}${root}` : '';
      const replacement = single
        ? `${single}-${single.toLowerCase()}${suffix}`
        : `${prefix}${root}-${small}${suffix}`;
      yield { start: found.index, end: found.end, variant: 'doubled', fixes: [{ replacement }] };
    }
    for (const found of matches(ordinal, text)) {
      const count = found[1] ?? found[2] ?? '';
      const replacement = /\d/.test(count) ? `ke-${count}` : `ke${count}`;
      yield {
        start: found.index,
        end: found.end,
        variant: 'ordinal',
        fixes: [{ replacement: inCaseOf(found[0], replacement) }],
      };
    }
    for (const found of matches(spelt, text)) {
      const replacement = inCaseOf(found[0], `ke${(found[1] ?? '').toLowerCase()}`);
      yield { start: found.index, end: found.end, variant: 'ordinal', fixes: [{ replacement }] };
    }
  },
});

export const examples: Examples = {
  bad: [
    { text: 'Bantuan ⟦pasca gempa⟧ disalurkan.', fixed: 'Bantuan pascagempa disalurkan.' },
    { text: 'Lomba ⟦antar desa⟧ bagi pegawai ⟦non ASN⟧.', fixed: 'Lomba antardesa bagi pegawai non-ASN.' },
    { text: 'Lomba ⟦se Indonesia⟧ dan ⟦se kabupaten⟧.', fixed: 'Lomba se-Indonesia dan sekabupaten.' },
    { text: 'Bawa ⟦KTPnya⟧ dan ⟦surat nya⟧.', fixed: 'Bawa KTP-nya dan suratnya.' },
    { text: 'Sejak tahun ⟦90an⟧.', fixed: 'Sejak tahun 90-an.' },
    { text: 'Mari ⟦ber-doa⟧ bersama.', fixed: 'Mari berdoa bersama.' },
    {
      text: 'Lomba ⟦antar-desa⟧ di lahan ⟦se luas⟧ dua hektare.',
      fixed: 'Lomba antardesa di lahan seluas dua hektare.',
    },
    { text: '⟦Ke dua⟧, bawa KTP untuk ⟦ke tiga⟧ kalinya.', fixed: 'Kedua, bawa KTP untuk ketiga kalinya.' },
    { text: 'Ajak ⟦anak2⟧ dan ⟦teman2nya⟧ hadir.', fixed: 'Ajak anak-anak dan teman-temannya hadir.' },
    { text: 'Peringatan HUT ⟦ke 81⟧ dan juara ⟦ke dua⟧.', fixed: 'Peringatan HUT ke-81 dan juara kedua.' },
    {
      text: 'Semoga ⟦sebaik2nya⟧ dan ⟦mudah2an⟧ lancar.',
      fixed: 'Semoga sebaik-baiknya dan mudah-mudahan lancar.',
    },
  ],
  ok: [
    'Bantuan pascagempa disalurkan kepada keluarga prasejahtera.',
    'Petugas antar anak ke sekolah, lalu ke 2 lokasi dan ke dua desa.',
    'Peringatan HUT ke-81 dan juara kedua, gelombang ke-2.',
    'Gas CO2, ruang B2, SMAN2, dan kelas5.',
    'Anak-anak dan teman-temannya hadir.',
    'Tanya jawab, punya KTP-nya, bukankah begitu?',
  ],
};
