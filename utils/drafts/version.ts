/** Earlier texts of a draft: when one is kept, and which go with time. Pure. */
import * as v from 'valibot';
import type { FieldText } from '../checker/rule.ts';
import { type Draft, draftSchema } from './draft.ts';

/**
 * `written`: as it stood before somebody wrote on; `replaced`: as it stood before an earlier text was brought back;
 * `mine`, `theirs`: the two sides of a change that could not be put together.
 */
export const reasons = ['written', 'replaced', 'mine', 'theirs'] as const;

const entries = draftSchema.entries;
export const versionSchema = v.strictObject({
  id: v.pipe(v.string(), v.maxLength(80)),
  draft: entries.id,
  revision: entries.revision,
  /** When this text was last the current one, ms since the epoch. */
  at: entries.updatedAt,
  why: v.picklist(reasons),
  fields: entries.fields,
});
export type Version = v.InferOutput<typeof versionSchema>;

/** Reads a stored row; null when it is none. */
export function parseVersion(value: unknown): Version | null {
  const parsed = v.safeParse(versionSchema, value);
  return parsed.success ? parsed.output : null;
}

export function versionOf(draft: Draft, why: Version['why'], fields: FieldText[] = draft.fields): Version {
  const { id, revision, updatedAt } = draft;
  return { id: `${id}:${revision}:${why}`, draft: id, revision, at: updatedAt, why, fields };
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** A rest of this long ends a piece of writing, ms. */
const pause = 20_000;
/** Whoever never rests leaves a version this often, ms. */
const atLatest = 2 * minute;
/** Losing this many characters at once may be a slip: what was there is kept. */
const muchLost = 40;

/** Whether the text as stored is kept as a version before `next` takes its place. `lastKept`: time of the newest version. */
export function isDue(
  stored: Draft,
  next: readonly FieldText[],
  lastKept: number | null,
  now: number,
): boolean {
  if (now - stored.updatedAt >= pause) return true;
  if (stored.updatedAt - (lastKept ?? stored.createdAt) >= atLatest) return true;
  return lengthOf(stored.fields) - lengthOf(next) >= muchLost;
}

/**
 * Which versions of one draft go: all of the last day stay, then one an hour for a week, then one a day. Of what falls
 * together the newest stays, so the last of a day always does. Days are those of the device's calendar. `sparse`, where room is
 * short: one a day also of the last days.
 */
export function outlived(
  versions: readonly { id: string; at: number }[],
  now: number,
  how: 'as-always' | 'sparse' = 'as-always',
): string[] {
  const kept = new Set<string>();
  return [...versions]
    .sort((a, b) => b.at - a.at)
    .filter(({ at }) => {
      if (how === 'as-always' && now - at < day) return false;
      const dayOf = new Date(at).setHours(0, 0, 0, 0);
      const hourly = how === 'as-always' && now - at < 7 * day;
      const place = hourly ? `${dayOf} ${Math.floor(at / hour)}` : `${dayOf}`;
      if (kept.has(place)) return true;
      kept.add(place);
      return false;
    })
    .map(({ id }) => id);
}

function lengthOf(fields: readonly FieldText[]): number {
  return fields.reduce((sum, { text }) => sum + text.length, 0);
}
