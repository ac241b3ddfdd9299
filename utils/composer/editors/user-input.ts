/** What a person does to write, as events: the only paths that Draft.js and Lexical both take into their own model. */

/** Pastes plain text over the editor's selection. True when the editor took the event for itself. */
export function paste(element: HTMLElement, text: string): boolean {
  const world = worldOfPage(element);
  const clipboardData = new world.DataTransfer();
  clipboardData.setData('text/plain', text);
  const how = new world.Object() as ClipboardEventInit & { data?: string; dataType?: string };
  how.clipboardData = clipboardData;
  // Firefox takes these two in place of a `DataTransfer`.
  how.data = text;
  how.dataType = 'text/plain';
  how.bubbles = true;
  how.cancelable = true;
  how.composed = true;
  return !element.dispatchEvent(new world.ClipboardEvent('paste', how));
}

/**
 * The world in which what we paste is made, so that the page can read it. Firefox shows a page nothing that was made in ours, but
 * lends us the page's own constructors; what a page makes of them it could make of any paste. Elsewhere ours do.
 */
function worldOfPage(element: HTMLElement): typeof globalThis {
  const view = element.ownerDocument.defaultView as { wrappedJSObject?: typeof globalThis } | null;
  return view?.wrappedJSObject ?? globalThis;
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
