/** The words of a finding in their box: shown there, and mended there so that Ctrl+Z takes it back as it does anything typed. */
import type { DrawnFinding } from '../../../utils/panel/store.ts';

type Place = Pick<DrawnFinding, 'field' | 'start' | 'end'>;

function boxOf(draftId: string, field: string): HTMLTextAreaElement | null {
  const within = document.querySelector(`[data-draft="${CSS.escape(draftId)}"]:has(.write-box)`);
  return within?.querySelector(`.write-box[data-field="${field}"] textarea`) ?? null;
}

export function selectInBox(draftId: string, { field, start, end }: Place): void {
  const box = boxOf(draftId, field);
  if (!box) return;
  box.focus({ preventScroll: true });
  box.setSelectionRange(start, end);
  box.scrollIntoView({ block: 'nearest' });
}

/** False when the box did not take it; then nothing has changed. */
export function applyInBox(draftId: string, place: Place, replacement: string): boolean {
  const box = boxOf(draftId, place.field);
  if (!box || box.readOnly) return false;
  const { start, end } = place;
  const wanted = box.value.slice(0, start) + replacement + box.value.slice(end);
  selectInBox(draftId, place);
  // The one way that keeps the browser's own undo; it tells of the change as typing does.
  document.execCommand(replacement === '' ? 'delete' : 'insertText', false, replacement);
  return box.value === wanted;
}
