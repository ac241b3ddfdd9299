/** Shows where a finding is: scrolls it into view and marks it for a moment, without a node in or over the editor. */
import type { ComposerField } from '../composer/composer.ts';

/** Styled by the sheet that comes with the companion. */
export const placeHighlight = 'saring-place';
/** Long enough to be found by the eye, ms. */
const shownFor = 2_400;

/** `start..end` are offsets in the field's text; an empty span shows the field. */
export function showPlace(field: ComposerField, start: number, end: number, signal: AbortSignal): void {
  const { element, editor } = field;
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  if (element instanceof HTMLTextAreaElement) {
    element.focus({ preventScroll: true });
    element.setSelectionRange(start, end);
    return;
  }
  const range = editor.range(element, start, end);
  if (!range) return;
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  CSS.highlights.set(placeHighlight, new Highlight(range));
  const clear = () => CSS.highlights.delete(placeHighlight);
  const timer = setTimeout(clear, shownFor);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    clear();
  });
}
