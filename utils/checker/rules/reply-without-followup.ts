import { Has } from '../../text.ts';
import { holds } from '../match.ts';
import { defineRule, type Examples } from '../rule.ts';

const channel =
  /\b(?:ult|unit layanan terpadu|lapor\b|lapor!|sp4n|call ?center|pusat kontak|pusat layanan|hotline|pesan langsung|pesan pribadi|direct message|dm\b|surel|e-?mail|email|whatsapp (?:resmi|layanan)|wa (?:resmi|layanan)|loket|kantor|formulir|posko|petugas (?:kami )?(?:akan |sudah |segera )?(?:ke lokasi|menghubungi|mengecek|meluncur|datang)|aduan|nomor tiket|tiket|nomor laporan)\b/;
const time =
  /\b(?:hari ini|besok|lusa|sore ini|siang ini|malam ini|pagi ini|minggu ini|pekan ini|paling lambat|dalam \d{1,3} (?:jam|hari|menit|minggu)|\d{1,2} (?:hari|jam) kerja|sebelum (?:tanggal|pukul|hari)|pukul \d|senin|selasa|rabu|kamis|jumat|sabtu|tanggal \d{1,2}|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|sudah (?:kami )?(?:perbaiki|diperbaiki|selesai|teruskan|dikirim|ditangani|tangani)|telah (?:kami )?(?:perbaiki|diperbaiki|selesai|ditangani))\b/;
const vague =
  /\b(?:segera|akan|nanti|secepatnya) (?:kami |segera |di)?(?:tindak ?lanjuti|ditindaklanjuti|proses|diproses|sampaikan|disampaikan|teruskan|diteruskan|cek|dicek|koordinasikan|dikoordinasikan|perhatikan|kabari|kami kabari|perbaiki|diperbaiki)|\bkami (?:akan )?(?:segera )?(?:tindak ?lanjuti|proses|sampaikan|teruskan|cek|koordinasikan|tampung)|\b(?:ditampung|kami tampung|mohon (?:ditunggu|bersabar|menunggu|sabar)|ditunggu (?:saja|ya|kabarnya)|siap,? (?:kak|pak|bu|min)|sedang (?:kami )?(?:proses|diproses|cek|dicek))\b/;
const thanks =
  /\b(?:terima kasih|makasih|mohon maaf|maaf|kami (?:memahami|mengerti|turut)|mengapresiasi|senang|selamat|sama-sama)\b/;
/** An answer to a question, praise, a greeting: there is nothing to follow up. */
const answered =
  /\b(?:syarat(?:nya)?|caranya|silakan (?:baca|cek|unduh|daftar)|biaya(?:nya)?|gratis|alamat(?:nya)?|jadwal(?:nya)?|buka|tutup|sama-sama|terima kasih kembali|dukungan(?:nya)?|apresiasi(?:nya)?|usul(?:an)?(?:nya)?|doa(?:nya)?|pujian(?:nya)?)\b/;

interface Fact {
  channel: boolean;
  time: boolean;
  vague: boolean;
  thanks: boolean;
  answered: boolean;
}

export default defineRule<Fact>({
  id: 'reply-without-followup',
  category: 'tone',
  severity: 'warn',
  kinds: ['reply'],
  scope: 'document',
  language: 'id',
  facts: ({ lower, has, tokens }, context) => {
    const own = context.institution.contacts.some(({ value }) => lower.includes(value.toLowerCase()));
    return {
      channel: holds(channel, lower) || (has & (Has.url | Has.email)) !== 0 || own,
      time: holds(time, lower),
      vague: holds(vague, lower),
      thanks: holds(thanks, lower),
      answered: holds(answered, lower) || tokens.length > 60,
    };
  },
  *check(facts) {
    const some = (key: keyof Fact) => facts.some(({ fact }) => fact[key]);
    if (some('vague') && !(some('channel') && some('time')) && !(some('time') && some('answered'))) {
      const missing = [some('channel') ? '' : '@channel', some('time') ? '' : '@time']
        .filter((part) => part !== '')
        .join(', ');
      yield { start: 0, end: 0, values: { missing } };
    } else if (!some('thanks') && !some('answered')) {
      yield {
        start: 0,
        end: 0,
        severity: 'hint',
        variant: 'thanks',
        fixes: [{ label: 'thanks', replacement: 'Terima kasih atas pesannya. ' }],
      };
    }
  },
});

const reply = { kind: 'reply' } as const;
export const examples: Examples = {
  bad: [
    { text: '⟦⟧Baik, segera kami tindak lanjuti.', context: reply },
    { text: '⟦⟧Terima kasih, Kak. Mohon ditunggu ya.', context: reply },
    { text: '⟦⟧Laporan akan kami teruskan ke dinas terkait.', context: reply, severity: 'warn' },
    { text: '⟦⟧Petugas ada di pos jaga.', context: reply, severity: 'hint' },
  ],
  ok: [
    {
      text: 'Terima kasih laporannya, Bu Sari. Petugas mengecek hari ini; pantau hasilnya di https://lapor.go.id.',
      context: reply,
    },
    {
      text: 'Mohon maaf atas gangguannya. Akan kami cek paling lambat Jumat, dan jawabannya kami kirim lewat pesan langsung.',
      context: reply,
    },
    { text: 'Sama-sama, Kak. Syaratnya cukup KTP dan KK.', context: reply },
    'Baik, segera kami tindak lanjuti.',
  ],
};
