import { datesIn } from '../dates.ts';
import { holds, matches } from '../match.ts';
import { defineRule, type Examples } from '../rule.ts';

const relative =
  /\b(?:besok(?: (?:pagi|siang|sore|malam))?|lusa|nanti (?:malam|sore|siang)|malam (?:ini|nanti)|minggu depan|pekan depan|bulan depan|hari ini|sore ini|pagi ini|siang ini|akhir pekan ini|minggu ini|pekan ini|esok hari|(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu) (?:ini|depan|besok|nanti|lusa)|tomorrow|tonight|next week)\b/g;
const event =
  /\b(?:ada|akan|digelar|dibuka|buka|ditutup|tutup|mulai|dimulai|acara|kegiatan|lomba|vaksin(?:asi)?|imunisasi|posyandu|layanan|pelatihan|webinar|rapat|senam|pawai|konser|pasar|pameran|upacara|dibagikan|dimatikan|pemadaman|dihentikan|berlangsung|pendaftaran|daftar|hadir(?:i)?|datang|ikut|libur|gratis|siaran|live|mengungsi|gempa|hujan|pencairan|cair|pindah|mutasi|pelantikan|kumpul|menyusul|jadwal|open|starts?)\b|\b(?:pukul|jam) \d/;
const day = /\b(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu|ahad),? (?:\(?\d{1,2}[/ ]|tanggal)/;
const idiom =
  /\b(?:hari ini dan (?:besok|masa depan)|masa depan|sampai hari ini|hingga hari ini|dari hari ini|mulai hari ini|lebih baik (?:dari )?(?:hari ini|besok)|hari esok|generasi|kemarin, hari ini)\b/;

interface Fact {
  /** `now`: this very day, which an answer's own time tells. */
  spans: { start: number; end: number; now: boolean }[];
  dated: boolean;
}

/** An absolute date anywhere in the draft is enough. */
export default defineRule<Fact>({
  id: 'relative-date-only',
  category: 'planning-timing',
  severity: 'warn',
  scope: 'document',
  facts: ({ lower }) => {
    const dated = datesIn(lower).length > 0 || day.test(lower);
    const spans =
      holds(event, lower) && !holds(idiom, lower)
        ? [...matches(relative, lower)].map((found) => ({
            start: found.index,
            end: found.end,
            now: /^\p{L}+ ini$/u.test(found[0]),
          }))
        : [];
    return dated || spans.length > 0 ? { spans, dated } : undefined;
  },
  *check(facts, { kind }) {
    if (facts.some(({ fact }) => fact.dated)) return;
    const answers = kind === 'reply' || kind === 'comment';
    for (const { fact, sentence } of facts) {
      const first = fact.spans.find(({ now }) => !(now && answers));
      if (first === undefined) continue;
      yield {
        sentence,
        start: first.start,
        end: first.end,
        ...(answers ? { severity: 'hint' as const } : {}),
      };
    }
  },
});

export const examples: Examples = {
  bad: [
    '⟦Besok⟧ ada vaksinasi gratis di alun-alun.',
    'Loket tutup ⟦minggu depan⟧.',
    { text: 'Petugas akan datang ⟦besok⟧, Bu.', context: { kind: 'reply' }, severity: 'hint' },
    'Perpustakaan keliling singgah ⟦Kamis ini⟧ pukul 09.00 WITA.',
  ],
  ok: [
    'Vaksinasi gratis besok, Rabu, 25 November 2026, di alun-alun.',
    'Menanam hari ini untuk masa depan yang akan datang.',
    'Cuaca hari ini cerah.',
    'Setiap Sabtu ada senam.',
    { text: 'Petugas akan datang hari ini, Bu.', context: { kind: 'reply' } },
  ],
};
