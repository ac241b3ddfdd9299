/**
 * Text in, findings out. Pure but for its own cache: the same fields and context always give the same findings, whatever was
 * checked before.
 *
 * Cost: a keystroke re-cuts and re-checks the sentences that it changed. Document rules run again only when a fact that they
 * noted changed. What is left per sentence of the draft is an addition and a comparison. Once a minute the rules
 * that asked for the time are asked again.
 *
 * Order: by field as given, start, end, severity (block first), rule id. Overlaps: two findings of one rule never overlap,
 * the earlier and then the longer one stays; findings of different rules are all kept, as each names its own remedy,
 * but those of a rule that gives way.
 */
import type { Language } from '../text/language.ts';
import { Has } from '../text.ts';
import { anchor, type FieldState, follow, type Said, settle } from './anchor.ts';
import { type Cut, cutUp, type Judged, judgeCut } from './judge.ts';
import { type Change, createNotes } from './notes.ts';
import { createPlaced } from './placed.ts';
import { noPlan, type Plan, planFor } from './plan.ts';
import type { Context, DocumentRule, FieldText, Finding, Rule } from './rule.ts';
import { type Clock, clockFor, minute, sameContext } from './same-context.ts';
import { sameFact } from './same-fact.ts';
import { noSegments, recut, spliced } from './segments.ts';
import type { RuleTexts } from './texts.ts';

export interface CheckerOptions {
  rules: readonly Rule[];
  texts: RuleTexts;
  language: Language;
}

export interface Checker {
  /** Findings of the draft. `context` is compared by its parts; `now` counts by the minute. */
  check(fields: readonly FieldText[], context: Context): Finding[];
}

/** Characters of sentences that are kept for when they come again (undone, moved, in the next text of a batch). */
const CACHED = 100_000;
const none: ReadonlySet<number> = new Set();

/** Checkers are independent; use one per composer. */
export function createChecker({ rules, texts, language }: CheckerOptions): Checker {
  const speech = { texts, language };
  let known: Clock | null = null;
  const plans = new Map<string, Plan>();
  let plan = noPlan;
  const cache = new Map<string, Cut>();
  let held = 0;
  let states: FieldState[] = [];
  let notes = createNotes([]);
  let said: (readonly Said[])[] = [];
  const placed = createPlaced();
  let draftLanguage: Language = 'id';

  function start(context: Context): Clock {
    const clock = clockFor(context);
    known = clock;
    const place = `${context.platform} ${context.kind}`;
    plan = plans.get(place) ?? planFor(rules, context);
    plans.set(place, plan);
    notes = createNotes(plan.documentRules);
    cache.clear();
    held = 0;
    states = [];
    said = [];
    return clock;
  }

  function cutOf(raw: string, flags: number): Cut {
    const key = `${flags} ${raw}`;
    const found = cache.get(key);
    if (found !== undefined) return found;
    // A slice keeps the text that it was cut from: of the key, which is as long as the sentence, not of the whole draft.
    const cut = cutUp(key.slice(key.length - raw.length), flags);
    held += key.length;
    if (held > CACHED) {
      cache.clear();
      held = key.length;
    }
    cache.set(key, cut);
    return cut;
  }

  function judge(cut: Cut, clock: Clock): Judged {
    const last = cut.judged[draftLanguage];
    if (last !== null && (last.timed.size === 0 || last.now === clock.now)) return last;
    const judged = judgeCut(cut, draftLanguage, plan, speech, clock, last);
    cut.judged[draftLanguage] = judged;
    return judged;
  }

  let busy = false;

  /** Called again from within (by a rule, or by what a rule calls), it answers from scratch and leaves the outer run alone. */
  function check(fields: readonly FieldText[], given: Context): Finding[] {
    if (busy) return createChecker({ rules, texts, language }).check(fields, given);
    busy = true;
    let done = false;
    try {
      const findings = run(fields, given);
      done = true;
      return findings;
    } finally {
      busy = false;
      // What a failing rule left half done is not built upon.
      if (!done) known = null;
    }
  }

  function run(fields: readonly FieldText[], given: Context): Finding[] {
    const clock = known !== null && sameContext(known.context, given) ? known : start(given);
    const ticked = clock.now !== minute(given.now);
    clock.now = minute(given.now);

    const sameFields =
      states.length === fields.length && states.every((state, index) => state.field === fields[index]?.field);
    if (!sameFields) {
      states = fields.map(({ field }) => ({
        field,
        segments: noSegments(),
        cuts: [],
        judged: [],
        found: [],
        firsts: [0],
        score: { id: 0, en: 0 },
      }));
      said = [];
    }
    if (fields.every(({ text }) => text.trim() === '')) {
      states = [];
      said = [];
      return [];
    }

    const changes: Change[] = [];
    fields.forEach(({ field, text }, index) => {
      const state = states[index] as FieldState;
      const { from, removed, added, shift } = recut(state.segments, text);
      if (removed === 0 && added === 0) return;
      const title = field === 'title' ? Has.title : 0;
      const { starts, flags } = state.segments;
      const fresh: Cut[] = [];
      for (let at = from; at < from + added; at++)
        fresh.push(cutOf(text.slice(starts[at], starts[at + 1]), (flags[at] as number) | title));
      for (let at = from; at < from + removed; at++) count(state.score, state.cuts[at] as Cut, -1);
      for (const cut of fresh) count(state.score, cut, 1);
      changes.push({ field: index, from, removed: state.judged.slice(from, from + removed), added, shift });
      state.cuts = spliced(state.cuts, from, removed, fresh);
      state.judged = spliced(state.judged, from, removed, new Array<Judged>(added));
    });

    let id = 0;
    let en = 0;
    for (const state of states) {
      id += state.score.id;
      en += state.score.en;
    }
    const spoken: Language = en > id ? 'en' : 'id';
    const anew = spoken !== draftLanguage || ticked;
    draftLanguage = spoken;
    const all = anew || said.length === 0;
    let counted: ReadonlySet<number> = none;
    if (anew) {
      for (const state of states) {
        state.judged = state.cuts.map((cut) => judge(cut, clock));
        state.found = [];
        state.firsts = [0];
        settle(state, { from: 0, removed: [], added: state.judged.length, shift: 0 });
      }
    } else {
      for (const change of changes) {
        const state = states[change.field] as FieldState;
        for (let at = change.from; at < change.from + change.added; at++)
          state.judged[at] = judge(state.cuts[at] as Cut, clock);
        settle(state, change);
      }
    }
    if (all) notes.open(states);
    else counted = notes.follow(changes, states);

    said = plan.documentRules.map((rule, index) => {
      const last = said[index];
      const stays = !all && last !== undefined && !counted.has(index) && untouched(index, last, changes);
      if (!stays) return ask(rule, index, clock.context);
      follow(last, changes);
      return last;
    });
    return placed.place(states, said);
  }

  /** True when the rule's facts are what they were, and no hit of it stands in a sentence that went. */
  function untouched(index: number, last: readonly Said[], changes: readonly Change[]): boolean {
    for (const { field, from, removed, added } of changes) {
      const { judged } = states[field] as FieldState;
      const until = from + added;
      let at = from;
      let any = false;
      for (const gone of removed) {
        const fact = gone.facts[index];
        if (fact === undefined) continue;
        any = true;
        while (at < until && (judged[at] as Judged).facts[index] === undefined) at++;
        if (at === until || !sameFact(fact, (judged[at] as Judged).facts[index])) return false;
        at++;
      }
      for (; at < until; at++) if ((judged[at] as Judged).facts[index] !== undefined) return false;
      if (!any) continue;
      const behind = from + removed.length;
      for (const one of last)
        if (one.at === null && one.field === field && one.from < behind && one.to >= from) return false;
    }
    return true;
  }

  function ask(rule: DocumentRule, index: number, context: Context): Said[] {
    const starts: number[] = [];
    let number = 0;
    for (const { judged } of states) {
      starts.push(number);
      number += judged.length;
    }
    const out: Said[] = [];
    const total = (name: string) => notes.total(index, name);
    for (const hit of rule.check(notes.facts(index, states), context, total))
      out.push(anchor(rule, hit, states, starts, speech));
    return out;
  }

  return { check };
}

function count(score: { id: number; en: number }, cut: Cut, sign: 1 | -1): void {
  score.id += sign * cut.score.id;
  score.en += sign * cut.score.en;
}
