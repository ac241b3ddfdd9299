/** Reads a packed automaton (tests/spelling/automaton.mjs says how it is packed) and walks it. */

/** Edges of all nodes, a node's own in a row: letter in bits 0–4, `Edge` bits, the first edge of the node it leads to above. */
export type Automaton = Uint32Array;

export const Edge = {
  letter: 31,
  /** A word ends behind it. */
  final: 32,
  /** The last one of its node. */
  last: 64,
  /** Nothing follows: there is no node behind it. */
  leaf: 128,
  shift: 8,
} as const;

/** Letters as the automaton numbers them: a–z, then the hyphen; anything else is none. */
export function letterOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 97;
  return code === 45 ? 26 : -1;
}

/** The letter that a number stands for. */
export function letterAt(number: number): string {
  return number === 26 ? '-' : String.fromCharCode(97 + number);
}

/** Throws when the bytes are not a packed automaton: they are ours, so that is a fault of the build. */
export function unpack(bytes: Uint8Array): Automaton {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = bytes.length < 12 ? 0 : view.getUint32(4, true);
  const references = bytes.length < 12 ? 0 : view.getUint32(8, true);
  if (bytes.length < 12 || view.getUint32(0) !== 0x53415231 || bytes.length !== 12 + size + references * 3)
    throw new Error('spelling data: not a packed automaton');

  const edges = new Uint32Array(size);
  /** First edge of each node, by the node's number; node 0 has none. */
  const starts = new Uint32Array(size + 2);
  /** The node's number that each edge leads to. */
  const targets = new Uint32Array(size);
  const column = 12 + size;
  let count = 2;
  let reference = 0;
  let edge = 0;
  const stack = [1];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    starts[node] = edge;
    const from = count;
    let code = 0;
    do {
      code = bytes[12 + edge] ?? 64;
      if (code & 128) {
        targets[edge] =
          (bytes[column + reference] ?? 0) |
          ((bytes[column + references + reference] ?? 0) << 8) |
          ((bytes[column + 2 * references + reference] ?? 0) << 16);
        reference++;
      } else targets[edge] = count++;
      edges[edge] = code & 127;
      edge++;
    } while ((code & 64) === 0);
    for (let fresh = count - 1; fresh >= from; fresh--) stack.push(fresh);
  }
  for (let at = 0; at < size; at++) {
    const target = targets[at] ?? 0;
    edges[at] = (edges[at] ?? 0) | (target === 0 ? Edge.leaf : (starts[target] ?? 0) << Edge.shift);
  }
  return edges;
}

/** Whether the automaton holds the word, given in lower case. */
export function holds(automaton: Automaton, word: string): boolean {
  let at = 0;
  for (let index = 0; index < word.length; index++) {
    const letter = letterOf(word.charCodeAt(index));
    if (letter < 0) return false;
    let edge = automaton[at] ?? Edge.last;
    while ((edge & Edge.letter) !== letter) {
      if (edge & Edge.last) return false;
      edge = automaton[++at] ?? Edge.last;
    }
    if (index === word.length - 1) return (edge & Edge.final) !== 0;
    if (edge & Edge.leaf) return false;
    at = edge >>> Edge.shift;
  }
  return false;
}
