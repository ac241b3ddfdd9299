import { Has } from '../../text.ts';
import { holds } from '../match.ts';
import { defineRule, type Examples } from '../rule.ts';

const invitation =
  /\b(?:daftar(?:kan|lah)?|cek|baca(?:lah)?|unduh|hubungi|lapor(?:kan)?|hadir(?:i|ilah|lah)|isi|masukkan|periksa|mampir|tampung|dengarkan|tunjukkan|pelajari|kunjungi|pantau|simpan|bagikan|mari|ayo|yuk|ceritakan|tulis(?:kan)?|kirim(?:kan)?|ikut(?:i|ilah)?|simak|tonton|saksikan|klik|datang(?:lah)?|bawa|gunakan|manfaatkan|ajukan|sampaikan|tanyakan|jaga|hindari|waspada(?:i|lah)?|jangan|pastikan|segera|silakan|coba|buka|ambil|pilih|dukung|gabung|bergabung|ajak|tandai|lihat|temukan|siapkan|patuhi|mohon|catat|urus|bayar|rencanakan|konsultasikan|join|visit|register|read|check|share|call)\b|(?:^\W*|[,;] |\b(?:dapat|bisa|untuk|cukup|wajib) )hadir\b/;
const exempt =
  /\b(?:duka ?cita|belasungkawa|turut berduka|berpulang|innalillahi|selamat (?:hari|tahun|natal|idul\w*|ulang tahun|memperingati|merayakan|nyepi|waisak)|dirgahayu)\b/;

export default defineRule<'ok'>({
  id: 'cta-missing',
  category: 'planning-timing',
  severity: 'hint',
  kinds: ['post', 'video'],
  scope: 'document',
  facts: ({ lower, has }) =>
    holds(invitation, lower) || holds(exempt, lower) || (has & Has.bang && lower.includes('?'))
      ? 'ok'
      : undefined,
  *check(facts, { modes, kind }) {
    if (facts.length === 0 && !modes.disaster)
      yield { start: 0, end: 0, at: 'end', field: kind === 'video' ? 'description' : 'text' };
  },
});

export const examples: Examples = {
  bad: [
    'Kegiatan berjalan lancar dan penuh keakraban.⟦⟧',
    'Puskesmas Tirta kini punya taman baru.⟦⟧',
    { text: 'Senam pagi di halaman dinas.⟦⟧', context: { platform: 'instagram' } },
    'Seluruh pegawai hadir lengkap pada apel pagi.⟦⟧',
  ],
  ok: [
    'Apa perubahan yang Anda rasakan?',
    'Mari jaga kebersihan.',
    'Masukkan nomor berkas untuk melacaknya.',
    'Warga dapat hadir tanpa mendaftar.',
    'Turut berduka cita atas berpulangnya Ibu Ratna.',
    { text: 'Genangan surut.', context: { modes: { election: false, disaster: true } } },
    { text: 'Sudah kami terima.', context: { kind: 'reply' } },
  ],
};
