import { Has } from '../../text.ts';
import { datesIn, daysIn, publishedAt, type WrittenDate, weekdayNames, weekdayOf } from '../dates.ts';
import { inCaseOf } from '../match.ts';
import { defineRule, type Examples } from '../rule.ts';

export default defineRule({
  id: 'date-mismatch',
  category: 'planning-timing',
  severity: 'block',
  scope: 'sentence',
  needs: Has.digit,
  *check({ lower, text }, context) {
    for (const date of datesIn(lower)) {
      const { start, end, day, month, weekday, weekdayLength } = date;
      if (day < 1 || (date.figures && weekday === null && date.year === null)) continue;
      const year = date.year ?? scheduledYear(context);
      if (day > daysIn(month, year)) {
        if (day > 31 && weekday === null) continue;
        yield { start, end, variant: 'missing', values: { date: text.slice(start, end) } };
        continue;
      }
      if (weekday === null) continue;
      const right = rightWeekday(date, year, context.now);
      if (right === null || right === weekday) continue;
      const name = inCaseOf(text.slice(start, start + weekdayLength), weekdayNames[right] as string);
      const replacement = name + text.slice(start + weekdayLength, end);
      yield {
        start,
        end,
        values: { date: text.slice(start, end), weekday: weekdayNames[right] as string },
        fixes: [{ replacement }],
        confidence: year === null ? 'ask' : 'sure',
      };
    }
  },
});

function scheduledYear(context: { scheduledAt: string | null; now: number }): number | null {
  const moment = context.scheduledAt === null ? null : publishedAt(context);
  return moment === null ? null : new Date(moment).getUTCFullYear();
}

/** Without a year the weekday is wrong only when it is wrong this year and the next: the year is not guessed. */
function rightWeekday({ day, month, weekday }: WrittenDate, year: number | null, now: number): number | null {
  if (year !== null) return weekdayOf(year, month, day);
  const current = new Date(now).getUTCFullYear();
  for (const candidate of [current, current + 1, current - 1])
    if (weekdayOf(candidate, month, day) === weekday) return weekday;
  return weekdayOf(current, month, day);
}

export const examples: Examples = {
  bad: [
    { text: 'Hadir ya: ⟦Sabtu, 3 Desember 2026⟧.', fixed: 'Hadir ya: Kamis, 3 Desember 2026.' },
    'Pendaftaran ditutup ⟦31 November 2026⟧.',
    { text: 'Senam massal ⟦Rabu (24/11/2026⟧).', fixed: 'Senam massal Selasa (24/11/2026).' },
    {
      text: 'Posyandu ⟦Minggu, 24 November⟧.',
      context: { scheduledAt: '2026-11-22T09:00:00+08:00' },
      fixed: 'Posyandu Selasa, 24 November.',
    },
    '⟦30 Februari⟧ kami libur.',
  ],
  ok: [
    'Pekan UMKM: Jumat–Minggu, 4–6 Desember 2026.',
    'Kamis, 3 Desember 2026, pukul 09.00 WITA.',
    'Posyandu Rabu, 24 November.',
    'Batas akhir 29 Februari 2028.',
    'Pasal 31 ayat 12 dan nomor 31/12/XI.',
    'Setiap Sabtu, 3 kader berjaga.',
  ],
};
