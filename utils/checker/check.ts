/**
 * Text in, findings out. Pure but for its own cache: the same fields and context always give the same findings, whatever was
 * checked before.
 *
 * Cost: a keystroke re-cuts and re-checks the sentences that it changed. Document rules run again only when a fact that they
 * noted changed. What is left per sentence of the draft is an addition and a comparison.
 *
 * Order: by field as given, start, end, severity (block first), rule id. Overlaps: two findings of one rule never overlap,
 * the earlier and then the longer one stays; findings of different rules are all kept, as each names its own remedy.
 */
import { sourceOf } from '../guideline/norms.ts';
import type { FieldName } from '../platform.ts';
import { boundaryAfter, boundaryBefore } from '../text/graphemes.ts';
import { type Language, languageScore, sentenceLanguage } from '../text/language.ts';
import { Has, lowerCase, type Token, tokenize } from '../text.ts';
import type {
  Context,
  DocumentHit,
  DocumentRule,
  FieldText,
  Finding,
  Hit,
  Noted,
  Rule,
  Sentence,
  SentenceRule,
} from './rule.ts';
import { noSegments, recut, type Segments } from './segments.ts';
import { fill, type RuleText, type RuleTexts } from './texts.ts';

export interface CheckerOptions {
  rules: readonly Rule[];
  texts: RuleTexts;
  language: Language;
}

export interface Checker {
  /** Findings of the draft. `context` is compared by its parts; `now` counts by the minute. */
  check(fields: readonly FieldText[], context: Context): Finding[];
}

/** A sentence with what the rules say about it in one language. */
interface Judged {
  sentence: Sentence;
  /** Offsets in the sentence; `field` is filled in when they are placed. */
  findings: readonly Finding[];
  /** By document rule. */
  facts: readonly unknown[];
  placed: { field: FieldName; start: number; findings: readonly Finding[] } | null;
}

/** A segment as cut, before anyone knows the draft's language. */
interface Cut {
  raw: string;
  flags: number;
  tokens: readonly Token[];
  has: number;
  score: { id: number; en: number; words: number };
  judged: { id: Judged | null; en: Judged | null };
}

interface FieldState {
  field: FieldName;
  segments: Segments;
  cuts: Cut[];
  judged: Judged[];
  score: { id: number; en: number };
}

/** A document rule's last say; sentences are counted within their field, so that they can move. */
interface Said {
  finding: Finding;
  field: number;
  from: number;
  to: number;
  at: 'start' | 'end' | null;
}

/** The rules that apply to a platform and a kind, ready to be looked up by cue. Numbers are places in the lists. */
interface Plan {
  sentenceRules: readonly SentenceRule[];
  documentRules: readonly DocumentRule[];
  always: readonly number[];
  cued: ReadonlyMap<string, readonly number[]>;
  cuedFacts: ReadonlyMap<string, readonly number[]>;
}

const noPlan: Plan = {
  sentenceRules: [],
  documentRules: [],
  always: [],
  cued: new Map(),
  cuedFacts: new Map(),
};

function planFor(rules: readonly Rule[], context: Context): Plan {
  const active = rules.filter(
    (rule) =>
      (rule.platforms === undefined || rule.platforms.includes(context.platform)) &&
      (rule.kinds === undefined || rule.kinds.includes(context.kind)),
  );
  const sentenceRules = active.filter((rule) => rule.scope === 'sentence');
  const documentRules = active.filter((rule) => rule.scope === 'document');
  const always = sentenceRules.flatMap((rule, index) => (rule.cues === undefined ? [index] : []));
  return {
    sentenceRules,
    documentRules,
    always,
    cued: byCue(sentenceRules),
    cuedFacts: byCue(documentRules),
  };
}

const CACHED = 3000;
const rank = { block: 0, warn: 1, prompt: 2, hint: 3 } as const;

/** Checkers are independent; use one per composer. */
export function createChecker({ rules, texts, language }: CheckerOptions): Checker {
  let known: Context | null = null;
  const plans = new Map<string, Plan>();
  let { sentenceRules, documentRules, always, cued, cuedFacts } = noPlan;
  let cache = new Map<string, Cut>();
  let states: FieldState[] = [];
  let said: Said[][] = [];
  let draftLanguage: Language = 'id';

  function start(context: Context): void {
    known = context;
    const place = `${context.platform} ${context.kind}`;
    let plan = plans.get(place);
    if (plan === undefined) {
      plan = planFor(rules, context);
      plans.set(place, plan);
    }
    ({ sentenceRules, documentRules, always, cued, cuedFacts } = plan);
    cache = new Map();
    states = [];
    said = [];
  }

  function cutOf(raw: string, flags: number): Cut {
    const key = `${flags} ${raw}`;
    const found = cache.get(key);
    if (found !== undefined) return found;
    const { tokens, has } = tokenize(raw);
    const cut: Cut = {
      raw,
      flags,
      tokens,
      has: has | flags,
      score: languageScore(tokens),
      judged: { id: null, en: null },
    };
    if (cache.size >= CACHED) cache.clear();
    cache.set(key, cut);
    return cut;
  }

  function judge(cut: Cut, context: Context): Judged {
    const before = cut.judged[draftLanguage];
    if (before !== null) return before;
    const text = cut.raw.trimEnd();
    const sentence: Sentence = {
      text,
      lower: lowerCase(text),
      gap: cut.raw.slice(text.length),
      tokens: cut.tokens,
      has: cut.has,
      language: sentenceLanguage(cut.score, draftLanguage),
    };
    const findings: Finding[] = [];
    if (text !== '') {
      for (const index of rulesFor(cut.tokens, always, cued)) {
        const rule = sentenceRules[index] as SentenceRule;
        if (!fits(rule, sentence)) continue;
        const spans: Finding[] = [];
        for (const hit of rule.check(sentence, context)) spans.push(word(rule, hit, cut.raw, text.length));
        for (const finding of apart(spans)) findings.push(finding);
      }
      findings.sort(byPlace);
    }
    const facts: unknown[] = new Array(documentRules.length);
    if (text !== '') {
      const called = rulesFor(cut.tokens, [], cuedFacts);
      documentRules.forEach((rule, index) => {
        if (rule.facts === undefined || !fits(rule, sentence)) return;
        if (rule.cues !== undefined && !called.includes(index)) return;
        facts[index] = rule.facts(sentence, context);
      });
    }
    const judged: Judged = { sentence, findings, facts, placed: null };
    cut.judged[draftLanguage] = judged;
    return judged;
  }

  /** Turns a hit into a finding with its words; the span is clamped and widened to whole graphemes. */
  function word(rule: Rule, hit: Hit, text: string, end: number): Finding {
    const own = texts[rule.id] as RuleText | undefined;
    const from = Math.max(0, Math.min(hit.start, end));
    const to = Math.max(from, Math.min(hit.end, end));
    const first = boundaryBefore(text, from);
    const last = to === from ? first : boundaryAfter(text, to);
    return phrase(rule, hit, own, first, last);
  }

  function phrase(rule: Rule, hit: Hit, own: RuleText | undefined, first: number, last: number): Finding {
    const values = hit.values ?? {};
    const variant = (hit.variant === undefined ? undefined : own?.variants?.[hit.variant]) ?? {};
    return {
      rule: rule.id,
      severity: hit.severity ?? rule.severity,
      field: 'text',
      start: first,
      end: last,
      message: fill(variant.message ?? own?.message ?? rule.id, values, own?.words),
      why: fill(variant.why ?? own?.why ?? '', values, own?.words),
      todo: fill(variant.todo ?? own?.todo ?? '', values, own?.words),
      source: sourceOf(rule.id, language),
      fixes: (hit.fixes ?? []).map(({ label, replacement }) => {
        const pattern = (label === undefined ? own?.fix : own?.fixes?.[label]) ?? own?.fix ?? '{replacement}';
        return { label: fill(pattern, { ...values, replacement }, own?.words), replacement };
      }),
      confidence: hit.confidence ?? 'sure',
    };
  }

  function check(fields: readonly FieldText[], given: Context): Finding[] {
    const context =
      known !== null && sameContext(known, given) ? known : { ...given, now: minute(given.now) };
    if (context !== known) start(context);

    const sameFields =
      states.length === fields.length && states.every((state, index) => state.field === fields[index]?.field);
    if (!sameFields) {
      states = fields.map(({ field }) => ({
        field,
        segments: noSegments,
        cuts: [],
        judged: [],
        score: { id: 0, en: 0 },
      }));
      said = [];
    }
    if (fields.every(({ text }) => text.trim() === '')) {
      states = [];
      said = [];
      return [];
    }

    // Which facts went and which came, per document rule.
    const changes: { field: number; from: number; removed: readonly Judged[]; added: number }[] = [];
    fields.forEach(({ field, text }, index) => {
      const state = states[index] as FieldState;
      const cutting = recut(state.segments, text);
      if (cutting.removed === 0 && cutting.added === 0) return;
      const title = field === 'title' ? Has.title : 0;
      const { raws, flags } = cutting.segments;
      const fresh: Cut[] = [];
      for (let at = cutting.from; at < cutting.from + cutting.added; at++) {
        fresh.push(cutOf(raws[at] as string, (flags[at] as number) | title));
      }
      for (const cut of state.cuts.slice(cutting.from, cutting.from + cutting.removed))
        count(state.score, cut, -1);
      for (const cut of fresh) count(state.score, cut, 1);
      changes.push({
        field: index,
        from: cutting.from,
        removed: state.judged.slice(cutting.from, cutting.from + cutting.removed),
        added: cutting.added,
      });
      state.cuts = replaced(state.cuts, cutting.from, cutting.removed, fresh);
      state.judged = replaced(state.judged, cutting.from, cutting.removed, new Array<Judged>(cutting.added));
      state.segments = cutting.segments;
    });

    let id = 0;
    let en = 0;
    for (const state of states) {
      id += state.score.id;
      en += state.score.en;
    }
    const spoken: Language = en > id ? 'en' : 'id';
    const turned = spoken !== draftLanguage;
    draftLanguage = spoken;
    if (turned) {
      for (const state of states) state.judged = state.cuts.map((cut) => judge(cut, context));
    } else {
      for (const { field, from, added } of changes) {
        const state = states[field] as FieldState;
        for (let at = from; at < from + added; at++) state.judged[at] = judge(state.cuts[at] as Cut, context);
      }
    }

    const all = turned || said.length === 0;
    const next: Said[][] = [];
    documentRules.forEach((rule, index) => {
      const last = said[index];
      if (!all && last !== undefined && untouched(index, last, changes)) next.push(moved(last, changes));
      else next.push(ask(rule, index, context));
    });
    said = next;

    return place();
  }

  /** True when every fact of the rule that went or came was nothing, or they are alike and it spoke of whole fields only. */
  function untouched(
    index: number,
    last: readonly Said[],
    changes: readonly { field: number; from: number; removed: readonly Judged[]; added: number }[],
  ): boolean {
    const whole = last.every((one) => one.at !== null);
    for (const { field, from, removed, added } of changes) {
      const gone = removed.map((judged) => judged.facts[index]).filter((fact) => fact !== undefined);
      const come: unknown[] = [];
      const { judged } = states[field] as FieldState;
      for (let at = from; at < from + added; at++) {
        const fact = (judged[at] as Judged).facts[index];
        if (fact !== undefined) come.push(fact);
      }
      if (gone.length !== come.length) return false;
      if (
        gone.length > 0 &&
        !(whole && gone.every((fact, at) => typeof fact !== 'object' && fact === come[at]))
      )
        return false;
    }
    return true;
  }

  function ask(rule: DocumentRule, index: number, context: Context): Said[] {
    const facts: Noted<unknown>[] = [];
    const starts: number[] = [];
    let number = 0;
    for (const state of states) {
      starts.push(number);
      if (rule.facts === undefined) number += state.judged.length;
      else {
        for (const judged of state.judged) {
          const fact = judged.facts[index];
          if (fact !== undefined) facts.push({ fact, sentence: number, field: state.field });
          number++;
        }
      }
    }
    const out: Said[] = [];
    for (const hit of rule.check(facts, context)) out.push(anchor(rule, hit, starts));
    return out;
  }

  function anchor(rule: DocumentRule, hit: DocumentHit, starts: readonly number[]): Said {
    if (hit.sentence === undefined) {
      const field = Math.max(
        0,
        states.findIndex((state) => state.field === hit.field),
      );
      return { finding: word(rule, hit, '', 0), field, from: 0, to: 0, at: hit.at ?? 'start' };
    }
    let field = 0;
    while (field + 1 < starts.length && (starts[field + 1] as number) <= hit.sentence) field++;
    const state = states[field] as FieldState;
    const from = hit.sentence - (starts[field] as number);
    const to = (hit.endSentence ?? hit.sentence) - (starts[field] as number);
    const first = (state.judged[from] as Judged).sentence.text;
    const last = (state.judged[to] as Judged).sentence.text;
    const own = texts[rule.id];
    if (from === to) return { finding: word(rule, hit, first, first.length), field, from, to, at: null };
    const start = boundaryBefore(first, Math.max(0, Math.min(hit.start, first.length)));
    const end = boundaryAfter(last, Math.max(0, Math.min(hit.end, last.length)));
    return { finding: phrase(rule, hit, own, start, end), field, from, to, at: null };
  }

  /** Gives every finding its field and its offsets there. */
  function place(): Finding[] {
    const out: Finding[] = [];
    states.forEach((state, index) => {
      const starts: number[] = [];
      const found: Finding[] = [];
      let at = 0;
      for (let number = 0; number < state.judged.length; number++) {
        const judged = state.judged[number] as Judged;
        starts.push(at);
        if (judged.findings.length > 0) {
          let { placed } = judged;
          if (placed === null || placed.start !== at || placed.field !== state.field) {
            const { field } = state;
            const offset = at;
            placed = {
              field,
              start: at,
              findings: judged.findings.map((finding) => ({
                ...finding,
                field,
                start: finding.start + offset,
                end: finding.end + offset,
              })),
            };
            judged.placed = placed;
          }
          for (const finding of placed.findings) found.push(finding);
        }
        at += (state.segments.raws[number] as string).length;
      }
      const end = state.segments.text.trimEnd().length;
      const about: Finding[] = [];
      for (const list of said) {
        const own: Finding[] = [];
        for (const one of list) {
          if (one.field !== index) continue;
          const base = one.at === null ? (starts[one.from] as number) : one.at === 'end' ? end : 0;
          const last = one.at === null ? (starts[one.to] as number) : base;
          own.push({
            ...one.finding,
            field: state.field,
            start: base + one.finding.start,
            end: last + one.finding.end,
          });
        }
        for (const finding of apart(own)) about.push(finding);
      }
      about.sort(byPlace);
      merge(found, about, out);
    });
    return out;
  }

  return { check };
}

function count(score: { id: number; en: number }, cut: Cut, sign: 1 | -1): void {
  score.id += sign * cut.score.id;
  score.en += sign * cut.score.en;
}

function byCue(rules: readonly Rule[]): Map<string, number[]> {
  const map = new Map<string, number[]>();
  rules.forEach((rule, index) => {
    for (const cue of rule.cues ?? []) {
      const list = map.get(cue);
      if (list === undefined) map.set(cue, [index]);
      else if (list.at(-1) !== index) list.push(index);
    }
  });
  return map;
}

/** The rules to run on these tokens, each once. */
function rulesFor(
  tokens: readonly Token[],
  base: readonly number[],
  cued: ReadonlyMap<string, readonly number[]>,
): number[] {
  const out = base.slice();
  if (cued.size === 0) return out;
  for (const token of tokens) {
    const called = cued.get(token.kind === 'hashtag' ? '#' : token.lower);
    if (called === undefined) continue;
    for (const index of called) if (!out.includes(index)) out.push(index);
  }
  return out;
}

function fits(rule: Rule, sentence: Sentence): boolean {
  const needs = rule.needs ?? 0;
  return (
    (sentence.has & needs) === needs && (rule.language === undefined || rule.language === sentence.language)
  );
}

function replaced<T>(list: readonly T[], from: number, removed: number, middle: readonly T[]): T[] {
  const out = list.slice(0, from);
  for (const item of middle) out.push(item);
  for (let at = from + removed; at < list.length; at++) out.push(list[at] as T);
  return out;
}

function moved(
  list: readonly Said[],
  changes: readonly { field: number; from: number; removed: readonly unknown[]; added: number }[],
): Said[] {
  if (list.length === 0) return [];
  return list.map((one) => {
    let { from, to } = one;
    for (const change of changes) {
      if (change.field !== one.field || one.at !== null) continue;
      const shift = change.added - change.removed.length;
      if (from >= change.from + change.removed.length) from += shift;
      if (to >= change.from + change.removed.length) to += shift;
    }
    return from === one.from && to === one.to ? one : { ...one, from, to };
  });
}

function byPlace(a: Finding, b: Finding): number {
  return (
    a.start - b.start ||
    a.end - b.end ||
    rank[a.severity] - rank[b.severity] ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}

/** Of one rule's findings those that do not overlap an earlier or, at the same start, longer one. */
function apart(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  const sorted = [...findings].sort((a, b) => a.start - b.start || b.end - a.end);
  const out: Finding[] = [];
  let free = -1;
  for (const finding of sorted) {
    if (
      finding.start < free ||
      (finding.start === finding.end && finding.start === free && out.at(-1)?.message === finding.message)
    )
      continue;
    out.push(finding);
    free = finding.end;
  }
  return out;
}

function merge(a: readonly Finding[], b: readonly Finding[], out: Finding[]): void {
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const left = a[i];
    const right = b[j];
    if (right === undefined || (left !== undefined && byPlace(left, right) <= 0)) {
      out.push(left as Finding);
      i++;
    } else {
      out.push(right);
      j++;
    }
  }
}

const minute = (now: number) => now - (now % 60_000);

function sameContext(a: Context, b: Context): boolean {
  if (a.platform !== b.platform || a.kind !== b.kind || a.account !== b.account) return false;
  if (a.scheduledAt !== b.scheduledAt || a.now !== minute(b.now)) return false;
  if (a.modes.election !== b.modes.election || a.modes.disaster !== b.modes.disaster) return false;
  return (
    alike(a.institution, b.institution) &&
    alike(a.media, b.media) &&
    alike(a.plan, b.plan) &&
    alike(a.workflow, b.workflow) &&
    alike(a.history, b.history)
  );
}

/** The same object, or the same data. */
function alike(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
