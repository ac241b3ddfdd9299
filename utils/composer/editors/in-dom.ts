/** The part of the contract that is the same for every editor whose text is in the DOM: all but the textarea. */
import type { Editor } from '../composer.ts';
import type { LineReading } from './lines.ts';
import { endsOf, rangeOver } from './range.ts';
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
    range: (element, start, end) => rangeOver(read(element), start, end),
    replace: (element, start, end, replacement) =>
      verifiedWrite(
        element,
        {
          text: () => read(element).text,
          select: (from, to) => select(element, read(element), from, to),
          selected: () => selected(element, read(element)),
          put: (text) => put(element, text),
        },
        start,
        end,
        replacement,
      ),
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
