import { Has } from '../../text.ts';
import { datesIn } from '../dates.ts';
import { holds } from '../match.ts';
import { defineRule, type Examples } from '../rule.ts';

const event =
  /^\W*undangan\b|\b(?:hadirilah|hadiri|hadir(?:lah)? (?:di|ya|dan|bersama)|(?:yuk|ayo|mari),? (?:datang|merapat|saksikan|ramaikan)|ikuti(?:lah)? (?:pelatihan|webinar|lomba|kelas|workshop|seminar|senam|kegiatan|acara)|akan (?:digelar|diadakan|dilaksanakan|diselenggarakan)|pendaftaran (?:\p{L}+ ){0,3}(?:sudah )?(?:dibuka|telah dibuka)|jangan lewatkan (?:acara|pelatihan|lomba))\b|(?:^\W*|\b(?:ayo|yuk|mari|silakan|segera|bisa|dapat|mau|lupa),? (?:\p{L}+ )?)ikut(?:an)? (?:pelatihan|webinar|lomba|kelas|senam|donor)/u;
const service =
  /\b(?:urus(?:lah)? |mengurus |pengurusan |pembuatan |permohonan )(?:ktp|kk|akta|kia|sim|skck|paspor|izin|surat|kartu|nib|bpjs|dokumen|npwp)|\b(?:layanan|bantuan|permohonan|pengajuan) (?:\p{L}+ ){0,3}(?:dibuka|tersedia|sudah bisa|mulai dibuka)\b/u;
const past =
  /\b(?:telah|sudah (?:dilaksanakan|digelar|berlangsung|berakhir|selesai)|kemarin|berjalan lancar|terima kasih (?:telah|sudah)|usai|dokumentasi|tips|mengapa|sejarah)\b/;
const place =
  /\b(?:di|bertempat|lokasi|tempat|aula|gedung|balai|lapangan|kantor|alun-alun|puskesmas|sekolah|masjid|taman|zoom|daring|youtube|loket|gerai|mal pelayanan|pasar|stadion|halaman)\b/;
const time = /\b(?:pukul|jam|pkl)\b.{0,6}\d|\d{1,2}[.:]\d{2}/;
const when =
  /\b(?:setiap (?:hari|senin|selasa|rabu|kamis|jumat|sabtu|minggu)|hari kerja|senin|selasa|rabu|kamis|jumat|sabtu|besok|lusa|hari ini|24 jam|sampai dengan)\b/;
const terms = /\b(?:syarat|persyaratan|bawa|membawa|cukup|berkas|dokumen|ktp dan|siapkan)\b/;
const cost = /\b(?:gratis|rp ?\d|biaya|tanpa (?:dipungut )?biaya|tidak dipungut|bebas biaya|tarif)\b/;

type Given = 'event' | 'service' | 'date' | 'time' | 'place' | 'link' | 'terms' | 'cost';

export default defineRule<never, Given>({
  id: 'info-5w1h-incomplete',
  category: 'planning-timing',
  severity: 'warn',
  kinds: ['post', 'story'],
  scope: 'document',
  language: 'id',
  counts: ({ lower, has }) => {
    const over = holds(past, lower);
    const link = (has & Has.url) !== 0 || /\b(?:tautan|link)(?:nya)?\b.{0,20}\b(?:bio|profil)\b/.test(lower);
    return {
      event: Number(!over && holds(event, lower)),
      service: Number(!over && holds(service, lower)),
      date: Number(datesIn(lower).length > 0 || holds(when, lower)),
      time: Number(time.test(lower)),
      place: Number(holds(place, lower)),
      link: Number(link),
      terms: Number(holds(terms, lower)),
      cost: Number(holds(cost, lower)),
    };
  },
  *check(_facts, _context, total) {
    const some = (given: Given) => total(given) > 0;
    const missing: string[] = [];
    if (some('event')) {
      if (!some('date')) missing.push('@date');
      // A link may carry the hour and the place
      if (!some('time') && !some('link')) missing.push('@time');
      if (!some('place') && !some('link')) missing.push('@place');
    } else if (some('service')) {
      if (!some('terms') && !some('link')) missing.push('@terms');
      if (!some('cost') && !some('link')) missing.push('@cost');
      if (!some('date') && !some('time') && !some('link')) missing.push('@hours');
    }
    if (missing.length > 0)
      yield { start: 0, end: 0, values: { missing: missing.join(', ') }, confidence: 'ask' };
  },
});

export const examples: Examples = {
  bad: [
    '⟦⟧Yuk, ikut pelatihan kami, seru!',
    '⟦⟧Hadirilah pekan literasi di balai desa.',
    '⟦⟧Urus KTP sekarang juga.',
    '⟦⟧Pendaftaran khitan gratis sudah dibuka!',
  ],
  ok: [
    'Ikuti pelatihan gratis: Kamis, 26 November 2026, pukul 09.00 WITA, di Aula Kecamatan.',
    'Pelatihan telah digelar kemarin.',
    'Urus KTP gratis setiap hari kerja. Bawa KK asli.',
    'Cuci tangan pakai sabun mencegah diare.',
    'Setiap penerima mendapat surat undangan dari kelurahan.',
    'Bu Tini rajin ikut senam bersama tetangganya.',
    { text: 'Silakan ikut pelatihan kami.', context: { kind: 'reply' } },
  ],
};
