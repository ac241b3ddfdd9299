/** The words that every part of the system shares about where a text is going. */
export const platforms = ['facebook', 'instagram', 'x', 'youtube'] as const;
export type Platform = (typeof platforms)[number];

/** `video` is the title and description of an upload. */
export const kinds = ['post', 'reply', 'comment', 'story', 'video'] as const;
export type Kind = (typeof kinds)[number];

/** `text` is the only or first text; a thread goes on with `part-2`, `part-3`, …; a video has `title` and `description`. */
export type FieldName = 'text' | 'title' | 'description' | `part-${number}`;

/** Reads a field name that came from outside; null when it is none. */
export function parseFieldName(value: string): FieldName | null {
  if (value === 'text' || value === 'title' || value === 'description') return value;
  return /^part-([2-9]|[1-9]\d)$/.test(value) ? (value as FieldName) : null;
}
