/** The registry of editors, the particular before the general. */
import type { Editor } from '../composer.ts';
import draftJs from './draft-js.ts';
import lexical from './lexical.ts';
import plain from './plain.ts';
import textarea from './textarea.ts';

export const editors: readonly Editor[] = [draftJs, lexical, textarea, plain];

/** The mechanism for an editable element (the one with `contenteditable`, or a textarea); null when none knows it. */
export function editorOf(element: HTMLElement): Editor | null {
  return editors.find((editor) => editor.owns(element)) ?? null;
}
