/** What differs between two packs, setting by setting, as people compare them: not line by line. */
import type { Pack } from '../pack.ts';
import { packSchema } from '../pack.ts';

export interface Difference {
  /** e.g. `rules.emoji-overuse.off`, `custom.obat-keras`. */
  place: string;
  /** Absent: it was not there. */
  before?: unknown;
  /** Absent: it is not there any more. */
  after?: unknown;
}

/** From `a` to `b`, in the order of the file. What every pack has of its own (id, version, signature) is left out. */
export function differences(a: Pack, b: Pack): Difference[] {
  const left = flat(a);
  const right = flat(b);
  const places = [...new Set([...left.keys(), ...right.keys()])];
  const order = Object.keys(packSchema.entries);
  const rank = (place: string) => order.indexOf(place.split('.')[0] ?? '');
  return places
    .filter((place) => JSON.stringify(left.get(place)) !== JSON.stringify(right.get(place)))
    .sort((one, two) => rank(one) - rank(two) || (one < two ? -1 : one > two ? 1 : 0))
    .map((place) => ({
      place,
      ...(left.has(place) && { before: left.get(place) }),
      ...(right.has(place) && { after: right.get(place) }),
    }));
}

const ownFacts = new Set(['format', 'formatVersion', 'id', 'version', 'extends', 'signature']);

/** Entries of lists by what names them, so that one more at the top changes one place. */
function flat(pack: Pack): Map<string, unknown> {
  const out = new Map<string, unknown>();
  for (const [key, value] of Object.entries(pack)) {
    if (ownFacts.has(key) || value === undefined) continue;
    if (Array.isArray(value)) for (const item of value) out.set(`${key}.${nameIn(item)}`, item);
    else if (typeof value === 'object' && value !== null)
      for (const [name, inner] of Object.entries(value)) out.set(`${key}.${name}`, inner);
    else out.set(key, value);
  }
  return out;
}

function nameIn(item: unknown): string {
  if (typeof item !== 'object' || item === null) return String(item);
  const { id, name, rule, term } = item as Record<string, unknown>;
  return [id ?? name ?? rule, term].filter((part) => typeof part === 'string').join(' ');
}
