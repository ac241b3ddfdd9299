/**
 * A guideline pack: everything that one institution, or the one above it, asks of what is written. One JSON file, data only.
 * The type comes from the schema; nothing is filled in while parsing, so that what was signed is what is kept.
 */
import * as v from 'valibot';
import { customRuleSchema, promptSchema, severity } from './pack/custom.ts';
import { newerFacts, profileSchema, programmeSchema, serviceSchema } from './pack/profile.ts';
import { id, line, list, plain, recordOf, web } from './pack/values.ts';
import { type Threshold, thresholdNames, thresholds } from './thresholds.ts';

export const format = 'saring-pack';
/**
 * The newest format; a pack's own version is its `version`. Packs of format 1 are read as they are, and what needs no more is
 * still written so that earlier versions of Saring can read it.
 */
export const formatVersion = 2;

/** What a pack may hold at most. A ministry's handbook has a few dozen of each. */
export const most = { rules: 300, custom: 200, words: 2_000, templates: 200, services: 500, prompts: 100 };

/** Of one rule. A locked one can be changed by no unit, in neither direction. */
export const ruleSetting = v.strictObject({
  off: v.exactOptional(v.boolean()),
  severity: v.exactOptional(severity),
  locked: v.exactOptional(v.literal(true)),
});

const threshold = (name: Threshold) => {
  const { least, most: top } = thresholds[name];
  return v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(top)));
};

/** A word that a built-in list lacks: `use` is what to write instead, where the rule offers that. */
export const additionSchema = v.strictObject({
  rule: v.picklist([
    'nonstandard-word',
    'foreign-term-equivalent',
    'chat-abbreviation',
    'disability-stigma-term',
    'insult-profanity',
    'too-casual-register',
    'demeaning-public',
  ]),
  term: line(80),
  use: v.exactOptional(line(80)),
});

/** Words that are right here. Without `rules`: for every rule about words. */
export const exceptionSchema = v.strictObject({ term: line(80), rules: v.exactOptional(list(id, 50)) });

export const templateSchema = v.strictObject({
  id,
  title: plain(120),
  /** Placeholders in braces are filled in before use. */
  text: plain(3_000),
  use: v.exactOptional(v.picklist(['reply', 'post', 'snippet'])),
});

export const normSchema = v.strictObject({
  id: plain(200),
  en: v.exactOptional(plain(200)),
  url: v.exactOptional(web),
});

/** A setting's name, e.g. `rules.emoji-overuse`; a star at the end stands for all that begin so. */
const settingName = v.pipe(
  v.string(),
  v.regex(/^(?:rules|thresholds|profile)\.(?:\*|[A-Za-z0-9-]{1,60})$|^exceptions$|^prompts$/),
);

const signatureSchema = v.strictObject({
  algorithm: v.literal('Ed25519'),
  /** Base64 of the public key, 32 bytes. */
  key: v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{43}=$/)),
  /** Base64 of the signature, 64 bytes. */
  value: v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{86}==$/)),
});

export const packSchema = v.strictObject({
  format: v.literal(format),
  formatVersion: v.picklist([1, formatVersion]),
  id,
  /** Numbers and dots, e.g. 2026.1. */
  version: v.pipe(v.string(), v.regex(/^\d{1,6}(?:\.\d{1,6}){0,3}$/)),
  title: plain(120),
  publisher: plain(120),
  about: v.exactOptional(plain(600)),
  /** Id of the pack that this one stands on. */
  extends: v.exactOptional(id),
  profile: v.exactOptional(profileSchema),
  rules: v.exactOptional(recordOf(ruleSetting, most.rules)),
  thresholds: v.exactOptional(
    v.strictObject(
      Object.fromEntries(thresholdNames.map((name) => [name, threshold(name)])) as Record<
        Threshold,
        ReturnType<typeof threshold>
      >,
    ),
  ),
  lexicon: v.exactOptional(list(additionSchema, most.words)),
  exceptions: v.exactOptional(list(exceptionSchema, most.words)),
  custom: v.exactOptional(list(customRuleSchema, most.custom)),
  prompts: v.exactOptional(list(promptSchema, most.prompts)),
  templates: v.exactOptional(list(templateSchema, most.templates)),
  catalogue: v.exactOptional(list(serviceSchema, most.services)),
  programmes: v.exactOptional(list(programmeSchema, most.services)),
  norms: v.exactOptional(recordOf(normSchema, most.rules)),
  /** What a unit may loosen; nothing unless told. */
  allow: v.exactOptional(list(settingName, 400)),
  /** What a unit may not change at all. */
  locked: v.exactOptional(list(settingName, 400)),
  signature: v.exactOptional(signatureSchema),
});

export type Pack = v.InferOutput<typeof packSchema>;
export type RuleSetting = v.InferOutput<typeof ruleSetting>;
export type Addition = v.InferOutput<typeof additionSchema>;
export type Exception = v.InferOutput<typeof exceptionSchema>;
export type Template = v.InferOutput<typeof templateSchema>;
export type Norm = v.InferOutput<typeof normSchema>;

/** A pack that says nothing yet. */
export function emptyPack(name: { id: string; title: string; publisher: string }): Pack {
  return { format, formatVersion: 1, ...name, version: '1' };
}

/** Path of the first thing that packs have known only since format 2; null when format 1 holds it all. */
export function newerIn({ profile = {}, catalogue = [], programmes = [] }: Pack): (string | number)[] | null {
  const fact = newerFacts.find((name) => profile[name] !== undefined);
  if (fact !== undefined) return ['profile', fact];
  const contact = (profile.contacts ?? []).findIndex((one) => typeof one !== 'string');
  if (contact >= 0) return ['profile', 'contacts', contact];
  const account = (profile.accounts ?? []).findIndex(({ unit }) => unit !== undefined);
  if (account >= 0) return ['profile', 'accounts', account, 'unit'];
  const service = catalogue.findIndex(({ status }) => status !== undefined);
  if (service >= 0) return ['catalogue', service, 'status'];
  const programme = programmes.findIndex((one) => typeof one !== 'string');
  return programme >= 0 ? ['programmes', programme] : null;
}

/** Negative, zero or positive, as for sorting; by number between the dots. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((one) => one.split('.').map(Number)) as [number[], number[]];
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
