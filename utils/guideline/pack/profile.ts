/** What a pack may say about the institution: the same facts as its own set-up, all of them optional. */
import * as v from 'valibot';
import { platforms } from '../../platform.ts';
import { isPrivate } from '../handles.ts';
import { contactKinds, zones } from '../institution.ts';
import { isClock, minutesOf } from '../windows.ts';
import { provinces } from '../zones.ts';
import { list, plain, web } from './values.ts';

/** Since format 2 a service may be closed. */
export const serviceSchema = v.strictObject({
  name: plain(120),
  aliases: list(plain(120), 50),
  url: web,
  status: v.exactOptional(v.picklist(['open', 'closed'])),
});

/** A bare name, or, since format 2, with what belongs to it. */
export const programmeSchema = v.union([
  plain(120),
  v.strictObject({
    name: plain(120),
    units: v.exactOptional(list(plain(200), 50)),
    pillar: v.exactOptional(plain(120)),
    tags: v.exactOptional(list(plain(120), 50)),
  }),
]);

const clock = v.pipe(v.string(), v.check(isClock));
const windowSchema = v.pipe(
  v.strictObject({ from: clock, to: clock }),
  v.check(({ from, to }) => minutesOf(from) < minutesOf(to)),
);
const day = v.pipe(v.string(), v.isoDate());
const days = v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(366)));
const platform = v.picklist(platforms);

/** Facts that packs know since format 2. */
export const newerFacts = [
  'province',
  'units',
  'factCheck',
  'windows',
  'ownWindows',
  'references',
  'election',
  'disaster',
  'response',
] as const;

export const profileSchema = v.strictObject({
  name: v.exactOptional(plain(200)),
  province: v.exactOptional(v.picklist(provinces.map(({ name }) => name))),
  zone: v.exactOptional(v.picklist(zones)),
  national: v.exactOptional(v.boolean()),
  units: v.exactOptional(list(plain(200), 500)),
  /** Hosts without `www.`. */
  officialDomains: v.exactOptional(
    list(v.pipe(v.string(), v.maxLength(253), v.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/)), 200),
  ),
  homepage: v.exactOptional(web),
  factCheck: v.exactOptional(web),
  /** Since format 2 with its kind, where that does not show. */
  contacts: v.exactOptional(
    list(v.union([plain(120), v.strictObject({ kind: v.picklist(contactKinds), value: plain(120) })]), 100),
  ),
  accounts: v.exactOptional(
    list(
      v.strictObject({
        platform,
        handle: plain(120),
        persona: v.exactOptional(plain(60)),
        /** Since format 2. */
        unit: v.exactOptional(plain(200)),
      }),
      200,
    ),
  ),
  pillars: v.exactOptional(list(plain(120), 50)),
  acronyms: v.exactOptional(list(plain(40), 500)),
  /** On the clock of the institution's zone. */
  windows: v.exactOptional(list(windowSchema, 24)),
  ownWindows: v.exactOptional(
    list(
      v.strictObject({
        platform,
        /** 1 is Monday, 7 is Sunday; empty: every day. */
        days: list(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7)), 7),
        windows: list(windowSchema, 24),
      }),
      100,
    ),
  ),
  /** Public handles only: a number or a mail address would be somebody's personal data. */
  references: v.exactOptional(
    list(
      v.strictObject({
        platform,
        handle: v.pipe(
          plain(120),
          v.check((handle) => !isPrivate(handle)),
        ),
      }),
      500,
    ),
  ),
  /** Days of an election period, both included. */
  election: v.exactOptional(
    v.pipe(
      v.strictObject({ from: day, to: day }),
      v.check(({ from, to }) => from <= to),
    ),
  ),
  /** A disaster that is going on, since a moment with its zone. */
  disaster: v.exactOptional(v.strictObject({ since: v.pipe(v.string(), v.isoTimestamp()) })),
  /** How soon people are answered, in days. */
  response: v.exactOptional(
    v.strictObject({ first: days, status: days, complaint: days, simple: days, examined: days }),
  ),
});

export type Profile = v.InferOutput<typeof profileSchema>;
