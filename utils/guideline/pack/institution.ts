/** What packs say about the institution, as the institution's own set-up knows it. */
import { type Institution, likelyKind } from '../institution.ts';
import type { Pack } from '../pack.ts';
import type { Resolved } from './resolve.ts';

/** What an institution may hand on in a pack; what packs cannot hold stays behind. */
export function partsOf(institution: Institution): Pick<Pack, 'profile' | 'catalogue' | 'programmes'> {
  const { name, zone, national, officialDomains, homepage, contacts, accounts, pillars, acronyms } =
    institution;
  const domains = officialDomains.filter((domain) => /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(domain));
  const profile: NonNullable<Pack['profile']> = {
    ...(name !== '' && { name }),
    zone,
    ...(national !== undefined && { national }),
    ...(domains.length > 0 && { officialDomains: domains }),
    ...(isWeb(homepage) && { homepage }),
    ...(contacts.length > 0 && { contacts: contacts.map(({ value }) => value) }),
    ...(accounts.length > 0 && {
      accounts: accounts
        // Somebody's own account is nobody else's business.
        .filter(({ personal }) => !personal)
        .map(({ platform, handle, persona }) => ({ platform, handle, ...(persona && { persona }) })),
    }),
    ...(pillars && pillars.length > 0 && { pillars: [...pillars] }),
    ...(acronyms.length > 0 && { acronyms: [...acronyms] }),
  };
  const services = institution.services.filter(({ url }) => isWeb(url));
  return {
    profile,
    ...(services.length > 0 && {
      catalogue: services.map(({ name, aliases, url }) => ({ name, aliases: [...aliases], url })),
    }),
    ...(institution.programmes.length > 0 && { programmes: institution.programmes.map(({ name }) => name) }),
  };
}

const isWeb = (url: string) => /^https?:\/\/[^\s<>"]+$/.test(url) && URL.canParse(url);

type Said = Pick<Resolved, 'profile' | 'catalogue' | 'programmes'>;

/** Only what some pack said; empty when none did. */
export function institutionIn({ profile, catalogue, programmes }: Said): Partial<Institution> {
  const { contacts, ...rest } = profile;
  const parts = Object.fromEntries(
    Object.entries(rest).map(([key, told]) => [key, told?.value]),
  ) as Partial<Institution>;
  return {
    ...parts,
    ...(contacts && { contacts: contacts.value.map((value) => ({ kind: likelyKind(value), value })) }),
    ...(catalogue.length > 0 && {
      services: catalogue.map(({ name, aliases, url }) => ({ name, aliases, url })),
    }),
    ...(programmes.length > 0 && { programmes: programmes.map(({ name }) => ({ name })) }),
  };
}

/**
 * Puts what packs say into an institution that somebody may have set up: a list grows by what it lacks, a single fact is taken
 * where there is none yet, or where it is `locked`.
 */
export function joined(
  now: Institution,
  said: Partial<Institution>,
  locked: ReadonlySet<string>,
): Partial<Institution> {
  const parts: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(said) as [keyof Institution, unknown][]) {
    const there = now.isExample ? undefined : now[key];
    if (Array.isArray(value)) parts[key] = withMissing(Array.isArray(there) ? there : [], value);
    else if (there === undefined || there === '' || locked.has(key)) parts[key] = value;
  }
  return parts as Partial<Institution>;
}

/** Entries are the same when what names them is. */
function withMissing(there: readonly unknown[], more: readonly unknown[]): unknown[] {
  const known = new Set(there.map(nameIn));
  return [...there, ...more.filter((one) => !known.has(nameIn(one)))];
}

function nameIn(entry: unknown): string {
  if (typeof entry !== 'object' || entry === null) return String(entry);
  const { name, value, platform, handle } = entry as Record<string, unknown>;
  return JSON.stringify([name ?? value ?? null, platform ?? null, handle ?? null]).toLowerCase();
}
