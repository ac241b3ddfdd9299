/**
 * One write, verified. The editor's own input path does the writing; this makes sure that it writes where it was meant
 * to, exactly once, and says honestly what the box holds afterwards.
 */
import type { Written } from '../composer.ts';
import { type Selectable, selectAndSettle } from './selecting.ts';
import { afterSelecting, nextTask, whenTrue } from './turns.ts';
import { watchPerson } from './watch-person.ts';

/** What an editor needs to say about itself to be written into. */
export interface Writable extends Selectable {
  text(): string;
  /** Puts `text` over the selection, by the editor's own path. Empty: deletes. Called at most once. */
  put(text: string): void;
}

/** How often the selection is asked for. */
const ATTEMPTS = 3;

/** How long an editor may take to show a write, in ms. Measured: 1 to 5 for Draft.js and Lexical on short texts. */
const PATIENCE = 600;

/**
 * Writes `replacement` over `start..end` of `element`. Line ends in `replacement` become `\n`. Never writes twice, never
 * takes anything back: a write that came out different is for the caller to tell.
 */
export async function verifiedWrite(
  element: HTMLElement,
  editor: Writable,
  start: number,
  end: number,
  replacement: string,
): Promise<Written> {
  const document = element.ownerDocument;
  if (!element.isConnected) return { state: 'refused', because: 'detached' };
  // Without focus Draft.js never learns of a selection and would write at its old caret.
  if (!document.hasFocus()) return { state: 'refused', because: 'no-focus' };
  const before = editor.text();
  if (!isSpan(start, end, before.length)) return { state: 'refused', because: 'out-of-bounds' };
  const text = replacement.replace(/\r\n?/g, '\n');
  if (before.slice(start, end) === text) return { state: 'written' };
  const expected = before.slice(0, start) + text + before.slice(end);

  // A dialog that keeps the focus to itself may take it away once more before it rests; nothing is written until it is here.
  for (let attempt = 1; ; attempt++) {
    if (!element.contains(document.activeElement))
      await afterSelecting(document, () => element.focus({ preventScroll: true }));
    const found = await selectAndSettle(document, editor, start, end, before.length);

    // A turn has passed: the page, or the person at the keyboard, may have moved on.
    if (!element.isConnected) return { state: 'refused', because: 'detached' };
    if (!document.hasFocus()) return { state: 'refused', because: 'no-focus' };
    if (editor.text() !== before) return { state: 'refused', because: 'out-of-bounds' };
    const selected = editor.selected();
    // A press in the panel's frame can be here before the frame's own focus, which then goes back there.
    const isHere = element.contains(document.activeElement);
    if (isHere && found && selected?.[0] === start && selected[1] === end) break;
    if (attempt === ATTEMPTS) return { state: 'refused', because: found ? 'not-handled' : 'out-of-bounds' };
  }

  const person = watchPerson(document);
  editor.put(text);
  const seen = await whenTrue(element, () => editor.text() === expected, PATIENCE);
  // A page that controls its editor may put the old text back in its next turn.
  await nextTask();
  const after = editor.text();
  const wroteOn = person.stop();
  if (after === expected) return { state: 'written' };
  if (after === before) return { state: 'refused', because: 'not-handled' };
  // It was there as meant, and a key came in between: what differs is the person's.
  return seen && wroteOn ? { state: 'written' } : { state: 'unverified', text: after };
}

function isSpan(start: number, end: number, length: number): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= length;
}
