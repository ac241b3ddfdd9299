import { anyOf, holds, matches } from '../match.ts';
import { defineRule, type Examples } from '../rule.ts';

const when = String.raw`(?:(?:pada )?(?:pukul|jam) \d|nanti (?:malam|sore|siang|pagi)|malam (?:ini|nanti)|sore ini|hari ini|siang ini|pagi ini|besok|lusa|minggu (?:ini|depan)|pekan (?:ini|depan)|bulan (?:ini|depan)|tahun (?:ini|depan)|dalam (?:waktu )?(?:dekat|\d{1,2} (?:jam|hari|minggu))|sebentar lagi|tanggal \d{1,2}|dini hari)`;
const strength = String.raw`(?:(?:m|mag(?:nitudo)?|skala|berkekuatan) ?\d{1,2}(?:[.,]\d)?(?: ?sr)?|\d{1,2}(?:[.,]\d)? ?(?:sr|skala richter|magnitudo)|lebih (?:besar|kuat|dahsyat)|besar|dahsyat|megathrust|\d{1,2} ?meter)`;
const pattern = anyOf(
  new RegExp(
    String.raw`\b(?:(?:akan|bakal) (?:terjadi|ada|datang|muncul|diguncang|dilanda)|diprediksi|diperkirakan|diramalkan|diramal|bakal|prediksi|ramalan|akan)\b[^.!?\n]{0,40}?\b(?:gempa|tsunami|lindu|meletus|erupsi besar|letusan besar)(?: susulan)?\b[^!?\n]{0,30}?(?:${strength}|${when})(?:[^.!?\n]{0,12}?(?:${when}|${strength}))?`,
    'u',
  ),
  new RegExp(
    String.raw`\b(?:gempa|tsunami)(?: (?:susulan|besar|dahsyat|bumi))?\b[^.!?\n]{0,30}?\b(?:akan|bakal|diprediksi|diperkirakan|diramalkan|dipastikan)\b[^.!?\n]{0,40}?(?:${when}|${strength})`,
    'u',
  ),
  new RegExp(
    String.raw`\b${when}[^.!?\n]{0,20}?\b(?:akan|bakal|diprediksi|dipastikan)\b[^.!?\n]{0,25}?\b(?:gempa|tsunami)\b(?: susulan)?(?: ${strength})?`,
    'u',
  ),
  /\b(?:bumi|dunia|matahari) (?:akan|bakal) (?:gelap|padam|kiamat|berhenti berputar|keluar dari orbit)\b/u,
  new RegExp(
    String.raw`\b${when}[^.!?\n]{0,20} (?:gempa|tsunami)\b[^.!?\n]{0,20} (?:(?:akan|bakal|dipastikan) [^.!?\n]{4,30}|(?:datang|menyusul) lagi)|\b(?:megathrust|gempa besar|tsunami)(?: \p{L}+)? (?:tinggal )?menunggu (?:hari|giliran)|(?:\b${when} )?\b(?:sesar|patahan|megathrust|lempeng)\b[^.!?\n]{0,20}\b(?:akan|bakal|giliran|siap|diprediksi|segera) (?:me?)?(?:lepas(?:kan)?|pecah|patah|bergerak|bergeser)\b[^.!?\n]{0,30}`,
    'u',
  ),
  /\bgempa susulan (?:yang )?(?:akan |bakal )?lebih (?:besar|kuat|dahsyat)\b/u,
);
const truth =
  /\b(?:tidak (?:dapat|bisa) (?:di)?(?:prediksi|prediksikan|pastikan|perkirakan|diprediksi|diramal)|belum (?:dapat|bisa|ada teknologi)|tidak ada (?:yang|teknologi)|hoaks|hoax|tidak benar|palsu|keliru|simulasi|latihan|drill|tidak berpotensi|peringatan dini|peringatan \d|memperingati|mengenang|potensi gelombang|kesiapsiagaan|sosialisasi|seminar|webinar|pelatihan|lokakarya|pameran)\b/;

export default defineRule<'truth' | { start: number; end: number }[]>({
  id: 'disaster-prediction',
  category: 'hoax-check',
  severity: 'block',
  scope: 'document',
  language: 'id',
  facts: ({ lower }) => {
    const denies = holds(truth, lower);
    if (
      !/gempa|tsunami|lindu|sesar|patahan|megathrust|lempeng|erupsi|meletus|letusan|gelap|padam|kiamat|orbit/.test(
        lower,
      )
    )
      return /\b(?:hoaks|hoax|tidak benar|palsu)\b/.test(lower) ? 'truth' : undefined;
    if (denies) return 'truth';
    const spans = [...matches(pattern, lower)].map((found) => ({ start: found.index, end: found.end }));
    return spans.length > 0 ? spans : undefined;
  },
  *check(facts) {
    const denied = facts.some(({ fact }) => fact === 'truth');
    for (const { fact, sentence } of facts) {
      if (fact === 'truth') continue;
      // Quoted in order to be denied: the sentence after says so
      for (const span of fact) if (!denied) yield { sentence, ...span, confidence: 'ask' };
    }
  },
});

export const examples: Examples = {
  bad: [
    '⟦Minggu depan sesar Lamo giliran lepas energi M7,3⟧.',
    '⟦Nanti malam akan terjadi gempa susulan 8 SR⟧, segera mengungsi!',
    'Ahli menyebut ⟦gempa besar diprediksi melanda kota besok⟧.',
    'Hati-hati, ⟦gempa susulan lebih besar⟧ sebentar lagi.',
    'Menurut NASA, ⟦matahari akan gelap⟧ enam hari.',
    'Kemungkinan besar ⟦akan terjadi gempa susulan M6,8 malam ini⟧.',
  ],
  ok: [
    'Operasi sesar siap dilakukan 24 jam.',
    'Patahan kayu akan dibersihkan petugas.',
    'Gempa tidak dapat diprediksi waktunya. Pantau info resmi BMKG.',
    'Pesan bahwa besok akan terjadi gempa M9 itu hoaks.',
    'BMKG: gempa M5,2 mengguncang pukul 06.10 WITA, tidak berpotensi tsunami.',
    'Besok akan ada simulasi gempa di sekolah.',
    'Kenali jalur evakuasi tsunami di desa Anda.',
  ],
};
