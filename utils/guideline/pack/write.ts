/** A pack as a file: always the same keys in the same order, so that two versions can be compared line by line. */
import type { Pack } from '../pack.ts';
import { packSchema } from '../pack.ts';

/** Keys of the file in the order of the schema. */
const order = Object.keys(packSchema.entries) as (keyof Pack)[];

/** The file's text: two spaces, one value a line, a line feed at the end. */
export function writePack(pack: Pack): string {
  const sorted: Record<string, unknown> = {};
  for (const key of order) {
    const value = pack[key];
    if (value !== undefined) sorted[key] = isNamed(key) ? byName(value as object) : value;
  }
  return `${JSON.stringify(sorted, null, 2)}\n`;
}

/** Records whose keys are names: they have no order of their own. */
const isNamed = (key: keyof Pack) => key === 'rules' || key === 'norms' || key === 'thresholds';

function byName(value: object): object {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * What a signature is over: all of the pack but the signature, keys sorted at every level, no white space, in UTF-8. Two files
 * with the same content have the same bytes, however they are laid out.
 */
export function canonical(pack: Pack): Uint8Array<ArrayBuffer> {
  const { signature: _, ...rest } = pack;
  return new TextEncoder().encode(`saring-pack\n${sortedJson(rest)}`);
}

function sortedJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sortedJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${sortedJson(inner)}`).join(',')}}`;
}
