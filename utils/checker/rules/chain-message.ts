import { anyOf, hostOf, isOwnHost, matches } from '../match.ts';
import { defineRule, type Examples } from '../rule.ts';

/** Verbs that ask to pass something on, and what makes the request a chain letter's. */
const pattern = anyOf(
  /(?:(?:ayo|yuk|mari|tolong|mohon|silakan|segera|please) )?(?:di)?viralkan(?:lah)?\b(?! oleh)/u,
  /(?:(?:ayo|yuk|mari|tolong|mohon|silakan|segera|harap|agar|supaya) (?:di)?|(?<!\p{L}))(?:sebarkan|sebarluaskan|teruskan|forward|share|bagikan|sebar|copas|repost|kirim(?:kan)? ini)(?:lah)? (?:(?:aja|saja) )?(?:ke|kepada) (?:minimal |paling sedikit )?(?:semua|seluruh|setiap|sebanyak|sebanyak-banyaknya|tetangga|teman|teman-teman|keluarga|saudara|kontak|grup|group|status|orang|yang lain|\d+)(?: (?:kontak|orang|grup|group|tetangga|teman|keluarga|wa|whatsapp|sekarang|juga|anda|kita|lain|terdekat)){0,3}/u,
  /(?:(?:ayo|yuk|mari|tolong|mohon|silakan|segera) )?(?:di)?(?:sebarkan|sebarluaskan|teruskan|forward|share|bagikan|repost|copas)(?:lah)? (?:sebanyak[- ]?(?:banyaknya|mungkin)|seluas[- ]?(?:luasnya|mungkin)|(?:pesan|info|informasi|broadcast|bc) ini|sampai viral|biar viral|supaya viral|agar viral|sebelum dihapus|sebelum terlambat)/u,
  /(?:mohon|tolong|please|plis|pls) (?:bantu )?(?:di ?-?)?(?:share|forward|sebar|sebarkan|viralkan)\b(?: ke (?:semua|seluruh) (?:\p{L}{1,12} ){0,2}\p{L}{1,12})?/u,
  /(?:tolong )?bantu (?:share|sebar|sebarkan|viralkan|up(?= (?:dan|biar|sampai|ya)|[!.,]))\b(?: (?:ke|dan|sampai) [^.!?,\n]{3,40})?/u,
  /(?:copas|copy paste|copy-paste|kopas|salinan|terusan|info(?:rmasi)?|pesan|kiriman|dapat) (?:ini )?dari (?:grup|group|gc|wag)(?: (?:sebelah|tetangga|wa|whatsapp|telegram|keluarga|alumni|rt))?/u,
  /dari (?:grup|group|gc|wag) (?:sebelah|tetangga|wa|whatsapp|telegram|keluarga|alumni)/u,
  /(?:copas|kopas) dari\b/u,
  /(?:kirim(?:kan)?|lanjutkan) (?:(?:pesan|info|kabar|berita) ini (?:ke|kepada)|(?:ke|kepada) (?:semua|seluruh|\d+|lima|sepuluh)) [^.!?,\n]{3,40}/u,
  /info a1\b/u,
  /(?:kabarkan|sampaikan|kirim(?:kan)?|beri tahu(?:kan)?)(?: pesan ini| ini)? (?:ke|kepada) (?:\d+ (?:orang|teman|kontak|grup)|semua (?:kontak|kenalan|grup)|(?:orang )?yang lain)\b/u,
  /\b(?:tidak|tak|gak|nggak) (?:mau |segera )?(?:meneruskan|menyebarkan|membagikan|mengirim(?:kan)?) (?:pesan |surat |info |kiriman )?ini\b/u,
  /\bjangan (?:sampai )?dihapus,? (?:teruskan|sebarkan|bagikan|kirim)\b/u,
  /jangan (?:berhenti|putus|stop) di (?:kamu|anda|sini|tangan anda)/u,
  /demi (?:keselamatan|kebaikan) bersama,? (?:sebarkan|bagikan|teruskan)/u,
  /(?:kalau|jika) (?:tidak|gak|nggak|ga) (?:di)?(?:sebarkan|bagikan|teruskan|share)/u,
);
/** An official post may ask to be passed on to the family or the neighbours, not to "all contacts". */
const mild =
  /(?:bagikan|teruskan|sebarkan|share)(?:lah)? (?:ke|kepada) (?:tetangga|teman|teman-teman|keluarga|saudara)/;
const rebuttal =
  /\b(?:hoaks|hoax|waspada)\b|\b(?:jangan|tidak perlu|tidak usah|berhenti|stop|hindari|sebelum|tidak (?:ikut|turut))\b[^,.!?;:]*$/;

interface Call {
  start: number;
  end: number;
  mild: boolean;
}

export default defineRule<readonly Call[] | 'official'>({
  id: 'chain-message',
  category: 'hoax-check',
  severity: 'warn',
  scope: 'document',
  language: 'id',
  facts: ({ lower, tokens }, context) => {
    const calls: Call[] = [];
    for (const found of matches(pattern, lower)) {
      if (/\w/.test(lower.charAt(found.index - 1))) continue;
      // "Jangan teruskan pesan ini", "sebelum dibagikan ke grup, periksa dulu"
      if (
        rebuttal.test(lower.slice(Math.max(0, found.index - 28), found.index)) &&
        !/jangan (?:lupa|ragu)/.test(lower)
      )
        continue;
      calls.push({ start: found.index, end: found.end, mild: mild.test(found[0]) });
    }
    if (calls.length > 0) return calls;
    return tokens.some((token) => token.kind === 'url' && isOwnHost(hostOf(token.text), context))
      ? 'official'
      : undefined;
  },
  *check(facts) {
    const official = facts.some(({ fact }) => fact === 'official');
    for (const { fact, sentence } of facts) {
      if (fact === 'official') continue;
      for (const call of fact)
        if (!(call.mild && official)) yield { sentence, start: call.start, end: call.end };
    }
  },
});

export const examples: Examples = {
  bad: [
    '⟦Tolong bantu up dan share ke minimal 20 grup⟧.',
    '⟦Copas aja ke status⟧ masing-masing.',
    '⟦VIRALKAN⟧! ⟦Info dari grup sebelah⟧, ⟦teruskan ke semua kontak⟧.',
    '⟦Mohon dishare⟧ ya, jalan di depan pasar longsor.',
    'Air akan dimatikan. ⟦Sebarkan ke tetangga sekarang⟧!',
    '⟦Info A1⟧, ⟦jangan berhenti di kamu⟧.',
    '⟦Ayo viralkan⟧ supaya cepat ditangani.',
    '⟦Bagikan pesan ini⟧ sebelum terlambat.',
    '⟦Kirimkan pesan ini ke sepuluh teman Anda⟧.',
    'Air naik, ⟦tolong di-forward ke semua grup keluarga⟧.',
    '⟦Kabarkan kepada 10 orang⟧, rezeki akan datang.',
    'Siapa pun yang ⟦tidak meneruskan pesan ini⟧ akan sial.',
    'Penting, ⟦jangan dihapus, teruskan⟧ ke grup lain.',
  ],
  ok: [
    'Bantu up kapasitas UMKM lewat pelatihan.',
    'Info resmi BPBD pukul 14.00 WITA. Bila bermanfaat, silakan bagikan unggahan ini apa adanya.',
    'Bagikan ke keluarga Anda. Jadwal lengkap: https://dinkes.tirtakencanakab.go.id/jadwal',
    'Jangan teruskan pesan ini ke siapa pun.',
    'Bagikan foto kegiatan posyandu di kolom komentar.',
    'Video itu diviralkan oleh akun palsu.',
    'Kirim berkas ini ke kantor desa.',
    'Buku braille dibagikan kepada 60 santri, lalu kepada semua siswa.',
    'Puskesmas meneruskan laporan ke semua kader.',
  ],
};
