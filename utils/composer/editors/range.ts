/** Ranges and selections over `start..end` of a reading, both ends in the same words even at the seams of nodes. */
import type { LineReading, Position } from './lines.ts';

/** The two DOM ends of `start..end`; null when out of bounds or when the DOM has moved on. */
export function endsOf(reading: LineReading, start: number, end: number): [Position, Position] | null {
  if (start > end) return null;
  const first = start === end ? reading.position(start) : reading.positionAfter(start);
  const last = reading.position(end);
  return first && last ? [first, last] : null;
}

/** A range that does not follow later edits; null as for `endsOf`. */
export function rangeOver(reading: LineReading, start: number, end: number): StaticRange | null {
  const ends = endsOf(reading, start, end);
  if (!ends) return null;
  const [first, last] = ends;
  return new StaticRange({
    startContainer: first.node,
    startOffset: first.offset,
    endContainer: last.node,
    endOffset: last.offset,
  });
}
