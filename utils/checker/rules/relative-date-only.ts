import { datesIn, publishedAt, weekdayIn, weekdayNames, writtenDay } from '../dates.ts';
import { holds, inCaseOf, matches } from '../match.ts';
import { type Context, defineRule, type Examples } from '../rule.ts';

const relative =
  /\b(?:(?:besok|lusa)(?: (?:pagi|siang|sore|malam))?|nanti (?:malam|sore|siang)|(?:malam|sore|siang) nanti|malam ini|(?:dua|tiga|\d) (?:hari|minggu) lagi|minggu depan|pekan depan|bulan depan|hari ini|sore ini|pagi ini|siang ini|akhir pekan ini|minggu ini|pekan ini|esok hari|(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu) (?:ini|depan|besok|nanti|lusa)|tomorrow|tonight|next week)\b/g;
const event =
  /\b(?:ada|akan|digelar|dibuka|buka|ditutup|tutup|mulai|dimulai|acara|kegiatan|lomba|vaksin(?:asi)?|imunisasi|posyandu|layanan|pelatihan|webinar|rapat|senam|pawai|konser|pasar|pameran|upacara|dibagikan|pembagian|penyaluran|bawa|dimatikan|pemadaman|dihentikan|berlangsung|pendaftaran|daftar|hadir(?:i)?|datang|ikut|libur|gratis|siaran|live|mengungsi|gempa|hujan|pencairan|cair|pindah|mutasi|pelantikan|kumpul|menyusul|jadwal|open|starts?)\b|\b(?:pukul|jam) \d/;
const day = /\b(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu|ahad),? (?:\(?\d{1,2}[/ ]|tanggal)/;
const idiom =
  /\b(?:hari ini dan (?:besok|masa depan)|masa depan|sampai hari ini|hingga hari ini|dari hari ini|mulai hari ini|lebih baik (?:dari )?(?:hari ini|besok)|hari esok|generasi|kemarin, hari ini)\b/;

interface Span {
  start: number;
  end: number;
  /** This very day, which an answer's own time tells. */
  now: boolean;
  words: string;
  /** The sentence goes on behind it without a sign. */
  goesOn: boolean;
}

interface Fact {
  spans: Span[];
  dated: boolean;
}

/** An absolute date anywhere in the draft is enough. */
export default defineRule<Fact>({
  id: 'relative-date-only',
  category: 'planning-timing',
  severity: 'warn',
  scope: 'document',
  facts: ({ lower, text }) => {
    const dated = datesIn(lower).length > 0 || day.test(lower);
    const spans =
      holds(event, lower) && !holds(idiom, lower)
        ? [...matches(relative, lower)].map((found) => ({
            start: found.index,
            end: found.end,
            now: /^\p{L}+ ini$/u.test(found[0]),
            words: text.slice(found.index, found.end),
            goesOn: /^ [\p{L}\d]/u.test(text.slice(found.end)),
          }))
        : [];
    return dated || spans.length > 0 ? { spans, dated } : undefined;
  },
  *check(facts, context) {
    const { kind } = context;
    if (facts.some(({ fact }) => fact.dated)) return;
    const answers = kind === 'reply' || kind === 'comment';
    for (const { fact, sentence } of facts) {
      const first = fact.spans.find(({ now }) => !(now && answers));
      if (first === undefined) continue;
      yield {
        sentence,
        start: first.start,
        end: first.end,
        fixes: dated(first, context),
        ...(answers ? { severity: 'hint' as const } : {}),
      };
    }
  },
});

/** The day that is meant, once it is known when the draft will be out; "minggu depan" is none. */
function dated({ words, goesOn }: Span, context: Context): { replacement: string }[] {
  const moment = publishedAt(context);
  if (moment === null) return [];
  const { zone } = context.institution;
  const said = words.toLowerCase();
  const weekday = weekdayNames.findIndex((name) =>
    new RegExp(`^${name} (?:ini|besok|nanti)$`, 'i').test(words),
  );
  const after =
    weekday > 0
      ? (weekday - weekdayIn(moment, zone) + 7) % 7
      : /^(?:besok|esok)/.test(said)
        ? 1
        : said === 'lusa'
          ? 2
          : /^(?:(?:hari|pagi|siang|sore|malam) ini|malam nanti|nanti \w+)$/.test(said)
            ? 0
            : null;
  if (after === null) return [];
  const part = /\b(?:pagi|siang|sore|malam)\b/.exec(said)?.[0] ?? '';
  const day = writtenDay(moment, zone, after, part);
  return [
    { replacement: inCaseOf(words, `${said === 'hari ini' ? 'hari ' : ''}${day}${goesOn ? ',' : ''}`) },
  ];
}

export const examples: Examples = {
  bad: [
    {
      text: '⟦Besok⟧ ada vaksinasi gratis di alun-alun.',
      fixed: 'Senin, 23 November 2026, ada vaksinasi gratis di alun-alun.',
    },
    { text: 'Layanan dibuka ⟦besok pagi⟧.', fixed: 'Layanan dibuka Senin pagi, 23 November 2026.' },
    {
      text: 'Loket tutup ⟦hari ini⟧ karena perbaikan.',
      context: { scheduledAt: '2026-11-24T09:00:00+08:00' },
      fixed: 'Loket tutup hari Selasa, 24 November 2026, karena perbaikan.',
    },
    'Loket tutup ⟦minggu depan⟧.',
    { text: 'Petugas akan datang ⟦besok⟧, Bu.', context: { kind: 'reply' }, severity: 'hint' },
    {
      text: 'Perpustakaan keliling singgah ⟦Kamis ini⟧ pukul 09.00 WITA.',
      fixed: 'Perpustakaan keliling singgah Kamis, 26 November 2026, pukul 09.00 WITA.',
    },
  ],
  ok: [
    'Vaksinasi gratis besok, Rabu, 25 November 2026, di alun-alun.',
    'Menanam hari ini untuk masa depan yang akan datang.',
    'Cuaca hari ini cerah.',
    'Setiap Sabtu ada senam.',
    { text: 'Petugas akan datang hari ini, Bu.', context: { kind: 'reply' } },
  ],
};
