/** What packs say about the institution, as the institution's own set-up knows it. */
import { type Institution, likelyKind } from '../institution.ts';
import type { Resolved } from './resolve.ts';

type Said = Pick<Resolved, 'profile' | 'catalogue' | 'programmes'>;

/** Only what some pack said; empty when none did. */
export function institutionIn({ profile, catalogue, programmes }: Said): Partial<Institution> {
  const { contacts, ...rest } = profile;
  const parts = Object.fromEntries(
    Object.entries(rest).map(([key, told]) => [key, told?.value]),
  ) as Partial<Institution>;
  return {
    ...parts,
    ...(contacts && { contacts: contacts.value.map((value) => ({ kind: likelyKind(value), value })) }),
    ...(catalogue.length > 0 && {
      services: catalogue.map(({ name, aliases, url }) => ({ name, aliases, url })),
    }),
    ...(programmes.length > 0 && { programmes: programmes.map(({ name }) => ({ name })) }),
  };
}

/**
 * Puts what packs say into an institution that somebody may have set up: a list grows by what it lacks, a single fact is taken
 * where there is none yet, or where it is `locked`.
 */
export function joined(
  now: Institution,
  said: Partial<Institution>,
  locked: ReadonlySet<string>,
): Partial<Institution> {
  const parts: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(said) as [keyof Institution, unknown][]) {
    const there = now.isExample ? undefined : now[key];
    if (Array.isArray(value)) parts[key] = withMissing(Array.isArray(there) ? there : [], value);
    else if (there === undefined || there === '' || locked.has(key)) parts[key] = value;
  }
  return parts as Partial<Institution>;
}

/** Entries are the same when what names them is. */
function withMissing(there: readonly unknown[], more: readonly unknown[]): unknown[] {
  const known = new Set(there.map(nameIn));
  return [...there, ...more.filter((one) => !known.has(nameIn(one)))];
}

function nameIn(entry: unknown): string {
  if (typeof entry !== 'object' || entry === null) return String(entry);
  const { name, value, platform, handle } = entry as Record<string, unknown>;
  return JSON.stringify([name ?? value ?? null, platform ?? null, handle ?? null]).toLowerCase();
}
