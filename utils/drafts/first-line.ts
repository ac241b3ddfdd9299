/** A draft has no title: its first words are its name. Pure. */
import type { FieldText } from '../checker/rule.ts';

/** The first line that says something, at most 200 characters; empty when there is none. */
export function firstLine(fields: readonly FieldText[]): string {
  for (const { text } of fields) {
    // Long drafts are common in lists of thousands: look at the beginning only.
    const line = text
      .slice(0, 2_000)
      .split(/\r?\n/u)
      .find((candidate) => /\S/u.test(candidate));
    if (line !== undefined) return line.trim().slice(0, 200);
  }
  return '';
}
