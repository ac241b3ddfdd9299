/** What is wrong with what was typed about an institution, and where. Pure. */
import { domainIn, faultOfDomain, faultOfUrl, liesUnder, urlIn } from './addresses.ts';
import type { Parts } from './entry.ts';
import { handleIn, isHandle, isPrivate, plainHandle } from './handles.ts';
import type { Institution } from './institution.ts';
import { clockIn, isClock, minutesOf } from './windows.ts';

export type Fault =
  | 'domain'
  | 'domain-wide'
  | 'url'
  | 'insecure'
  | 'outside'
  | 'handle'
  | 'private'
  | 'email'
  | 'number'
  | 'twice'
  | 'missing'
  | 'clock'
  | 'window'
  | 'overlap'
  | 'period'
  | 'days';

export interface Problem {
  /** Where, e.g. `accounts.2.handle`, as the field is named in the form. */
  at: string;
  about: Fault;
  /** Only said: what was typed is stored all the same. */
  mild: boolean;
}

const mild: ReadonlySet<Fault> = new Set(['insecure', 'outside']);

/** The parts that may be stored: those without a mistake. An election period that is wrong is left out by itself (entry.ts). */
export function storable(parts: Parts, problems: readonly Problem[]): Parts {
  const wrong = new Set(problems.filter(({ mild }) => !mild).map(({ at }) => at.split('.')[0]));
  return Object.fromEntries(Object.entries(parts).filter(([key]) => key === 'modes' || !wrong.has(key)));
}

/** In the order of the form. `now` is the institution as it is with the parts. */
export function problemsIn(parts: Parts, now: Institution): Problem[] {
  const found: Problem[] = [];
  const tell = (at: string, about: Fault | null) => {
    if (about !== null) found.push({ at, about, mild: mild.has(about) });
  };
  if (parts.homepage) tell('homepage', faultOfUrl(urlIn(parts.homepage)));
  if (parts.factCheck) tell('factCheck', faultOfUrl(urlIn(parts.factCheck)));
  rows(
    parts.officialDomains,
    'officialDomains',
    domainIn,
    (at, domain) => tell(at, faultOfDomain(domain)),
    tell,
  );
  rows(parts.units, 'units', plain, () => {}, tell);
  rows(parts.acronyms, 'acronyms', plain, () => {}, tell);
  rows(parts.pillars, 'pillars', plain, () => {}, tell);
  for (const key of ['accounts', 'references'] as const) {
    rows(
      parts[key]?.map(({ platform, handle }) => ({ platform, handle: handleIn(platform, handle) })),
      key,
      ({ platform, handle }) => handle && `${platform}/${plainHandle(handle)}`,
      (at, { platform, handle }) => {
        if (key === 'references' && isPrivate(handle)) tell(`${at}.handle`, 'private');
        else if (!isHandle(platform, handle)) tell(`${at}.handle`, 'handle');
      },
      (at, about) => tell(`${at}.handle`, about),
    );
  }
  rows(
    parts.contacts,
    'contacts',
    ({ value }) => (value.includes('@') ? plain(value) : value.replace(/[^\p{L}\p{N}]/gu, '')),
    (at, { kind, value }) => tell(`${at}.value`, faultOfContact(kind, value)),
    (at, about) => tell(`${at}.value`, about),
  );
  rows(
    parts.services,
    'services',
    ({ name, url }) => plain(name) || (url && `url ${url}`),
    (at, { name, url }) => {
      if (plain(name) === '') return tell(`${at}.name`, 'missing');
      if (url.trim() === '') return tell(`${at}.url`, 'missing');
      const fault = faultOfUrl(urlIn(url));
      tell(`${at}.url`, fault ?? faultOfPlace(urlIn(url), now.officialDomains));
    },
    (at, about) => tell(`${at}.name`, about),
  );
  rows(
    parts.programmes,
    'programmes',
    ({ name }) => plain(name),
    () => {},
    (at, about) => tell(`${at}.name`, about),
  );
  windowsIn(parts.windows, 'windows', tell);
  for (const [i, { windows }] of (parts.ownWindows ?? []).entries())
    windowsIn(windows, `ownWindows.${i}.windows`, tell);
  const election = parts.modes?.election;
  if (election) {
    if (election.from === '') tell('modes.from', 'missing');
    else if (election.to === '') tell('modes.to', 'missing');
    else if (election.from > election.to) tell('modes.to', 'period');
  }
  for (const [name, count] of Object.entries(parts.response ?? {}))
    if (!Number.isInteger(count) || count < 1 || count > 366) tell(`response.${name}`, 'days');
  return found;
}

/** Every row that is not blank: first what is wrong with it by itself, else whether it stands there already. */
function rows<Row>(
  all: readonly Row[] | undefined,
  key: string,
  nameOf: (row: Row) => string,
  judge: (at: string, row: Row) => void,
  tell: (at: string, about: Fault) => void,
): void {
  const seen = new Set<string>();
  for (const [i, row] of (all ?? []).entries()) {
    const name = nameOf(row);
    if (name === '') continue;
    if (seen.has(name)) tell(`${key}.${i}`, 'twice');
    else judge(`${key}.${i}`, row);
    seen.add(name);
  }
}

function windowsIn(
  windows: Institution['windows'] | undefined,
  key: string,
  tell: (at: string, about: Fault) => void,
): void {
  let end = -1;
  for (const [i, window] of (windows ?? []).entries()) {
    const [from, to] = [clockIn(window.from), clockIn(window.to)];
    if (from === '' && to === '') continue;
    if (!isClock(from)) tell(`${key}.${i}.from`, from === '' ? 'missing' : 'clock');
    else if (!isClock(to)) tell(`${key}.${i}.to`, to === '' ? 'missing' : 'clock');
    else if (minutesOf(from) >= minutesOf(to)) tell(`${key}.${i}.to`, 'window');
    else {
      if (minutesOf(from) < end) tell(`${key}.${i}.from`, 'overlap');
      end = Math.max(end, minutesOf(to));
    }
  }
}

function faultOfContact(kind: Institution['contacts'][number]['kind'], value: string): Fault | null {
  if (kind === 'email' || value.includes('@'))
    return /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(value.trim()) ? null : 'email';
  return /^\+?[\d\s().,/-]{3,40}$/.test(value.trim()) && /(?:\d\D*){3,15}/.test(value) ? null : 'number';
}

/** Said, not refused: services of a ministry or of the centre lie elsewhere. */
function faultOfPlace(url: string, domains: readonly string[]): Fault | null {
  return domains.length > 0 && !liesUnder(domainIn(url), domains) ? 'outside' : null;
}

const plain = (text: string) => text.replace(/\s+/gu, ' ').trim().toLowerCase();
