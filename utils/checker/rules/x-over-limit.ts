import { defineRule, type Examples, type Noted } from '../rule.ts';
import { fittingPrefix, weightedLength, X_LIMIT } from '../weighted-length.ts';

interface Weighed {
  text: string;
  /** With the white space behind it. */
  weight: number;
  own: number;
}

/** Every part of a thread is a post of its own; white space at the end of a post is not counted, as X trims it. */
export default defineRule<Weighed>({
  id: 'x-over-limit',
  category: 'platform',
  severity: 'block',
  platforms: ['x'],
  scope: 'document',
  facts: ({ text, gap }) => {
    const own = weightedLength(text);
    return { text, own, weight: own + weightedLength(gap) };
  },
  *check(facts) {
    let at = 0;
    while (at < facts.length) {
      const first = at;
      const { field } = facts[at] as Noted<Weighed>;
      let total = 0;
      let over: { sentence: number; start: number } | null = null;
      let last = facts[at] as Noted<Weighed>;
      for (; at < facts.length && facts[at]?.field === field; at++) {
        last = facts[at] as Noted<Weighed>;
        if (over === null && total + last.fact.own > X_LIMIT) {
          over = {
            sentence: last.sentence,
            start: fittingPrefix(last.fact.text, Math.max(0, X_LIMIT - total)),
          };
        }
        total += last.fact.weight;
      }
      if (over === null || at === first) continue;
      const count = total - last.fact.weight + last.fact.own;
      yield {
        ...over,
        endSentence: last.sentence,
        end: last.fact.text.length,
        field,
        values: { count: String(count), limit: String(X_LIMIT), over: String(count - X_LIMIT) },
      };
    }
  },
});

const x = { platform: 'x' } as const;
const seventy = 'Warga yang akan mengurus akta kelahiran kini cukup datang ke puskesmas';
const full = `${seventy}. ${seventy}. ${seventy}. ${seventy.slice(0, 64)}`;
export const examples: Examples = {
  bad: [
    { text: `${full}⟦ ya⟧`, context: x },
    { text: `${full}⟦😀⟧`, context: x },
    { text: `Utas 1/2\n\n${full.slice(0, 270)}⟦${full.slice(270)} dan seterusnya⟧`, context: x },
  ],
  ok: [
    { text: full, context: x },
    { text: `${full}   \n`, context: x },
    { text: `${full} dan masih panjang sekali`, context: { platform: 'facebook' } },
    { text: `Syarat: https://tirtakencanakab.go.id/${'sangat-panjang-'.repeat(25)}`, context: x },
  ],
};
