/** Shows where a finding is: scrolls it into view and marks it for a moment, without a node in or over the editor. */
import type { ComposerField } from '../composer/composer.ts';
import { bringIntoView } from './into-view.ts';
import { canPaint } from './underlines/paint.ts';

/** Styled by the sheet that comes with the companion. */
export const placeHighlight = 'saring-place';
/** Long enough to be found by the eye, ms. */
const shownFor = 2_400;

/** Where a finding's words are: `box` on the viewport, `range` where they are drawn; a textarea's are in its mirror. */
export interface WordsPlace {
  box: DOMRect | undefined;
  range: StaticRange | null;
}

/** Without words the field is shown. The caret stays where it is: whoever types next would write over what was selected. */
export function showPlace({ element }: ComposerField, { box, range }: WordsPlace, signal: AbortSignal): void {
  bringIntoView(element, box ?? element.getBoundingClientRect());
  if (!range || !canPaint()) return;
  CSS.highlights.set(placeHighlight, new Highlight(range));
  const clear = () => CSS.highlights.delete(placeHighlight);
  const timer = setTimeout(clear, shownFor);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    clear();
  });
}
