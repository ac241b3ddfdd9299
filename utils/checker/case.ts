/** One case of a batch: a draft and what is known about it, as in a line of NDJSON. Everything but `text` is optional. */
import { emptyInstitution } from '../guideline/empty.ts';
import { exampleInstitution } from '../guideline/example.ts';
import type { Institution, Zone } from '../guideline/institution.ts';
import { type Kind, kinds, type Platform, platforms } from '../platform.ts';
import { isoTime } from './iso-time.ts';
import type { Context, FieldText, Medium } from './rule.ts';

export interface Case {
  id: string | number | null;
  fields: FieldText[];
  context: Context;
}

export interface CaseDefaults {
  platform: Platform;
  kind: Kind;
  institution: Institution;
  /** Milliseconds since the epoch. */
  now: number;
}

export const caseDefaults = (now: number): CaseDefaults => ({
  platform: 'facebook',
  kind: 'post',
  institution: exampleInstitution,
  now,
});

/** Reads a case; throws an `Error` with a plain reason when it is none. */
export function readCase(value: unknown, defaults: CaseDefaults): Case {
  if (!isRecord(value)) throw new Error('a case must be an object');
  const text = value.text;
  if (typeof text !== 'string') throw new Error('"text" must be a string');
  const platform = oneOf(value.platform, platforms, defaults.platform, 'platform');
  const kind = kindOf(value.kind, platform, defaults.kind);
  // A table's empty cell is no time.
  const scheduledAt = textOf(value.scheduled_at) || null;
  if (scheduledAt !== null && isoTime(scheduledAt) === null)
    throw new Error('"scheduled_at" must be an ISO date');
  const fields: FieldText[] = [];
  const title = textOf(value.title);
  if (title !== null) fields.push({ field: 'title', text: title });
  fields.push({ field: kind === 'video' && title !== null ? 'description' : 'text', text });
  const modes = isRecord(value.modes) ? value.modes : {};
  const account = isRecord(value.account) ? value.account : null;
  return {
    id: typeof value.id === 'number' ? value.id : textOf(value.id),
    fields,
    context: {
      platform,
      kind,
      institution: account === null ? defaults.institution : institutionOf(account),
      account: account === null ? null : textOf(account.handle),
      media: Array.isArray(value.media) ? value.media.map(mediumOf) : null,
      plan: strings(value.plan),
      workflow: strings(value.workflow),
      modes: { election: modes.election === true, disaster: modes.disaster === true },
      history: Array.isArray(value.history) ? value.history.flatMap(postOf) : null,
      scheduledAt,
      now: defaults.now,
    },
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

function oneOf<T extends string>(value: unknown, allowed: readonly T[], otherwise: T, name: string): T {
  if (value === undefined || value === null) return otherwise;
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new Error(`"${name}" must be one of ${allowed.join(', ')}`);
  return found;
}

/** A reel is a post with a video; a short is a video. */
function kindOf(value: unknown, platform: Platform, otherwise: Kind): Kind {
  if (value === 'reel' || value === 'quote' || value === 'thread') return 'post';
  if (value === 'short') return 'video';
  return oneOf(value, kinds, platform === 'youtube' && value === undefined ? 'video' : otherwise, 'kind');
}

function institutionOf(account: Record<string, unknown>): Institution {
  const domains = list(account.official_domains);
  const zone = zoneOf(account);
  const services = Array.isArray(account.service_catalog) ? account.service_catalog.filter(isRecord) : [];
  const handle = textOf(account.handle);
  const persona = textOf(account.persona);
  return {
    ...emptyInstitution,
    name: textOf(account.name) ?? '',
    zone,
    national: account.national === true,
    officialDomains: domains,
    homepage: textOf(account.homepage) ?? (domains[0] === undefined ? '' : `https://${domains[0]}`),
    contacts: list(account.official_contacts).map((value) => ({ kind: 'other', value })),
    accounts:
      handle === null
        ? []
        : platforms.map((platform) => ({ platform, handle, ...(persona === null ? {} : { persona }) })),
    services: services.map((service) => ({
      name: textOf(service.nama) ?? textOf(service.name) ?? '',
      aliases: list(service.alias ?? service.aliases),
      url: textOf(service.url) ?? '',
    })),
    programmes: list(account.programmes ?? account.programs ?? account.program).map((name) => ({ name })),
    pillars: list(account.pillars ?? account.pilar),
    acronyms: list(account.acronyms),
  };
}

function zoneOf(account: Record<string, unknown>): Zone {
  const label = account.zone_label;
  if (label === 'WIB' || label === 'WITA' || label === 'WIT') return label;
  if (account.timezone === 'Asia/Makassar') return 'WITA';
  return account.timezone === 'Asia/Jayapura' ? 'WIT' : 'WIB';
}

const list = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];

function strings(value: unknown): Record<string, string> | null {
  if (!isRecord(value)) return null;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => (typeof one === 'string' ? [[key, one]] : [])),
  );
}

function mediumOf(value: unknown): Medium {
  const medium = isRecord(value) ? value : {};
  const flag = (one: unknown) => (typeof one === 'boolean' ? one : null);
  return {
    type: medium.type === 'image' || medium.type === 'video' ? medium.type : 'other',
    ...('alt' in medium ? { alt: textOf(medium.alt) } : {}),
    ...('captions' in medium ? { captions: flag(medium.captions) } : {}),
    document: flag(medium.document),
    generated: flag(medium.ai_generated ?? medium.generated),
    duration: typeof medium.duration_s === 'number' ? medium.duration_s : null,
  };
}

function postOf(value: unknown): { platform: Platform; text: string; at: string }[] {
  if (!isRecord(value)) return [];
  const platform = platforms.find((one) => one === value.platform);
  const at = textOf(value.published_at) ?? textOf(value.at);
  const text = textOf(value.text);
  return platform === undefined || at === null || text === null ? [] : [{ platform, text, at }];
}
