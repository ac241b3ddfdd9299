/** An institution of which nothing is said yet. What is not said silences the rules that need it. */
import type { Institution } from './institution.ts';

/** The same as what `parseInstitution({})` gives, without what it takes to parse. */
export const emptyInstitution: Institution = {
  name: '',
  isExample: false,
  zone: 'WIB',
  units: [],
  officialDomains: [],
  homepage: '',
  contacts: [],
  accounts: [],
  services: [],
  programmes: [],
  acronyms: [],
  windows: [],
  ownWindows: [],
  references: [],
  modes: { election: null, disaster: null },
  checklist: [],
  response: { first: 1, status: 3, complaint: 5, simple: 14, examined: 60 },
};
