/** The steps in which an institution is described, in their order; each is also a page to come back to. */
import type { Institution } from '../../guideline/institution.ts';

/** By the step's address behind `#instansi/`. */
export const stepAddresses = {
  name: 'nama',
  region: 'wilayah',
  site: 'situs',
  accounts: 'akun',
  contacts: 'kontak',
  services: 'layanan',
  programmes: 'program',
  hours: 'jam',
  references: 'rujukan',
  modes: 'mode',
  profile: 'profil',
} as const;

export type Step = keyof typeof stepAddresses;

export const steps = Object.keys(stepAddresses) as Step[];

/** What of the institution a step says. */
export const partsOf: Readonly<Record<Step, readonly (keyof Institution)[]>> = {
  name: ['name', 'units', 'acronyms'],
  region: ['province', 'zone', 'national'],
  site: ['homepage', 'factCheck', 'officialDomains'],
  accounts: ['accounts'],
  contacts: ['contacts', 'response'],
  services: ['services'],
  programmes: ['programmes', 'pillars'],
  hours: ['windows', 'ownWindows'],
  references: ['references'],
  modes: ['modes'],
  profile: ['checklist'],
};

/** The same, as packs and locks name it: each mode by itself. */
export const factsOf = (step: Step): readonly string[] =>
  step === 'modes' ? ['modes.election', 'modes.disaster'] : partsOf[step];

export const stepHref = (step: Step) => `#instansi/${stepAddresses[step]}`;

/** The step at what stands behind the slash; null for the overview. */
export function stepOf(within: string): Step | null {
  return steps.find((step) => stepAddresses[step] === within) ?? null;
}

/** What the institution's pages should show to everybody, per platform or at all (training of 2020, guidelines 5). */
export const profileItems = [
  'username',
  'picture',
  'bio-link',
  'bio-contact',
  'same-name',
  'verified',
  'pinned',
  'two-step',
  'handover',
] as const;

export type ProfileItem = (typeof profileItems)[number];
