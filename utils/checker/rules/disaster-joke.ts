import { Has } from '../../text.ts';
import { holds, matches } from '../match.ts';
import { defineRule, type Examples } from '../rule.ts';

const grief =
  /\b(?:banjir|longsor|gempa|tsunami|korban|meninggal|tewas|wafat|kebakaran|kecelakaan|hujan es|puting beliung|duka|musibah|bencana|erupsi|kekeringan|karhutla|mengungsi|pengungsi|tenggelam|genangan|gunung meletus|jenazah|tanah bergerak|angin kencang|abrasi|rob)\b/;
/** Batches, markets, names: the same words in another sense. */
const other =
  /\b(?:banjir (?:diskon|promo|pesanan|pujian|order|hadiah|medali|peminat|ucapan|pengunjung)|gempa (?:lokal )?diskon|simulasi|korban (?:php|iklan|diskon|mode))\b/;
const laughter =
  /\b(?:w(?:k){2,}w?k*|wkwk\w*|(?:ha){2,}h?|(?:he){2,}h?|(?:hi){2,}h?|(?:xi){2,}|(?:wk){2,}|lol|lmao|ngakak|kocak|becanda|bercanda|canda|cuma canda|lucu(?:nya)?|gokil|receh)\b|🤣|😂|😜|😝|😹|😆|🤭|🤪|😛|😏/gu;
const mockery =
  /\b(?:anggap|hitung|itung)(?: saja| aja|-hitung|-itung) [^.!?\n]{4,50}|\bjadi (?:trek|kolam|wahana|waterboom)\b[^.!?\n]{0,20} (?:yuk|gratis|seru|asyik)\b|\b(?:lumayan|tinggal (?:cari|pakai|tambah|bawa)|siap-siap|sekalian|mumpung),? (?:[\p{L}-]{1,14} ){0,4}?(?:kolam renang|waterboom|wahana|sirup|es campur|berenang|renang|mandi|cuci mobil|mancing|memancing|arisan|gratis|healing|liburan|piknik|sauna|dugem|disko|goyang|konten|spa|wisata|latihan|bakar \p{L}+|off-?road|berselancar)\b(?: gratis)?/gu;
const kind =
  /\b(?:jangan (?:ber)?canda|bukan (?:bahan )?(?:candaan|lelucon|becandaan)|tidak lucu|badut|menghibur anak|trauma healing|dongeng|hiburan (?:untuk|bagi) (?:anak|pengungsi))\b/;

interface Fact {
  grief: boolean;
  jokes: { start: number; end: number }[];
}

export default defineRule<Fact>({
  id: 'disaster-joke',
  category: 'tone',
  severity: 'block',
  scope: 'document',
  language: 'id',
  facts: ({ lower, has, text }) => {
    const sad = holds(grief, lower) && !holds(other, lower);
    const jokes: { start: number; end: number }[] = [];
    if (!holds(kind, lower)) {
      const mocks = [...matches(mockery, lower)];
      const laughs = /[wkhx]/.test(lower) || has & Has.emoji ? [...matches(laughter, lower)] : [];
      const all = [...mocks, ...laughs]
        .map((found) => ({ start: found.index, end: found.end }))
        .sort((a, b) => a.start - b.start);
      // One joke runs from its first to its last sign
      if (all.length > 0) {
        const end = Math.max(...all.map((span) => span.end));
        const first = (all[0] as { start: number }).start;
        // Laughter stands behind what it laughs about
        const start =
          mocks.length > 0
            ? first
            : first - (/[^.!?\n]*$/.exec(text.slice(0, first))?.[0].trimStart().length ?? 0);
        jokes.push({ start, end: Math.min(end, text.length) });
      }
    }
    return sad || jokes.length > 0 ? { grief: sad, jokes } : undefined;
  },
  *check(facts) {
    if (!facts.some(({ fact }) => fact.grief)) return;
    for (const { fact, sentence } of facts)
      for (const joke of fact.jokes) yield { sentence, ...joke, confidence: 'ask' };
  },
});

export const examples: Examples = {
  bad: [
    'Longsor di kilometer tujuh, ⟦lumayan, bisa latihan off-road gratis 🤭⟧',
    'Kebakaran tadi pagi, ⟦sekalian bakar jagung yuk 🤪⟧',
    'Banjir lagi, ⟦anggap saja kolam renang gratis ya wkwk 😂⟧',
    'Kebakaran di pasar semalam. ⟦Lumayan sauna gratis⟧.',
    'Banjir di desa, ⟦lumayan, mancing⟧ di ruang tamu.',
    'Hujan es turun, ⟦tinggal cari sirup hahaha⟧.',
  ],
  ok: [
    'Setelah banjir surut, lapangan jadi arena latihan relawan.',
    'Lumayan, hujan hari ini mengisi waduk yang kering.',
    'Genangan 30 cm di Jalan Melati. Petugas sudah di lokasi sejak pukul 05.10 WITA.',
    'Lomba stand up paling kocak, hahaha 😂',
    'Musibah bukan bahan candaan.',
    'Pameran UMKM banjir diskon, wkwk.',
    'Badut menghibur anak korban banjir agar kembali tertawa 😂',
  ],
};
