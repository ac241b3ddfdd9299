import { Has } from '../../text.ts';
import { datesIn } from '../dates.ts';
import { holds } from '../match.ts';
import { personsIn } from '../persons.ts';
import { defineRule, type Examples } from '../rule.ts';

const WORDS = 40;
const narrative =
  /\b(?:awalnya|dulu|dahulu|setiap|lalu|kini|kemudian|akhirnya|suatu|ketika|sejak|bertahun-tahun|semula|pagi itu|malam itu|bercerita|kisah|ceritanya|tadinya|begini)\b/;
const notice =
  /\b(?:pukul|jam layanan|syarat|pendaftaran|jadwal|loket|undangan|pengumuman|pembaruan|hoaks|klarifikasi|duka ?cita|belasungkawa|selamat (?:hari|tahun|idul\w*|natal))\b/;

export default defineRule<never, 'words' | 'stories' | 'notices'>({
  id: 'facebook-not-storytelling',
  category: 'platform',
  severity: 'hint',
  platforms: ['facebook'],
  kinds: ['post'],
  scope: 'document',
  language: 'id',
  counts: (sentence) => {
    const { lower, tokens, has } = sentence;
    const story =
      (has & Has.quote) !== 0 ||
      lower.includes('?') ||
      holds(narrative, lower) ||
      personsIn(sentence).some(({ sure }) => sure);
    const told = holds(notice, lower) || datesIn(lower).length > 0;
    return {
      words: tokens.filter(({ kind }) => kind === 'word').length,
      stories: Number(story),
      notices: Number(told),
    };
  },
  *check(_, { modes, plan }, total) {
    if (modes.disaster || /layanan/i.test(plan?.pilar ?? '')) return;
    const words = total('words');
    if (total('notices') > 0 && words < 120) return;
    if (words >= WORDS && total('stories') > 0) return;
    yield { start: 0, end: 0, confidence: 'ask' };
  },
});

const tale =
  'Dulu Pak Joni berjalan dua kilometer untuk air bersih. Setiap pagi ia memikul dua jeriken melewati pematang sawah yang licin. Kini keran ada di depan rumahnya, dan anak-anaknya bisa mandi sebelum berangkat sekolah. Begini prosesnya, dari musyawarah desa sampai pipa pertama tersambung ke dapur warga.';
export const examples: Examples = {
  bad: [
    '⟦⟧Kunjungan kerja ke Desa Mekar berjalan lancar.',
    '⟦⟧Taman baru sudah selesai dibangun.',
    { text: '⟦⟧Warga bergotong royong membersihkan sungai.', context: { plan: { pilar: 'lingkungan' } } },
  ],
  ok: [
    tale,
    'Loket buka pukul 08.00 WITA.',
    { text: 'Taman baru selesai.', context: { platform: 'x' } },
    { text: 'Genangan surut.', context: { modes: { election: false, disaster: true } } },
  ],
};
