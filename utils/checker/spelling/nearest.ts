/** The words of an automaton that lie near a misspelt one: a weighted edit distance, one row per letter walked. */
import { type Automaton, Edge, letterAt, letterOf } from './automaton.ts';
import { Cost, left, stray, wrong } from './slips.ts';

export interface Near {
  word: string;
  /** Tenths of a wrong letter. */
  cost: number;
}

const hyphen = letterOf(45);

/** How far a word may be off, by its length: short ones have too many neighbours. */
function limitFor(length: number): number {
  if (length < 5) return 10;
  return length < 8 ? 12 : 15;
}

/** In no order. Bounded: at most twenty-odd tenths of cost are followed, so a search visits a few thousand nodes. */
export function nearest(automaton: Automaton, word: string): Near[] {
  const wanted = Int8Array.from(word, (char) => letterOf(char.charCodeAt(0)));
  const width = wanted.length + 1;
  const limit = limitFor(wanted.length);
  const deepest = wanted.length + 4;
  const rows: Uint8Array[] = Array.from({ length: deepest + 1 }, () => new Uint8Array(width));
  const path = new Int8Array(deepest + 1);
  const found: Near[] = [];

  const first = rows[0] as Uint8Array;
  for (let at = 1; at < width; at++)
    first[at] = Math.min(
      250,
      (first[at - 1] ?? 0) + stray(wanted[at - 1] ?? -1, wanted[at - 2] ?? -1, wanted[at] ?? -1),
    );

  walk(0, 1);
  return found;

  /** Follows every edge of the node whose edges begin at `start`; `depth` counts the letters walked, this one included. */
  function walk(start: number, depth: number): void {
    const above = rows[depth - 1] as Uint8Array;
    const row = rows[depth] as Uint8Array;
    const twoAbove = depth > 1 ? (rows[depth - 2] as Uint8Array) : null;
    const before = depth > 1 ? (path[depth - 1] ?? -1) : -1;
    for (let at = start; ; at++) {
      const edge = automaton[at] ?? Edge.last;
      const letter = edge & Edge.letter;
      // No word begins with a hyphen: behind one stand the kinds of words (kinds.ts)
      if (depth === 1 && letter === hyphen) {
        if (edge & Edge.last) return;
        continue;
      }
      path[depth] = letter;
      const missing = left(letter, before, wanted[depth - 1] ?? -1);
      row[0] = Math.min(250, (above[0] ?? 0) + missing + (depth === 1 ? Cost.first : 0));
      let least = row[0];
      for (let column = 1; column < width; column++) {
        const written = wanted[column - 1] ?? -1;
        const previous = wanted[column - 2] ?? -1;
        let best =
          (above[column - 1] ?? 0) +
          (written < 0 ? Cost.letter : wrong(written, letter)) +
          (depth === 1 && column === 1 && written !== letter ? Cost.first : 0);
        const tooFew = (above[column] ?? 0) + left(letter, before, written);
        if (tooFew < best) best = tooFew;
        const tooMany = (row[column - 1] ?? 0) + stray(written, previous, wanted[column] ?? -1);
        if (tooMany < best) best = tooMany;
        if (
          twoAbove !== null &&
          column > 1 &&
          written === before &&
          previous === letter &&
          written !== letter
        ) {
          const swapped = (twoAbove[column - 2] ?? 0) + Cost.swapped;
          if (swapped < best) best = swapped;
        }
        row[column] = Math.min(best, 250);
        if (best < least) least = best;
      }
      const total = row[width - 1] ?? 250;
      if (edge & Edge.final && total <= limit) found.push({ word: spelt(path, depth), cost: total });
      if (!(edge & Edge.leaf) && depth < deepest && least <= limit) walk(edge >>> Edge.shift, depth + 1);
      if (edge & Edge.last) return;
    }
  }
}

function spelt(path: Int8Array, depth: number): string {
  let word = '';
  for (let at = 1; at <= depth; at++) word += letterAt(path[at] ?? 0);
  return word;
}
