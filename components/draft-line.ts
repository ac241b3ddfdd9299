/** How a draft is named in lists: it has no title, so its first words are its name. */
import type { Draft } from '../utils/drafts/draft.ts';
import { firstLine } from '../utils/drafts/first-line.ts';
import { mask } from './shorten.ts';

/** The first line that says something, numbers masked, at most 160 characters; empty when there is none. */
export function draftLine(draft: Pick<Draft, 'fields'>): string {
  return shownLine(firstLine(draft.fields));
}

/** A first line as lists show it. */
export function shownLine(line: string): string {
  return mask(line).slice(0, 160);
}

/** The draft's whole text as it would be pasted: fields with a blank line between them. */
export function draftText(draft: Draft): string {
  return draft.fields
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join('\n\n');
}
