/** One sentence: cut into tokens once, then judged by the rules in the language that the draft turns out to be in. */
import { type Language, languageScore, sentenceLanguage } from '../text/language.ts';
import { lowerCase, type Token, tokenize } from '../text.ts';
import { apart, byPlace } from './order.ts';
import { type Speech, word } from './phrase.ts';
import { fits, type Plan, rulesFor } from './plan.ts';
import type { Finding, Rule, Sentence, SentenceRule } from './rule.ts';
import type { Clock } from './same-context.ts';

/** A sentence with what the rules say about it in one language. */
export interface Judged {
  sentence: Sentence;
  /** Offsets in the sentence; the field is filled in when they are placed. */
  findings: readonly Finding[];
  /** By document rule. */
  facts: readonly unknown[];
  /** By document rule: the names and numbers of those that are not 0. */
  counts: readonly (Counts | undefined)[];
  /** The rules that asked for the time, and the time that they were told. */
  timed: ReadonlySet<string>;
  now: number;
}

type Counts = readonly (readonly [name: string, number: number])[];

/** A segment as cut, before anyone knows the draft's language. */
export interface Cut {
  raw: string;
  flags: number;
  tokens: readonly Token[];
  has: number;
  score: { id: number; en: number; words: number };
  judged: { id: Judged | null; en: Judged | null };
}

/** `flags` are the bits that say where the segment stands. */
export function cutUp(raw: string, flags: number): Cut {
  const { tokens, has } = tokenize(raw);
  return {
    raw,
    flags,
    tokens,
    has: has | flags,
    score: languageScore(tokens),
    judged: { id: null, en: null },
  };
}

const none: ReadonlySet<string> = new Set();

/**
 * Runs the sentence rules, and takes the document rules' facts. `last` is what was said when the clock told another time: only the
 * rules that asked for it are run again.
 */
export function judgeCut(
  cut: Cut,
  spoken: Language,
  plan: Plan,
  speech: Speech,
  clock: Clock,
  last: Judged | null,
): Judged {
  const { context, now } = clock;
  const sentence = last?.sentence ?? sentenceOf(cut, spoken);
  const { text } = sentence;
  const due = ({ id }: Rule) => last === null || last.timed.has(id);
  let timed: Set<string> | null = null;
  const askedBy = ({ id }: Rule) => {
    if (clock.asked) timed = (timed ?? new Set()).add(id);
    clock.asked = false;
  };
  clock.asked = false;
  const findings: Finding[] = last?.findings.filter(({ rule }) => !last.timed.has(rule)) ?? [];
  const facts: unknown[] = last?.facts.slice() ?? new Array(plan.documentRules.length);
  const counts: (Counts | undefined)[] = last?.counts.slice() ?? [];
  if (text === '') return { sentence, findings, facts, counts, timed: none, now };
  for (const index of rulesFor(cut.tokens, plan.always, plan.cued)) {
    const rule = plan.sentenceRules[index] as SentenceRule;
    if (!due(rule) || !fits(rule, sentence)) continue;
    const spans: Finding[] = [];
    for (const hit of rule.check(sentence, context))
      spans.push(word(rule, hit, cut.raw, text.length, speech));
    for (const finding of apart(spans)) findings.push(finding);
    askedBy(rule);
  }
  findings.sort(byPlace);
  giveWay(findings, plan.givingWay, timed ?? none);
  const called = rulesFor(cut.tokens, [], plan.cuedFacts);
  plan.documentRules.forEach((rule, index) => {
    if ((rule.facts === undefined && rule.counts === undefined) || !due(rule) || !fits(rule, sentence))
      return;
    if (rule.cues !== undefined && !called.includes(index)) return;
    facts[index] = rule.facts?.(sentence, context);
    if (rule.counts !== undefined)
      counts[index] = Object.entries(rule.counts(sentence, context)).filter(([, number]) => number !== 0);
    askedBy(rule);
  });
  return { sentence, findings, facts, counts, timed: timed ?? none, now };
}

function sentenceOf(cut: Cut, spoken: Language): Sentence {
  const text = cut.raw.trimEnd();
  return {
    text,
    lower: lowerCase(text),
    gap: cut.raw.slice(text.length),
    tokens: cut.tokens,
    has: cut.has,
    language: sentenceLanguage(cut.score, spoken),
  };
}

/** A remark on a phrase says what its words are; one on a whole sentence does not; characters. */
const phrase = 60;

/** Takes out what gives way. `timed` may be silent at another time, so nothing gives way to them. */
function giveWay(findings: Finding[], givingWay: ReadonlySet<string>, timed: ReadonlySet<string>): void {
  for (let at = findings.length - 1; at >= 0; at--) {
    const { rule, start, end } = findings[at] as Finding;
    if (!givingWay.has(rule)) continue;
    const told = findings.some(
      (other) =>
        !givingWay.has(other.rule) &&
        other.start < end &&
        other.end > start &&
        other.end - other.start <= phrase &&
        !timed.has(other.rule),
    );
    if (told) findings.splice(at, 1);
  }
}
