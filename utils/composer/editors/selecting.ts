/** Selecting so that the editor's model has the selection too, not only the page. */
import { afterSelecting } from './turns.ts';

export interface Selectable {
  /** Makes `start..end` the selection; false when that place cannot be found. */
  select(start: number, end: number): boolean;
  /** The offsets now selected; null when the selection is elsewhere. */
  selected(): readonly [number, number] | null;
}

/**
 * Selects `start..end` of a text of `length` and waits until the editor has taken it; false when it cannot be found.
 * A caret elsewhere goes first: after an update of its own (an undo, say) Lexical lets one selection change inside a
 * text node pass unseen, and would then write at its old place. It also makes sure that there is a change to be told of.
 */
export async function selectAndSettle(
  document: Document,
  editor: Selectable,
  start: number,
  end: number,
  length: number,
): Promise<boolean> {
  const now = editor.selected();
  const aside = [end, start, start - 1, start + 1].find(
    (caret) =>
      caret >= 0 &&
      caret <= length &&
      !(caret === start && caret === end) &&
      !(caret === now?.[0] && caret === now[1]),
  );
  if (aside !== undefined) await afterSelecting(document, () => void editor.select(aside, aside));
  let found = false;
  await afterSelecting(document, () => {
    found = editor.select(start, end);
  });
  return found;
}
