/**
 * Puts the say of the document rules at its places among the sentences' findings. A key seldom changes what they say and in what
 * order it stands: as long as that is so, only the places are looked over, and nothing is sorted.
 */
import type { FieldState, Said } from './anchor.ts';
import { apart, byPlace, merged, placedAt } from './order.ts';
import type { Finding } from './rule.ts';

/** What the document rules say about one field. */
interface About {
  /** In the order of their places, with the number of the rule. */
  said: { one: Said; rule: number }[];
  findings: Finding[];
  /** No two of a rule overlap, so that none was left out. */
  whole: boolean;
}

export interface Placed {
  /** All findings, by field and place; `said` by document rule. */
  place(states: readonly FieldState[], said: readonly (readonly Said[])[]): Finding[];
}

export function createPlaced(): Placed {
  let last: readonly (readonly Said[])[] = [];
  let abouts: About[] = [];

  return {
    place(states, said) {
      const same =
        abouts.length === states.length &&
        said.length === last.length &&
        said.every((list, rule) => list === last[rule] || (list.length === 0 && last[rule]?.length === 0));
      last = said;
      if (!same) abouts = states.map((state, field) => about(state, field, said));
      const out = states.map((state, field) => {
        let own = abouts[field] as About;
        if (same && !follow(own, state, said.length)) {
          own = about(state, field, said);
          abouts[field] = own;
        }
        return merged(state.found, own.findings);
      });
      return out.length === 1 ? (out[0] as Finding[]) : out.flat();
    },
  };
}

function about(state: FieldState, field: number, said: readonly (readonly Said[])[]): About {
  const all: { one: Said; rule: number; finding: Finding }[] = [];
  let whole = true;
  for (const [rule, list] of said.entries()) {
    if (list.length === 0) continue;
    const here = list.filter((one) => one.field === field);
    const findings = here.map((one) => placedIn(state, one));
    const kept = new Set(apart(findings));
    if (kept.size < findings.length) whole = false;
    for (const [at, finding] of findings.entries())
      if (kept.has(finding)) all.push({ one: here[at] as Said, rule, finding });
  }
  if (all.length > 1) all.sort((a, b) => byPlace(a.finding, b.finding));
  return { said: all, findings: all.map(({ finding }) => finding), whole };
}

/** Moves what moved; false when the order or what overlaps may be another one now. */
function follow(own: About, state: FieldState, rules: number): boolean {
  const { said, findings } = own;
  const until: number[] = new Array(rules).fill(-1);
  let before: Finding | null = null;
  for (let at = 0; at < said.length; at++) {
    const { one, rule } = said[at] as { one: Said; rule: number };
    const finding = placedIn(state, one);
    if (finding !== findings[at]) {
      if (!own.whole) return false;
      findings[at] = finding;
    }
    if (before !== null && byPlace(before, finding) > 0) return false;
    if (own.whole && finding.start <= (until[rule] as number)) return false;
    until[rule] = finding.end;
    before = finding;
  }
  return true;
}

function placedIn({ field, segments }: FieldState, one: Said): Finding {
  const { starts } = segments;
  const base =
    one.at === null ? (starts[one.from] as number) : one.at === 'end' ? segments.text.trimEnd().length : 0;
  const start = base + one.finding.start;
  const end = (one.at === null ? (starts[one.to] as number) : base) + one.finding.end;
  const { placed } = one;
  if (placed !== null && placed.start === start && placed.end === end && placed.field === field)
    return placed;
  one.placed = placedAt(one.finding, field, start, end);
  return one.placed;
}
