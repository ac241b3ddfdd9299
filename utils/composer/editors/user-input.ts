/** What a person does to write, as events: the only paths that Draft.js and Lexical both take into their own model. */

/** Pastes plain text over the editor's selection. True when the editor took the event for itself. */
export function paste(element: HTMLElement, text: string): boolean {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  return !element.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }),
  );
}

/** Backspace over the editor's selection; pasting an empty text would do nothing. */
export function pressBackspace(element: HTMLElement): boolean {
  return !element.dispatchEvent(
    new KeyboardEvent('keydown', {
      key: 'Backspace',
      code: 'Backspace',
      // Draft.js and Lexical's older builds look at the number only.
      keyCode: 8,
      which: 8,
      bubbles: true,
      cancelable: true,
      composed: true,
    }),
  );
}

/** Types over the browser's own selection, with the browser's own undo. For editors that have no model of their own. */
export function type(element: HTMLElement, text: string): void {
  const { ownerDocument } = element;
  if (text === '') ownerDocument.execCommand('delete');
  else ownerDocument.execCommand('insertText', false, text);
}
