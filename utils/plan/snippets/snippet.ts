/** A piece of text to be used again: as it is kept, and its blanks. */
import * as v from 'valibot';

export const snippetKinds = ['reply', 'link', 'tag', 'greeting', 'question', 'account', 'own'] as const;
export type SnippetKind = (typeof snippetKinds)[number];

export const mostSnippets = 500;

export const snippetSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[0-9a-z-]{1,80}$/)),
  kind: v.picklist(snippetKinds),
  title: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120)),
  /** `{…}` is a blank; for a link the address alone. */
  text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(3_000)),
});

export type Snippet = v.InferOutput<typeof snippetSchema>;

/** Reads what is stored, piece by piece: one that is malformed takes none of the others along. */
export function parseSnippets(value: unknown): Snippet[] {
  const list = Array.isArray(value) ? value.slice(0, mostSnippets) : [];
  return list.flatMap((each) => {
    const parsed = v.safeParse(snippetSchema, each);
    return parsed.success ? [parsed.output] : [];
  });
}

const blank = /\{([^{}\n]{1,60})\}/g;

/** The names of a text's blanks, each once, in order. `{Sapaan}` and `{sapaan}` are one: the capital is the sentence's. */
export function blanksOf(text: string): string[] {
  return [...new Set([...text.matchAll(blank)].map(([, name = '']) => name.trim().toLowerCase()))];
}

/** The blanks for which there is nothing yet. */
export function unfilled(text: string, values: Readonly<Record<string, string>>): string[] {
  return blanksOf(text).filter((name) => (values[name] ?? '').trim() === '');
}

/** The text with its blanks filled, as they are typed; null as long as one is not. */
export function filled(text: string, values: Readonly<Record<string, string>>): string | null {
  if (unfilled(text, values).length > 0) return null;
  return text.replace(blank, (_, name: string) => {
    const value = (values[name.trim().toLowerCase()] ?? '').trim();
    const first = name.trim().charAt(0);
    const capital = first !== first.toLowerCase();
    return capital ? value.charAt(0).toUpperCase() + value.slice(1) : value;
  });
}
