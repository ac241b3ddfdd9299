/** The part of the contract that is the same for every editor whose text is in the DOM: all but the textarea. */
import type { Editor } from '../composer.ts';
import type { LineReading } from './lines.ts';
import { endsOf } from './range.ts';
import { type Selectable, selectAndSettle } from './selecting.ts';
import { verifiedWrite } from './verified-write.ts';

interface Mechanism {
  id: Editor['id'];
  owns(element: HTMLElement): boolean;
  read(element: HTMLElement): LineReading;
  /** Puts text over the selection that the editor knows of. Empty: deletes. */
  put(element: HTMLElement, text: string): void;
}

/** An editor from how it is recognised, read and written. */
export function editorInDom({ id, owns, read, put }: Mechanism): Editor {
  return {
    id,
    owns,
    read,
    selected: (element) => selected(element, read(element)),
    select: (element, start, end) =>
      selectAndSettle(
        element.ownerDocument,
        selectable(element, read),
        start,
        end,
        read(element).text.length,
      ),
    range: (element, start, end) => read(element).range(start, end),
    replace: (element, start, end, replacement) =>
      verifiedWrite(
        element,
        {
          ...selectable(element, read),
          text: () => read(element).text,
          put: (text) => put(element, text),
        },
        start,
        end,
        replacement,
      ),
  };
}

/** The document's selection, in offsets of what `read` gives for `element`. */
export function selectable(element: HTMLElement, read: Mechanism['read']): Selectable {
  return {
    select: (start, end) => select(element, read(element), start, end),
    selected: () => selected(element, read(element)),
  };
}

function select(element: HTMLElement, reading: LineReading, start: number, end: number): boolean {
  const ends = endsOf(reading, start, end);
  const selection = element.ownerDocument.getSelection();
  if (!ends || !selection) return false;
  const [first, last] = ends;
  selection.setBaseAndExtent(first.node, first.offset, last.node, last.offset);
  return true;
}

function selected(element: HTMLElement, reading: LineReading): readonly [number, number] | null {
  const selection = element.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const start = reading.offsetAt(range.startContainer, range.startOffset);
  const end = reading.offsetAt(range.endContainer, range.endOffset);
  return start === null || end === null ? null : [start, end];
}
