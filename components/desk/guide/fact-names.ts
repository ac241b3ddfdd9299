/** What the facts about an institution are called, as packs and locks name them: as in the steps that ask for them. */
import type { TextKey, Texts } from '../../../locales/index.ts';

const names: Readonly<Record<string, TextKey>> = {
  name: 'setup-field.name',
  province: 'setup-field.province',
  zone: 'setup-field.zone',
  national: 'setup-field.national',
  units: 'setup-field.units',
  officialDomains: 'setup-field.domains',
  homepage: 'setup-field.homepage',
  factCheck: 'setup-field.fact-check',
  contacts: 'setup-field.contacts',
  accounts: 'setup-field.accounts',
  services: 'setup-field.services',
  programmes: 'setup-field.programmes',
  pillars: 'setup-field.pillars',
  acronyms: 'setup-field.acronyms',
  windows: 'setup.hours',
  ownWindows: 'setup-field.own-windows',
  references: 'setup-field.references',
  election: 'setup-field.election',
  disaster: 'setup-field.disaster',
  response: 'setup-field.response',
};

/** A fact that this version does not know is called as in the file. */
export function factName({ t }: Pick<Texts, 't'>, fact: string): string {
  const key = names[fact];
  return key ? t(key) : fact;
}
