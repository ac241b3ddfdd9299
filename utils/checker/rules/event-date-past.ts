import { Has } from '../../text.ts';
import { datesIn, daysIn, inZone, publishedAt } from '../dates.ts';
import { holds } from '../match.ts';
import { defineRule, type Examples } from '../rule.ts';

const invitation =
  /\b(?:daftar|daftarkan|mendaftar|pendaftaran|hadiri|hadirilah|ikuti|ikutilah|kunjungi|datanglah|ambil|kirim(?:kan)?|kumpulkan|serahkan|ditutup|batas (?:akhir|waktu|pe\w+)|paling lambat|paling akhir|maksimal|selambat\p{L}*|terakhir|catat tanggal|undangan|diundang|mengundang|gabung|ditunggu|nantikan|tenggat|deadline|jangan lupa|jangan lewatkan|saksikan|segera|ayo|yuk|mari|akan|register|join|attend)\b|\b(?:dibuka|buka|berlaku|diperpanjang|diterima)\b.{0,40}\b(?:sampai|hingga)\b|^\W*(?:hadir|ikut|datang)\b/u;
const past =
  /\b(?:telah|sudah|kemarin|berlangsung (?:pada|sejak)|digelar pada|dilaksanakan pada|lalu|per|data|sejak|mulai|terbit|ditetapkan|nomor|tahun|lahir|berdasarkan|hingga \d{1,2} \p{L}+ \d{4} (?:tercatat|sebanyak)|tercatat)\b/u;

export default defineRule({
  id: 'event-date-past',
  category: 'planning-timing',
  severity: 'warn',
  kinds: ['post', 'video', 'story'],
  scope: 'sentence',
  needs: Has.digit,
  *check({ lower, text }, context) {
    const moment = publishedAt(context);
    if (moment === null || !holds(invitation, lower)) return;
    const today = inZone(moment, context.institution.zone);
    const now = today.year * 10_000 + today.month * 100 + today.day;
    for (const { start, end, year, month, day } of datesIn(lower)) {
      // Without a year the date may be next year's
      if (year === null || day > daysIn(month, year) || year * 10_000 + month * 100 + day >= now) continue;
      if (/^ (?:lalu|kemarin|silam)\b/.test(lower.slice(end))) continue;
      const before = lower.slice(Math.max(0, start - 45), start);
      if (past.test(before) && !/\b(?:paling lambat|ditutup|batas akhir|hadir\p{L}*|daftar)\b/u.test(before))
        continue;
      yield { start, end, values: { date: text.slice(start, end) } };
    }
  },
});

const november = { scheduledAt: '2026-11-24T09:00:00+08:00' };
export const examples: Examples = {
  bad: [
    { text: 'Daftar paling lambat ⟦20 November 2026⟧.', context: november },
    { text: 'Hadirilah senam massal ⟦Senin, 23 November 2026⟧.', context: november },
    'Ayo ikut donor darah ⟦1 November 2026⟧.',
    { text: 'Kirim naskah sebelum ⟦20 November 2026⟧.', context: november },
    { text: 'Loket dibuka sampai ⟦20 November 2026⟧.', context: november },
  ],
  ok: [
    { text: 'Pendaftaran gelombang kedua dibuka sampai 4 Desember 2026.', context: november },
    'Senam massal telah digelar pada 1 November 2026, ayo ikut lagi.',
    'Ayo ikut donor darah 1 November.',
    { text: 'Hadirilah senam massal hari ini, 24 November 2026.', context: november },
    'Data per 1 November 2026.',
    'Hingga 1 November 2026, kami menerima 18 berkas.',
    'Dua orang ikut bertanding 1 November 2026.',
  ],
};
