import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Decision } from '../../utils/decisions/decision.ts';
import { type Draft, untold } from '../../utils/drafts/draft.ts';
import { agendaOf, movedTo, planned as plannedOf, timesOfPosts } from '../../utils/plan/agenda.ts';
import { addMonths, addressOfPage, pageAt, spanOf, turned, weeksOfMonth } from '../../utils/plan/grid.ts';
import { heatOf } from '../../utils/plan/heat.ts';
import { knownYears, specialDays } from '../../utils/plan/holidays.ts';
import { lanesOf } from '../../utils/plan/lanes.ts';
import { emptyPlan } from '../../utils/plan/plan.ts';
import { rhythmOf, varietyOf } from '../../utils/plan/rhythm.ts';
import { addDays, dateOfDay, localIn, weekdayOf } from '../../utils/plan/zones.ts';

const at = (iso: string) => Date.parse(iso);
const draft = (id: string, given: Partial<Parameters<typeof agendaOf>[0][number]> = {}) => ({
  id,
  publishedAt: null,
  platform: 'x' as const,
  kind: 'post' as const,
  account: null,
  plan: emptyPlan,
  ...given,
});
const planned = (id: string, iso: string, plan = {}) =>
  draft(id, { plan: { ...emptyPlan, ...plan, scheduledAt: at(iso) } });

describe('weeks of a month', () => {
  test.each([
    ['2026-11-15', '2026-10-26', '2026-12-06', 6],
    ['2027-02-01', '2027-02-01', '2027-02-28', 4],
    ['2028-02-29', '2028-01-31', '2028-03-05', 5],
  ])('%s', (date, first, last, rows) => {
    const weeks = weeksOfMonth(date);
    expect(weeks).toHaveLength(rows);
    expect(weeks[0]?.[0]).toBe(first);
    expect(weeks.at(-1)?.at(-1)).toBe(last);
    expect(spanOf('month', date)).toEqual({ first, last });
  });

  test('begin on Monday and leave no day out, for any month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (day) => {
        const date = dateOfDay(day);
        const days = weeksOfMonth(date).flat();
        expect(days).toContain(date);
        expect(weekdayOf(days[0] ?? '')).toBe(0);
        days.forEach((each, i) => {
          expect(each).toBe(addDays(days[0] ?? '', i));
        });
      }),
    );
  });

  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-11-30', 3, '2027-02-28'],
  ])('%s and %d months', (date, by, there) => {
    expect(addMonths(date, by)).toBe(there);
  });

  test('a page of the week is seven days', () => {
    expect(turned('week', '2026-12-30', 1)).toBe('2027-01-06');
    expect(turned('list', '2026-12-30', -1)).toBe('2026-11-30');
  });
});

describe('agenda', () => {
  test('stands on the days of the zone, whatever the computer says', () => {
    const late = planned('a', '2026-11-27T23:30:00+07:00');
    expect(agendaOf([late], 'WIB', 0)[0]).toMatchObject({ date: '2026-11-27', clock: 1410 });
    expect(agendaOf([late], 'WITA', 0)[0]).toMatchObject({ date: '2026-11-28', clock: 30 });
  });

  test('what went out stands where it went out, and is not missed', () => {
    const out = {
      ...planned('a', '2026-11-20T09:00:00+08:00'),
      publishedAt: at('2026-11-21T10:00:00+08:00'),
    };
    const open = planned('b', '2026-11-20T09:00:00+08:00');
    const entries = agendaOf([out, open, draft('c')], 'WITA', at('2026-11-22T00:00:00+08:00'));
    expect(entries.map(({ id, date, missed }) => [id, date, missed])).toEqual([
      ['b', '2026-11-20', true],
      ['a', '2026-11-21', false],
    ]);
  });

  test('moved, it keeps its clock', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), fc.integer({ min: 0, max: 40_000 }), (moment, day) => {
        const whole = moment - (moment % 60_000);
        const moved = localIn('WIT', movedTo('WIT', whole, dateOfDay(day)));
        expect(moved).toEqual({ date: dateOfDay(day), clock: localIn('WIT', whole).clock });
      }),
    );
  });
});

describe('rhythm', () => {
  const on = (...days: string[]) => days.map((day) => ({ date: `2026-11-${day}` }));

  test('runs and gaps', () => {
    const found = rhythmOf(on('02', '03', '03', '04', '10', '12'), '2026-11-01', '2026-11-14');
    expect(found).toEqual({
      active: 5,
      days: 14,
      streak: 3,
      gaps: [
        { first: '2026-11-05', last: '2026-11-09', days: 5 },
        { first: '2026-11-13', last: '2026-11-14', days: 2 },
      ],
    });
  });

  test('nothing at all is one gap', () => {
    expect(rhythmOf([], '2026-11-01', '2026-11-30').gaps).toEqual([
      { first: '2026-11-01', last: '2026-11-30', days: 30 },
    ]);
  });

  test('days with and without a post are all the days', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 29 })), (days) => {
        const entries = days.map((day) => ({ date: addDays('2026-11-01', day) }));
        const { active, gaps, streak } = rhythmOf(entries, '2026-11-01', '2026-11-30');
        expect(active).toBe(new Set(days).size);
        expect(streak).toBeLessThanOrEqual(active);
        expect(gaps.reduce((sum, gap) => sum + gap.days, 0)).toBeLessThanOrEqual(30 - active);
      }),
    );
  });

  test('variety names the most used first and what is not said last', () => {
    const entries = agendaOf(
      [
        planned('a', '2026-11-20T09:00:00+08:00', { pillar: 'Edukasi' }),
        planned('b', '2026-11-21T09:00:00+08:00'),
        planned('c', '2026-11-22T09:00:00+08:00', { pillar: 'Layanan' }),
        planned('d', '2026-11-23T09:00:00+08:00', { pillar: 'Layanan ' }),
        planned('e', '2026-11-24T09:00:00+08:00'),
        planned('f', '2026-11-24T09:00:00+08:00'),
      ],
      'WITA',
      0,
    );
    expect(varietyOf(entries, 'pillar')).toEqual([
      { name: 'Layanan', count: 2 },
      { name: 'Edukasi', count: 1 },
      { name: '', count: 3 },
    ]);
    expect(varietyOf(entries, 'platform')).toEqual([{ name: 'x', count: 6 }]);
  });
});

test('the heat map counts hours of the zone', () => {
  const { counts, most, total } = heatOf(
    ['2026-11-27T09:10:00+08:00', '2026-11-27T09:50:00+08:00', '2026-11-29T23:30:00+07:00'].map(at),
    'WITA',
  );
  expect(counts[4]?.[9]).toBe(2);
  // Sunday night in the west is Monday here.
  expect(counts[0]?.[0]).toBe(1);
  expect([most, total]).toEqual([2, 3]);
});

describe('special days', () => {
  test('2026 has 17 national holidays and 8 days of joint leave, as decreed', () => {
    const days = specialDays('2026-01-01', '2026-12-31');
    expect(days.filter(({ kind }) => kind === 'national')).toHaveLength(17);
    expect(days.filter(({ kind }) => kind === 'joint-leave')).toHaveLength(8);
    expect(days.some(({ expected }) => expected)).toBe(false);
  });

  test('of 2027 only the fixed dates are certain', () => {
    const certain = specialDays('2027-01-01', '2027-12-31').filter(({ expected }) => !expected);
    expect(certain.map(({ date }) => date.slice(5))).toEqual(['01-01', '05-01', '06-01', '08-17', '12-25']);
    expect([...knownYears]).toEqual(['2026', '2027']);
  });

  test('Easter and what hangs on it', () => {
    const names = (year: string) =>
      specialDays(`${year}-01-01`, `${year}-12-31`).filter(({ name }) => name?.id.includes('Yesus Kristus'));
    for (const year of ['2026', '2027']) {
      const [friday, sunday, ascension] = names(year)
        .filter(({ kind }) => kind === 'national')
        .map(({ date }) => date);
      expect(addDays(friday ?? '', 2)).toBe(sunday);
      expect(addDays(sunday ?? '', 39)).toBe(ascension);
    }
  });

  test('the silence is the three days before the vote, not the vote', () => {
    expect(specialDays('2024-02-01', '2024-02-29').map(({ date, kind }) => `${date} ${kind}`)).toEqual([
      '2024-02-11 silence',
      '2024-02-12 silence',
      '2024-02-13 silence',
    ]);
  });

  test('an election period of the institution is shown, its silence as a reckoning', () => {
    const period = { from: '2027-09-01', to: '2027-09-07' };
    const days = specialDays('2027-09-03', '2027-09-30', period);
    expect(days.map(({ date, kind, expected }) => [date.slice(8), kind, expected])).toEqual([
      ['03', 'election', false],
      ['04', 'silence', true],
      ['05', 'silence', true],
      ['06', 'silence', true],
      ['07', 'election', false],
    ]);
  });
});

describe('what stands in a calendar', () => {
  const whole = (id: string, given: Partial<Draft> = {}): Draft => ({
    id,
    revision: 1,
    platform: 'x',
    surface: 'x-post',
    kind: 'post',
    account: null,
    fields: [{ field: 'text', text: id }],
    createdAt: 0,
    updatedAt: 0,
    ...untold,
    ...given,
  });
  const decision = (given: Partial<Decision>): Decision => ({
    id: 'keputusan-1',
    at: 0,
    platform: 'x',
    kind: 'post',
    account: null,
    findings: [],
    answers: [],
    reason: null,
    outcome: 'published',
    hash: '0'.repeat(64),
    ...given,
  });

  test('each draft once, without answers and damaged rows', () => {
    const both = whole('keduanya', { publishedAt: 5 });
    const found = plannedOf(
      [both, whole('rencana')],
      [
        both,
        whole('terbit', { publishedAt: 7 }),
        whole('balasan', { publishedAt: 8, kind: 'reply' }),
        whole('draf'),
        { id: 'rusak', unreadable: true },
      ],
    );
    expect(found.map(({ id }) => id).sort()).toEqual(['keduanya', 'rencana', 'terbit']);
  });

  test('a post is counted once, whether its draft, its decision or both are there', () => {
    const minute = 60_000;
    const times = timesOfPosts(
      [whole('a', { publishedAt: 100 * minute }), whole('b', { publishedAt: 300 * minute })],
      [
        decision({ at: 101 * minute }),
        decision({ at: 300 * minute, platform: 'instagram' }),
        decision({ at: 200 * minute }),
        decision({ at: 400 * minute, outcome: 'cancelled' }),
        decision({ at: 500 * minute, kind: 'comment' }),
      ],
    );
    expect(times).toEqual([100, 200, 300, 300].map((each) => each * minute));
  });
});

test('an address names a page, and a wrong one this month', () => {
  const today = '2026-11-27';
  expect(pageAt('pekan/2026-12-01', today)).toEqual({ view: 'week', date: '2026-12-01' });
  expect(pageAt('', today)).toEqual({ view: 'month', date: today });
  expect(pageAt('tahun/2026-99-99', today)).toEqual({ view: 'month', date: today });
  for (const view of ['month', 'week', 'list'] as const) {
    const address = addressOfPage({ view, date: '2027-01-31' });
    expect(pageAt(address.split('/').slice(1).join('/'), today)).toEqual({ view, date: '2027-01-31' });
  }
});

describe('lanes', () => {
  const at = (...clocks: number[]) => clocks.map((clock) => ({ clock }));

  test('those that overlap stand beside each other, the others have the day to themselves', () => {
    const found = lanesOf(at(540, 550, 560, 590, 700), 45);
    expect(found.map(({ entry, lane, lanes }) => [entry.clock, lane, lanes])).toEqual([
      [540, 0, 3],
      [550, 1, 3],
      [560, 2, 3],
      [590, 0, 3],
      [700, 0, 1],
    ]);
  });

  test('no two entries of a lane overlap, and none is lost', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1439 })), (clocks) => {
        const sorted = [...clocks].sort((a, b) => a - b);
        const found = lanesOf(at(...sorted), 45);
        expect(found.map(({ entry }) => entry.clock)).toEqual(sorted);
        for (const a of found)
          for (const b of found)
            if (a !== b && a.lane === b.lane && a.lanes > 0)
              expect(Math.abs(a.entry.clock - b.entry.clock) >= 45).toBe(true);
      }),
    );
  });
});
