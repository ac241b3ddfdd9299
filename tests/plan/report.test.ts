/** A report is nothing but its rows, counted. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, it, test } from 'vitest';
import { textsFor } from '../../locales/index.ts';
import type { Decision } from '../../utils/decisions/decision.ts';
import { type Draft, untold } from '../../utils/drafts/draft.ts';
import { openRepository, type Repository } from '../../utils/drafts/repository.ts';
import type { ReportRows } from '../../utils/drafts/results.ts';
import { exampleInstitution } from '../../utils/guideline/example.ts';
import { kpiOf } from '../../utils/plan/kpi.ts';
import { measureOf } from '../../utils/plan/measure.ts';
import { momentsOf, periodAfter, periodBefore, periodOf, periodsUpTo } from '../../utils/plan/periods.ts';
import { emptyPlan } from '../../utils/plan/plan.ts';
import { reportOf } from '../../utils/plan/report.ts';
import { reportCsv } from '../../utils/plan/report-csv.ts';
import { type Measured, resultOf } from '../../utils/plan/results.ts';
import { against, noTargets, parseTargets, percentOf } from '../../utils/plan/targets.ts';
import { kinds, platforms } from '../../utils/platform.ts';

const measure = measureOf(exampleInstitution, []);
const week = periodOf('week', '2026-11-25');
/** A moment on the institution's clock (WITA). */
const at = (text: string) => Date.parse(`${text}:00+08:00`);

let nth = 0;
function decision(when: string, given: Partial<Decision> = {}): Decision {
  nth += 1;
  return {
    id: `keputusan-${nth}`,
    at: at(when),
    platform: 'x',
    kind: 'post',
    account: '@dinkestirta',
    findings: [],
    answers: [],
    reason: null,
    outcome: 'published',
    hash: 'a'.repeat(64),
    ...given,
  };
}

function published(id: string, when: string, kpi: string): Draft {
  return {
    id,
    revision: 1,
    platform: 'x',
    surface: 'x-post',
    kind: 'post',
    account: '@dinkestirta',
    fields: [{ field: 'text', text: 'Jadwal imunisasi' }],
    createdAt: 1,
    updatedAt: 1,
    ...untold,
    publishedAt: at(when),
    plan: { ...emptyPlan, kpi },
  };
}

const figure = (given: Partial<Measured> & Pick<Measured, 'metric'>, value: number) =>
  resultOf({ date: '2026-11-25', platform: 'x', account: '@dinkestirta', post: null, ...given }, value);

const rows = (given: Partial<ReportRows>): ReportRows => ({
  decisions: [],
  drafts: [],
  results: [],
  ...given,
});

describe('periods', () => {
  it('weeks begin on Monday, months end on their last day, and they follow each other', () => {
    expect(week).toEqual({ span: 'week', first: '2026-11-23', last: '2026-11-29' });
    expect(periodOf('month', '2028-02-10')).toMatchObject({ first: '2028-02-01', last: '2028-02-29' });
    expect(periodBefore(periodOf('month', '2026-01-31'))).toMatchObject({
      first: '2025-12-01',
      last: '2025-12-31',
    });
    fc.assert(
      fc.property(
        fc.constantFrom('week' as const, 'month' as const),
        fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true }),
        (span, date) => {
          const period = periodOf(span, date.toISOString().slice(0, 10));
          expect(periodAfter(periodBefore(period))).toEqual(period);
          expect(momentsOf(period, 'WIT').to).toBe(momentsOf(periodAfter(period), 'WIT').from);
        },
      ),
    );
    expect(periodsUpTo(week, 3).map(({ first }) => first)).toEqual([
      '2026-11-09',
      '2026-11-16',
      '2026-11-23',
    ]);
  });
});

describe('what is counted', () => {
  it('posts and answers that were seen going out; what was not seen is told apart', () => {
    const report = reportOf(
      week,
      rows({
        decisions: [
          decision('2026-11-23T00:00'),
          decision('2026-11-29T23:59', { platform: 'facebook' }),
          decision('2026-11-30T00:00'),
          decision('2026-11-22T23:59'),
          decision('2026-11-24T09:30', { kind: 'reply' }),
          decision('2026-11-24T09:30', { outcome: 'unknown' }),
          decision('2026-11-24T09:30', { outcome: 'cancelled', reason: null }),
        ],
      }),
      measure,
    );
    expect(report).toMatchObject({ posts: 2, replies: 1, unseen: 1, cancelled: 1 });
    expect(report.days.map(({ posts, replies }) => `${posts}/${replies}`)).toEqual([
      '1/0',
      '0/1',
      '0/0',
      '0/0',
      '0/0',
      '0/0',
      '1/0',
    ]);
    expect(report.platforms).toEqual([
      { platform: 'x', posts: 1, replies: 1 },
      { platform: 'facebook', posts: 1, replies: 0 },
    ]);
  });

  it('hours: by the clock of the press, answers left out, none during a disaster', () => {
    const decisions = [
      decision('2026-11-24T09:30'),
      decision('2026-11-24T10:01'),
      decision('2026-11-24T03:00', { kind: 'comment' }),
    ];
    expect(reportOf(week, rows({ decisions }), measure).windows).toEqual({ yes: 1, of: 2 });
    const disaster = {
      ...exampleInstitution,
      modes: { election: null, disaster: { since: at('2026-11-24T10:00') } },
    };
    expect(reportOf(week, rows({ decisions }), measureOf(disaster, [])).windows).toEqual({ yes: 1, of: 1 });
  });

  it('a way to the site: only where the rule looks, and unknown when it is turned off', () => {
    const missing = { rule: 'missing-link-back', severity: 'warn' as const };
    const decisions = [
      decision('2026-11-24T09:30', { findings: [missing] }),
      decision('2026-11-24T09:30'),
      decision('2026-11-24T09:30', { kind: 'story' }),
      decision('2026-11-24T09:30', { kind: 'reply' }),
    ];
    expect(reportOf(week, rows({ decisions }), measure).linkBack).toEqual({ yes: 1, of: 2 });
    const off = measureOf(exampleInstitution, ['missing-link-back']);
    expect(reportOf(week, rows({ decisions }), off).linkBack).toBeNull();
  });

  it('overrides with their reasons, newest first; a question is named where nothing blocked', () => {
    const decisions = [
      decision('2026-11-24T09:30', {
        findings: [
          { rule: 'pii-national-id', severity: 'block' },
          { rule: 'pii-national-id', severity: 'block' },
          { rule: 'bound-form', severity: 'hint' },
        ],
        reason: 'Sudah seizin pemiliknya.',
      }),
      decision('2026-11-25T09:30', { reason: 'Darurat', outcome: 'unknown' }),
      decision('2026-11-25T09:31', { reason: 'Tidak jadi', outcome: 'cancelled' }),
    ];
    const { overrides } = reportOf(week, rows({ decisions }), measure);
    expect(overrides.map(({ reason, rules }) => [reason, rules])).toEqual([
      ['Darurat', []],
      ['Sudah seizin pemiliknya.', ['pii-national-id']],
    ]);
  });

  it('reach: an account’s own figure stands before the sum of its posts', () => {
    const reach = (results: ReportRows['results']) => reportOf(week, rows({ results }), measure).reach;
    expect(reach([])).toBeNull();
    expect(
      reach([figure({ metric: 'reach', post: 'a' }, 10), figure({ metric: 'reach', post: 'b' }, 5)]),
    ).toBe(15);
    expect(
      reach([
        figure({ metric: 'reach', post: 'a' }, 10),
        figure({ metric: 'reach' }, 12),
        figure({ metric: 'reach', date: '2026-11-24' }, 1),
        figure({ metric: 'reach', platform: 'facebook', post: 'c' }, 7),
        figure({ metric: 'reach', date: '2026-11-30' }, 1000),
      ]),
    ).toBe(20);
  });

  it('followers: the last figure of the period against the last one before it', () => {
    const results = [
      figure({ metric: 'followers', date: '2026-11-02' }, 100),
      figure({ metric: 'followers', date: '2026-11-20' }, 110),
      figure({ metric: 'followers', date: '2026-11-24' }, 120),
      figure({ metric: 'followers', date: '2026-11-28' }, 125),
      figure({ metric: 'followers', date: '2026-12-01' }, 999),
      figure({ metric: 'followers', platform: 'youtube', date: '2026-11-01' }, 5),
    ];
    expect(reportOf(week, rows({ results }), measure).followers).toEqual([
      { platform: 'x', account: '@dinkestirta', now: 125, before: 110 },
    ]);
  });

  it('a post’s measure of success against the last figure entered for it', () => {
    const drafts = [
      published('draf-0001', '2026-11-24T09:30', '500 klik'),
      published('draf-0002', '2026-11-25T09:30', 'jangkauan 2.000'),
      published('draf-0003', '2026-11-26T09:30', '50 pendaftar'),
      published('draf-0004', '2026-11-27T09:30', ' '),
      published('draf-0005', '2026-11-30T09:30', '9 klik'),
    ];
    const results = [
      figure({ metric: 'clicks', post: 'draf-0001', date: '2026-11-25' }, 300),
      figure({ metric: 'clicks', post: 'draf-0001', date: '2026-12-02' }, 620),
      figure({ metric: 'reach', post: 'draf-0001' }, 9999),
    ];
    const { kpis } = reportOf(week, rows({ drafts, results }), measure);
    expect(kpis.map(({ draft, kpi, value }) => [draft.id, kpi, value])).toEqual([
      ['draf-0003', null, null],
      ['draf-0002', { metric: 'reach', target: 2000 }, null],
      ['draf-0001', { metric: 'clicks', target: 500 }, 620],
    ]);
  });

  test.each([
    ['500 klik', { metric: 'clicks', target: 500 }],
    ['jangkauan 2,5 ribu', { metric: 'reach', target: 2500 }],
    ['Menjangkau banyak orang', null],
    ['1.500 tayangan dalam sepekan', { metric: 'views', target: 1500 }],
    ['200 kunjungan', null],
  ])('%s', (text, kpi) => expect(kpiOf(text)).toEqual(kpi));
});

describe('against the targets', () => {
  const report = reportOf(
    week,
    rows({ decisions: [decision('2026-11-24T09:30'), decision('2026-11-25T11:00')] }),
    measure,
  );
  it('weekly numbers grow with the days of a month, shares do not', () => {
    const month = reportOf(periodOf('month', '2026-11-01'), rows({}), measure);
    const targets = { ...noTargets, posts: 7, windows: 80 };
    expect(against(report, targets, 'posts')).toEqual({ target: 7, met: false });
    expect(against(month, targets, 'posts')?.target).toBe(30);
    expect(against(report, targets, 'windows')).toEqual({ target: 80, met: false });
    expect(against(month, targets, 'windows')).toEqual({ target: 80, met: null });
    expect(against(report, targets, 'reply')).toBeNull();
  });
  it('an answer is the better the sooner it comes', () => {
    const quick = { ...report, reply: 30 };
    expect(against(quick, { ...noTargets, reply: 60 }, 'reply')).toEqual({ target: 60, met: true });
  });
  it('almost all is not all', () => expect(percentOf({ yes: 999, of: 1000 })).toBe(99));
  it('reads what is stored part by part', () =>
    expect(parseTargets({ posts: 'banyak', windows: 80 })).toEqual({ ...noTargets, windows: 80 }));
});

const someDecision = fc.record({
  day: fc.integer({ min: -9, max: 9 }),
  minute: fc.nat(24 * 60 - 1),
  platform: fc.constantFrom(...platforms),
  kind: fc.constantFrom(...kinds),
  outcome: fc.constantFrom('published' as const, 'cancelled' as const, 'unknown' as const),
  findings: fc.array(
    fc.record({
      rule: fc.constantFrom('missing-link-back', 'pii-national-id', 'bound-form'),
      severity: fc.constantFrom('block' as const, 'warn' as const, 'hint' as const),
    }),
    { maxLength: 4 },
  ),
  reason: fc.constantFrom(null, 'Sudah disetujui pimpinan.'),
});

test('whatever was decided: the report’s numbers are those of the rows', () => {
  fc.assert(
    fc.property(fc.array(someDecision, { maxLength: 40 }), (given) => {
      const decisions = given.map(({ day, minute, ...rest }) =>
        decision('2026-11-25T00:00', {
          ...rest,
          at: at('2026-11-25T00:00') + (day * 24 * 60 + minute) * 60_000,
        }),
      );
      const report = reportOf(week, rows({ decisions }), measure);
      const here = given.filter(({ day }) => day >= -2 && day <= 4);
      const out = here.filter(({ outcome }) => outcome === 'published');
      expect(report.posts + report.replies).toBe(out.length);
      expect(report.posts + report.replies + report.unseen + report.cancelled).toBe(here.length);
      expect(report.days.reduce((sum, { posts }) => sum + posts, 0)).toBe(report.posts);
      expect(report.days.reduce((sum, { replies }) => sum + replies, 0)).toBe(report.replies);
      expect(report.platforms.reduce((sum, { posts, replies }) => sum + posts + replies, 0)).toBe(out.length);
      expect(report.findings).toBe(out.flatMap(({ findings }) => findings).length);
      expect(report.rules.reduce((sum, { count }) => sum + count, 0)).toBe(report.findings);
      for (const { per100, count } of report.rules) expect(per100).toBeCloseTo((count * 100) / out.length);
      const reasons = here.filter(({ reason, outcome }) => reason && outcome !== 'cancelled');
      expect(report.overrides).toHaveLength(reasons.length);
    }),
  );
});

let repository: Repository | null = null;
afterEach(() => repository?.shut());

test('stored and read back from the database: the same report; figures of the same thing are replaced', async () => {
  repository = openRepository(`saring-${crypto.randomUUID()}`);
  const decisions = Array.from({ length: 300 }, (_, i) =>
    decision('2026-11-23T00:00', {
      at: at('2026-11-20T00:00') + i * 3_000_000,
      kind: i % 3 === 0 ? 'reply' : 'post',
    }),
  );
  for (const each of decisions) await repository.keepDecision(each);
  await repository.takeIn({ drafts: [published('draf-0001', '2026-11-24T09:30', '500 klik')], versions: [] });
  const results = [figure({ metric: 'reach' }, 10), figure({ metric: 'followers', date: '2026-11-01' }, 90)];
  await repository.keepResults(results);
  await repository.keepResults([figure({ metric: 'reach' }, 12)]);
  const page = new AbortController();
  const { from, to } = momentsOf(week, measure.zone);
  const stored = await new Promise<ReportRows>((done, fail) =>
    repository?.watchReport(from, to, done, fail, page.signal),
  );
  page.abort();
  const report = reportOf(week, stored, measure);
  const all = {
    decisions,
    drafts: [published('draf-0001', '2026-11-24T09:30', '500 klik')],
    results: [figure({ metric: 'reach' }, 12)],
  };
  expect(report).toEqual(reportOf(week, all, measure));
  expect(report.posts + report.replies).toBe(
    decisions.filter((each) => each.at >= from && each.at < to).length,
  );
  expect(report.reach).toBe(12);
  expect(report.kpis).toHaveLength(1);
});

test('as a table: the figures of both periods, unknown ones empty', () => {
  const report = reportOf(week, rows({ decisions: [decision('2026-11-24T09:30')] }), measure);
  const before = reportOf(periodBefore(week), rows({}), measure);
  const lines = reportCsv(report, before, textsFor('id')).split('\r\n');
  expect(lines[0]).toContain('"2026-11-23 – 2026-11-29","2026-11-16 – 2026-11-22"');
  expect(lines[1]).toBe('"Unggahan terbit","1","0"');
  expect(lines.find((line) => line.includes('Jangkauan'))).toBe('"Jangkauan","",""');
});
