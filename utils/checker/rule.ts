/**
 * The checker's contract: what a rule is, what it sees, and what it says.
 * All offsets are UTF-16 code units in the text of one field, as in DOM ranges and `String.prototype.slice`.
 */
import type { Institution } from '../guideline/institution.ts';
import type { FieldName, Kind, Platform } from '../platform.ts';
import type { Token } from '../text.ts';

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
}

export interface Medium {
  type: 'image' | 'video' | 'other';
  alt?: string | null;
  captions?: boolean | null;
}

/** What a rule reports: the span, and the values for the placeholders of its texts. */
export interface Hit {
  start: number;
  end: number;
  /** Replaces `{name}` in the rule's texts. */
  values?: Readonly<Record<string, string>>;
  /** Key of the fix's label in the rule's texts (`fix` unless told) and the text to put in place of the span. */
  fixes?: readonly { label?: string; replacement: string }[];
  confidence?: Confidence;
  /** Raises or lowers the rule's severity for this hit. */
  severity?: Severity;
}

/** A stretch of text with its tokens; `start` is its offset in the field, token offsets are relative to `text`. */
export interface Sentence {
  text: string;
  start: number;
  tokens: readonly Token[];
  /** Bit set of cheap facts (`Has` in text.ts): a rule that needs a digit is not run where there is none. */
  has: number;
}

/** The whole of one field, for rules about the document. */
export interface Document {
  field: FieldName;
  text: string;
  sentences: readonly Sentence[];
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
  language?: 'id' | 'en';
}

/** Sees one sentence at a time; its result may depend on nothing but the sentence and the context. */
export interface SentenceRule extends RuleHead {
  scope: 'sentence';
  /** Cheap gate, from `Has`: all these bits must be set in the sentence. 0 = always run. */
  needs: number;
  check(sentence: Sentence, context: Context): Iterable<Hit>;
}

/**
 * Sees whole fields. `facts` is taken per sentence and cached; `check` may look at the facts only (and at lengths),
 * so that a keystroke costs one sentence and not the document.
 */
export interface DocumentRule<Fact = unknown> extends RuleHead {
  scope: 'document';
  facts?(sentence: Sentence, context: Context): Fact;
  check(document: Document, facts: readonly Fact[], context: Context): Iterable<Hit>;
}

export type Rule = SentenceRule | DocumentRule;

/** Examples that stand beside each rule; `⟦…⟧` marks the exact span. Run by tests/checker/rules.test.ts, never shipped. */
export interface Examples {
  bad: readonly Example[];
  ok: readonly Example[];
}
export type Example = string | { text: string; context?: Partial<Context>; field?: FieldName; fixed?: string };

/** Declares a rule; only there to infer its type where it is written. */
export function defineRule<Fact>(rule: SentenceRule | DocumentRule<Fact>): Rule {
  return rule as Rule;
}
