/**
 * The lines under one field's words. Ranges are static, because live ones collapse when an editor swaps its text nodes
 * (measured in Draft.js and Lexical): offsets are kept and ranges built anew, only those that moved.
 */
import type { Severity } from '../../checker/rule.ts';
import type { Reading } from '../../composer/composer.ts';
import type { Paint } from './paint.ts';
import { type Shift, type Span, shifter } from './spans.ts';

/** Where the words are in the page: an editor's own element, or the mirror of a textarea. */
export interface Ground {
  element: HTMLElement;
  read(): Pick<Reading, 'text' | 'range'>;
}

export interface FieldLines {
  /** `spans` are of `text`. Does nothing while the field holds another text: it is being edited, or composed in. */
  draw(text: string, spans: readonly Span[]): void;
  /** Takes edits of text nodes at once: moved words keep their line, edited ones lose it. `old` is the data before. */
  edited(old: ReadonlyMap<Text, string>): void;
  /** True when words are drawn whose nodes have left the page. */
  haveLost(): boolean;
  /** The drawn finding whose words are under a point of the viewport. */
  at(x: number, y: number): string | null;
  clear(): void;
}

interface Line {
  severity: Severity;
  /** UTF-16 units: of two over each other, the one about fewer words is meant. */
  length: number;
  range: StaticRange;
  /** The range's own nodes: asking the range for them, line by line, would be felt. */
  nodes: readonly [Node, Node];
}

/** A line this long, in UTF-16 units, is about a sentence or more: a word changed in it leaves it where it is. */
const sentenceLike = 40;

export function createFieldLines(ground: Ground, paint: Paint): FieldLines {
  const lines = new Map<string, Line>();
  /** Which lines begin or end in a node: at a key, those of one node are looked at, not all. */
  const within = new Map<Node, Set<string>>();

  function enter(id: string, line: Line): void {
    lines.set(id, line);
    for (const node of line.nodes) {
      const ids = within.get(node);
      if (ids) ids.add(id);
      else within.set(node, new Set([id]));
    }
  }

  function strike(id: string, { nodes }: Line): void {
    lines.delete(id);
    for (const node of nodes) {
      const ids = within.get(node);
      ids?.delete(id);
      if (ids?.size === 0) within.delete(node);
    }
  }

  function put(id: string, severity: Severity, range: StaticRange | null, length: number): void {
    const line = lines.get(id);
    if (line && range && line.severity === severity && samePlace(line.range, range)) return;
    if (line) {
      paint.remove(line.severity, line.range);
      strike(id, line);
    }
    if (!range) return;
    paint.add(severity, range);
    enter(id, { severity, length, range, nodes: [range.startContainer, range.endContainer] });
  }

  return {
    draw(text, spans) {
      if (spans.length === 0 && lines.size === 0) return;
      const reading = ground.read();
      if (reading.text !== text) return;
      const kept = new Set(spans.map(({ id }) => id));
      for (const [id, { severity }] of lines) if (!kept.has(id)) put(id, severity, null, 0);
      for (const { id, severity, start, end } of spans)
        put(id, severity, reading.range(start, end), end - start);
    },
    edited(old) {
      const touched = new Set([...old.keys()].flatMap((node) => [...(within.get(node) ?? [])]));
      if (touched.size === 0) return;
      const shifts = new Map([...old].map(([node, data]) => [node as Node, shifter(data, node.data)]));
      for (const id of touched) {
        const line = lines.get(id);
        if (!line) continue;
        const { severity, range, length } = line;
        const { startContainer: node, startOffset, endContainer, endOffset } = range;
        if (length >= sentenceLike) {
          put(id, severity, stretched(range, shifts), length);
          continue;
        }
        const moved = node === endContainer ? shifts.get(node)?.span(startOffset, endOffset) : null;
        put(id, severity, moved ? over(node, moved.start, moved.end) : null, length);
      }
    },
    haveLost() {
      for (const node of within.keys()) if (!node.isConnected) return true;
      return false;
    },
    at(x, y) {
      let found: string | null = null;
      let shortest = Number.POSITIVE_INFINITY;
      for (const [id, { range, length }] of lines) {
        if (length >= shortest || !rectsOf(range).some((box) => holds(box, x, y))) continue;
        found = id;
        shortest = length;
      }
      return found;
    },
    clear() {
      for (const [id, { severity }] of lines) put(id, severity, null, 0);
    },
  };
}

/** Boxes of a range's words on the viewport; empty when its nodes have gone. */
export function rectsOf({ startContainer, startOffset, endContainer, endOffset }: StaticRange): DOMRect[] {
  if (!startContainer.isConnected || !endContainer.isConnected) return [];
  if (startOffset > lengthOf(startContainer) || endOffset > lengthOf(endContainer)) return [];
  const range = new Range();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return [...range.getClientRects()].filter((box) => box.width > 0);
}

const lengthOf = (node: Node) =>
  node.nodeType === Node.TEXT_NODE ? (node as Text).length : node.childNodes.length;

/** Two px more below than the letters: the line itself can be pointed at. */
const holds = (box: DOMRect, x: number, y: number) =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom + 2;

function samePlace(a: StaticRange, b: StaticRange): boolean {
  return (
    a.startContainer === b.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  );
}

/** The range with both ends moved by what was edited before them in their own nodes. */
function stretched(
  { startContainer, startOffset, endContainer, endOffset }: StaticRange,
  shifts: ReadonlyMap<Node, Shift>,
): StaticRange | null {
  const start = shifts.get(startContainer)?.point(startOffset) ?? startOffset;
  const end = shifts.get(endContainer)?.point(endOffset) ?? endOffset;
  if (startContainer === endContainer && start >= end) return null;
  return new StaticRange({ startContainer, startOffset: start, endContainer, endOffset: end });
}

function over(node: Node, start: number, end: number): StaticRange {
  return new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end });
}
