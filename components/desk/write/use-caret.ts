/** The caret of a box whose text others change: it stays among the same words, where a new value would put it at the end. */
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { movedTo } from '../../../utils/drafts/moved-to.ts';

/** `text` is what the box is about to hold; what was typed into it is there already. */
export function useCaret(box: RefObject<HTMLTextAreaElement | null>, text: string): void {
  const element = box.current;
  const stood =
    element && element.value !== text
      ? { text: element.value, start: element.selectionStart, end: element.selectionEnd }
      : null;
  useLayoutEffect(() => {
    if (!stood) return;
    const place = movedTo(stood.text, text);
    element?.setSelectionRange(place(stood.start), place(stood.end));
  });
}
