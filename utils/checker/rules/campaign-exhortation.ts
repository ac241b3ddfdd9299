import { anyOf, holds, matches } from '../match.ts';
import { defineRule, type Examples } from '../rule.ts';

/** Each asks for a vote, or is a candidate's sign. */
const pattern = anyOf(
  /(?:pilih(?:lah)?|coblos(?:lah)?|menangkan|dukung(?:lah)?|contreng|memilih|mencoblos|memenangkan|mendukung) (?:[\p{L}&.-]{1,20} ){0,4}?(?:nomor urut|no\.? ?urut|nomor|no\.?|paslon|pasangan calon|caleg|calon) ?(?:\d{1,2}\b|satu|dua|tiga|empat|lima)/u,
  /(?:coblos(?:lah)?|(?:ny|men)oblos|contreng) (?:no(?:mor|mer|\.)? ?)?(?:\d{1,2}\b|satu|dua|tiga|empat|lima|siji|loro|telu|hiji|(?:pasangan|kandidat|calon|partai|kumis|nomor|kotak)(?:nya)?\b)/u,
  /(?:pilih(?:lah)?|coblos(?:lah)?|menangkan|dukung(?:lah)?|ayo dukung) (?:[\p{L}&.-]{1,20} ){0,3}?(?:paslon|caleg|capres|cawapres|cagub|cawagub|cabup|cawabup|cawalkot|cakada|(?:pasangan )?calon (?:presiden|gubernur|bupati|wali ?kota|walikota|wakil|legislatif|anggota|kepala daerah|petahana))(?! (?:mana|siapa|yang (?:anda|menurut)))/u,
  /(?:lanjutkan|lanjut|tuntaskan) (?:(?:[\p{L}]{1,15} ){0,3}?)(?:dua|2|tiga|3) periode/u,
  /(?:dua|2|tiga|3) periode (?:untuk|bersama|lagi|harga mati)/u,
  /(?:menangkan|coblos|pilih|dukung)(?:lah)? (?:pak|bu|mas|bang|mbak|kang|gus|bunda) (?!tani|guru|bidan|dokter)\p{L}{3,14}/u,
  /(?:saatnya|waktunya) ganti (?:bupati|wali ?kota|gubernur|presiden)|satukan suara|ingat,? nomor (?:urut )?[1-9]\b(?! (?:dari|sampai))/u,
  /salam (?:satu|dua|tiga|empat|lima|[1-5]) jari/u,
  /nomor (?:[1-9]|satu|dua|tiga|empat|lima) (?:di hati|pilihan (?:kita|rakyat|warga)|menang|juara kita)/u,
  /jangan (?:salah pilih|lupa (?:pilih|coblos)),? (?:[\p{L}]{1,15} ){0,3}?(?:(?:nomor urut|nomor|no\.?|paslon) ?)?(?:\d{1,2}\b|satu|dua|tiga|empat|lima)/u,
  /(?:(?:satu|beri(?:kan)?) suara(?: anda)?|suaranya(?= buat)) (?:untuk|buat|kepada) (?:pak|bu|bapak|ibu|mas|bang|beliau)(?: \p{L}{3,14})?/u,
  /(?:beri|berikan) (?:suara|dukungan) (?:[\p{L}]{1,15} ){0,2}?(?:untuk|kepada) (?:paslon|calon|caleg|nomor|pasangan|partai)/u,
  /tusuk(?:lah)? (?:kotak|nomor|gambar|pasangan|calon|paslon)(?: (?:nomor )?(?:urut )?(?:\d{1,2}\b|satu|dua|tiga|empat|lima))?/u,
  /(?:antar(?:kan)?|kawal|menangkan|dukung|jadikan) (?:beliau|(?:pak|bu|bapak|ibu) (?:\p{L}{2,14} ){1,3}?)[^.!?\n]{0,24}?\b(?:(?:kembali |lagi )?(?:memimpin|menjabat|jadi|menjadi)|(?:menang|satu putaran)\b[^.!?\n]{0,16}|ke (?:kursi|senayan|pendopo|istana|dprd?))(?:[^.!?\n]{0,40}\bperiode (?:kedua|ketiga|berikutnya))?/u,
  /(?:serangan fajar|siap menangkan|wajib menang|harus menang) (?:[\p{L}]{1,15} ){0,2}?(?:paslon|nomor|calon|pilkada|pilpres|pilgub|pilbup|pilwalkot|pileg)/u,
);
const tag =
  /^#(?:(?:\p{L}+)?(?:2periode|duaperiode|lanjutkan2|coblos|pilih(?:no|nomor)?\d|menangkan|salam\d?jari|gantipresiden)|(?:2024|2029|2030|2031)(?:ganti|untuk|tetap|pilih|coblos)\p{L}*|\p{L}+(?:untuk|presiden|gubernur|bupati|walikota)(?:2024|2029|2030|2031))/u;
/** A vote in a contest, a choice in a form, information by the election commission. */
const harmless =
  /\b(?:lomba|kontes|logo|maskot|favorit|terfavorit|duta|foto|video|menu|opsi|jalur|jawaban|antrean|loket|formulir|survei|jajak pendapat|ekstrakurikuler|jurusan|osis|rt|rw|rute|tekan|ketik|pemain|jangan pilih|tidak (?:boleh|mengajak|memihak)|dilarang|larangan|netral(?:itas)?|bukan ajakan|kpu mengumumkan|surat suara)\b/;

export default defineRule({
  id: 'campaign-exhortation',
  category: 'neutrality',
  severity: 'block',
  scope: 'sentence',
  cues: `pilih pilihlah coblos coblosi coblosan cobloslah nyoblos contreng menangkan dukung dukunglah memilih mencoblos memenangkan mendukung lanjutkan lanjut tuntaskan periode salam
    jari suaranya satukan ganti ingat tusuk tusuklah antar antarkan suara kawal jadikan nomor beri berikan menang jangan serangan harus wajib siap ayo dua tiga 2 3 #`.split(
    /\s+/,
  ),
  *check({ lower, tokens }, context) {
    const exempt = !context.modes.election && holds(harmless, lower);
    for (const found of matches(pattern, lower)) {
      if (exempt || /[\p{L}\p{N}]/u.test(lower.charAt(found.index - 1))) continue;
      yield { start: found.index, end: found.end };
    }
    for (const token of tokens)
      if (token.kind === 'hashtag' && tag.test(token.lower)) yield { start: token.start, end: token.end };
  },
});

export const examples: Examples = {
  bad: [
    'Bapak ibu, ⟦suaranya buat Pak Lurah⟧ lagi.',
    'Jangan lupa ⟦nyoblos nomer loro⟧.',
    'Mari ⟦antarkan Pak Edi menang satu putaran⟧!',
    '⟦Dukung Mas Bayu⟧!',
    '⟦Coblos nomor 2⟧, lanjutkan perubahan!',
    'Ayo ⟦pilih paslon nomor urut 3⟧ demi desa kita.',
    'Kami siap ⟦lanjutkan dua periode⟧.',
    '⟦Salam dua jari⟧ dari kami semua.',
    'Bupati kita tetap ⟦nomor satu di hati⟧.',
    'Jangan lupa ⟦tusuk kotak nomor tiga⟧, ya.',
    '⟦Satu suara untuk Pak Wira⟧!',
    'Mari ⟦antar beliau kembali memimpin⟧ kota kita.',
    'Mari ⟦dukung calon bupati⟧ yang merakyat.',
    'Terima kasih, warga! ⟦#LanjutkanDuaPeriode⟧',
  ],
  ok: [
    'Suaranya untuk Ibu Pertiwi menggema di lapangan.',
    'Ingat nomor 112 untuk darurat.',
    'Mari dukung Pak Tani dengan membeli beras lokal.',
    'Pilih Bu Guru favoritmu di lomba guru teladan.',
    'Gunakan hak pilih Anda. Cek TPS di laman KPU.',
    'Pilih menu nomor 2 pada aplikasi antrean.',
    'Dukung gerakan satu rumah satu kader jumantik.',
    'Pilih foto favorit nomor 3 di kolom komentar.',
    'ASN dilarang mengajak memilih paslon nomor berapa pun.',
    'Tusuk dua buah cabai, lalu bakar sebentar.',
    'Mari antar anak kembali ke sekolah.',
    'Periode kedua pendaftaran dibuka Senin.',
  ],
};
