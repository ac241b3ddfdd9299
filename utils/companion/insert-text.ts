/** Words put into what is being written, where the caret stands: a time, a link. One verified write, or none. */
import type { Composer, ComposerField } from '../composer/composer.ts';
import { type Failure, refusals, takeFocus } from './mending.ts';

/** Writes `words` over the selection, with a space to each side where words would run together. */
export async function insertText(
  composer: Composer,
  words: string,
): Promise<{
  about: 'text-inserted' | 'not-verified' | (typeof refusals)[keyof typeof refusals];
  failure: Failure | null;
}> {
  const place = placeIn(composer);
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

/** The caret, in whichever field it stands; else the end of the first. A textarea always has one: that alone does not make it the place. */
function placeIn({ fields }: Composer): { field: ComposerField; start: number; end: number } | null {
  const active = document.activeElement;
  const ordered = [...fields].sort(
    (a, b) => Number(b.element.contains(active)) - Number(a.element.contains(active)),
  );
  for (const field of ordered) {
    const [start, end] = field.editor.selected(field.element) ?? [];
    if (start !== undefined && end !== undefined) return { field, start, end };
  }
  const [field] = fields;
  const end = field?.editor.read(field.element).text.length ?? 0;
  return field ? { field, start: end, end } : null;
}

/** With a space where a word or a closing mark would touch the words. */
export function spaced(words: string, before: string, after: string): string {
  const left = /[^\s([“"'/]$/u.test(before) ? ' ' : '';
  const right = /^[\p{L}\p{N}([“#@]/u.test(after) ? ' ' : '';
  return left + words + right;
}
