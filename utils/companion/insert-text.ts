/** Words put into what is being written, where the caret stands: a time, a link. One verified write, or none. */
import type { Composer, ComposerField } from '../composer/composer.ts';
import { type Failure, refusals } from './mending.ts';
import { takeFocus } from './take-focus.ts';

export interface Caret {
  element: HTMLElement;
  /** The text in which it stood. */
  text: string;
  start: number;
  end: number;
}

/**
 * Keeps where the caret stood when a field lost the focus, say to the panel: Draft.js takes the selection away then. Gives the
 * last one.
 */
export function rememberCaret(composer: () => Composer | null, signal: AbortSignal): () => Caret | null {
  let last: Caret | null = null;
  const keep = ({ target }: Event) => {
    const field = composer()?.fields.find(({ element }) => element === target);
    const [start, end] = field?.editor.selected(field.element) ?? [];
    if (!field || start === undefined || end === undefined) return;
    last = { element: field.element, text: field.editor.read(field.element).text, start, end };
  };
  // `blur` comes before `focusout`, which is what React listens to.
  document.addEventListener('blur', keep, { capture: true, signal });
  return () => last;
}

/** Writes `words` over the selection, with a space to each side where words would run together. */
export async function insertText(
  composer: Composer,
  words: string,
  remembered: Caret | null = null,
): Promise<{
  about: 'text-inserted' | 'not-verified' | (typeof refusals)[keyof typeof refusals];
  failure: Failure | null;
}> {
  const place = placeIn(composer, remembered);
  if (!place) return { about: 'no-composer', failure: null };
  const { field } = place;
  if (!(await takeFocus(field.element))) return { about: 'no-focus', failure: null };
  const before = field.editor.read(field.element).text;
  const start = Math.min(place.start, before.length);
  const end = Math.min(place.end, before.length);
  const put = spaced(words, before.slice(0, start), before.slice(end));
  const written = await field.editor.replace(field.element, start, end, put);
  if (written.state === 'written') return { about: 'text-inserted', failure: null };
  if (written.state === 'refused') return { about: refusals[written.because], failure: null };
  const corrected = before.slice(0, start) + put + before.slice(end);
  return { about: 'not-verified', failure: { field, before, corrected } };
}

/** The caret, where it stands or stood last; else the end of the first field. */
function placeIn(
  { fields }: Composer,
  remembered: Caret | null,
): { field: ComposerField; start: number; end: number } | null {
  const active = fields.find(({ element }) => element.contains(document.activeElement));
  const [start, end] = active?.editor.selected(active.element) ?? [];
  if (active && start !== undefined && end !== undefined) return { field: active, start, end };
  const before = fields.find(({ element }) => element === remembered?.element);
  if (before && remembered && before.editor.read(before.element).text === remembered.text)
    return { field: before, start: remembered.start, end: remembered.end };
  const [field] = fields;
  const last = field?.editor.read(field.element).text.length ?? 0;
  return field ? { field, start: last, end: last } : null;
}

/** With a space where a word or a closing mark would touch the words. */
export function spaced(words: string, before: string, after: string): string {
  const left = /[^\s([“"'/]$/u.test(before) ? ' ' : '';
  const right = /^[\p{L}\p{N}([“#@]/u.test(after) ? ' ' : '';
  return left + words + right;
}
