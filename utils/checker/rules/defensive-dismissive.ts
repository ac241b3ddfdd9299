import { anyOf, holds, matches } from '../match.ts';
import { defineRule, type Examples } from '../rule.ts';

const no = '(?:tidak|tak|gak|ga|nggak|enggak|ngga|kagak|g)';
const pattern = anyOf(
  /\b(?:tinggal|silakan|silahkan|ya|sana|mending|mendingan|lebih baik) (?:\p{L}{1,8} )?(?:unfollow|un-follow|jangan follow|berhenti mengikuti|blokir|block|mute|pergi|pindah (?:kota|desa|akun|(?:saja )?ke (?:kota|kabupaten|desa|daerah|provinsi|negara) lain)|skip|lewati saja|cari (?:kota|tempat|dinas) lain)(?: (?:saja|aja|sana|kami|akun ini))?/u,
  new RegExp(
    String.raw`\b(?:kalau|kalo|klo|jika|bila|yang|yg) ${no} (?:suka|senang|setuju|terima|puas|mau|(?:sabar|cocok|betah)(?=,? (?:ya |silakan|tinggal|mending|pergi|pindah)))\b(?:,? (?:ya )?(?:silakan|tinggal|jangan|diam|pergi|sana|mending|gak usah|tidak usah)[^.!?\n]{0,30})?`,
    'u',
  ),
  new RegExp(String.raw`^(?:${no}) (?:suka|senang|setuju|puas|terima)\?`, 'u'),
  /\b(?:pindah (?:kota|desa|negara|akun)|cari (?:kota|tempat|dinas|sekolah|rumah sakit) lain)(?: (?:saja|aja|sana))\b|\b(?:salah (?:anda|kamu|kalian)? ?sendiri|siapa suruh)\b[^.!?\n]{0,40}|\b(?:capek|capai|lelah|bosan|malas) (?:kami )?(?:menjelaskan|menjawab|meladeni|menanggapi)\b[^.!?\n]{0,30}|\b(?:anda|kalian|kamu) (?:pikir|kira) (?:gampang|mudah|cuma|hanya|kami)\b[^.!?\n]{0,30}|\b(?:harus )?berapa kali (?:harus |lagi )?(?:kami |di)(?:jelaskan|jawab|bilang)\b/u,
  /\bhidup (?:itu )?(?:jangan|gak usah|tidak usah|nggak usah) (?:di)?(?:buat |bikin )?(?:ribet|susah|repot)\b/u,
  /\b(?:(?:bisanya|taunya|tahunya|kerjanya|kerjaannya|hobinya) (?:cuma|hanya|cuman|kok|ya)?|(?:kalian|kamu|anda|situ|netizen|warganet) (?:cuma|hanya|cuman) (?:bisa|tahu|mau)) ?(?:lihat jelek\p{L}*|marah(?:-marah)?|kritik|protes|mengkritik|komplain|ngeluh|mengeluh|menyalahkan|nyinyir|komentar|menuntut|nuntut)\b/u,
  /\b(?:coba|silakan|mending) (?:kamu|anda|kalian|situ|lu|lo) (?:saja |aja )?(?:yang |yg |jadi |di posisi )?(?:kerja|kerjakan|urus|jadi|gantikan|di posisi|memimpin|ngerjain|turun)[^.!?\n]{0,20}/u,
  /\bkami (?:ini )?juga (?:cuma |hanya )?manusia\b|\bkami (?:cuma|hanya) manusia(?: biasa)?\b/u,
  /\bbukan (?:urusan|salah|tanggung jawab|kesalahan|wewenang) kami\b(?! (?:melainkan|tetapi|namun))/u,
  /\b(?:sudah|udah|telah) (?:kami|kita) (?:jelaskan|jelasin|sampaikan|jawab|bilang|umumkan) (?:berkali-kali|berulang(?: kali|-ulang)?|dari dulu|dari kemarin|kok)\b/u,
  /\bbaca dulu (?:dong|donk|baru|sebelum (?:komentar|komen|tanya|protes)|yang benar|ya baru)\b|\b(?:makanya|makannya),? (?:baca|simak|cek|dengar)(?: dulu)?\b/u,
  /\b(?:jangan|gak usah|tidak usah|nggak usah|ga usah) (?:banyak|kebanyakan) (?:protes|tanya|komentar|tuntut|omong|bacot|cingcong|mengeluh|ngeluh|minta)\b/u,
  /\b(?:terserah|suka-suka|masa bodoh|bodo amat|emang gue pikirin|so what)\b(?: (?:kalian|kamu|anda|kami|deh|aja|saja))?/u,
  /\b(?:sabar (?:dong|donk|napa|kenapa)|gitu (?:aja|saja) (?:kok )?(?:repot|ribut|protes|marah|baper)|cuma (?:segitu|gitu|begitu) (?:saja |aja )?(?:kok )?(?:protes|marah|ribut|komplain)|namanya juga (?:gratis|rezeki|musibah|takdir)|yang namanya \p{L}+ ya [^.!?,\n]{3,30}|di mana-mana (?:juga )?(?:begitu|sama))\b/u,
  /\b(?:kalau|kalo) (?:mau )?(?:cepat|bagus|enak|nyaman),? (?:ya )?(?:bayar|sendiri|ke (?:\p{L}+ ){0,2}swasta|pindah)[^.!?\n]{0,20}/u,
  // "Nobody forces you", "be glad that", "we are no machines", "do it yourself", "what is it to you"
  new RegExp(
    String.raw`\b${no} ada yang (?:memaksa|maksa|menyuruh|nyuruh) (?:anda|kamu|kalian|ibu|bapak|kakak)[^.!?\n]{0,40}`,
    'u',
  ),
  /\b(?:masih|sudah|harusnya) (?:untung|mending|syukur|bersyukur|bagus),? (?:mau |bisa |masih |sudah )?(?:di\p{L}{4,}|kami (?:balas|jawab|layani|bantu|ladeni|mau))|\bsyukur-syukur (?:masih )?di\p{L}+/u,
  /\b(?:kami|petugas|perawat|guru|admin|dokter)(?: \p{L}+){0,2} bukan (?:robot|dewa|superman|pesulap|babu|pembantu)\b|\b(?:emang|memang)(?:nya)? kami (?:robot|dewa|superman|pesulap|babu|pembantu)\b/u,
  /\b(?:urus|cari|kerjakan|perbaiki|pikir) sendiri (?:saja|aja|sana|dong|kalau|lah)\b|\b(?:ikut campur|tahu apa (?:anda|kamu|kalian|situ)|itu (?:derita|risiko|urusan|masalah) (?:anda|kamu|kalian|situ)(?: sendiri)?|jangan (?:(?:cengeng|manja)(?=[,.!]| dong)|ke kami|salahkan kami)|(?:siapa anda|anda siapa)\?|(?:kenapa|kok) baru (?:ribut|protes|ngeluh|mengeluh)|yang lain juga (?:butuh|antre|punya)|gratis (?:kok|saja|masih) (?:minta|protes|ribut|banyak)|kami tidak (?:wajib|harus|sempat) (?:menjawab|membalas|melayani|meladeni)|(?:takdir|nasib),? terima saja)\b[^.!?\n]{0,24}|\b(?:kalau|kalo|jika) [^.!?,\n]{3,24},? ya sudah\b(?=\W*$)/u,
);
/** "Bila tidak puas, silakan lapor ke LAPOR!" is a service. */
const service =
  /\b(?:lapor|laporkan|melapor|hubungi|sampaikan|menyampaikan|mengajukan|ajukan|kanal|pengaduan|call center|ult|formulir|banding|keberatan|datang|konsultasi|daftar|konfirmasi|diganti|menolak|isi|pilih|ubah|batalkan|membatalkan|hadir|menghubungi|bawa|wakilkan)\b/;

export default defineRule({
  id: 'defensive-dismissive',
  category: 'tone',
  severity: 'warn',
  scope: 'sentence',
  language: 'id',
  *check({ lower }, context) {
    for (const found of matches(pattern, lower)) {
      if (
        /^(?:kalau|kalo|klo|jika|bila|yang|yg) /.test(found[0]) &&
        (holds(service, lower) ||
          (/^(?:yang|yg) /.test(found[0]) && !/\b(?:pergi|unfollow|diam|sana)\b/.test(lower)))
      )
        continue;
      if (/^bukan (?:wewenang|tanggung jawab)/.test(found[0]) && holds(service, lower)) continue;
      if (/^terserah$/.test(found[0]) && !/[.!]$/.test(lower)) continue;
      if (/^masa bodoh$/.test(found[0]) && /\b(?:jangan|bersikap|sikap|terhadap)\b/.test(lower)) continue;
      if (
        /^(?:silakan|silahkan|ya) .*(?:blokir|pergi|mute|skip)/.test(found[0]) &&
        /\b(?:nomor|kartu|rekening|penipu|akun palsu|pesan|spam|tautan|ke)\b/.test(lower)
      )
        continue;
      yield {
        start: found.index,
        end: found.end,
        ...(context.kind === 'reply' ? { severity: 'block' as const } : {}),
      };
    }
  },
});

export const examples: Examples = {
  bad: [
    '⟦Kalau tidak sabar, silakan ke rumah sakit sebelah⟧.',
    '⟦Tidak ada yang memaksa Anda memakai layanan kami⟧.',
    '⟦Masih untung dilayani⟧.',
    '⟦Perawat kami bukan robot⟧.',
    '⟦Kalau tidak percaya ya sudah⟧.',
    '⟦Kalian cuma bisa menyalahkan⟧.',
    'Protes ke sana, ⟦jangan ke kami⟧.',
    '⟦Tidak suka?⟧ ⟦Tinggal unfollow saja⟧, ⟦hidup jangan dibuat ribet⟧.',
    { text: '⟦Kami juga manusia⟧, ⟦jangan banyak protes⟧.', context: { kind: 'reply' }, severity: 'block' },
    'Itu ⟦bukan urusan kami⟧.',
    '⟦Baca dulu dong⟧, ⟦sudah kami jelaskan berkali-kali⟧.',
    '⟦Salah sendiri tidak membaca pengumuman⟧.',
    'Kurang puas? ⟦Pindah kota saja⟧.',
    '⟦Capek menjawab pertanyaan yang sama⟧.',
    '⟦Bisanya cuma kritik⟧, ⟦coba Anda yang kerja⟧.',
  ],
  ok: [
    'Kalau tidak sabar menunggu, pakai layanan daring kami.',
    'Yang namanya keluarga, saling menjaga.',
    'Tidak ada yang memaksa anak makan pedas; kenalkan sayur pelan-pelan.',
    'Masih untung kami sempat memotret pelangi itu.',
    'Urus sendiri paspor Anda tanpa calo.',
    'Kalau sudah daftar, ya sudah, tinggal tunggu jadwalnya.',
    'Terima kasih sudah menyampaikan. Kami mengerti informasinya belum jelas.',
    'Bila tidak puas dengan layanan kami, sampaikan lewat LAPOR!.',
    'Silakan blokir nomor penipu itu.',
    'Pindah kota? Urus surat pindah di loket 2.',
    'Jangan bersikap masa bodoh terhadap sampah.',
    'Hal itu bukan wewenang kami; silakan hubungi Dinas Perhubungan.',
  ],
};
