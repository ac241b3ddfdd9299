/**
 * Drafts as one file, to be kept or carried to another device: written, and read with suspicion. A file is taken in whole or
 * not at all; the first thing that is wrong is named with its place.
 */
import * as v from 'valibot';
import { besideEntries } from './beside.ts';
import { type Draft, draftSchema } from './draft.ts';
import type { Library } from './library.ts';
import { type LeftOut, readRescue, rescueFormat } from './rescue.ts';
import { sameFields } from './settle.ts';
import { type Version, versionSchema } from './version.ts';

export const format = 'saring-drafts';
/**
 * 2: drafts say their message, status, plan and notes. 3: what stands beside the drafts (beside.ts). Files of earlier versions
 * are read as well.
 */
const version = 3;

/** Characters; far more than 100,000 drafts need, and what a browser still reads in one go. */
export const largestFile = 300_000_000;

/** `place`: where in the file, e.g. `drafts[12].fields[0].text`; empty for the file as a whole. */
export interface Problem {
  what:
    | 'too-large'
    | 'not-json'
    | 'not-ours'
    | 'newer'
    | 'foreign-key'
    | 'wrong-value'
    | 'twice'
    | 'stray-version';
  place: string;
}

/** `left`: rows of a rescued database that nobody can read any more. */
export type Read = { ok: true; library: Library; left?: LeftOut } | { ok: false; problem: Problem };

const fileSchema = v.strictObject({
  format: v.literal(format),
  version: v.picklist([1, 2, version]),
  exportedAt: draftSchema.entries.updatedAt,
  drafts: v.array(v.strictObject(draftSchema.entries)),
  versions: v.array(versionSchema),
  ...besideEntries,
});

/** The file's text. `now`: ms since the epoch. */
export function writeLibrary(library: Library, now: number): string {
  return JSON.stringify({ format, version, exportedAt: now, ...library }, null, 1);
}

/** Reads a file's text. */
export function readLibrary(text: string): Read {
  if (text.length > largestFile) return problem('too-large');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return problem('not-json');
  }
  if (!isRecord(value) || (value.format !== format && value.format !== rescueFormat))
    return problem('not-ours');
  const foreign = foreignKey(value);
  if (value.format === rescueFormat)
    return foreign === null ? rescued(value) : problem('foreign-key', foreign);
  if (typeof value.version === 'number' && value.version > version) return problem('newer');
  if (foreign !== null) return problem('foreign-key', foreign);
  const parsed = v.safeParse(fileSchema, value, { abortEarly: true });
  if (!parsed.success) return problem('wrong-value', placeOf(parsed.issues[0].path ?? []));
  const { format: _, version: __, exportedAt: ___, ...library } = parsed.output;
  const { drafts, versions, decisions = [], results = [], snippets = [] } = library;
  return (
    twice('drafts', drafts) ??
    twice('versions', versions) ??
    stray(drafts, versions) ??
    twice('decisions', decisions) ??
    twice('results', results) ??
    twice('snippets', snippets) ?? { ok: true, library }
  );
}

/** A database that could not be brought up to date: its rows are of whatever version. */
function rescued(value: unknown): Read {
  const read = readRescue(value);
  if ('issue' in read) return problem('wrong-value', placeOf(read.issue.path ?? []));
  return { ok: true, library: read.library, ...(read.left && { left: read.left }) };
}

/** What taking a library in does to what is there. */
export interface Intake {
  /** New, or newer than what is there. */
  put: Draft[];
  /** Texts kept as versions beside a draft that stays: of the file, or of the device where the file's is newer. */
  versions: Version[];
  added: number;
  updated: number;
  /** Already there, word for word. */
  known: number;
}

/** Decisions and figures of the file that were not there. */
export interface Taken extends Intake {
  beside: number;
}

/**
 * Decides draft by draft; pure. A draft that is there with the same text is known; else the one that was changed last is the
 * draft, and the other becomes a version of it.
 */
export function takeIn(library: Library, stored: (id: string) => Draft | undefined): Intake {
  const intake: Intake = { put: [], versions: [...library.versions], added: 0, updated: 0, known: 0 };
  for (const draft of library.drafts) {
    const there = stored(draft.id);
    if (!there) {
      intake.put.push(draft);
      intake.added++;
    } else if (sameFields(there.fields, draft.fields) && draft.updatedAt <= there.updatedAt) intake.known++;
    else {
      const newer = draft.updatedAt > there.updatedAt;
      const [stays, goes] = newer ? [draft, there] : [there, draft];
      if (!sameFields(stays.fields, goes.fields)) intake.versions.push(besides(goes, newer));
      if (newer) intake.put.push({ ...draft, revision: Math.max(draft.revision, there.revision + 1) });
      intake.updated++;
    }
  }
  return intake;
}

/** Revisions of two devices may be the same and mean different texts: the id says which side it was. */
function besides({ id, revision, updatedAt, fields }: Draft, ours: boolean): Version {
  const why = ours ? 'replaced' : 'theirs';
  return { id: `${id}:${revision}:${why}:${updatedAt}`, draft: id, revision, at: updatedAt, why, fields };
}

function problem(what: Problem['what'], place = ''): Read {
  return { ok: false, problem: { what, place } };
}

function twice(name: string, rows: readonly { id: string }[]): Read | null {
  const seen = new Set<string>();
  for (const [i, { id }] of rows.entries()) {
    if (seen.has(id)) return problem('twice', `${name}[${i}].id`);
    seen.add(id);
  }
  return null;
}

function stray(drafts: readonly Draft[], versions: readonly Version[]): Read | null {
  const ids = new Set(drafts.map(({ id }) => id));
  const i = versions.findIndex(({ draft }) => !ids.has(draft));
  return i < 0 ? null : problem('stray-version', `versions[${i}].draft`);
}

/** The place of a key that would reach past the object, wherever in the file; null when there is none. */
function foreignKey(value: unknown): string | null {
  const open: { value: unknown; place: string }[] = [{ value, place: '' }];
  for (let next = open.pop(); next; next = open.pop()) {
    if (Array.isArray(next.value)) {
      for (let i = next.value.length - 1; i >= 0; i--)
        if (typeof next.value[i] === 'object')
          open.push({ value: next.value[i], place: `${next.place}[${i}]` });
    } else if (isRecord(next.value)) {
      for (const [key, inner] of Object.entries(next.value)) {
        const place = next.place === '' ? key : `${next.place}.${key}`;
        if (key === '__proto__' || key === 'constructor' || key === 'prototype') return place;
        if (typeof inner === 'object') open.push({ value: inner, place });
      }
    }
  }
  return null;
}

function placeOf(path: readonly { key?: unknown }[]): string {
  return path
    .map(({ key }, i) => (typeof key === 'number' ? `[${key}]` : `${i > 0 ? '.' : ''}${String(key)}`))
    .join('')
    .slice(0, 200);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
