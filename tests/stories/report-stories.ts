/** The report in its states; weeks hang on one date, so that pictures can be compared. */
import type { Decision } from '../../utils/decisions/decision.ts';
import type { DeskState } from '../../utils/desk/store.ts';
import { type Draft, untold } from '../../utils/drafts/draft.ts';
import { exampleGuideline } from '../../utils/guideline/guideline.ts';
import { measureOf } from '../../utils/plan/measure.ts';
import { type Period, periodOf, periodsUpTo, type Span } from '../../utils/plan/periods.ts';
import { emptyPlan } from '../../utils/plan/plan.ts';
import { type Rows, reportOf } from '../../utils/plan/report.ts';
import { type Metric, resultOf } from '../../utils/plan/results.ts';
import { noTargets, type Targets } from '../../utils/plan/targets.ts';
import { kinds, platforms } from '../../utils/platform.ts';

const today = '2026-11-25';
const noon = Date.parse(`${today}T12:00:00+08:00`);
const day = 24 * 60 * 60_000;
const rules = [
  'missing-link-back',
  'di-ke-preposition',
  'time-without-zone',
  'hashtag-camelcase',
  'undefined-acronym',
];

const decisions: Decision[] = Array.from({ length: 160 }, (_, i) => ({
  id: `laporan-${i}`,
  at: noon - Math.floor((i * i) / 420) * day + ((i * 7) % 11) * 3_000_000 - 9_000_000,
  platform: platforms[i % 4] ?? 'x',
  kind: i % 5 === 0 ? 'reply' : (kinds[0] ?? 'post'),
  account: '@dinkestirta',
  findings: [
    ...(i % 4 === 0 ? [{ rule: rules[i % 5] ?? '', severity: 'warn' as const }] : []),
    ...(i % 3 === 0 ? [{ rule: 'di-ke-preposition', severity: 'hint' as const }] : []),
    ...(i % 31 === 7 ? [{ rule: 'pii-national-id', severity: 'block' as const }] : []),
    ...(i % 9 === 2 ? [{ rule: 'statistic-without-source', severity: 'prompt' as const }] : []),
  ],
  answers: [],
  reason:
    i % 31 === 7
      ? 'Nomor itu nomor pengaduan, bukan NIK; sudah diperiksa bersama Bu Ratna dari unit layanan terpadu.'
      : null,
  outcome: i % 17 === 3 ? 'unknown' : 'published',
  hash: 'a'.repeat(64),
}));

function published(id: string, text: string, kpi: string, days: number): Draft {
  return {
    id: `cerita-${id}`,
    revision: 1,
    platform: 'x',
    surface: 'x-post',
    kind: 'post',
    account: '@dinkestirta',
    fields: [{ field: 'text', text }],
    createdAt: 1,
    updatedAt: 1,
    ...untold,
    publishedAt: noon - days * day,
    plan: { ...emptyPlan, kpi },
  };
}

const drafts = [
  published('k1', 'Jadwal imunisasi pekan ini di semua puskesmas dan posyandu', '500 klik', 0),
  published('k2', 'Waspada demam berdarah: 3M Plus dimulai dari rumah', 'jangkauan 2.000', 1),
  published('k3', 'Pendaftaran khitan gratis dibuka', '50 pendaftar', 2),
];
const figure = (metric: Metric, date: string, value: number, post: string | null = null) =>
  resultOf({ date, platform: 'x', account: '@dinkestirta', post, metric }, value);
const results = [
  figure('reach', '2026-11-24', 12_480),
  figure('reach', '2026-11-18', 9_120),
  figure('followers', '2026-11-24', 5_678),
  figure('followers', '2026-11-17', 5_590),
  figure('reply', '2026-11-24', 85),
  figure('reply', '2026-11-18', 140),
  figure('clicks', '2026-11-24', 623, 'cerita-k1'),
];

const figuresOf = ({ first, last }: Period, { results }: Rows) =>
  results.filter(({ date }) => first <= date && date <= last).sort((a, b) => b.at - a.at);

function shown(span: Span, rows: Rows, targets: Targets = noTargets, off: string[] = []): Partial<DeskState> {
  const period = periodOf(span, today);
  const measure = measureOf(exampleGuideline.institution, off);
  const trend = periodsUpTo(period, 8).map((each) => reportOf(each, rows, measure));
  return {
    section: 'report',
    draftsFrom: 'database',
    guideline: exampleGuideline,
    report: { period, trend, targets, figures: figuresOf(period, rows), today },
  };
}

const all = { decisions, drafts, results };
const none = { decisions: [], drafts: [], results: [] };
const week = shown('week', all, { posts: 14, windows: 80, linkBack: 90, reach: 10_000, reply: 60 });

export const reportStories: Record<string, Partial<DeskState>> = {
  report: week,
  'report-month': shown('month', all),
  'report-unknown': shown('week', { ...all, results: [], drafts: [] }, noTargets, ['missing-link-back']),
  'report-none': shown('week', none),
  'report-loading': {
    ...week,
    report: { period: periodOf('week', today), trend: null, targets: noTargets, figures: [], today },
  },
  'report-unavailable': { ...week, draftsFrom: 'unavailable' },
};
