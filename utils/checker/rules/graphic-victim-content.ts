import { anyOf, holds, matches } from '../match.ts';
import { defineRule, type Examples } from '../rule.ts';

const pattern = anyOf(
  /\b(?:foto|video|rekaman|gambar|penampakan|cuplikan|potret|detik(?:-detik| terakhir(?= korban))|cctv|slide \d)\b[^.!?\n]{0,40}?\b(?:korban|jenazah|mayat|jasad(?:nya)?|luka(?:-luka)?|tewas|berdarah|tertimpa|terlindas|tergeletak|gantung diri|meregang nyawa|hangus|kecelakaan maut)\b(?: (?:\p{L}{1,14} ){0,3}?tanpa sensor)?/u,
  /\b(?:kondisi|tubuh|wajah|kepala|pengendara)\b[^.!?\n]{0,40}?\b(?:bersimbah|berlumuran) darah\b(?:, [^.!?\n]{0,30})?/u,
  /\b(?:kondisi |potongan |bagian )?(?:(?:tubuh|mayat|jasad)(?:nya)?\b[^.,!?\n]{0,30}?|(?:kepala|wajah)(?:nya)? |darah(?:nya)? (?:masih )?)\b(?:terlindas|hancur|remuk|terpotong|gosong|berserakan|berceceran|menggenang|(?<!mudah )pecah)\b(?:,? [^.!?\n]{0,30})?/u,
  /\b(?:tanpa|tidak|no) (?:di)?sensor\b|\buncensored\b/u,
  /\b(?:lihat|simak|tonton) (?:kondisi|keadaan|wajah|tubuh) (?:korban|jenazah|mayat|jasad)\b/u,
);
const careful =
  /\b(?:jangan|tidak (?:mengunggah|membagikan|menyebarkan|menampilkan|boleh|perlu)|hindari|dilarang|stop|hentikan|mohon tidak|tanpa (?:menampilkan|wajah)|bukan foto|setop|bijak|larangan|tolak|hapus|disamarkan|bantuan (?:untuk|bagi) korban|penggalangan|identifikasi|posko|hanya situasi|penyerahan bantuan|doa untuk|donasi|hoaks|hoax|ilustrasi|bukan|menolong|mencari|pencarian)\b/;
const disaster =
  /\b(?:kecelakaan|banjir|longsor|gempa|kebakaran|tabrakan|korban|evakuasi|tewas|meninggal|tenggelam|ledakan)\b/;

export default defineRule<'topic' | { start: number; end: number }[]>({
  id: 'graphic-victim-content',
  category: 'ethics',
  severity: 'block',
  scope: 'document',
  language: 'id',
  facts: ({ lower }) => {
    if (!holds(careful, lower)) {
      const spans = [...matches(pattern, lower)].map((found) => ({ start: found.index, end: found.end }));
      if (spans.length > 0) return spans;
    }
    return holds(disaster, lower) &&
      !holds(careful, lower) &&
      /\b(?:korban|tewas|meninggal|kecelakaan|tabrakan)\b/.test(lower)
      ? 'topic'
      : undefined;
  },
  *check(facts, context) {
    let shown = false;
    for (const { fact, sentence } of facts) {
      if (fact === 'topic') continue;
      for (const span of fact) {
        shown = true;
        yield { ...span, sentence, confidence: 'ask' };
      }
    }
    const pictures = context.media?.some(({ type }) => type !== 'other') ?? false;
    if (!shown && pictures && facts.length > 0)
      yield { start: 0, end: 0, severity: 'prompt', variant: 'media', confidence: 'ask' };
  },
});

export const examples: Examples = {
  bad: [
    'Lihat ⟦tubuh pengendara yang terlindas truk di slide 3⟧.',
    '⟦Potongan tubuhnya berserakan di rel⟧.',
    'Berikut ⟦video detik-detik korban tertimpa bangunan tanpa sensor⟧.',
    'Begini ⟦kondisi tubuh pengendara yang bersimbah darah⟧.',
    '⟦Foto jenazah⟧ yang ditemukan nelayan pagi ini.',
    'Ini ⟦penampakan mobil dan luka⟧ sopirnya.',
    {
      text: '⟦⟧Tabrakan di simpang lima, dua orang meninggal.',
      context: { media: [{ type: 'image', alt: null }] },
      severity: 'prompt',
    },
  ],
  ok: [
    'Kondisi jalan hancur sejak hujan pekan lalu.',
    'Kepala desa memotong pita; jembatan yang terpotong banjir tersambung lagi.',
    'Rekaman CCTV membantu polisi mencari korban hilang.',
    'Tim SAR mengevakuasi dua warga ke RSUD. Foto yang kami bagikan hanya situasi posko.',
    'Jangan menyebarkan foto korban kecelakaan.',
    'Foto penyerahan bantuan bagi korban banjir.',
    'Tabrakan di simpang lima, dua orang meninggal.',
    'Video cara memilah sampah dari rumah.',
  ],
};
