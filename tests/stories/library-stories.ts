/** The library at work: thousands of drafts, ticked rows, variants side by side, reminders. */
import type { DeskState } from '../../utils/desk/store.ts';
import { type Draft, untold } from '../../utils/drafts/draft.ts';
import { prepareFor } from '../../utils/drafts/variants/prepare.ts';
import type { Target } from '../../utils/drafts/variants/target.ts';
import { exampleGuideline } from '../../utils/guideline/guideline.ts';
import type { DrawnFinding } from '../../utils/panel/store.ts';
import { platforms } from '../../utils/platform.ts';
import * as made from './findings.ts';

import { editorOf, libraryOf } from './library.ts';

const guideline = exampleGuideline;
const now = Date.now();
const topics = [
  'Jadwal imunisasi pekan ini di Puskesmas Kencana',
  'Waspada demam berdarah: 3M Plus dimulai dari rumah sendiri',
  'Klarifikasi: kabar vaksin kedaluwarsa tidak benar',
  'Posyandu lansia buka setiap Selasa pukul 08.00 WITA',
  'Cara daftar antrean puskesmas lewat situs resmi',
  'Sebelum ke puskesmas: siapkan kartu, buku KIA, dan keluhan',
  'Cek kesehatan gratis untuk warga di atas 40 tahun',
  'Layanan darurat 119 siap setiap saat',
];
const statuses = ['idea', 'draft', 'review', 'ready', 'published', 'draft'] as const;

const source =
  'Halo, Sobat Sehat! Jadwal imunisasi pekan ini di Puskesmas Kencana, Jl. Melati No. 5, pukul 08.00 sampai 11.00 WITA. Bawa buku KIA, ya. Vaksin yang tersedia: BCG, polio, DPT-HB-Hib, dan campak rubela. Semua gratis untuk warga Tirta Kencana.\n\nSenin: Puskesmas Kencana\nRabu: Posyandu Melati\n\nSelengkapnya di https://dinkes.tirtakencanakab.go.id/imunisasi. Ayo ajak tetangga! #ImunisasiLengkap #SehatBersama #TirtaKencana';

const base = (i: number): Draft => ({
  ...untold,
  id: `pustaka-${String(i).padStart(4, '0')}`,
  revision: 2,
  platform: platforms[i % 4] ?? 'x',
  surface: 'x-post',
  kind: i % 4 === 3 ? 'video' : 'post',
  account: i % 3 === 0 ? null : '@dinkestirta',
  fields: [{ field: 'text', text: `${topics[i % topics.length]}. Informasi untuk warga nomor ${i}.` }],
  createdAt: now - i * 5_400_000,
  updatedAt: now - i * 5_400_000,
  status: statuses[i % statuses.length] ?? null,
  plan: { ...untold.plan, programme: i % 2 === 0 ? 'Sehat Bersama' : '' },
});

const first: Draft = {
  ...base(0),
  platform: 'facebook',
  surface: 'facebook-post',
  account: 'Dinkes Tirta Kencana',
  fields: [{ field: 'text', text: source }],
  status: 'review',
  mediaNotes: 'Foto posyandu Melati, izin orang tua ada. Kredit: Humas.',
  plan: {
    ...untold.plan,
    goal: 'Warga tahu jadwal dan datang dengan buku KIA',
    audience: 'Orang tua balita',
    programme: 'Sehat Bersama',
    scheduledAt: now + 86_400_000,
  },
};
const variant = (target: Target): Draft => ({
  ...first,
  ...prepareFor(target, first),
  id: `pustaka-${target}`,
  message: first.id,
  account: '@dinkestirta',
  updatedAt: now - 60_000,
});
const variants = [first, variant('instagram'), variant('x'), variant('youtube'), variant('youtube-post')];
const many = [...variants, ...Array.from({ length: 400 }, (_, i) => base(i + 1))];
const findings = Object.values(made).filter((each): each is DrawnFinding => 'severity' in each);
const about = (draft: Draft): DrawnFinding[] =>
  findings
    .filter(({ severity }) => severity !== 'block')
    .slice(0, 3)
    .map((finding) => ({ ...finding, field: draft.fields[0]?.field ?? 'text' }));

const library: Partial<DeskState> = { ...libraryOf(many, first.id, {}, about(first)), guideline };

const nearlyFull = {
  usage: 1_900_000_000,
  quota: 2_000_000_000,
  persisted: true,
  tight: false,
  triedAt: Date.now() - 5_400_000,
  drafts: 1,
  versions: 3,
};

export const libraryStories: Record<string, Partial<DeskState>> = {
  library,
  'library-ticked': {
    ...library,
    selected: new Set(['pustaka-0001', 'pustaka-0002', 'pustaka-0004']),
    backup: { lastAt: now - 9 * 86_400_000, everyDays: 7, laterUntil: 0 },
    notice: { about: 'archived', n: 3, undo: true },
  },
  'library-searched': {
    ...libraryOf(many, first.id, { query: 'nomor 4', status: 'current' }, about(first)),
    guideline,
  },
  'library-reading': {
    ...libraryOf(many, first.id, { query: 'nomor 4', status: 'current' }, about(first)),
    ...(library.shelf && { shelf: { ...library.shelf, complete: false } }),
    reading: { read: 34_000, of: 100_000 },
    guideline,
  },
  'library-full': {
    ...library,
    storage: nearlyFull,
  },
  'writing-ignoring': {
    ...libraryOf(many, first.id, {}, [made.preposition, made.statistic].map(made.ignorable)),
    guideline,
  },
  'writing-thread': { ...libraryOf(many, 'pustaka-x'), guideline },
  'writing-video': { ...libraryOf(many, 'pustaka-youtube', {}, []), guideline },
  'writing-behind': {
    ...library,
    editors: {
      [first.id]: editorOf(first, [], { behind: true, saving: { state: 'failed', because: 'quota' } }),
    },
  },
  'writing-published': {
    ...libraryOf([{ ...first, publishedAt: now, status: null }], first.id),
    guideline,
  },
  variants: {
    ...library,
    comparing: true,
    editors: Object.fromEntries(
      variants.map((draft) => [
        draft.id,
        editorOf(draft, about(draft).slice(0, 2), { saving: { state: 'saved', at: now } }),
      ]),
    ),
  },
  'backup-reminder': {
    ...library,
    section: 'backup',
    backup: { lastAt: now - 9 * 86_400_000, everyDays: 7, laterUntil: 0 },
    storage: nearlyFull,
  },
};
