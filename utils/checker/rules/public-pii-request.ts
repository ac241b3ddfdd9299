import { matches } from '../match.ts';
import { defineRule, type Examples } from '../rule.ts';

const data =
  'nik|ktp|kk|no(?:mor)?\\.? ?(?:hp|wa|telepon|telp|ponsel|handphone|whatsapp|rekening|kk|ktp|nik|identitas|pelanggan|bpjs|induk kependudukan|kartu keluarga|kontak)|alamat|tanggal lahir|ttl|nama (?:lengkap|ibu(?: kandung)?)|foto (?:ktp|kk|diri)|data (?:diri|pribadi)|rekening|email pribadi|paspor|npwp';
const place =
  '(?:di|ke|lewat|pada|melalui|via) (?:kolom )?(?:komentar|komen|balasan|reply|replies|kolom ini|sini|utas ini|unggahan ini|postingan ini|grup ini)|(?:balas|reply|jawab|komentari) (?:ke )?(?:ini|twit|cuitan|komentar|unggahan|postingan|di bawah)|(?:komentar|komen) (?:di ?bawah|ini)|di bawah (?:sini|ini)';
const pattern = new RegExp(
  String.raw`\b(?:tulis|tuliskan|kirim|kirimkan|kirimi|sebut|sebutkan|cantumkan|isi|isikan|ketik|berikan|beri|sertakan|lampirkan|unggah|drop|taruh|infokan|informasikan|komen|komentar|komentarkan|share|post|spill|tinggalkan)\b(?:kan)?[^.!?\n]{0,40}?\b(?:${data})\b(?:[^.!?\n]|\bno\.){0,70}?\b(?:${place})\b`,
  'g',
);
const ending = new RegExp(`(?:${place})$`, 'i');
const comment = new RegExp(
  String.raw`\b(?:komen|komentar|balas|reply)(?:kan)? (?:dengan |pakai |berisi )?[^.!?\n]{0,24}?\b(?:${data})\b`,
  'g',
);
/** Where what is written back stands in public: any answer will. */
const bare = new RegExp(
  String.raw`\b(?:tulis(?:kan)?|drop|ketik|spill|sebutkan|tinggalkan)(?: saja| aja)? (?:${data})(?:-?nya)?(?= (?:ya|kak|pak|bu|min|nanti|dulu|di bawah|biar)\b|[,.!]|$)(?![^.!?\n]*(?:lewat|melalui|formulir|pesan|dm|tautan|laman|situs|surat|berkas|loket|kantor|amplop))[^.!?\n]{0,24}`,
  'g',
);
const warning =
  /\b(?:jangan|tidak (?:perlu|usah|boleh|menulis|mencantumkan|membagikan|meminta)|mohon tidak|tanpa me(?:nulis|ncantumkan|nyebutkan|ngirim(?:kan)?|mbagikan|nyertakan)|hindari|dilarang|bukan di|waspada)\b/;
const privately = /\b(?:pesan langsung|dm|pesan pribadi|direct message|inbox|chat pribadi)\b/;

export default defineRule({
  id: 'public-pii-request',
  category: 'privacy',
  severity: 'block',
  scope: 'sentence',
  *check({ lower, text }, { kind }) {
    for (const pattern of requests) {
      if (pattern === bare && kind !== 'reply' && kind !== 'comment') continue;
      for (const found of matches(pattern, lower)) {
        const before = lower.slice(0, found.index);
        if (warning.test(before.slice(-40)) || warning.test(found[0]) || privately.test(found[0])) continue;
        if (pattern === comment && !/\b(?:komen|komentar|balas|reply)/.test(found[0])) continue;
        const asked = text.slice(found.index, found.end);
        const elsewhere = asked.replace(ending, 'lewat pesan langsung');
        yield {
          start: found.index,
          end: found.end,
          fixes: elsewhere === asked ? [] : [{ replacement: elsewhere }],
        };
      }
    }
  },
});

const requests = [pattern, comment, bare];

export const examples: Examples = {
  bad: [
    {
      text: 'Silakan ⟦tulis NIK dan nomor HP di kolom komentar⟧.',
      fixed: 'Silakan tulis NIK dan nomor HP lewat pesan langsung.',
    },
    'Mohon ⟦kirimkan foto KTP lewat balasan⟧ agar kami cek.',
    'Yang belum terdata, ⟦sebutkan nama lengkap dan alamat di sini⟧ ya.',
    'Cukup ⟦balas dengan NIK⟧ Anda.',
    '⟦Taruh nomor induk kependudukan Anda di bawah sini⟧.',
  ],
  ok: [
    'Silakan kirim data lewat https://layanan.tirtakencanakab.go.id, jangan di komentar.',
    'Mohon tidak menulis NIK atau nomor ponsel di kolom komentar.',
    'Tulis pertanyaan Anda di kolom komentar.',
    'Kirim NIK melalui pesan langsung, bukan di komentar.',
    'Bawa KTP dan KK ke kantor desa.',
    'Tulis di komentar tanpa mencantumkan NIK.',
  ],
};
