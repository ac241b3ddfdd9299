/**
 * What panels have been told of the composer, and what of it is new. Findings that a panel knows are told by their id: with two
 * hundred of them, copying each for every panel at every look would cost the page more than finding them.
 */
import type { DrawnFinding } from '../panel/store.ts';
import type { News, Snapshot } from './wire.ts';

export function createTelling() {
  let told: Snapshot | null = null;
  /** How the small parts were written when they were told. */
  let written = new Map<keyof News, string>();

  return {
    /** `now` was told as a whole. */
    whole(now: Snapshot): Snapshot {
      told = now;
      written = new Map(smallParts(now).map(([name, part]) => [name, JSON.stringify(part)]));
      return now;
    },
    /** What is new since the last telling; null: nothing, or nobody was told anything yet. */
    news(now: Snapshot): News | null {
      if (!told) return null;
      const parts: [keyof News, unknown][] = smallParts(now).filter(([name, part]) => {
        const text = JSON.stringify(part);
        if (written.get(name) === text) return false;
        written.set(name, text);
        return true;
      });
      const findings = changed(told.findings, now.findings);
      if (findings) parts.push(['findings', findings]);
      told = now;
      return parts.length > 0 ? (Object.fromEntries(parts) as News) : null;
    },
  };
}

type Small = Exclude<keyof Snapshot, 'findings'>;

function smallParts({ findings: _, ...rest }: Snapshot): [Small, unknown][] {
  return Object.entries(rest) as [Small, unknown][];
}

/** Null when they are the same. Findings are the same objects as long as nothing about them has changed. */
function changed(
  before: readonly DrawnFinding[],
  now: readonly DrawnFinding[],
): (DrawnFinding | string)[] | null {
  if (before.length === now.length && now.every((finding, i) => finding === before[i])) return null;
  const known = new Set(before);
  return now.map((finding) => (known.has(finding) ? finding.id : finding));
}

/** The findings that news mean, for one who knew `before`; null when they mean one that is not known. */
export function heard(
  news: readonly (DrawnFinding | string)[],
  before: readonly DrawnFinding[],
): DrawnFinding[] | null {
  const known = new Map(before.map((finding) => [finding.id, finding]));
  const all: DrawnFinding[] = [];
  for (const each of news) {
    const finding = typeof each === 'string' ? known.get(each) : each;
    if (!finding) return null;
    all.push(finding);
  }
  return all;
}
