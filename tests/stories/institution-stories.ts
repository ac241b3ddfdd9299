/** Every state of the institution's pages. What the checker says of the samples is its real answer. */
import { samplesOf } from '../../utils/desk/institution/samples.ts';
import { type Step, stepAddresses, steps } from '../../utils/desk/institution/steps.ts';
import { createTrial } from '../../utils/desk/institution/trial.ts';
import type { DeskState } from '../../utils/desk/store.ts';
import { type Effect, noEffect } from '../../utils/guideline/effect.ts';
import { emptyInstitution } from '../../utils/guideline/empty.ts';
import { exampleInstitution } from '../../utils/guideline/example.ts';
import { exampleGuideline } from '../../utils/guideline/guideline.ts';
import type { Institution } from '../../utils/guideline/institution.ts';
import { problemsIn } from '../../utils/guideline/problems.ts';

const full: Institution = {
  ...exampleInstitution,
  isExample: false,
  province: 'Nusa Tenggara Barat',
  units: ['Bidang P2P', 'Puskesmas Tirta', 'UPTD Labkesda'],
  pillars: ['kebijakan', 'rencana kerja', 'capaian', 'layanan', 'edukasi'],
  ownWindows: [{ platform: 'instagram', days: [1, 5], windows: [{ from: '19:00', to: '20:30' }] }],
  references: [{ platform: 'instagram', handle: '@infotirta' }],
  checklist: ['username', 'picture', 'bio-link', 'two-step'],
};

const { signal } = new AbortController();

const language = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'id';

function at(
  step: Step,
  institution: Institution,
  edits: Partial<Institution> = {},
  effect: Effect = noEffect,
): Partial<DeskState> {
  const now = { ...institution, ...edits };
  const done = steps.slice(0, steps.indexOf(step));
  return {
    section: 'institution',
    within: stepAddresses[step],
    guideline: { institution, effect },
    setup: {
      edits,
      problems: problemsIn(edits, now),
      saved: done.length > 2,
      progress: { done, skipped: done.slice(2, 3) },
      tried: createTrial(language, () => {}, signal)(
        samplesOf(step, now),
        { institution: now, effect },
        Date.UTC(2026, 10, 27),
      ),
    },
  };
}

/** Of a ministry that says some facts for good, and runs an election mode. */
const held: Effect = {
  ...noEffect,
  chain: [
    {
      id: 'pusat',
      title: 'Pedoman Kementerian Contoh',
      publisher: 'Kementerian Contoh',
      version: '3',
      from: 'file',
      signed: true,
    },
  ],
  locked: {
    officialDomains: 'pusat',
    homepage: 'pusat',
    accounts: 'pusat',
    windows: 'pusat',
    ownWindows: 'pusat',
    election: 'pusat',
    response: 'pusat',
  },
};
const election = { from: '2029-01-14', to: '2029-02-14' };

const setup = { edits: {}, problems: [], saved: false, tried: null };

export const institutionStories: Record<string, Partial<DeskState>> = {
  welcome: {
    section: 'institution',
    guideline: exampleGuideline,
    setup: { ...setup, progress: { done: [], skipped: [] } },
  },
  'institution-begun': {
    section: 'institution',
    guideline: { institution: { ...emptyInstitution, name: 'Dinas Kesehatan Kota Awan' }, effect: noEffect },
    setup: { ...setup, progress: { done: ['name'], skipped: ['region'] } },
  },
  institution: {
    section: 'institution',
    guideline: { institution: full, effect: noEffect },
    setup: { ...setup, progress: { done: [...steps], skipped: [] } },
  },
  'institution-loading': { section: 'institution' },
  ...Object.fromEntries(steps.map((step) => [`step-${step}`, at(step, full)])),
  'step-modes-on': at('modes', {
    ...full,
    modes: {
      election: { from: '2029-01-14', to: '2029-02-14' },
      disaster: { since: Date.UTC(2026, 10, 26) },
    },
  }),
  'institution-held': {
    section: 'institution',
    guideline: { institution: full, effect: held },
    setup: { ...setup, progress: { done: [...steps], skipped: [] } },
  },
  'step-site-held': at('site', full, {}, held),
  'step-accounts-held': at('accounts', full, {}, held),
  'step-hours-held': at('hours', full, {}, held),
  'step-modes-held': at('modes', { ...full, modes: { election, disaster: null } }, {}, held),
  'step-empty': at('accounts', emptyInstitution),
  'step-wrong': at('site', full, {
    homepage: 'awan',
    officialDomains: ['go.id', 'awan.go.id', 'awan.go.id'],
  }),
};
