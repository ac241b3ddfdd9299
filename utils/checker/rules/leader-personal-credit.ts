import { anyOf, holds, matches } from '../match.ts';
import { defineRule, type Examples } from '../rule.ts';

const title =
  '(?:bapak|ibu|pak|bu|beliau)?\\s?(?:wakil )?(?:wali ?kota|bupati|gubernur|menteri|presiden|camat|lurah|kades|kepala (?:desa|daerah|dinas)|sekda)';
const leader = `(?:beliau|${title}|(?:bapak|ibu|pak|bu) \\p{L}{3,14})`;
const pattern = anyOf(
  new RegExp(
    String.raw`\b(?:berkat|atas jasa|jasa|hadiah(?: istimewa)?|persembahan|kado(?: ulang tahun(?= dari))?|warisan|pemberian|sumbangsih|kebaikan(?: hati)?|kemurahan hati|buah tangan|sentuhan tangan|hasil kerja keras|karya nyata|bukti cinta|tangan dingin) (?:pribadi )?(?:dari )?${leader}(?: (?:tercinta|kita|tersayang))?\b`,
    'u',
  ),
  /\b(?:program|bansos|bantuan(?: \p{L}+)?|jalan|beras|sembako|blt|pkh|ambulans|beasiswa)(?: (?:bansos|sosial|bantuan|gratis|unggulan|mulus|murah|\p{L}{3,10}an))? (?:(?:milik|punya|dari) )?(?:(?:pak|bu|bapak|ibu) (?:wali ?kota|bupati|gubernur|menteri|presiden|camat|lurah|kades|\p{L}{3,14}))\b/u,
  /\bterima kasih(?:,| kepada)? (?:pak|bu|bapak|ibu) (?:wali ?kota|bupati|gubernur|menteri|presiden)?\s?(?:\p{L}{3,14} )?atas (?:bantuan|beras|bansos|jalan|program|pembangunan|sembako|hadiah)/u,
  new RegExp(
    String.raw`\b(?:tanpa|kalau bukan karena|jika bukan karena|kalau tidak ada) ${leader}\b[^.!?\n]{0,30}?\b(?:(?:tidak|tak) (?:akan|bakal|mungkin|ada)|mustahil)\b`,
    'u',
  ),
);
/** Names of roads, meetings and duties: "Jalan Pak Kasih", "program ibu hamil". */
const innocent =
  /\b(?:ibu (?:hamil|menyusui|melahirkan|bersalin|dan anak|rumah|muda|balita|bayi|tunggal|pkk)|bu (?:guru|bidan)|bapak (?:dan|ibu|asuh|angkat)|ibu (?:kota|pertiwi|asuh)|jalan (?:pak|bu|bapak|ibu) \p{L}+ (?:no|nomor|rusak|ditutup|diperbaiki)|hadiah (?:lomba|juara|pemenang)|kerja sama|gotong royong|dukungan (?:warga|masyarakat)|instruksi|arahan)\b/u;

export default defineRule({
  id: 'leader-personal-credit',
  category: 'neutrality',
  severity: 'warn',
  scope: 'sentence',
  language: 'id',
  *check({ lower, text }, { modes }) {
    if (holds(innocent, lower)) return;
    for (const found of matches(pattern, lower)) {
      // A person's name has a capital: "bantuan Pak Budi", not "bantuan bu siapa"
      const name = /(?:pak|bu|bapak|ibu) (\p{L}+)$/u.exec(found[0])?.[1];
      if (
        name !== undefined &&
        !/^(?:wali|walikota|bupati|gubernur|menteri|presiden|camat|lurah|kades)$/.test(name) &&
        !/^\p{Lu}/u.test(text.slice(found.end - name.length))
      )
        continue;
      yield {
        start: found.index,
        end: found.end,
        confidence: 'ask',
        ...(modes.election ? { severity: 'block' as const } : {}),
      };
    }
  },
});

export const examples: Examples = {
  bad: [
    '⟦Kalau bukan karena Pak Wali, taman ini tidak bakal⟧ ada.',
    'Jalan mulus ini ⟦hadiah dari Bapak Wali Kota tercinta⟧.',
    '⟦Bansos Pak Budi⟧ sudah sampai di desa.',
    {
      text: '⟦Program bansos Pak Bupati⟧ memang hebat.',
      context: { modes: { election: true, disaster: false } },
      severity: 'block',
    },
    'Semua ini ⟦berkat beliau⟧.',
  ],
  ok: [
    'Perbaikan jalan dibiayai APBD 2026.',
    'Program ibu hamil sehat dibuka.',
    'Bupati meresmikan jalan desa.',
    'Jalan Pak Kasih ditutup sementara.',
    'Berkat gotong royong warga, sungai kembali bersih.',
  ],
};
