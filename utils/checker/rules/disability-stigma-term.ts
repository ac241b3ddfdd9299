import { holds, inCaseOf, isQuoted, matches } from '../match.ts';
import { defineRule, type Examples } from '../rule.ts';

const person =
  '(?:orang(?:-orang)?|penyandang|kaum|anak(?:-anak)?|warga|si|para|kawan-kawan|teman-teman|kawan|teman|penderita|pelajar|siswa|saudara|lansia|atlet|ibu|bapak|difabel)';
/** What is written, and the respectful form; `*` stands for the word of the person before it. */
const terms: readonly { pattern: RegExp; better: string }[] = [
  {
    pattern: new RegExp(
      String.raw`\b(${person}) (?:yang )?(?:cacat|invalid)(?: (?:fisik|tubuh|mental|ganda|netra))?\b`,
      'g',
    ),
    better: '*penyandang disabilitas',
  },
  {
    pattern: /\b(?:(?:orang|kaum) )?(?:tuna ?daksa|penyandang cacat)\b/g,
    better: 'penyandang disabilitas fisik',
  },
  {
    pattern:
      /\b(?:orang(?:-orang)? gila|orgil|si gila|(?:orang(?:-orang)? )?(?:yang )?sakit jiwa|wong edan)\b/g,
    better: 'orang dengan gangguan jiwa (ODGJ)',
  },
  {
    pattern:
      /\b(?:orang |anak |si |kaum )(?:idiot|imbesil|debil|terbelakang|keterbelakangan mental|lemah mental)\b/g,
    better: 'penyandang disabilitas intelektual',
  },
  { pattern: /\b(?:keterbelakangan|lemah|cacat) mental\b/g, better: 'disabilitas intelektual' },
  { pattern: /\bcacat (?:fisik|tubuh|sejak lahir)\b/g, better: 'disabilitas fisik' },
  { pattern: /\b(?:penderita|pengidap|korban) (?:hiv(?:\/aids)?|aids|odha)\b/g, better: 'orang dengan HIV' },
  {
    pattern: /\b(?:si|orang|kaum|pengemis) buta\b(?! (?:aksara|huruf|warna|hukum))/g,
    better: 'penyandang disabilitas netra',
  },
  {
    pattern: /\b(?:si|orang|kaum|anak) (?:bisu|tuli bisu|gagu)\b/g,
    better: 'penyandang disabilitas rungu wicara',
  },
  { pattern: /\b(?:si|kaum|orang) (?:budek|congek)\b/g, better: 'Tuli' },
  {
    pattern: new RegExp(
      String.raw`\b(${person}) (?:yang )?(?:tidak|kurang|tak|gak) (?:normal|waras)\b(?! \p{L}+nya\b)`,
      'gu',
    ),
    better: '*penyandang disabilitas',
  },
  { pattern: /\bpelaku bunuh diri\b/g, better: 'orang yang meninggal karena bunuh diri' },
  {
    pattern:
      /\b(?:kayak|kaya|seperti|dasar|kek|memang|emang) (?:orang |anak )?(?:autis|idiot|cacat)\b|\bautis (?:banget|amat|lu|lo|kamu|kalian)\b/g,
    better: '',
  },
  { pattern: /\b(?:penderita|pengidap) (?:kusta|lepra)\b/g, better: 'orang yang pernah mengalami kusta' },
  { pattern: /\b(?:anak|bayi) haram\b/g, better: 'anak' },
  {
    pattern: /\b(?:cebol|si cebol|orang cebol)\b(?=.*\b(?:orang|manusia|pria|wanita|anak|si)\b)/g,
    better: 'orang berperawakan pendek',
  },
];
const legal =
  /\b(?:cacat (?:hukum|produk|formil|formal|prosedur|administrasi|yuridis|logika|moral|barang|bawaan lahir)|bebas cacat|tanpa cacat|tidak cacat|uu 4\/1997|(?:rumah|rs|perawat|klinik|poli|dokter) (?:sakit )?jiwa|rsj|undang-undang penyandang cacat|istilah|sebutan|jangan (?:menyebut|memakai)|menghina|gila (?:kerja|bola|belanja|hormat)|kusta gila)\b/;

export default defineRule({
  id: 'disability-stigma-term',
  category: 'ethics',
  severity: 'warn',
  scope: 'sentence',
  language: 'id',
  *check(sentence) {
    const { lower, text } = sentence;
    if (
      !/cacat|gila|orgil|jiwa|edan|idiot|imbesil|debil|belakang|mental|aids|hiv|buta|bisu|gagu|budek|congek|bunuh|autis|kusta|lepra|haram|cebol|tuna ?daksa|invalid|normal|waras/.test(
        lower,
      ) ||
      holds(legal, lower)
    )
      return;
    let told = '';
    for (const { pattern, better } of terms) {
      for (const found of matches(pattern, lower)) {
        // Told with the word of the person before it
        if (told.includes(found[0])) continue;
        told += `${found[0]}\n`;
        // "Pantai Orang Gila", "Si Buta dari Gua Hantu": a name in capitals, or a quoted title
        const word = text.slice(found.index, found.end);
        if (
          isQuoted(sentence, found.index, found.end) ||
          (found.index > 0 && /^\p{Lu}\p{Ll}+ \p{Lu}/u.test(word))
        )
          continue;
        const keeper =
          found[1] !== undefined &&
          /^(?:kawan|teman|anak|warga|atlet|siswa|pelajar|lansia|ibu|bapak|saudara)/.test(found[1])
            ? `${found[1]} `
            : '';
        const form = better.replace('*', keeper);
        yield {
          start: found.index,
          end: found.end,
          fixes: form === '' ? [] : [{ replacement: inCaseOf(word, form) }],
          values: { term: word },
        };
      }
    }
  },
});

export const examples: Examples = {
  bad: [
    '⟦Anak-anak tidak normal⟧ boleh bersekolah.',
    {
      text: 'Bantuan kursi roda untuk ⟦orang cacat⟧ dibagikan besok.',
      fixed: 'Bantuan kursi roda untuk penyandang disabilitas dibagikan besok.',
    },
    {
      text: 'Siswa dengan ⟦keterbelakangan mental⟧ berkebun.',
      fixed: 'Siswa dengan disabilitas intelektual berkebun.',
    },
    {
      text: 'Petugas membawa ⟦orang gila⟧ itu ke rumah sakit.',
      fixed: 'Petugas membawa orang dengan gangguan jiwa (ODGJ) itu ke rumah sakit.',
    },
    'Pendampingan bagi ⟦penderita AIDS⟧ dibuka.',
    {
      text: 'Kader menengok ⟦orang sakit jiwa⟧ di rumahnya.',
      fixed: 'Kader menengok orang dengan gangguan jiwa (ODGJ) di rumahnya.',
    },
    { text: 'Lomba untuk ⟦kawan-kawan cacat⟧.', fixed: 'Lomba untuk kawan-kawan penyandang disabilitas.' },
  ],
  ok: [
    'Orang tidak normal tidurnya bila bekerja malam.',
    'Keputusan itu cacat hukum dan dibatalkan.',
    'Produk bebas cacat dan layak ekspor.',
    'Pemberantasan buta aksara di desa.',
    'Penyandang disabilitas mendapat kursi prioritas.',
    'Program gila belanja berkedok promo perlu diwaspadai.',
  ],
};
