import { anyOf, holds, matches } from '../match.ts';
import { defineRule, type Examples } from '../rule.ts';

const illness =
  '(?:kanker|covid(?:-19)?|diabetes|stroke|hipertensi|darah tinggi|kolesterol|asam urat|tumor|jantung|ginjal|hiv|aids|tbc|dbd|demam berdarah|hepatitis|maag|asma|kencing manis|virus|segala penyakit|semua penyakit|berbagai penyakit|penyakit kronis|stunting|autisme|malaria|racun|asam lambung|sel tumor|batu ginjal)';
const pattern = anyOf(
  new RegExp(
    String.raw`\b(?:menyembuhkan|sembuhkan|mengobati|membasmi|menghilangkan|menetralkan|meluruhkan|melarutkan|menghancurkan|melumpuhkan|menangkal|mengusir|ampuh (?:untuk |mengatasi |melawan )?|mujarab (?:untuk )?)[^.!?\n]{0,30}?\b${illness}`,
    'u',
  ),
  /\b(?:membunuh|mematikan|menghancurkan|bunuh) (?:virus|kuman|sel kanker|bakteri)[^.!?\n]{0,15}? dalam \d{1,2} (?:detik|menit|jam|hari)\b/u,
  /\b(?:menurunkan|melancarkan|menghilangkan) [^.!?\n]{3,25} (?:seketika|dalam (?:semalam|sekejap))\b/u,
  /\b(?:mencegah|cegah|menangkal|tangkal) (?:kanker|covid(?:-19)?|diabetes|stroke|tumor|hiv)\b/u,
  new RegExp(
    String.raw`\b${illness} (?:\p{L}{1,10} ){0,3}?(?:sembuh|hilang|pergi|kabur|minggat|lenyap|rontok|langsung sembuh|bisa sembuh)(?: total)?(?: (?:tanpa|dalam) [^.!?\n]{1,25})?`,
    'u',
  ),
  /\b(?:menyembuhkan|obat mujarab|obat ajaib|herbal ajaib|ramuan ajaib|detoks(?:ifikasi)?(?: (?:racun|tubuh|usus))?|kebal (?:dari |terhadap )?(?:virus|penyakit|covid)|sembuh total|obat segala penyakit|obat kanker)\b/u,
  /\b(?:tanpa (?:perlu )?(?:obat(?: dokter)?|ke dokter|operasi|vaksin)|(?:tidak|tak|nggak|gak) (?:perlu|usah) (?:lagi )?(?:ke )?(?:dokter|obat|vaksin|operasi|puskesmas|rumah sakit))\b/u,
  /\b(?:berhenti|stop|hentikan|buang) (?:minum |saja )?obat(?: dokter)?\b|\b(?:tolak|menolak|jangan (?:mau )?(?:di)?) ?vaksin\b|\bvaksin (?:berbahaya|menyebabkan (?:autisme|mandul|kematian)|bikin mandul|haram dan)\b/u,
);
const harm = /obat(?: dokter)?$|vaksin/;
const reference =
  /\b(?:kemenkes|kementerian kesehatan|kemkes|bpom|badan pom|who|idi|idai|organisasi kesehatan dunia|ikatan dokter|jurnal|pom\.go\.id|rujukan|dokter spesialis|sesuai anjuran dokter|resep dokter)\b/;
const careful =
  /\b(?:hoaks|hoax|tidak benar|keliru|mitos|jangan (?:berhenti|hentikan|percaya|buang)|belum terbukti|tidak (?:dapat|bisa|terbukti) menyembuhkan|waspada|belum ada obat|jangan menolak|klaim|imunisasi mencegah|vaksin(?:asi)? (?:hpv )?mencegah|skrining|(?:hubungi|temui|tanyakan|konsultasi\p{L}*) (?:ke |dengan |kepada |pada )?(?:dokter|tenaga kesehatan|apoteker|bidan)|deteksi dini|tanpa antre)\b/u;

export default defineRule<'reference' | { start: number; end: number; harm: boolean }[]>({
  id: 'health-claim-unverified',
  category: 'hoax-check',
  severity: 'warn',
  scope: 'document',
  language: 'id',
  facts: ({ lower }) => {
    if (holds(reference, lower)) return 'reference';
    if (holds(careful, lower)) return undefined;
    const spans = [...matches(pattern, lower)]
      .filter(
        ({ 0: words }) =>
          !/^(?:tanpa|tidak)/.test(words) ||
          /\b(?:sembuh|sakit|penyakit|obat|vaksin|minum|herbal|demam|kanker|diabetes)\b/.test(
            lower.replace(words, ''),
          ),
      )
      .map((found) => ({
        start: found.index,
        end: found.end,
        harm:
          harm.test(found[0]) &&
          /^(?:berhenti|stop|hentikan|buang|tolak|menolak|jangan|vaksin)/.test(found[0]),
      }));
    return spans.length > 0 ? spans : undefined;
  },
  *check(facts) {
    const referred = facts.some(({ fact }) => fact === 'reference');
    for (const { fact, sentence } of facts) {
      if (fact === 'reference') continue;
      for (const { start, end, harm: harmful } of fact)
        if (harmful || !referred)
          yield {
            sentence,
            start,
            end,
            confidence: 'ask',
            ...(harmful ? { severity: 'block' as const } : {}),
          };
    }
  },
});

export const examples: Examples = {
  bad: [
    'Air kelapa ⟦menetralkan virus⟧, ⟦tak perlu lagi ke puskesmas⟧.',
    'Minum rebusan daun ini tiap pagi, ⟦diabetes sembuh tanpa obat dokter⟧.',
    'Jus ini ⟦menyembuhkan kanker⟧ dalam sebulan.',
    { text: '⟦Berhenti minum obat⟧, cukup doa dan madu.', severity: 'block' },
    'Air kelapa ⟦mencegah covid⟧.',
    'Air garam ⟦membunuh virus dalam 3 menit⟧.',
  ],
  ok: [
    'Bila nyeri, hentikan obat dan hubungi dokter.',
    'Tidak perlu ke puskesmas untuk mengambil hasil.',
    'Makan sehat membantu mengendalikan gula darah. Tetap minum obat sesuai anjuran dokter.',
    'Olahraga teratur mencegah stroke. Rujukan: Kementerian Kesehatan.',
    'Hoaks: bawang putih menyembuhkan kanker.',
    'Daftar tanpa antre, tidak perlu ke dokter dulu untuk mengambil nomor.',
    'Jangan menolak vaksin; imunisasi melindungi anak.',
  ],
};
