/** The checker of a page, under the guideline in force: made anew when the packs change, and when the engine for patterns comes. */
import type { Checker, CheckerOptions } from '../checker/check.ts';
import { createGuidedChecker, needsPatterns } from '../checker/custom/guided.ts';
import { onPatterns, patternsHere } from '../checker/custom/slot.ts';
import type { Effect } from '../guideline/effect.ts';
import { noEffect } from '../guideline/effect.ts';

export interface Judging extends Checker {
  /** The packs as they are now. */
  follow(effect: Effect): void;
  /** False while some rule waits for the engine, and it may still come. */
  isWhole(): boolean;
}

/** `askPatterns` is called once, when some rule needs the engine and it is not here; false, now or later: it cannot come. */
export function createJudging(
  options: CheckerOptions,
  askPatterns: () => unknown,
  signal: AbortSignal,
): Judging {
  let effect = noEffect;
  let known = JSON.stringify(effect);
  let asked = false;
  let waits = false;
  const make = () => createGuidedChecker(options, effect, patternsHere());
  let checker = make();
  onPatterns(() => {
    checker = make();
    waits = false;
  }, signal);
  return {
    check: (fields, context) => checker.check(fields, context),
    follow(next) {
      const text = JSON.stringify(next);
      if (text === known) return;
      known = text;
      effect = next;
      checker = make();
      if (asked || patternsHere() !== undefined || !needsPatterns(effect)) return;
      asked = true;
      waits = true;
      void Promise.resolve(askPatterns()).then((comes) => {
        if (comes === false) waits = false;
      });
    },
    isWhole: () => !waits,
  };
}
