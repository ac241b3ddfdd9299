/** What the document rules took down about the draft, kept in step with its sentences, so that a rule is asked without a walk. */
import type { FieldState } from './anchor.ts';
import type { Judged } from './judge.ts';
import type { DocumentRule, Noted } from './rule.ts';

/** An edit of one field: the sentences `removed` at `from` became `added` new ones; those behind moved by `shift` characters. */
export interface Change {
  field: number;
  from: number;
  removed: readonly Judged[];
  added: number;
  shift: number;
}

export interface Notes {
  /** Starts over with all sentences as they are. */
  open(states: readonly FieldState[]): void;
  /** Follows edits whose new sentences are judged; gives the rules whose totals are others than before. */
  follow(changes: readonly Change[], states: readonly FieldState[]): ReadonlySet<number>;
  /** A rule's facts in the order of the sentences. */
  facts(rule: number, states: readonly FieldState[]): readonly Noted<unknown>[];
  /** The sum of a rule's counts of that name. */
  total(rule: number, name: string): number;
}

type Sums = Map<string, number>;

export function createNotes(rules: readonly DocumentRule[]): Notes {
  const counting = rules.flatMap(({ counts }, index) => (counts === undefined ? [] : [index]));
  const sums = new Map<number, Sums>(counting.map((index) => [index, new Map()]));
  /** By rule; null when they have to be gathered anew. */
  const lists: (Noted<unknown>[] | null)[] = rules.map(() => null);

  function count({ counts }: Judged, sign: 1 | -1): void {
    for (const [index, own] of sums)
      for (const [name, number] of counts[index] ?? []) own.set(name, (own.get(name) ?? 0) + sign * number);
  }

  function gathered(rule: number, states: readonly FieldState[]): Noted<unknown>[] {
    const out: Noted<unknown>[] = [];
    let sentence = 0;
    for (const { field, judged } of states)
      for (const { facts } of judged) {
        const fact = facts[rule];
        if (fact !== undefined) out.push({ fact, sentence, field });
        sentence++;
      }
    return out;
  }

  return {
    open(states) {
      lists.fill(null);
      for (const own of sums.values()) own.clear();
      if (counting.length > 0) for (const { judged } of states) for (const one of judged) count(one, 1);
    },
    follow(changes, states) {
      const before = new Map([...sums].map(([index, own]) => [index, new Map(own)]));
      for (const { field, from, removed, added } of changes) {
        const { judged, field: name } = states[field] as FieldState;
        for (const gone of removed) count(gone, -1);
        for (let at = from; at < from + added; at++) count(judged[at] as Judged, 1);
        // A sentence more or less gives all behind it another number.
        if (added !== removed.length) lists.fill(null);
        const first = states.slice(0, field).reduce((number, { judged: { length } }) => number + length, 0);
        for (const [rule, list] of lists.entries())
          if (list !== null)
            for (let at = from; at < from + added; at++)
              note(list, { fact: (judged[at] as Judged).facts[rule], sentence: first + at, field: name });
      }
      return new Set(counting.filter((index) => !alike(before.get(index), sums.get(index))));
    },
    facts(rule, states) {
      const list = lists[rule] ?? gathered(rule, states);
      lists[rule] = list;
      return list;
    },
    total: (rule, name) => sums.get(rule)?.get(name) ?? 0,
  };
}

/** Puts a sentence's fact in the place of what was noted about it; an undefined one takes it away. */
function note(list: Noted<unknown>[], noted: Noted<unknown>): void {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] as Noted<unknown>).sentence < noted.sentence) low = middle + 1;
    else high = middle;
  }
  const known = list[low]?.sentence === noted.sentence;
  if (noted.fact === undefined) {
    if (known) list.splice(low, 1);
  } else if (known) list[low] = noted;
  else list.splice(low, 0, noted);
}

function alike(a: Sums | undefined, b: Sums | undefined): boolean {
  for (const [name, number] of b ?? []) if ((a?.get(name) ?? 0) !== number) return false;
  return true;
}
