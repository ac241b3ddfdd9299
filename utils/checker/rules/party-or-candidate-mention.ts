import { doubtfulAcronyms, partyAcronyms, partyHandles, partyNames } from '../lexicons/parties.ts';
import { anyOf, holds, matches } from '../match.ts';
import { defineRule, type Examples, type Hit } from '../rule.ts';
import { turnsToReaders } from '../voice.ts';

const candidate = anyOf(
  /\b(?:(?:ba)?paslon(?: nomor \p{L}+)?|tim ?ses|tim (?:sukses|pemenangan|kampanye)(?:nya)?|caleg|capres|cawapres|cagub|cawagub|cabup|cawabup|cawalkot|bacaleg|bacalon|balon (?:bupati|gubernur|wali kota)|petahana|relawan (?:paslon|capres|pemenangan)|kader (?:partai|demokrat)|ketua (?:dpc|dpd|dpw|dpp)|fraksi \p{L}+)\b/u,
);
/** News says "the candidates for governor"; with a name behind, or in the time of an election, it speaks of one. */
const running =
  /\bcalon (?:presiden|wakil presiden|gubernur|wakil gubernur|bupati|wakil bupati|wali kota|walikota|legislatif)\b/g;
/** Parties as the law, the election commission or the everyday sense have them. */
const neutral =
  /\b(?:kpu|komisi pemilihan umum|bawaslu|badan pengawas pemil\p{L}+|rekapitulasi|perolehan (?:suara|kursi)|jumlah kursi|hasil (?:pemilu|pilkada|pemilihan)|mahkamah konstitusi|panwaslu|netralitas|netral|asn dilarang|dilarang|larangan|peserta pemilu|partai (?:politik|besar|kecil|tambahan|pertama|kedua|final|tunggal|ganda|barang|beras|besar-besaran)|verifikasi|debat publik|debat kandidat|daftar calon tetap|dct|dcs|surat suara|sosialisasi pemilu|undang-undang|alat peraga|masa tenang|bantuan keuangan partai|rapat paripurna|dprd?|calon (?:jemaah|pegawai|peserta|penerima|pengantin|mahasiswa|siswa|ibu)|(?:1[89]\d\d|orde (?:lama|baru)|masa kolonial))\b/u;
/** Thanks, gifts, works, company: what binds the institution to a party. */
const binding =
  /\b(?:terima kasih|selamat|dirgahayu|hut|ulang tahun|dukung\p{L}*|mendukung|pilih|coblos|menangkan|kampanye|posko|bersama|dihadiri|menghadiri|hadir|kader|simpatisan|relawan|tim sukses|timses|berkat|atas (?:jasa|upaya|usulan|aspirasi)|aspirasi|usulan|meresmikan|peresmian|pembangunan|bantuan|bansos|beras|sembako|program|membagikan|bagi-bagi|menyerahkan|penyerahan|santunan|hadiah|gratis|disponsori|kerja sama|bekerja sama|menggandeng|bagus|hebat|terbaik|sampai jumpa|ikuti|gabung|bergabung|daftar\p{L}*)\b/u;
const politics = /\b(?:partai|parpol|fraksi|kader|ketua umum|dpp|dpd|dpc|dpw|koalisi|caleg|pemilu|pilkada)\b/;
const giving =
  /\b(?:bantuan|bansos|beras|sembako|program|membagikan|bagi-bagi|menyerahkan|penyerahan|santunan|hadiah)\b/;
const notParty =
  /^partai (?:politik|yang|dan|di|ini|itu|lain|mana|apa|besar|kecil|final|pertama|kedua|ketiga|tambahan|tunggal|ganda|kepada|untuk|dari|peserta|penuh|pengusung|lokal|nasional)$/;

export default defineRule({
  id: 'party-or-candidate-mention',
  category: 'neutrality',
  severity: 'warn',
  scope: 'sentence',
  *check(sentence, { modes }) {
    const { lower, tokens, text } = sentence;
    const severe: Pick<Hit, 'severity'> = modes.election && holds(giving, lower) ? { severity: 'block' } : {};
    // News that names a party without taking its part: only a person can say whether it belongs there
    const plain: Pick<Hit, 'severity'> =
      modes.election || turnsToReaders(sentence) || holds(binding, lower) ? severe : { severity: 'prompt' };
    for (const token of tokens)
      if (token.kind === 'mention' && partyHandles.test(token.lower))
        yield { start: token.start, end: token.end, ...severe };
    if (holds(neutral, lower)) return;
    for (const found of matches(partyNames, lower)) {
      if (notParty.test(found[0])) continue;
      // Only a name is a party: "Partai Contoh", not "satu partai barang"
      if (found[0].startsWith('partai ') && !/^\p{Lu}/u.test(text.slice(found.index + 7))) continue;
      if (!found[0].startsWith('partai') && !/^\p{Lu}/u.test(text.slice(found.index))) continue;
      yield { start: found.index, end: found.end, ...plain };
    }
    for (const found of matches(candidate, lower)) yield { start: found.index, end: found.end, ...plain };
    for (const found of matches(running, lower))
      if (modes.election || /^ (?:nomor|\p{Lu}\p{Ll})/u.test(text.slice(found.end)))
        yield { start: found.index, end: found.end, ...plain };
    for (const token of tokens) {
      if (token.kind !== 'word' || !partyAcronyms.has(token.text)) continue;
      if (
        doubtfulAcronyms.has(token.text) &&
        !politics.test(lower.slice(Math.max(0, token.start - 30), token.end + 30))
      )
        continue;
      if (/partai $/.test(lower.slice(0, token.start))) continue;
      yield { start: token.start, end: token.end, ...plain };
    }
  },
});

export const examples: Examples = {
  bad: [
    'Terima kasih kepada ⟦Partai Contoh⟧ yang membagikan beras.',
    {
      text: 'Bansos dari ⟦Partai Contoh⟧ dibagikan besok.',
      context: { modes: { election: true, disaster: false } },
      severity: 'block',
    },
    'Acara dihadiri ⟦tim sukses⟧ dan ⟦kader partai⟧.',
    'Sampai jumpa di posko ⟦PDIP⟧.',
    'Pasar murah bersama ⟦@Fraksi_Golkar_Kota⟧.',
    { text: 'Menteri itu pernah memimpin ⟦Partai Contoh⟧ di daerahnya.', severity: 'prompt' },
  ],
  ok: [
    'Bantuan beras ini berasal dari cadangan pangan pemerintah.',
    'Komisi Pemilihan Umum menetapkan perolehan kursi: Golkar 9 dan PKB 7.',
    'Fraksi Demokrat DPRD Provinsi Tirta meninjau layanan RSUD.',
    'Partai Komunis Indonesia dibubarkan pada 12 Maret 1966.',
    'Bayar PBB sebelum jatuh tempo.',
    'KPU menetapkan peserta pemilu dari partai politik.',
    'Calon jemaah haji diperiksa; partai final bulu tangkis besok.',
    'ASN wajib netral terhadap calon bupati.',
    'Debat calon gubernur akan digelar tiga kali di lokasi berbeda.',
  ],
};
