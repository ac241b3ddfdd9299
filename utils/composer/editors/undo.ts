/** One step back by the editor's own history, as a person's Ctrl+Z: frameworks keep a history of their own. */
import type { Editor } from '../composer.ts';
import { nextTask, whenTrue } from './turns.ts';

/** How long an editor may take to show it, ms. */
const patience = 600;

/** True when the field holds `expected` afterwards. Never throws; with no focus nothing is pressed. */
export async function undoTo(element: HTMLElement, editor: Editor, expected: string): Promise<boolean> {
  const document = element.ownerDocument;
  if (!element.isConnected || !document.hasFocus()) return false;
  if (!element.contains(document.activeElement)) element.focus({ preventScroll: true });
  await nextTask();
  if (editor.id === 'draft-js' || editor.id === 'lexical') pressUndo(element);
  else document.execCommand('undo');
  return whenTrue(element, () => editor.read(element).text === expected, patience);
}

function pressUndo(element: HTMLElement): void {
  const apple = /mac|iphone|ipad/i.test(navigator.platform);
  element.dispatchEvent(
    new KeyboardEvent('keydown', {
      key: 'z',
      code: 'KeyZ',
      keyCode: 90,
      which: 90,
      ctrlKey: !apple,
      metaKey: apple,
      bubbles: true,
      cancelable: true,
      composed: true,
    }),
  );
}
