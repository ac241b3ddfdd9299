/** Every state of the guidelines' section, worked out by the real resolver. */

import { type GuideState, noGuide } from '../../utils/desk/guide/guide-state.ts';
import { linesOf } from '../../utils/desk/guide/lines.ts';
import type { DeskState } from '../../utils/desk/store.ts';
import { exampleGuideline } from '../../utils/guideline/guideline.ts';
import { differences } from '../../utils/guideline/pack/difference.ts';
import type { Pack } from '../../utils/guideline/pack.ts';
import { noPolicy, type Policy } from '../../utils/packs/policy.ts';
import { emptyShelf, type Shelf } from '../../utils/packs/shelf.ts';

const pack = (change: Partial<Pack>): Pack => ({
  format: 'saring-pack',
  formatVersion: 1,
  id: 'kementerian',
  version: '2026.2',
  title: 'Pedoman Kementerian Contoh',
  publisher: 'Biro Komunikasi, Kementerian Contoh',
  ...change,
});
const key = 'AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=';
const ministry = pack({
  extends: 'umum',
  about: 'Berlaku untuk semua unit kerja pusat dan daerah.',
  rules: {
    'hate-sara': { locked: true },
    'emoji-overuse': { severity: 'warn', locked: true },
    'cta-missing': { off: true },
  },
  thresholds: { emoji: 2, 'sentence-words': 22 },
  lexicon: [{ rule: 'nonstandard-word', term: 'ijin', use: 'izin' }],
  allow: ['rules.cta-missing', 'rules.long-sentence'],
  signature: { algorithm: 'Ed25519', key, value: `${'A'.repeat(86)}==` },
});
const own = pack({
  id: 'setempat',
  title: 'Dinas Kesehatan Kabupaten Tirta Kencana',
  extends: 'kementerian',
  templates: [
    {
      id: 'setempat-posyandu',
      title: 'Jadwal posyandu',
      text: 'Posyandu {nama} buka {hari, tanggal} pukul {jam} {zona} di {tempat}. Bawa buku KIA.',
      use: 'post',
    },
  ],
  norms: { 'panrb-83': { id: 'Peraturan Bupati 12/2026 (media sosial)' } },
  prompts: [
    {
      id: 'setempat-izin-foto',
      message: 'Sudah ada izin fotonya?',
      why: 'Wajah warga tampil jelas.',
      todo: 'Simpan surat izinnya.',
      when: { terms: ['foto bersama'] },
      examples: { bad: ['⟦Foto bersama⟧ warga.'], ok: ['Foto gedung.'] },
    },
  ],
  rules: { 'absolute-claim': { severity: 'block' }, 'hate-sara': { off: true } },
  lexicon: [
    { rule: 'foreign-term-equivalent', term: 'town hall', use: 'temu warga' },
    { rule: 'too-casual-register', term: 'cuy' },
  ],
  custom: [
    {
      id: 'setempat-sebut-puskesmas',
      category: 'language',
      severity: 'hint',
      message: 'Tulis nama puskesmas lengkap',
      why: 'Warga mencari “{words}” dengan nama desanya.',
      todo: 'Tambahkan nama desa.',
      rule: { kind: 'terms', terms: ['pusk', 'pkm'] },
      examples: { bad: ['Datang ke ⟦PKM⟧.'], ok: ['Datang ke Puskesmas Awan.'] },
    },
  ],
});
const shelf: Shelf = { installed: [ministry], active: 'kementerian', own };
const policy: Policy = {
  ...noPolicy,
  name: 'Pusat Data Kementerian',
  packs: [ministry],
  active: 'kementerian',
  locked: ['packs', 'rules.absolute-claim'],
};

const state = (
  shelf: Shelf,
  change: Partial<GuideState> = {},
  within = '',
  policy: Policy = noPolicy,
): Partial<DeskState> => ({
  section: 'guidelines',
  within,
  guideline: exampleGuideline,
  guide: {
    ...noGuide,
    ready: true,
    ...linesOf(shelf, policy, new Map([[key, '3F2A 90C1 77DE 0B14']])),
    own: { id: 'setempat', title: own.title, publisher: own.title, version: '1' },
    ...change,
  },
});

const failing = {
  what: 'example' as const,
  line: 214,
  place: 'custom[3].examples.bad[0]',
  about: 'biaya-tanpa-besaran',
  detail: 'Ada ⟦tarif⟧ baru. → Ada tarif baru.',
};

export const guideStories: Record<string, Partial<DeskState>> = {
  'guide-loading': { section: 'guidelines', guideline: exampleGuideline },
  'guide-first': state(emptyShelf),
  'guide-packs': state(shelf),
  'guide-taken': state(shelf, {
    intake: { state: 'taken', title: ministry.title, version: '2026.2', again: false },
  }),
  'guide-refused': state(emptyShelf, {
    intake: { state: 'refused', file: 'pedoman-unit.json', problem: failing, line: '"Ada ⟦tarif⟧ baru.",' },
  }),
  'guide-policy': state(emptyShelf, {}, '', policy),
  'guide-rules': state(shelf, {}, 'aturan'),
  'guide-rules-policy': state(emptyShelf, {}, 'aturan', policy),
  'guide-words': state(shelf, {}, 'kata'),
  'guide-own': state(shelf, {}, 'buatan'),
  'guide-own-none': state(emptyShelf, {}, 'buatan'),
  'guide-templates': state(shelf, {}, 'templat'),
  'guide-templates-none': state(emptyShelf, {}, 'templat'),
  'guide-norms': state(shelf, {}, 'dasar'),
  'guide-unknown': state({
    installed: [
      pack({ id: 'unit', title: 'Pedoman Unit', rules: { 'aturan-masa-depan': { severity: 'block' } } }),
    ],
    active: 'unit',
    own: null,
  }),
  'guide-compare': state(
    shelf,
    {
      compared: { left: 'kementerian', right: 'setempat', differences: differences(ministry, own).slice(2) },
    },
    'beda',
  ),
};
