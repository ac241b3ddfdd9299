/** What people type about an institution: brought into the form in which it is stored. Pure; what is wrong with it, problems.ts tells. */
import { domainIn, registeredDomain, urlIn } from './addresses.ts';
import { handleIn } from './handles.ts';
import { type Institution, likelyKind } from './institution.ts';
import { clockIn } from './windows.ts';

export type Parts = Partial<Institution>;

const line = (text: string) => text.replace(/\s+/gu, ' ').trim();
const lines = (texts: readonly string[]) => unique(texts.map(line).filter((text) => text !== ''));
const unique = (texts: readonly string[]) => [...new Set(texts)];
const tag = (text: string) => (text === '' || text.startsWith('#') ? text : `#${text.replace(/\s+/g, '')}`);

/** The same parts without blank rows, trimmed, hosts and handles as they are compared. Rows keep their order. */
export function tidied(parts: Parts): Parts {
  const tidy: Parts = { ...parts };
  if (parts.name !== undefined) tidy.name = line(parts.name);
  if (parts.units) tidy.units = lines(parts.units);
  if (parts.acronyms) tidy.acronyms = lines(parts.acronyms);
  if (parts.pillars) tidy.pillars = lines(parts.pillars);
  if (parts.homepage !== undefined) tidy.homepage = urlIn(parts.homepage);
  if (parts.factCheck !== undefined) tidy.factCheck = urlIn(parts.factCheck);
  if (parts.officialDomains) tidy.officialDomains = parts.officialDomains.map(domainIn).filter(Boolean);
  if (parts.accounts) tidy.accounts = parts.accounts.map(tidyAccount).filter(({ handle }) => handle !== '');
  if (parts.references)
    tidy.references = parts.references
      .map(({ platform, handle }) => ({ platform, handle: handleIn(platform, handle) }))
      .filter(({ handle }) => handle !== '');
  if (parts.contacts)
    tidy.contacts = parts.contacts
      .map(({ kind, value }) => ({
        value: line(value),
        kind: value.includes('@') ? likelyKind(value) : kind,
      }))
      .filter(({ value }) => value !== '');
  if (parts.services)
    tidy.services = parts.services
      .map((service) => ({
        ...service,
        name: line(service.name),
        aliases: lines(service.aliases),
        url: urlIn(service.url),
      }))
      .filter(({ name, url }) => name !== '' || url !== '');
  if (parts.programmes)
    tidy.programmes = parts.programmes
      .map(({ name, units = [], pillar = '', tags = [] }) => ({
        name: line(name),
        ...(lines(units).length > 0 && { units: lines(units) }),
        ...(pillar !== '' && { pillar: line(pillar) }),
        ...(lines(tags).length > 0 && { tags: lines(tags).map(tag) }),
      }))
      .filter(({ name }) => name !== '');
  if (parts.windows) tidy.windows = tidyWindows(parts.windows);
  if (parts.ownWindows)
    tidy.ownWindows = parts.ownWindows
      .map((own) => ({ ...own, windows: tidyWindows(own.windows) }))
      .filter(({ windows }) => windows.length > 0);
  if (parts.modes) {
    const { election, disaster } = parts.modes;
    // A period that is not complete is none yet; a disaster does not wait for it.
    const complete = election && election.from !== '' && election.to !== '' && election.from <= election.to;
    tidy.modes = { election: complete ? election : null, disaster };
  }
  return tidy;
}

function tidyWindows(windows: Institution['windows']): Institution['windows'][number][] {
  return windows
    .map(({ from, to }) => ({ from: clockIn(from), to: clockIn(to) }))
    .filter(({ from, to }) => from !== '' || to !== '');
}

function tidyAccount(account: Institution['accounts'][number]): Institution['accounts'][number] {
  const { platform, persona = '', unit = '', personal } = account;
  return {
    platform,
    handle: handleIn(platform, account.handle),
    ...(line(persona) !== '' && { persona: line(persona) }),
    ...(line(unit) !== '' && { unit: line(unit) }),
    ...(personal && { personal }),
  };
}

/** The default of official domains: what the homepage's institution registered. Empty for a homepage that is none. */
export function domainsFor(homepage: string): string[] {
  const domain = domainIn(homepage);
  return domain.includes('.') ? [registeredDomain(domain)] : [];
}
