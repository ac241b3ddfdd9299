/**
 * What packs say, put into an institution that somebody may have set up. A fact is taken where there is none yet, where it is
 * locked, and where what is there came from the packs before; lists grow by what they lack. What a person changed stays.
 */
import { emptyInstitution } from '../empty.ts';
import type { Institution } from '../institution.ts';
import type { Fact, Said } from './institution.ts';
import { isWhole } from './resolve.ts';

/** `before`: what the packs said last time. Gives only the parts that change. */
export function joined(
  now: Institution,
  said: Said,
  locked: ReadonlySet<string>,
  before: Said = {},
): Partial<Institution> {
  const parts: Record<string, unknown> = {};
  /** Nothing new is said: what somebody made of it since then stays. */
  const isOld = (fact: Fact) =>
    !locked.has(fact) && said[fact] !== undefined && same(said[fact], before[fact]);
  const base = now.isExample ? emptyInstitution : now;
  for (const [fact, value] of Object.entries(said) as [Fact, unknown][]) {
    if (fact === 'election' || fact === 'disaster' || isOld(fact)) continue;
    const there = base[fact];
    const free = now.isExample || locked.has(fact) || isUnsaid(fact, base) || same(there, before[fact]);
    if (fact === 'response') {
      const from = same(there, { ...emptyInstitution.response, ...before.response }) || free;
      if (from) parts[fact] = { ...emptyInstitution.response, ...said.response };
    } else if (Array.isArray(value) && !locked.has(fact) && !isWhole(fact))
      parts[fact] = grown(there as unknown[] | undefined, value, before[fact] as unknown[] | undefined);
    else if (free) parts[fact] = value;
  }
  const modes = { ...base.modes };
  for (const mode of ['election', 'disaster'] as const) {
    if (isOld(mode)) continue;
    const value = said[mode] ?? null;
    const came = before[mode] !== undefined && same(base.modes[mode], before[mode]);
    // A mode that the packs began ends with them.
    if (came || (value !== null && (locked.has(mode) || base.modes[mode] === null)))
      Object.assign(modes, { [mode]: value });
  }
  if (!same(modes, base.modes)) parts.modes = modes;
  return Object.fromEntries(
    Object.entries(parts).filter(
      ([key, value]) => now.isExample || !same(value, now[key as keyof Institution]),
    ),
  ) as Partial<Institution>;
}

/** True where nobody has said anything yet. A zone that goes with a province was chosen. */
function isUnsaid(fact: Exclude<Fact, 'election' | 'disaster'>, now: Institution): boolean {
  if (fact === 'zone') return now.zone === emptyInstitution.zone && !now.province;
  return now[fact] === undefined || now[fact] === '' || same(now[fact], emptyInstitution[fact]);
}

/** Entries are the same when what names them is. One that is as the packs gave it follows them; one that was taken out stays out. */
function grown(there: readonly unknown[] = [], said: readonly unknown[], before: readonly unknown[] = []) {
  const given = new Map(before.map((one) => [nameIn(one), one]));
  const next = new Map(said.map((one) => [nameIn(one), one]));
  const kept = there.flatMap((one) => {
    const name = nameIn(one);
    if (!given.has(name) || !same(given.get(name), one)) return [one];
    return next.has(name) ? [next.get(name)] : [];
  });
  const known = new Set([...there.map(nameIn), ...given.keys()]);
  return [...kept, ...said.filter((one) => !known.has(nameIn(one)))];
}

function nameIn(entry: unknown): string {
  if (typeof entry !== 'object' || entry === null) return String(entry);
  const { name, value, platform, handle } = entry as Record<string, unknown>;
  return JSON.stringify([name ?? value ?? null, platform ?? null, handle ?? null]).toLowerCase();
}

const same = (a: unknown, b: unknown) => sorted(a) === sorted(b);

/** The storage does not keep the order of keys. */
function sorted(value: unknown): string | undefined {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
