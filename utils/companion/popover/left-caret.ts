/** The caret of a box whose focus goes to the popover: Draft.js takes its selection out of the page then, and would begin anew. */
import type { Composer } from '../../composer/composer.ts';

export interface LeftCaret {
  /** To be called with the focus in the box again, in the same task: the editor hears of both at once. Nothing in another text. */
  putBack(): void;
}

/** Null while no box of `composer` has the focus. */
export function leaveCaret(composer: Composer): LeftCaret | null {
  const field = composer.fields.find(({ element }) => element.contains(document.activeElement));
  const stood = field?.editor.selected(field.element);
  if (!field || !stood) return null;
  const { element, editor } = field;
  const { text } = editor.read(element);
  return {
    putBack() {
      if (!element.contains(document.activeElement) || editor.read(element).text !== text) return;
      const range = editor.range(element, ...stood);
      // A textarea keeps its own.
      if (range)
        document
          .getSelection()
          ?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
    },
  };
}
