import { expect, test } from 'vitest';
import { textsFor } from '../../locales/index.ts';
import { calendarCsv, calendarIcs, type Listed } from '../../utils/desk/calendar-files.ts';
import { type Draft, untold } from '../../utils/drafts/draft.ts';
import { agendaOf } from '../../utils/plan/agenda.ts';
import { emptyPlan } from '../../utils/plan/plan.ts';
import { readCalendar } from '../plan/read-calendar.ts';

const draft: Draft = {
  id: 'aaaaaaaa-1',
  revision: 1,
  platform: 'instagram',
  surface: 'instagram-caption',
  kind: 'post',
  account: '@dinkestirta',
  fields: [{ field: 'text', text: '=Jadwal; posyandu, Rabu' }],
  createdAt: 0,
  updatedAt: 0,
  ...untold,
  status: 'idea',
  plan: {
    ...emptyPlan,
    programme: 'Sehat Bersama',
    format: 'photo',
    scheduledAt: Date.parse('2026-11-27T23:30:00+07:00'),
  },
};
const listed: Listed[] = agendaOf([draft], 'WITA', 0).map((entry) => ({
  entry,
  draft,
  line: '=Jadwal; posyandu, Rabu',
}));
const texts = textsFor('id');

test('iCalendar: the moment, whatever zone reads it, and what a colleague needs', () => {
  const [event] = readCalendar(calendarIcs(listed, texts, 0));
  expect(event).toMatchObject({
    UID: 'aaaaaaaa-1@saring',
    DTSTART: '20261127T163000Z',
    SUMMARY: 'Instagram: =Jadwal; posyandu, Rabu',
    CATEGORIES: 'Instagram,Sehat Bersama',
    STATUS: 'TENTATIVE',
  });
  expect(event?.DESCRIPTION).toBe('@dinkestirta\nProgram: Sehat Bersama');
});

test('CSV: date and clock of the zone, no cell that a spreadsheet would run', () => {
  const [head, row] = calendarCsv(listed, texts, 'WITA').split('\r\n');
  expect(head).toContain('"Jam (WITA)"');
  expect(row).toMatch(
    /^"2026-11-28","00\.30","Instagram","Unggahan","'@dinkestirta","ide","'=Jadwal; posyandu, Rabu"/,
  );
  expect(row?.match(/","/g)).toHaveLength((head?.match(/","/g) ?? []).length);
});
