/** The calendar with a month of made-up posts, counted from today so that the past is past. */
import type { DeskState } from '../../utils/desk/store.ts';
import { type Draft, untold } from '../../utils/drafts/draft.ts';
import { exampleGuideline } from '../../utils/guideline/guideline.ts';
import { addressOfPage } from '../../utils/plan/grid.ts';
import { emptyPlan, type Plan } from '../../utils/plan/plan.ts';
import { addDays, localIn, momentIn } from '../../utils/plan/zones.ts';
import type { Platform } from '../../utils/platform.ts';

const now = Date.now();
const today = localIn('WITA', now).date;

const posts: readonly [day: number, clock: number, platform: Platform, text: string, plan: Partial<Plan>][] =
  [
    [-24, 545, 'instagram', 'Posyandu melati kembali buka', { pillar: 'layanan', format: 'photo' }],
    [-23, 725, 'x', 'Cek jadwal imunisasi pekan ini', { pillar: 'layanan', format: 'text' }],
    [
      -22,
      550,
      'facebook',
      'Cerita kader: lima tahun berjalan kaki',
      { pillar: 'inspirasi', format: 'photo' },
    ],
    [-21, 1030, 'instagram', 'Resep MPASI murah dari dapur warga', { pillar: 'edukasi', format: 'carousel' }],
    [-15, 560, 'x', 'Antrean puskesmas kini lewat situs resmi', { pillar: 'layanan', format: 'text' }],
    [-14, 730, 'youtube', 'Cara daftar antrean puskesmas', { pillar: 'edukasi', format: 'video' }],
    [
      -14,
      1040,
      'instagram',
      'Klarifikasi kabar vaksin kedaluwarsa',
      { pillar: 'klarifikasi', format: 'carousel' },
    ],
    [
      -12,
      548,
      'facebook',
      'Capaian imunisasi triwulan ketiga',
      { pillar: 'capaian kinerja', format: 'photo' },
    ],
    [-8, 905, 'x', 'Waspada demam berdarah: 3M Plus', { pillar: 'edukasi', format: 'text' }],
    [-2, 560, 'instagram', 'Tanya jawab: imunisasi kejar', { pillar: 'edukasi', format: 'reel' }],
    [-1, 570, 'x', 'Pengingat: posyandu Rabu', { pillar: 'layanan', format: 'text' }],
    [
      0,
      545,
      'facebook',
      'Pekan imunisasi dimulai hari ini',
      { pillar: 'layanan', programme: 'Sehat Bersama' },
    ],
    [0, 1035, 'instagram', 'Cerita Bu Wulan, kader posyandu melati', { pillar: 'inspirasi', format: 'reel' }],
    [
      1,
      545,
      'instagram',
      'Jadwal posyandu kecamatan utara',
      { pillar: 'layanan', programme: 'Sehat Bersama' },
    ],
    [1, 560, 'x', 'Jadwal posyandu kecamatan utara, singkat', { pillar: 'layanan' }],
    [1, 1025, 'facebook', 'Infografik: tanda anak kurang gizi', { programme: 'Tirta Bebas Stunting' }],
    [4, 722, 'youtube', 'Video: mencuci tangan bersama anak', { pillar: 'edukasi', format: 'video' }],
    [6, 545, 'x', 'Hari AIDS Sedunia: layanan tes gratis', { pillar: 'layanan' }],
  ];

const drafts: Draft[] = posts.map(([day, clock, platform, text, plan], i) => {
  const at = momentIn('WITA', { date: addDays(today, day), clock });
  const out = at < now && day !== -1;
  return {
    id: `kalender-${String(i).padStart(2, '0')}`,
    revision: 1,
    platform,
    surface: `${platform}-post`,
    kind: platform === 'youtube' ? 'video' : 'post',
    account: '@dinkestirta',
    fields: [{ field: 'text', text }],
    createdAt: at - 9_000_000,
    updatedAt: at - 9_000_000,
    ...untold,
    publishedAt: out ? at + 120_000 : null,
    plan: { ...emptyPlan, ...plan, scheduledAt: at },
  };
});

const calendar: Partial<DeskState> = {
  section: 'calendar',
  drafts,
  scheduled: drafts,
  draftsFrom: 'database',
  guideline: exampleGuideline,
};
const within = (view: 'month' | 'week' | 'list', date = today) =>
  addressOfPage({ view, date }).split('/').slice(1).join('/');
const { institution } = exampleGuideline;
const voting = {
  ...exampleGuideline,
  institution: {
    ...institution,
    isExample: false,
    modes: { ...institution.modes, election: { from: addDays(today, -3), to: addDays(today, 6) } },
  },
};

export const calendarStories: Record<string, Partial<DeskState>> = {
  calendar: { ...calendar, within: within('month') },
  'calendar-week': { ...calendar, within: within('week') },
  'calendar-list': { ...calendar, within: within('list') },
  'calendar-holidays': { ...calendar, within: within('month', '2027-03-15') },
  'calendar-election': { ...calendar, guideline: voting, within: within('month') },
  'calendar-none': { ...calendar, drafts: [], scheduled: [], within: within('month') },
  'calendar-list-none': { ...calendar, drafts: [], scheduled: [], within: within('list') },
  'calendar-loading': { section: 'calendar', guideline: exampleGuideline },
  'calendar-unavailable': { ...calendar, draftsFrom: 'unavailable' },
};
