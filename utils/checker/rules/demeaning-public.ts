import { aboutTheWord } from '../lexicons/profanity.ts';
import { anyOf, holds, isQuoted, matches, near } from '../match.ts';
import { defineRule, type Examples } from '../rule.ts';

const people =
  '(?:netizen|warganet|warga(?:nya)?|masyarakat|rakyat|kalian|kamu|anda|mereka|orang|pengkritik|pengadu|pelapor|pengguna|followers?|pengikut|emak-emak|ibu-ibu|bapak-bapak|anak muda|dia|situ)';
const label =
  '(?:julid|nyinyir|(?:kaum |para |dasar )?haters?|baper(?:an)?|kurang (?:piknik|ngopi|wawasan|literasi|kerjaan|baca|pergaulan|edukasi|bersyukur|jauh mainnya)|sok (?:tahu|tau|pintar|pinter|suci|benar|jago|paling (?:tahu|benar))|cari (?:panggung|perhatian|sensasi|muka)|caper|maha ?benar|gagal paham|(?:tukang|hobi|bisanya|doyan) (?:protes|kritik|komplain|ngeluh|mengeluh|nyinyir|ribut)|sumbu pendek|kuper|norak|kampungan|manja|cengeng|lebay|malas baca|minim literasi|rendah literasi|buta huruf|tidak tahu (?:apa-apa|malu)|nggak paham|barisan sakit hati|kaum (?:rebahan|nyinyir|bumi datar)|bocil|otak dangkal|picik|kolot|ndableg|bebal|gak mikir|tidak (?:mau )?(?:mikir|berpikir))';
const strong = anyOf(
  new RegExp(
    String.raw`\b${people} (?:\p{L}{1,12} ){0,3}?${label}(?:,? (?:${label}|terus|semua|banget|saja))*\b`,
    'u',
  ),
  new RegExp(
    String.raw`\b(?:dasar |memang |emang |jangan )${label}(?:,? (?:${label}|terus|semua|banget))*\b`,
    'u',
  ),
  /\b(?:netizen|warganet) (?:\+62|maha ?benar|julid|nyinyir)\b/u,
  /\btukang (?:protes|kritik|nyinyir|komplain|ngeluh)\b(?:,? (?:julid|nyinyir|baper|terus))*/u,
  /\bkurang piknik\b|\bsok tahu\b|\bgagal paham\b|\bcari panggung\b|\bkaum (?:nyinyir|julid)\b|\bbaperan\b|\bpara haters\b|\bjulid(?: banget| terus| amat)?\b|\bsumbu pendek\b/u,
  // A feigned office, a lack of sense or of thanks, somebody's only wish
  /\b(?:dasar )?(?:pakar|ahli|pengamat|komentator|hakim|profesor|pahlawan) (?:\p{L}{2,14} ){0,2}(?:dadakan|karbitan|jempol|rebahan|kesiangan|warung kopi)\b/u,
  /\b(?:mental (?:gratisan|pengemis|tempe|peminta-minta)|(?:sdm|iq|otak)(?:nya)? (?:rendah|jongkok|kosong|udang|di dengkul)|(?:tidak|tak|gak|nggak) tahu (?:diri|diuntung|terima kasih|adat)|banyak (?:omong|bacot|maunya)|susah diatur|(?:malas|pemalas|bodoh) semua|dikasih hati minta jantung|lebih cepat dari(?:pada)? otak|otak(?:nya)? ketinggalan|(?:wawasan|pikiran|pengetahuan)nya (?:cuma |hanya )?(?:sebatas|sempit|dangkal|cetek))\b(?: [^.!?,\n]{3,20})?/u,
  // "Of course, people here", "who complains must be", "go to school first"
  /\b(?:biasalah|begitulah|maklumlah|dasar),? (?:netizen|warganet|warga|rakyat|emak-emak|orang (?:kampung|desa|awam|sini))\b(?: [^.!?\n]{3,40})?/u,
  /\b(?:yang|orang) (?:suka )?(?:komplain|protes|komentar|kritik|ribut|nyinyir|mengeluh|ngeluh) (?:itu )?(?:pasti|biasanya|paling|memang|cuma|hanya) [^.!?\n]{3,40}|\borang yang [^.!?\n]{3,30} (?:biasanya|memang|pasti) (?:paling|malah|justru) (?:\p{L}+ )?(?:vokal|mengeluh|ngeluh|protes|ribut|nyinyir|menuntut)\b[^.!?\n]{0,24}|\b(?:makanya (?:sekolah|belajar|ngaca|mikir)|(?:sekolah|ngaca|mikir) dulu (?:baru|sana|dong|sebelum))\b/u,
  /\b(?:pola pikir|mental|otak|logika|selera)(?:nya)? (?:warga|kalian|netizen|masyarakat|orang)[^.!?\n]{0,16} (?:kampung|kampungan|dangkal|sempit|rendah|tumpul|ketinggalan)\b/u,
  new RegExp(
    String.raw`\b${people}[^.!?,\n]{0,20} (?:maunya|bisanya|hobinya|kerjanya) (?:cuma |hanya )?(?:\p{L}{4,14} ){0,3}(?:terus|doang|saja|aja|melulu|gratis|enak|instan)\b`,
    'u',
  ),
);
/** Names for political camps: worse than belittling. */
const camp =
  /\b(?:kadrun|cebong|kampret(?! )|buzzerp|cebongers|kampretos|kadal gurun|anak abah|termul|tongkol jahat|pasukan nasi bungkus)\b/g;
/** The name itself is spoken about. */
const termWords = new Set(['istilah', 'sebutan', 'julukan', 'sebut', 'menyebut']);
const animal = /\b(?:kolam|sungai|katak|kodok|berudu|budidaya|ekosistem|kelelawar)\b/;
const self =
  /\b(?:jangan (?:baper(?:an)?|cengeng|lebay)|tidak baper(?:an)?|anti ?baper)\b|\bkami (?:tidak|bukan|belum)\b/;

export default defineRule({
  id: 'demeaning-public',
  category: 'tone',
  severity: 'warn',
  scope: 'sentence',
  language: 'id',
  *check(sentence) {
    const { lower } = sentence;
    const about = (start: number, end: number) =>
      isQuoted(sentence, start, end) && near(sentence, start, end, 4, aboutTheWord);
    for (const found of matches(camp, lower)) {
      if (
        holds(animal, lower) ||
        about(found.index, found.end) ||
        near(sentence, found.index, found.end, 5, termWords)
      )
        continue;
      yield { start: found.index, end: found.end, severity: 'block', variant: 'camp' };
    }
    if (
      holds(self, lower) ||
      /\b(?:cegah|stop|hindari|berhenti|tanpa|lawan|bahaya|bukan) (?:sikap |budaya |komentar |perilaku )?(?:julid|nyinyir)/.test(
        lower,
      )
    )
      return;
    for (const found of matches(strong, lower)) {
      if (about(found.index, found.end)) continue;
      yield { start: found.index, end: found.end, confidence: 'ask' };
    }
  },
});

export const examples: Examples = {
  bad: [
    '⟦Orang yang telat membayar biasanya paling vokal mengeluh⟧.',
    'Maklum, ⟦wawasannya sebatas warung kopi⟧.',
    '⟦Dasar pakar transportasi dadakan⟧, baru sekali naik bus.',
    'Sudah dibantu masih mengeluh, ⟦mental gratisan⟧.',
    '⟦Biasalah, netizen cuma lihat jeleknya⟧.',
    '⟦Yang komplain pasti belum pernah antre di kantor lain⟧.',
    '⟦Netizen julid⟧ ⟦memang kurang piknik⟧, apa-apa diprotes.',
    '⟦Dasar tukang protes, julid terus⟧.',
    { text: 'Biasa, ulah ⟦kadrun⟧ lagi.', severity: 'block' },
    '⟦Kalian gagal paham⟧ soal parkir ini.',
    '⟦Yang komentar cuma cari panggung⟧.',
  ],
  ok: [
    'Orang yang rajin olahraga biasanya paling sehat.',
    'Pakar gizi dan ahli transportasi hadir dalam diskusi sore itu.',
    'Sekolah dulu, baru bermain, pesan Bu Guru kepada murid.',
    'Warga yang komplain tentang air sudah kami hubungi satu per satu.',
    'Terima kasih atas masukan warga tentang jadwal angkutan.',
    'Jangan baper, mari berdiskusi.',
    'Berudu atau cebong hidup di kolam desa.',
    'Stop komentar julid, mulai dari diri sendiri.',
    'Warga menolak protes dengan kekerasan.',
  ],
};
