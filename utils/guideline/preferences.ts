/** What a person told the checker not to say: words that are right here, rules that are off, findings ignored in a draft. */
import * as v from 'valibot';
import { aboutWords } from './about-words.ts';

/** Above these the oldest go; a person's list is far shorter. */
const mostWords = 2_000;
const mostDrafts = 200;
const mostPerDraft = 500;

const short = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

const schema = v.object({
  /** As they are compared: NFC, lower case. */
  words: v.fallback(v.array(short), []),
  /** `title`: the rule in words, as it was shown when it was turned off. */
  off: v.fallback(v.array(v.object({ rule: short, title: v.string() })), []),
  /** Kinds of findings (rule and words) ignored in a draft, the draft used last at the end. */
  drafts: v.fallback(v.array(v.object({ id: short, kinds: v.array(short) })), []),
});

export type Preferences = v.InferOutput<typeof schema>;

export const noPreferences: Preferences = { words: [], off: [], drafts: [] };

/** Reads what is stored; parts that are malformed count as empty. */
export function parsePreferences(value: unknown): Preferences {
  const parsed = v.safeParse(schema, value);
  return parsed.success ? parsed.output : noPreferences;
}

/** What the preferences need to know of a finding. `words`: its own words in the draft, unmasked. */
export interface Judged {
  id: string;
  rule: string;
  severity: string;
  words: string;
}

/** A finding that blocks stays whatever was ticked: it is answered for, in writing, when publishing. */
export const mayIgnore = ({ severity }: Pick<Judged, 'severity'>) => severity !== 'block';

/** True for findings about one word that can go into the dictionary. */
export function isAboutWord({ rule, words }: Pick<Judged, 'rule' | 'words'>): boolean {
  return aboutWords.has(rule) && /^[\p{L}\p{M}\p{N}'’.-]+(?: [\p{L}\p{M}\p{N}'’.-]+){0,2}$/u.test(words);
}

/** Rule and words, wherever they stand: ids are `rule/field/words/nth`. */
export function kindOf(id: string): string {
  const [rule = '', , words = ''] = id.split('/');
  return `${rule}/${words}`;
}

/** True when the finding is to be shown in the draft `draftId`. `fixed`: rules that the guideline keeps from being turned off. */
export function isWanted(
  preferences: Preferences,
  finding: Judged,
  draftId: string | null,
  fixed: Readonly<Record<string, string>> = {},
): boolean {
  if (!mayIgnore(finding)) return true;
  if (fixed[finding.rule] === undefined && preferences.off.some(({ rule }) => rule === finding.rule))
    return false;
  if (isAboutWord(finding) && preferences.words.includes(tidy(finding.words))) return false;
  const kinds = preferences.drafts.find(({ id }) => id === draftId)?.kinds;
  return !kinds?.includes(kindOf(finding.id));
}

/** One change of the preferences, as sent from panel and popover. */
export type Change =
  | { do: 'add-word'; word: string }
  | { do: 'drop-word'; word: string }
  | { do: 'rule-off'; rule: string; title: string }
  | { do: 'rule-on'; rule: string }
  | { do: 'ignore'; draftId: string; kind: string }
  | { do: 'heed'; draftId: string };

/** The preferences after a change. */
export function changed(now: Preferences, change: Change): Preferences {
  switch (change.do) {
    case 'add-word':
      return {
        ...now,
        words: [...without(now.words, tidy(change.word)), tidy(change.word)].slice(-mostWords),
      };
    case 'drop-word':
      return { ...now, words: without(now.words, tidy(change.word)) };
    case 'rule-off': {
      const { rule, title } = change;
      return { ...now, off: [...now.off.filter((each) => each.rule !== rule), { rule, title }] };
    }
    case 'rule-on':
      return { ...now, off: now.off.filter(({ rule }) => rule !== change.rule) };
    case 'ignore': {
      const { draftId: id, kind } = change;
      const before = now.drafts.find((each) => each.id === id)?.kinds ?? [];
      const kinds = [...without(before, kind), kind].slice(-mostPerDraft);
      return {
        ...now,
        drafts: [...now.drafts.filter((each) => each.id !== id), { id, kinds }].slice(-mostDrafts),
      };
    }
    case 'heed':
      return { ...now, drafts: now.drafts.filter(({ id }) => id !== change.draftId) };
  }
}

const without = (list: readonly string[], gone: string) => list.filter((each) => each !== gone);
const tidy = (word: string) => word.normalize('NFC').toLowerCase().trim();
