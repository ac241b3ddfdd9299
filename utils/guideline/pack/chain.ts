/** The packs that stand on each other, from the outermost ministry to the unit: found, and kept from going round or too far. */
import type { Pack } from '../pack.ts';
import type { Outcome } from './problem.ts';

/** More levels than an administration has. */
export const longestChain = 6;

/** `builtin` comes with Saring, `own` is what was set in this desk. */
export type From = 'builtin' | 'file' | 'policy' | 'own';

export interface Source {
  pack: Pack;
  from: From;
}

/** The chain that ends in `last`, parents first. `find`: what is installed or built in. */
export function chainOf(last: Source, find: (id: string) => Source | undefined): Outcome<Source[]> {
  const chain = [last];
  for (let at = last; at.pack.extends !== undefined; ) {
    const name = at.pack.extends;
    const walked = [...chain.map(({ pack }) => pack.id), name];
    const fault = (what: 'no-parent' | 'cycle' | 'long-chain', detail: string) => ({
      ok: false as const,
      problem: { what, line: null, place: 'extends', about: name, detail },
    });
    if (chain.some(({ pack }) => pack.id === name)) return fault('cycle', walked.join(' → '));
    if (chain.length >= longestChain) return fault('long-chain', String(longestChain));
    const parent = find(name);
    if (parent === undefined) return fault('no-parent', name);
    chain.push(parent);
    at = parent;
  }
  return { ok: true, value: chain.reverse() };
}
