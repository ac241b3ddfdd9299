/** What packs say about the institution, as the institution's own set-up knows it: out of it into a pack, and back. */
import { emptyInstitution } from '../empty.ts';
import { type Institution, likelyKind } from '../institution.ts';
import type { Pack } from '../pack.ts';
import { zoneOfProvince } from '../zones.ts';
import type { Resolved } from './resolve.ts';

type Profile = NonNullable<Pack['profile']>;

/** What an institution may hand on in a pack; what packs cannot hold stays behind. */
export function partsOf(institution: Institution): Pick<Pack, 'profile' | 'catalogue' | 'programmes'> {
  const { name, zone, national, homepage, accounts, modes } = institution;
  const { province = '', factCheck = '' } = institution;
  const domains = institution.officialDomains.filter((domain) =>
    /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(domain),
  );
  const response = answering(institution.response);
  const services = institution.services.filter(({ url }) => isWeb(url));
  return {
    profile: {
      ...(name !== '' && { name }),
      ...(zoneOfProvince(province) !== null && { province }),
      zone,
      ...(national !== undefined && { national }),
      ...said('units', institution.units),
      ...said('officialDomains', domains),
      ...(isWeb(homepage) && { homepage }),
      ...(isWeb(factCheck) && { factCheck }),
      ...said(
        'contacts',
        institution.contacts.map(({ kind, value }) => (likelyKind(value) === kind ? value : { kind, value })),
      ),
      ...said(
        'accounts',
        accounts
          // Somebody's own account is nobody else's business.
          .filter(({ personal }) => !personal)
          .map(({ platform, handle, persona, unit }) => ({
            platform,
            handle,
            ...(persona && { persona }),
            ...(unit && { unit }),
          })),
      ),
      ...said('pillars', institution.pillars ?? []),
      ...said('acronyms', institution.acronyms),
      ...said('windows', institution.windows),
      ...said(
        'ownWindows',
        institution.ownWindows.map(({ platform, days, windows }) => ({
          platform,
          days: [...days],
          windows: [...windows],
        })),
      ),
      ...said('references', institution.references),
      ...(modes.election && { election: modes.election }),
      ...(modes.disaster && { disaster: { since: new Date(modes.disaster.since).toISOString() } }),
      ...(Object.keys(response).length > 0 && { response }),
    },
    ...(services.length > 0 && {
      catalogue: services.map(({ name, aliases, url, status }) => ({
        name,
        aliases: [...aliases],
        url,
        ...(status === 'closed' && { status }),
      })),
    }),
    ...(institution.programmes.length > 0 && {
      programmes: institution.programmes.map(({ name, units = [], pillar, tags = [] }) => {
        const more = {
          ...(units.length > 0 && { units: [...units] }),
          ...(pillar && { pillar }),
          ...(tags.length > 0 && { tags: [...tags] }),
        };
        return Object.keys(more).length > 0 ? { name, ...more } : name;
      }),
    }),
  };
}

const said = <Key extends keyof Profile, Item>(key: Key, list: readonly Item[]) =>
  list.length > 0 ? ({ [key]: [...list] } as { [K in Key]: Item[] }) : {};

/** Only what is not as usual. */
function answering(response: Institution['response']): NonNullable<Profile['response']> {
  const usual = emptyInstitution.response;
  return Object.fromEntries(
    Object.entries(response).filter(([name, count]) => usual[name as keyof typeof usual] !== count),
  );
}

const isWeb = (url: string) => /^https?:\/\/[^\s<>"]+$/.test(url) && URL.canParse(url);

/** What packs said, fact by fact; the two modes apart, as each is said by itself. */
export type Said = Partial<Omit<Institution, 'modes' | 'response' | 'isExample' | 'checklist'>> & {
  election?: NonNullable<Institution['modes']['election']>;
  disaster?: NonNullable<Institution['modes']['disaster']>;
  response?: Partial<Institution['response']>;
};
export type Fact = keyof Said;

/** Only what some pack said; empty when none did. */
export function saidIn({
  profile,
  catalogue,
  programmes,
}: Pick<Resolved, 'profile' | 'catalogue' | 'programmes'>): Said {
  const { contacts, disaster, ...rest } = profile;
  const facts = Object.fromEntries(Object.entries(rest).map(([key, told]) => [key, told?.value])) as Said;
  return {
    ...facts,
    ...(contacts && {
      contacts: contacts.value.map((one) =>
        typeof one === 'string' ? { kind: likelyKind(one), value: one } : one,
      ),
    }),
    ...(disaster && { disaster: { since: Date.parse(disaster.value.since) } }),
    ...(catalogue.length > 0 && { services: catalogue.map(({ by: _, ...service }) => service) }),
    ...(programmes.length > 0 && { programmes: programmes.map(({ by: _, ...programme }) => programme) }),
  };
}

/** The institution of which only this is known. */
export function institutionOf({ election, disaster, response, ...facts }: Said): Institution {
  return {
    ...emptyInstitution,
    ...facts,
    modes: { election: election ?? null, disaster: disaster ?? null },
    response: { ...emptyInstitution.response, ...response },
  };
}
