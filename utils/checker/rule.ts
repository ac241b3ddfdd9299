/**
 * The checker's contract: what a rule is, what it sees, and what it says.
 * All offsets are UTF-16 code units, as in DOM ranges and `String.prototype.slice`; those of a finding are in its field's text.
 */
import type { Institution } from '../guideline/institution.ts';
import type { Thresholds } from '../guideline/thresholds.ts';
import type { FieldName, Kind, Platform } from '../platform.ts';
import type { Language } from '../text/language.ts';
import type { Token } from '../text.ts';
import type { Spelling } from './spelling/spelling.ts';

export type Severity = 'block' | 'warn' | 'hint' | 'prompt';
export type Confidence = 'sure' | 'ask';
export type Category =
  | 'tone'
  | 'ethics'
  | 'hoax-check'
  | 'link-back'
  | 'language'
  | 'platform'
  | 'accessibility'
  | 'planning-timing'
  | 'privacy'
  | 'neutrality';

/** Replaces the finding's own span by `replacement`. */
export interface Fix {
  label: string;
  replacement: string;
}

/** What is shown to a person about one place in the draft. An empty span (`start === end`) is about the whole field. */
export interface Finding {
  rule: string;
  severity: Severity;
  field: FieldName;
  start: number;
  end: number;
  /** What. */
  message: string;
  /** Why. */
  why: string;
  /** What to do. */
  todo: string;
  /** The norm, or the training, that the rule rests on. */
  source: string;
  fixes: Fix[];
  confidence: Confidence;
}

/** One field of the composer, e.g. the text of a post or the title of a video. */
export interface FieldText {
  field: FieldName;
  text: string;
}

/** What is known besides the text. `null` means "not known": a rule that needs it keeps silent or asks. */
export interface Context {
  platform: Platform;
  kind: Kind;
  institution: Institution;
  /** Handle or page name that the composer will post as. */
  account: string | null;
  media: readonly Medium[] | null;
  plan: Readonly<Record<string, string>> | null;
  workflow: Readonly<Record<string, string>> | null;
  modes: { readonly election: boolean; readonly disaster: boolean };
  /** Texts of recent posts, newest first. */
  history: readonly { platform: Platform; text: string; at: string }[] | null;
  /** ISO 8601 with offset. */
  scheduledAt: string | null;
  /** Milliseconds since the epoch; passed in, so that the checker stays pure. */
  now: number;
  /** What is known about words. Its data come late (checker/spelling): absent, no word is unknown. */
  spelling?: Spelling | undefined;
  /** Limits that the guideline sets (guideline/thresholds.ts); the usual ones where it says nothing. */
  thresholds?: Thresholds;
}

export interface Medium {
  type: 'image' | 'video' | 'other';
  alt?: string | null;
  captions?: boolean | null;
  /** A scanned letter or form. */
  document?: boolean | null;
  /** Made by a generator, as its metadata say. */
  generated?: boolean | null;
  /** Seconds. */
  duration?: number | null;
}

/** What a rule reports: the span in the sentence's `text`, and the values for the placeholders of its texts. */
export interface Hit {
  start: number;
  end: number;
  /** Replaces `{name}` in the rule's texts; `@key` in a value stands for one of the texts' own `words`. */
  values?: Readonly<Record<string, string>>;
  /** Key of the fix's label in the rule's texts (`fix` unless told) and the text to put in place of the span. */
  fixes?: readonly { label?: string; replacement: string }[];
  confidence?: Confidence;
  /** Raises or lowers the rule's severity for this hit. */
  severity?: Severity;
  /** Takes another wording from the rule's texts (`variants`). */
  variant?: string;
}

/** One sentence, wherever it stands: the same text with the same bits gives the same findings. Token offsets are in `text`. */
export interface Sentence {
  /** Without the white space behind it. */
  text: string;
  /** `text` in lower case, of the same length: for patterns. */
  lower: string;
  /** The white space behind it. */
  gap: string;
  tokens: readonly Token[];
  /** Bit set of cheap facts (`Has` in text.ts): a rule that needs a digit is not run where there is none. */
  has: number;
  language: Language;
}

interface RuleHead {
  /** Same as the file name, and as in rules.json. */
  id: string;
  category: Category;
  severity: Severity;
  /** Only these; all when absent. */
  platforms?: readonly Platform[];
  kinds?: readonly Kind[];
  /** `id`: only on Indonesian sentences, `en`: only on English ones, absent: on all. */
  language?: Language;
  /** Cheap gate: all these bits of `Has` must be set in the sentence. 0 or absent: none. */
  needs?: number;
  /** Cheap gate: at least one token must be (in lower case) one of these, `#` for any hashtag. Absent: none. */
  cues?: readonly string[];
}

/** Sees one sentence at a time; its result may depend on nothing but the sentence and the context. */
export interface SentenceRule extends RuleHead {
  scope: 'sentence';
  /** Silent on words of which another sentence rule speaks: one word, one remark. */
  givesWay?: true;
  check(sentence: Sentence, context: Context): Iterable<Hit>;
}

/** What a document rule took down about one sentence. */
export interface Noted<Fact> {
  fact: Fact;
  /** Number of the sentence in the draft. */
  sentence: number;
  field: FieldName;
}

/**
 * A hit of a document rule. With `sentence` (of a noted fact) the span is in that sentence, or runs from it to `end` in
 * `endSentence`; without, the hit is about the whole of `field` (the first one unless told), at its end with `at: 'end'`.
 */
export interface DocumentHit extends Hit {
  sentence?: number;
  endSentence?: number;
  field?: FieldName;
  at?: 'start' | 'end';
}

/**
 * Sees the whole draft through facts. `facts` is taken per sentence and cached; `undefined` means that nothing there matters
 * to the rule, and its result may not depend on such sentences in any way, not even on their number. So a keystroke costs
 * one sentence and not the document. Blank drafts are never checked.
 *
 * `counts` are whole numbers of each sentence; `check` is given their sums over the draft, which the engine keeps by addition.
 * What every sentence has (its words) belongs there, so that the facts are few.
 */
export interface DocumentRule<Fact = unknown, Name extends string = string> extends RuleHead {
  scope: 'document';
  facts?(sentence: Sentence, context: Context): Fact | undefined;
  counts?(sentence: Sentence, context: Context): Readonly<Record<Name, number>>;
  check(
    facts: readonly Noted<Fact>[],
    context: Context,
    total: (name: Name) => number,
  ): Iterable<DocumentHit>;
}

export type Rule = SentenceRule | DocumentRule;

/** Examples that stand beside each rule; `⟦…⟧` marks the exact span. Run by tests/checker/rules.test.ts, never shipped. */
export interface Examples {
  bad: readonly Example[];
  ok: readonly Example[];
}

/**
 * A bare string is the text of a Facebook post of the example institution. `⟦⟧` alone marks a finding about the whole field.
 * `fixed` is the text after the first fix of every finding; `severity` is asked of the first one.
 */
export type Example =
  | string
  | {
      text: string;
      context?: Partial<Context>;
      field?: FieldName;
      /** Other fields of the same draft. */
      others?: readonly FieldText[];
      fixed?: string;
      severity?: Severity;
    };

/** Declares a rule; only there to infer its type where it is written. */
export function defineRule(rule: SentenceRule): Rule;
export function defineRule<Fact, Name extends string = never>(rule: DocumentRule<Fact, Name>): Rule;
export function defineRule<Fact, Name extends string>(rule: SentenceRule | DocumentRule<Fact, Name>): Rule {
  return rule as Rule;
}
