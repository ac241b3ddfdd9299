/** How a draft is named in lists: it has no title, so its first words are its name. */
import type { Draft } from '../utils/drafts/draft.ts';
import { mask } from './shorten.ts';

/** The first line that says something, numbers masked, at most 160 characters; empty when there is none. */
export function draftLine(draft: Draft): string {
  for (const { text } of draft.fields) {
    // Long drafts are common in lists of hundreds: look at the beginning only.
    const line = text
      .slice(0, 2_000)
      .split(/\r?\n/u)
      .find((candidate) => /\S/u.test(candidate));
    if (line !== undefined) return mask(line.trim().slice(0, 200)).slice(0, 160);
  }
  return '';
}

/** The draft's whole text as it would be pasted: fields with a blank line between them. */
export function draftText(draft: Draft): string {
  return draft.fields
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join('\n\n');
}
