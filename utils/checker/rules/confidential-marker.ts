import { anyOf, holds, isQuoted, matches } from '../match.ts';
import { defineRule, type Examples, type Sentence } from '../rule.ts';

const pattern = anyOf(
  /\b(?:sangat |sifatnya |bersifat )?rahasia(?:,? jangan (?:di)?(?:sebar|sebarkan|sebarluaskan|bocorkan))?\b/u,
  /\bkonfidensial\b|\bconfidential\b|\btop secret\b/u,
  /\b(?:hanya )?untuk kalangan (?:internal|terbatas|sendiri)\b|\b(?:khusus|hanya untuk|for) (?:internal|intern)\b(?: use)?/u,
  /\bjangan (?:di)?(?:sebar|sebarkan|sebarluaskan|bocorkan|publikasikan|viralkan) dulu\b|\bjangan (?:disebar|disebarkan|disebarluaskan|dibocorkan|dipublikasikan)\b/u,
  /\bnota dinas\b|\blembar disposisi\b|\bdisposisi (?:pimpinan|bupati|wali kota|kepala|sekda|pak|bu)\b/u,
  /\bdraft? (?:perda|perwali|perbup|pergub|sk|surat keputusan|peraturan|raperda|keputusan)\b/u,
  /\bbelum (?:final|ditandatangani|diumumkan|resmi diumumkan|boleh (?:dipublikasikan|disebar))\b/u,
  /\b(?:(?:masih )?versi internal|(?:bukan|tidak) untuk (?:konsumsi publik|dipublikasikan|publikasi)|(?:jangan|tidak) (?:sampai )?bocor ke (?:wartawan|media|publik|luar)|jangan sampai keluar dari (?:grup|ruangan)|cukup sampai di (?:grup|sini|kita|ruangan)(?: ini)?(?: saja)?|off the record|jangan sampai (?:wartawan|media|publik|warga|orang luar) tahu|(?:tangkapan layar|screenshot) (?:dari )?grup (?:wa |whatsapp )?(?:pimpinan|internal|pegawai|pejabat)|(?:hasil|notulen|isi|risalah|catatan) rapat (?:tertutup|pimpinan|terbatas)(?: pimpinan)?)\b/u,
  /\b(?:masih )?(?:dalam )?embargo\b|\bdiembargo\b/u,
  /\bbocoran (?:dokumen|nota|surat|sk|mutasi|soal|rapat|anggaran|hasil)\b(?: [^.!?,\n]{3,60})?/u,
);
/** Secrecy promised, taught or sold. */
const open =
  /\b(?:kerahasiaan|dirahasiakan|merahasiakan|rahasiakan|dijamin rahasia|rahasia (?:negara|dagang|dapur|sukses|umum|alam|ilahi|hidup|kecil|cantik|sehat|awet|di balik|resep|bank|medis|pribadi anda|jabatan adalah|dan gratis)|resep rahasia|bumbu rahasia|layanan(?:nya)? rahasia|bebas dan rahasia|langsung,? umum,? bebas,? rahasia|luber|pemilihan|tamu rahasia|uu |undang-undang|mystery|tips|identitas pelapor|pelapor|konseling|konsultasi|data (?:pasien|pribadi|anda)|bukan rahasia|tidak rahasia|teka-teki|melayani|kunci jawaban (?:tidak|dilarang)|embargo (?:minyak|ekonomi|dagang|senjata|ekspor|impor))\b/;
/** Of the bare word: what is said to be secret, not the secret of somebody's success. */
const saidSecret =
  /(?:^|[\p{L}\d] )(?:bersifat|sifatnya|sangat|masih|secara|hal|ini|itu|tersebut|dokumen|surat|data|informasi|nota|arsip|catatan|berkas|rapat|daftar)\W* $/u;
const behindSecret =
  /^(?:\W*$|\s*[,.;:!?)–—-]|\s(?:ya|dulu|lho|loh|jangan|dan|karena|sampai|sebelum|bagi|untuk)\b)/u;
const labelled = /^\s*[:!,–—-]/;
/** A password, a code that opens an account. */
const credential =
  /\b(?:password|kata sandi|sandi|kode otp|otp|pin)(?: \p{L}{2,12}){0,3} ?(?:[:=]|adalah|ialah|yaitu) ?([^\s,;]{4,24})/gu;
const debunk = /\b(?:hoaks|hoax|tidak benar|palsu|klarifikasi)\b/;

export default defineRule({
  id: 'confidential-marker',
  category: 'ethics',
  severity: 'block',
  scope: 'sentence',
  *check(sentence) {
    const { lower } = sentence;
    if (debunk.test(lower)) return;
    for (const found of matches(credential, lower)) {
      const secret = (found[1] as string).replace(/[.!?]+$/, '');
      const start = found.end - (found[1] as string).length;
      // A network for guests is there to be used by all
      if (/\d/.test(secret) && secret.length > 3 && !/wi-?fi|hotspot|tamu|gratis|https?:/.test(lower))
        yield {
          start,
          end: start + secret.length,
          variant: 'credential',
          severity: 'warn',
          confidence: 'ask',
        };
    }
    for (const found of matches(pattern, lower)) {
      if (
        /rahasia/.test(found[0]) &&
        (holds(open, lower) ||
          /^(?:an|kan|nya)/.test(lower.slice(found.end)) ||
          (found[0] === 'rahasia' &&
            (isQuoted(sentence, found.index, found.end) || !isMark(sentence, found.index, found.end))))
      )
        continue;
      if (/embargo/.test(found[0]) && holds(open, lower)) continue;
      // A chain letter is another rule's; so is the wish that something false is not spread
      if (
        /^jangan/.test(found[0]) &&
        /\b(?:foto|video|korban|jenazah|kabar|informasi|pesan|berita|tautan|data pribadi|sampah|identitas)\b/.test(
          lower.slice(Math.max(0, found.index - 40), found.end + 30),
        )
      )
        continue;
      yield { start: found.index, end: found.end, confidence: 'ask' };
    }
  },
});

/** "Dokumen ini rahasia.", "RAHASIA: mutasi"; not "rahasia Ibu Tuti". */
function isMark({ text, lower }: Sentence, start: number, end: number): boolean {
  const before = lower.slice(0, start);
  const behind = lower.slice(end);
  if (/^\P{L}*$/u.test(before)) return labelled.test(behind) || text.slice(start, end) === 'RAHASIA';
  if (/(?:dokumen|surat|data|informasi|nota|arsip|berkas) $/.test(before)) return true;
  return saidSecret.test(before) && behindSecret.test(behind);
}

export const examples: Examples = {
  bad: [
    'Ini ⟦hasil rapat tertutup pimpinan⟧.',
    '⟦Cukup sampai di grup ini saja⟧.',
    'Dari ⟦nota dinas⟧: mutasi pejabat minggu depan, ⟦jangan disebarluaskan⟧ ya.',
    'Dokumen ini ⟦rahasia⟧.',
    '⟦RAHASIA⟧: daftar mutasi pejabat.',
    'Hasil seleksi ⟦belum diumumkan⟧, tetapi ini daftarnya.',
    'Simak ⟦draf perda⟧ retribusi yang baru selesai kemarin.',
    { text: 'Kata sandi akun sekolah: ⟦Melati123⟧.', severity: 'warn' },
    'Materi ini ⟦untuk kalangan internal⟧.',
    'Naskah ⟦versi internal⟧ ini ⟦jangan sampai bocor ke media⟧.',
  ],
  ok: [
    'Klub baca membahas “Rahasia Rumah Tua”.',
    'Hasil rapat internal sudah diumumkan di situs.',
    'Jangan keluar dari grup WA kelas, ya.',
    'Pengumuman resmi mutasi akan disampaikan setelah pelantikan.',
    'Kerahasiaan data Anda dijamin, layanan konseling rahasia dan gratis.',
    'Terungkap, ini rahasia petani cabai Tirta!',
    'Apa rahasia Bu Tuti tetap bugar?',
    'Resep rahasia sambal khas Tirta Kencana.',
    'Pemilu yang langsung, umum, bebas, rahasia, jujur, dan adil.',
    'Foto korban jangan disebarkan.',
    'Jaga pipa jangan sampai bocor.',
    'Jangan berikan kode OTP: petugas tidak pernah memintanya.',
    'Wi-Fi perpustakaan gratis, kata sandi: baca2026.',
  ],
};
