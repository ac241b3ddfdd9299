/** The caret of a person who comes back to a box that changed meanwhile: where it was among the words. */
import type { Composer } from '../composer/composer.ts';
import { movedTo } from '../drafts/moved-to.ts';

/** Remembers where the caret stands now; what it gives puts it there again, in whatever the box holds by then. */
export function keepCaret(composer: Composer): () => Promise<void> {
  const field = composer.fields.find(({ element }) => element.contains(document.activeElement));
  const stood = field?.editor.selected(field.element);
  if (!field || !stood) return async () => {};
  const { element, editor } = field;
  const before = editor.read(element).text;
  return async () => {
    const after = editor.read(element).text;
    if (after === before || !element.contains(document.activeElement)) return;
    const place = movedTo(before, after);
    await editor.select(element, place(stood[0]), place(stood[1]));
  };
}
