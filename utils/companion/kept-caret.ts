/** The caret of a person who comes back to a box that changed meanwhile: where it was among the words. */
import type { Composer } from '../composer/composer.ts';
import { movedTo } from '../drafts/moved-to.ts';
import type { Caret } from './insert-text.ts';

/**
 * Remembers where the caret stands now; what it gives puts it there again, in whatever the box holds by then. `last`: where it
 * stood when it left, for a person who is in a panel.
 */
export function keepCaret(composer: Composer, last: Caret | null = null): () => Promise<void> {
  const active = composer.fields.find(({ element }) => element.contains(document.activeElement));
  const left = composer.fields.find(
    ({ element, editor }) => element === last?.element && editor.read(element).text === last.text,
  );
  const field = active ?? left;
  const stood = active ? active.editor.selected(active.element) : left && last && [last.start, last.end];
  if (!field || stood?.[0] === undefined || stood[1] === undefined) return async () => {};
  const [start, end] = [stood[0], stood[1]];
  const { element, editor } = field;
  const before = editor.read(element).text;
  return async () => {
    const after = editor.read(element).text;
    if (!element.contains(document.activeElement)) {
      // What was written went into another field: back from there, and from nowhere else.
      if (!composer.fields.some((each) => each.element.contains(document.activeElement))) return;
      element.focus({ preventScroll: true });
    } else if (after === before) return;
    const place = movedTo(before, after);
    await editor.select(element, place(start), place(end));
  };
}
