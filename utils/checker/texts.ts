/** The words in which a rule speaks, from `locales/<language>/rules.json`, and how they are filled. */

export interface RuleText {
  message: string;
  why: string;
  todo: string;
  /** The norm, where it is not one of `guideline/norms.json`. */
  source?: string;
  /** Label of the usual fix; `{replacement}` is what it puts there. */
  fix?: string;
  /** Labels of other fixes, by the hit's `label`. */
  fixes?: Readonly<Record<string, string>>;
  /** What `@key` in a value stands for. */
  words?: Readonly<Record<string, string>>;
  /** Other wordings, by the hit's `variant`. */
  variants?: Readonly<Record<string, { message?: string; why?: string; todo?: string }>>;
}

export type RuleTexts = Readonly<Record<string, RuleText>>;

/** Puts values into `{name}`; an unknown name stays, so that a test sees it. */
export function fill(
  text: string,
  values: Readonly<Record<string, string>>,
  words: Readonly<Record<string, string>> = {},
): string {
  if (!text.includes('{')) return text;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return value.replace(/@(\w+)/g, (key, word: string) => words[word] ?? key);
  });
}
