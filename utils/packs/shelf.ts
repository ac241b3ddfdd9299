/** The packs of this device, as they are stored: what was imported, what is in force, and what was set here. */
import * as v from 'valibot';
import { type Pack, packSchema } from '../guideline/pack.ts';

/** Packs taken in from files. More are a sign that something else is being done. */
export const mostPacks = 12;
/** Of all of them together: they are stored twice, and browsers give 10 MB. */
export const mostCharacters = 3_000_000;

export const sizeOf = (packs: readonly Pack[]) =>
  packs.reduce((sum, pack) => sum + JSON.stringify(pack).length, 0);

const shelfSchema = v.object({
  installed: v.fallback(v.array(packSchema), []),
  /** Id of the pack in force below which `own` stands; null: only what Saring has itself. */
  active: v.fallback(v.nullable(v.string()), null),
  /** What was set in this desk: a pack like any other, the last of the chain. */
  own: v.fallback(v.nullable(packSchema), null),
});

export interface Shelf {
  installed: readonly Pack[];
  active: string | null;
  own: Pack | null;
}

export const emptyShelf: Shelf = { installed: [], active: null, own: null };

/** Reads what is stored; parts that are malformed count as empty. */
export function parseShelf(value: unknown): Shelf {
  const parsed = v.safeParse(shelfSchema, value);
  return parsed.success ? parsed.output : emptyShelf;
}
