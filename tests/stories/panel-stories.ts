/** Every state of the panel. */
import { exampleInstitution } from '../../utils/guideline/example.ts';
import { exampleGuideline } from '../../utils/guideline/guideline.ts';
import type { DrawnComposer, PanelState } from '../../utils/panel/store.ts';
import { emptyPlan } from '../../utils/plan/plan.ts';
import { momentIn } from '../../utils/plan/zones.ts';
import type { Other } from '../../utils/presence/others.ts';
import { drafts } from './drafts.ts';
import { few, ignorable, long, statistic } from './findings.ts';
import { ownSnippets } from './snippet-stories.ts';

const composer: DrawnComposer = {
  platform: 'x',
  surface: 'x-post',
  kind: 'post',
  account: '@dinkestirta',
  fields: [{ name: 'text', count: 212, limit: 280 }],
  empty: false,
  confidence: 'full',
};
const live: Partial<PanelState> = {
  phase: 'live',
  composer,
  findings: few,
  saving: { state: 'saved', at: new Date().setHours(14, 32, 0, 0) },
  drafts,
  draftsFrom: 'database',
  draftId: 'cerita-1',
  institution: { name: exampleInstitution.name, isExample: true },
};
const facebookTab: Other = { page: 'a', platform: 'facebook', where: 'tab', writing: false };
const inSnippets: Partial<PanelState> = {
  ...live,
  view: 'snippets',
  guideline: exampleGuideline,
  snippets: ownSnippets,
};
const inDrafts: Partial<PanelState> = { ...live, view: 'drafts' };
const planned = {
  ...emptyPlan,
  goal: '200 anak terdaftar sampai 30 November',
  audience: 'orang tua balita di Tirta Kencana',
  programme: 'Sehat Bersama',
  pillar: 'layanan',
  cta: 'daftar',
  kpi: 'banyak klik',
  format: 'photo',
  horizon: 'short',
  writer: 'Rani',
  approver: 'Bu Wulan',
} as const;
const inPlan: Partial<PanelState> = {
  ...live,
  view: 'plan',
  plan: emptyPlan,
  guideline: exampleGuideline,
};
const emptyBox: DrawnComposer = {
  ...composer,
  empty: true,
  fields: [{ name: 'text', count: 0, limit: 280 }],
};

export const panelStories: Record<string, Partial<PanelState>> = {
  locked: { ...live, phase: 'locked' },
  waiting: {
    ...live,
    phase: 'waiting',
    composer: null,
    findings: [],
    saving: { state: 'none' },
    draftId: null,
  },
  'waiting-first': {
    ...live,
    phase: 'waiting',
    composer: null,
    findings: [],
    saving: { state: 'none' },
    drafts: [],
    draftId: null,
  },
  empty: { ...live, composer: emptyBox, findings: [], saving: { state: 'none' }, draftId: null },
  clean: { ...live, findings: [], institution: { name: 'Dinas Kesehatan Kota Awan', isExample: false } },
  findings: live,
  'findings-ignoring': { ...live, findings: few.map(ignorable), openFinding: 'f4' },
  'second-open': { ...live, openFinding: 'f3' },
  long: {
    ...live,
    findings: long,
    openFinding: 'f6',
    composer: {
      ...composer,
      platform: 'facebook',
      kind: 'comment',
      account: 'Dinas Kesehatan Kabupaten Tirta Kencana Bagian Layanan',
      fields: [{ name: 'text', count: 1_204, limit: 63_206 }],
    },
    saving: { state: 'saving' },
  },
  over: {
    ...live,
    findings: long,
    composer: { ...composer, fields: [{ name: 'text', count: 312, limit: 280 }] },
  },
  'question-only': { ...live, findings: [statistic], openFinding: 'f5' },
  video: {
    ...live,
    findings: few.slice(2),
    composer: {
      ...composer,
      platform: 'youtube',
      kind: 'video',
      account: null,
      fields: [
        { name: 'title', count: 108, limit: 100 },
        { name: 'description', count: 1_250, limit: 5_000 },
      ],
    },
  },
  thread: {
    ...live,
    findings: [],
    composer: {
      ...composer,
      fields: [
        { name: 'text', count: 250, limit: 280 },
        ...[2, 3, 4, 5, 6, 7].map((n) => ({ name: `part-${n}` as const, count: n * 41, limit: 280 })),
      ],
    },
  },
  advice: { ...live, composer: { ...composer, confidence: 'advice' }, findings: few.slice(3) },
  unreadable: { ...live, phase: 'unreadable', findings: [] },
  gone: { ...live, phase: 'gone', saving: { state: 'failed', because: 'context-gone' } },
  'not-saved': { ...live, saving: { state: 'failed', because: 'quota' } },
  'notice-good': { ...live, notice: { about: 'fixed' } },
  'notice-problem': { ...live, notice: { about: 'not-verified', corrected: 'Layanan dibuka di sini.' } },
  'notice-copied': {
    ...live,
    notice: { about: 'not-verified', corrected: 'Layanan dibuka di sini.', copied: true },
  },
  snippets: inSnippets,
  'snippets-reply': { ...inSnippets, composer: { ...composer, kind: 'comment', platform: 'facebook' } },
  'snippets-waiting': { ...inSnippets, phase: 'waiting', composer: null },
  'snippets-loading': { ...inSnippets, guideline: null },
  plan: {
    ...inPlan,
    plan: { ...planned, scheduledAt: momentIn('WITA', { date: '2031-11-27', clock: 23 * 60 + 30 }) },
  },
  'plan-first': inPlan,
  'plan-routine': {
    ...inPlan,
    planMemory: {
      accounts: [
        {
          platform: 'x',
          account: '@dinkestirta',
          recent: [{ draft: 'cerita-9', plan: planned }],
          presets: [
            { name: 'Info layanan', plan: planned },
            { name: 'Jadwal imunisasi pekanan', plan: planned },
          ],
        },
      ],
    },
  },
  'plan-reply': { ...inPlan, composer: { ...composer, kind: 'reply' } },
  'plan-waiting': { ...inPlan, phase: 'waiting', composer: null, findings: [], saving: { state: 'none' } },
  'drafts-offered': {
    ...inDrafts,
    composer: emptyBox,
    draftId: null,
    offer: 'cerita-3',
    saving: { state: 'none' },
  },
  drafts: inDrafts,
  'drafts-ready': { ...inDrafts, composer: emptyBox, draftId: null, saving: { state: 'none' } },
  'drafts-loading': { ...inDrafts, drafts: [], draftsFrom: 'loading' },
  'drafts-none': { ...inDrafts, drafts: [] },
  unfinished: {
    ...live,
    composer: emptyBox,
    findings: [],
    saving: { state: 'none' },
    draftId: null,
    unfinished: {
      id: 'cerita-2',
      at: new Date().setHours(14, 32, 0, 0),
      line: 'Pelayanan Disdukcapil buka sampai pukul 20.00 WITA khusus hari Jumat, silakan datang membawa KTP lama.',
    },
  },
  'others-open': { ...live, others: [facebookTab, { ...facebookTab, page: 'b', platform: null }] },
  'others-writing': { ...live, others: [{ ...facebookTab, where: 'window', writing: true }] },
  behind: { ...live, behind: true, others: [{ ...facebookTab, writing: true }] },
  'private-off': { ...live, privacy: 'off', saving: { state: 'off' }, draftId: null },
  'private-on': { ...live, privacy: 'on' },
  'drafts-unavailable': { ...inDrafts, drafts: [], draftsFrom: 'unavailable' },
  'drafts-messages': { ...inDrafts, draftsFrom: 'messages' },
};
