/**
 * What the administrator of this browser rules (`storage.managed`): packs as text, which one is in force, and what nobody here may
 * change. Read by the background; what came of it is stored, so that every page can say who locked what.
 */
import * as v from 'valibot';
import type { Patterns } from '../checker/custom/patterns.ts';
import type { PackProblem } from '../guideline/pack/problem.ts';
import { type Pack, packSchema } from '../guideline/pack.ts';
import { emptyShelf, mostCharacters, sizeOf } from './shelf.ts';
import { takePack } from './take.ts';

const short = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

/** As in public/managed-schema.json. A pack may also be given as an object, which Firefox allows. */
const managedSchema = v.object({
  name: v.fallback(v.optional(short), undefined),
  packs: v.fallback(v.optional(v.pipe(v.array(v.unknown()), v.maxLength(8))), undefined),
  active: v.fallback(v.optional(short), undefined),
  locked: v.fallback(v.optional(v.pipe(v.array(short), v.maxLength(400))), undefined),
});

export interface Policy {
  /** Who rules, as it is shown; empty: nobody said. */
  name: string;
  /** In the order given; each may stand on those before it. */
  packs: readonly Pack[];
  /** Null: no policy says which. */
  active: string | null;
  /** Settings, and `packs` for importing and changing any. */
  locked: readonly string[];
  problems: readonly { index: number; problem: PackProblem }[];
}

export const noPolicy: Policy = { name: '', packs: [], active: null, locked: [], problems: [] };

const problem = v.custom<PackProblem>(
  (value) => typeof value === 'object' && value !== null && 'what' in value,
);

const storedSchema = v.object({
  name: v.string(),
  packs: v.array(packSchema),
  active: v.nullable(v.string()),
  locked: v.array(v.string()),
  problems: v.array(v.object({ index: v.number(), problem })),
});

/** Reads what the background stored; no policy where it cannot be read. */
export function parsePolicy(value: unknown): Policy {
  const parsed = v.safeParse(storedSchema, value);
  return parsed.success ? parsed.output : noPolicy;
}

/** Reads what the administrator gave. A pack that is refused is left out and said; the others count. */
export async function takePolicy(managed: unknown, patterns: Patterns): Promise<Policy> {
  const parsed = v.safeParse(managedSchema, managed);
  if (!parsed.success) return noPolicy;
  const { name = '', packs: given = [], active, locked = [] } = parsed.output;
  const packs: Pack[] = [];
  const problems: { index: number; problem: PackProblem }[] = [];
  for (const [index, one] of given.entries()) {
    const text = typeof one === 'string' ? one : JSON.stringify(one, null, 2);
    const taken = await takePack(text, emptyShelf, packs, patterns, 'policy');
    if (taken.ok && sizeOf([...packs, taken.value]) > mostCharacters)
      problems.push({
        index,
        problem: { what: 'full', line: null, place: '', detail: String(packs.length) },
      });
    else if (taken.ok) packs.push(taken.value);
    else problems.push({ index, problem: taken.problem });
  }
  // The last one stands on the others, unless it is said otherwise.
  return { name, packs, active: active ?? packs.at(-1)?.id ?? null, locked, problems };
}
