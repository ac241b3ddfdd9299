import { anyOf, holds, matches } from '../match.ts';
import { defineRule, type Examples } from '../rule.ts';

const woman =
  '(?:cewek|perempuan|wanita|ibu-ibu|emak-emak|emak|istri|gadis|janda|mbak-mbak|mbaknya|penyuluh(?:nya)?|petugas(?:nya)?|stafnya|bidan(?:nya)?|perawat(?:nya)?|polwan(?:nya)?|spg|instruktur(?:nya)?|pramugari)';
const pattern = anyOf(
  /\bjanda (?:muda|kembang|semakin di depan|makin di depan|menggoda|bohay|kesepian|cantik|seksi|pirang|bodong)\b|\bmending (?:ke )?janda\b/u,
  /\b(?:bodi|body|badan) (?:aduhai|bohay|montok|seksi|semok|gitar spanyol|yahud)\b|\b(?:bohay|semok|montok banget|bahenol|toge|seksi abis|hot mama|pemersatu bangsa|buah dada|bikin (?:ngiler|gagal fokus|salah fokus|mata (?:segar|melek)))\b/u,
  new RegExp(
    String.raw`\b${woman} (?:\p{L}{1,12} ){0,3}?(?:bawel|cerewet|gosip|ngegosip|rempong|matre|lemah|cengeng|baper|sen kiri(?: belok kanan)?|tidak bisa (?:nyetir|parkir|mikir|matematika)|gak bisa (?:nyetir|parkir)|nggak bisa (?:nyetir|parkir)|kodratnya (?:di )?(?:dapur|rumah)|tempatnya (?:di )?(?:dapur|rumah|kasur)|cukup di (?:dapur|rumah)|(?:cantik|bening|seksi|bohay)(?:-\p{L}+)?|aduhai|manut|nurut|(?:\p{L}{0,4}kodrat(?:nya)?|raja jalanan|lampu sein|(?:wajib|harus) (?:pandai |bisa )?(?:ber)?(?:dandan|masak|memasak|nurut))\b[^.!?\n]{0,50})(?<=\p{L})(?: (?:lho|loh|semua|banget))?`,
    'u',
  ),
  /\b(?:cantik-cantik|ganteng-ganteng|bening-bening|seksi-seksi)\b(?: (?:lho|loh|semua|banget|pula|tapi \p{L}+))?/u,
  /\bsuami takut istri\b|\bsusis\b|\bdi ?bawah ketiak istri\b|\b(?:laki-laki|cowok|pria) (?:\p{L}{1,8} ){0,2}?(?:jangan (?:menangis|nangis|cengeng)|kok (?:nangis|lemah|masak)|kayak (?:perempuan|cewek|banci))\b/u,
  /\b(?:gendut(?:an)?|gemuk(?:an)?) (?:banget|amat|sekali|ya|kayak|seperti)\b|\bperawan tua\b|\bbujang lapuk\b|\btidak laku-laku\b|\bgak laku(?:-laku)?\b|\bpelakor\b/u,
  /\b(?:cantik|manis) tapi (?:pintar|jago|bisa|galak|bodoh|jomblo|sayang)\b|\b(?:cewek|perempuan|cowok|laki-laki|lelaki) kok \p{L}+[^.!?\n]{0,30}|\b(?:jadi|sebagai) (?:wanita|perempuan|istri) (?:itu )?(?:yang penting|cukup|tugasnya|harus|wajib)[^.!?\n]{0,30}|\b(?:perempuan|wanita|cewek)\b[^.!?\n]{0,40}\b(?:tidak|tak|gak|biar tidak) (?:mau )?(?:diganggu|dilecehkan|digoda)\b/u,
);
const factual =
  /\b(?:bansos|bantuan|akta|pencatatan|cerai mati|status|santunan|pemberdayaan|pelatihan|data|miskin|stop|jangan|lawan|stereotip|hentikan|ejekan|menghina|perundungan|body shaming|mitos|anggapan|diskriminasi)\b/;

export default defineRule({
  id: 'sexist-objectifying',
  category: 'tone',
  severity: 'warn',
  scope: 'sentence',
  language: 'id',
  *check({ lower }) {
    if (holds(factual, lower)) return;
    for (const found of matches(pattern, lower))
      yield { start: found.index, end: found.end, confidence: 'ask' };
  },
});

export const examples: Examples = {
  bad: [
    'Guru ⟦perempuan memang kodratnya mengurus anak⟧.',
    '⟦Emak-emak naik motor memang raja jalanan⟧.',
    'Buat bapak-bapak, ⟦penyuluh barunya cantik-cantik lho⟧, wajib hadir!',
    'Awas, ⟦emak-emak sen kiri belok kanan⟧ lewat.',
    '⟦Janda muda⟧ dilarang lewat, nanti heboh.',
    '⟦Petugasnya bohay⟧, antre pun betah.',
  ],
  ok: [
    'Perempuan wajib mendapat cuti melahirkan tiga bulan.',
    'Jadi istri atau suami, tugasnya sama: saling menjaga.',
    'Penyuluhan kali ini dipandu tiga penyuluh gizi bersertifikat.',
    'Pelatihan usaha bagi janda miskin dibuka Senin.',
    'Stop anggapan bahwa perempuan lemah.',
    'Perempuan kader posyandu bekerja tanpa lelah.',
  ],
};
