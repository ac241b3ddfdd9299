/**
 * Lines of text gathered from an editor's DOM, with the way back. Every piece of the text remembers the node that it
 * came from, so that any offset (UTF-16, in the text) finds its DOM position. Nothing here changes the DOM or asks for
 * layout.
 */
import type { Reading } from '../composer.ts';
import { rangeOver } from './range.ts';

export interface Position {
  node: Node;
  offset: number;
}

/** A reading that also knows the other side of a seam and the way from the DOM to an offset. */
export interface LineReading extends Reading {
  /** Like `position`, but where two nodes meet it is the later one's start. */
  positionAfter(offset: number): Position | null;
  /** The offset of a DOM position inside the editor; null when the editor has nothing there. */
  offsetAt(node: Node, offset: number): number | null;
}

/** A text node from its beginning, or an element that stands for `length` characters (0: an empty line). */
interface Piece {
  start: number;
  length: number;
  node: Text | Element;
  /** The text node's data at the time of reading; null for elements. */
  data: string | null;
}

/** Gathers lines. A line opens with its first content; the line feed before it is written only then. */
export class Lines {
  readonly #root: Element;
  readonly #pieces: Piece[] = [];
  #text = '';
  #open = false;

  /** `root`: where the caret goes while there is no piece at all. */
  constructor(root: Element) {
    this.#root = root;
  }

  /** The first `length` characters of a text node, verbatim; 0 opens a line without content. */
  add(node: Text, length: number): void {
    const { data } = node;
    this.#piece(node, length === data.length ? data : data.slice(0, length), data);
  }

  /** An element that stands for some characters, such as an emoji drawn as a picture. */
  addFor(element: Element, text: string): void {
    this.#piece(element, text, null);
  }

  /** Ends the line. Where none is open this is an empty line, with its caret before `filler`. */
  end(filler: Element): void {
    if (!this.#open) this.#piece(filler, '', null);
    this.#open = false;
  }

  /** A block begins or ends here: what follows belongs to another line. */
  close(): void {
    this.#open = false;
  }

  reading(): LineReading {
    const pieces = this.#pieces;
    const text = this.#text;
    const at = (offset: number, later: boolean): Position | null => {
      if (!(offset >= 0 && offset <= text.length)) return null;
      if (pieces.length === 0) return { node: this.#root, offset: 0 };
      const piece = later ? lastStartingBy(pieces, offset) : firstReaching(pieces, offset);
      return piece ? placeIn(piece, offset - piece.start) : null;
    };
    const reading: LineReading = {
      text,
      range: (start, end) => rangeOver(reading, start, end),
      position: (offset) => at(offset, false),
      positionAfter: (offset) => at(offset, true),
      offsetAt: (node, offset) => (this.#root.contains(node) ? offsetIn(pieces, node, offset) : null),
    };
    return reading;
  }

  #piece(node: Text | Element, text: string, data: string | null): void {
    if (!this.#open && this.#pieces.length > 0) this.#text += '\n';
    this.#open = true;
    this.#pieces.push({ start: this.#text.length, length: text.length, node, data });
    this.#text += text;
  }
}

/** First piece whose end is at or behind `offset`. */
function firstReaching(pieces: readonly Piece[], offset: number): Piece | undefined {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece && piece.start + piece.length < offset) low = middle + 1;
    else high = middle;
  }
  return pieces[low];
}

/** Last piece whose start is at or before `offset`. */
function lastStartingBy(pieces: readonly Piece[], offset: number): Piece | undefined {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece && piece.start <= offset) low = middle + 1;
    else high = middle;
  }
  return pieces[low - 1];
}

function placeIn({ node, length, data }: Piece, within: number): Position | null {
  if (!node.isConnected) return null;
  if (data !== null) return (node as Text).data === data ? { node, offset: within } : null;
  const parent = node.parentNode;
  if (!parent) return null;
  const index = Array.prototype.indexOf.call(parent.childNodes, node);
  return { node: parent, offset: index + (length > 0 && within > 0 ? 1 : 0) };
}

function offsetIn(pieces: readonly Piece[], node: Node, offset: number): number | null {
  const own = pieces.find((piece) => piece.node === node);
  if (own) return own.start + Math.min(offset, own.length);
  const next = node.childNodes[offset];
  if (next) {
    const piece = pieces.find(({ node: candidate }) => next.contains(candidate) || follows(next, candidate));
    if (piece) return piece.start;
  }
  const before = pieces.findLast(
    ({ node: candidate }) => node.contains(candidate) || follows(candidate, node),
  );
  return before ? before.start + before.length : 0;
}

const follows = (node: Node, other: Node) =>
  (node.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
