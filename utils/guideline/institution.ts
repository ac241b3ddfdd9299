/** Whose voice the draft is. Data only; set up by the institution, shared as packs later. */
import * as v from 'valibot';
import { platforms } from '../platform.ts';

export const zones = ['WIB', 'WITA', 'WIT'] as const;
export type Zone = (typeof zones)[number];

export const contactKinds = ['ult', 'hotline', 'email', 'other'] as const;
export type ContactKind = (typeof contactKinds)[number];

/** Far above what an institution has, and low enough that no file can fill the storage. */
const most = 500;

const line = v.pipe(v.string(), v.trim(), v.maxLength(300));
const name = v.pipe(line, v.minLength(1));
const list = <Item extends v.GenericSchema>(item: Item) =>
  v.optional(v.pipe(v.array(item), v.maxLength(most), v.readonly()), []);
const day = v.pipe(v.string(), v.isoDate());
const clock = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-4]):[0-5]\d$/));
const days = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(366));

const window = v.object({
  /** `09:00`, on the clock of the institution's zone; both ends belong to the window. */
  from: clock,
  to: clock,
});

/** A bare string, as lists of contacts are often written, is one too. */
export const contactSchema = v.union([
  v.object({ kind: v.picklist(contactKinds), value: name }),
  v.pipe(
    name,
    v.transform((value): { kind: ContactKind; value: string } => ({ kind: likelyKind(value), value })),
  ),
]);

/** An address of electronic mail, a short number such as 112, or something else. */
export function likelyKind(contact: string): ContactKind {
  if (contact.includes('@')) return 'email';
  return /^\d{3,5}$/.test(contact.trim()) ? 'hotline' : 'other';
}

export const accountSchema = v.object({
  platform: v.picklist(platforms),
  /** With or without `@`, or the name that the site shows in its place. */
  handle: name,
  /** How the account greets and calls itself, e.g. "Sobat Sehat". */
  persona: v.exactOptional(line),
  /** The unit that writes here; absent: the institution as a whole. */
  unit: v.exactOptional(line),
  /** Somebody's own account: known, so that a post of the institution does not go out from it. */
  personal: v.exactOptional(v.boolean()),
});

export const serviceSchema = v.object({
  name,
  /** Other words that people use for it. */
  aliases: list(line),
  url: line,
  /** `closed`: links to it are out of date. */
  status: v.exactOptional(v.picklist(['open', 'closed'])),
});

const programme = v.object({
  name,
  units: v.exactOptional(v.pipe(v.array(line), v.readonly())),
  pillar: v.exactOptional(line),
  /** Hashtags, with `#`. */
  tags: v.exactOptional(v.pipe(v.array(line), v.readonly())),
});

/** A bare name is one too. */
export const programmeSchema = v.union([
  programme,
  v.pipe(
    name,
    v.transform((name): v.InferOutput<typeof programme> => ({ name })),
  ),
]);

const ownWindow = v.object({
  platform: v.picklist(platforms),
  /** 1 is Monday, 7 is Sunday; empty: every day. */
  days: list(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))),
  windows: list(window),
});

export const institutionSchema = v.object({
  name: v.optional(line, ''),
  /** True for the built-in example: every screen says so until a real institution is set up. */
  isExample: v.optional(v.boolean(), false),
  /** Key of `provinces`; the zone follows from it, and may still be chosen. */
  province: v.exactOptional(line),
  zone: v.optional(v.picklist(zones), 'WIB'),
  /** True for one that speaks to all three time zones. */
  national: v.exactOptional(v.boolean()),
  units: list(name),
  /** Hosts without `www.`; subdomains count as official too. */
  officialDomains: list(name),
  /** The page that `missing-link-back` offers; empty: none. */
  homepage: v.optional(line, ''),
  /** Where the institution itself says what is a hoax and what is not; offered before publishing. */
  factCheck: v.exactOptional(line),
  /** Service unit, hotlines, service e-mails: never taken for personal data. */
  contacts: list(contactSchema),
  accounts: list(accountSchema),
  services: list(serviceSchema),
  programmes: list(programmeSchema),
  /** Content pillars; absent: not set up. */
  pillars: v.exactOptional(v.pipe(v.array(name), v.maxLength(most), v.readonly())),
  /** Acronyms and tags that are not shouting. */
  acronyms: list(name),
  /** When readers are there; empty: the hours of the training (`usualWindows`). */
  windows: list(window),
  /** Of the accounts' own statistics: they stand in place of `windows` on that platform and day. */
  ownWindows: list(ownWindow),
  /** "Target operasi": public accounts that pass information on. Handles only, nothing about people. */
  references: list(v.object({ platform: v.picklist(platforms), handle: name })),
  modes: v.optional(
    v.object({
      /** Days of an election period, both included, in the institution's zone. Null: none. */
      election: v.optional(v.nullable(v.object({ from: day, to: day })), null),
      /** ms since the epoch; null: no disaster. */
      disaster: v.optional(v.nullable(v.object({ since: v.number() })), null),
    }),
    { election: null, disaster: null },
  ),
  /** Ids of the profile checklist's items that are done. */
  checklist: list(name),
  /** How soon people are answered, in days; the first and the second are working days. */
  response: v.optional(
    v.object({
      first: v.optional(days, 1),
      status: v.optional(days, 3),
      complaint: v.optional(days, 5),
      simple: v.optional(days, 14),
      examined: v.optional(days, 60),
    }),
    {},
  ),
});

export type Institution = v.InferOutput<typeof institutionSchema>;
export type Account = Institution['accounts'][number];
export type Contact = Institution['contacts'][number];
export type Service = Institution['services'][number];
export type Programme = Institution['programmes'][number];
export type PostingWindow = Institution['windows'][number];
export type OwnWindow = Institution['ownWindows'][number];

/** Reads an institution from outside; null when it is none. */
export function parseInstitution(value: unknown): Institution | null {
  const parsed = v.safeParse(institutionSchema, value);
  return parsed.success ? parsed.output : null;
}
