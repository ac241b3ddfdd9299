/** Packs a list of words into the smallest automaton that knows exactly them; utils/checker/spelling/automaton.ts reads it. */

const hyphen = 26;

/**
 * Words of a–z and single hyphens, in any order. Layout, little-endian: `SAR1`, number of edges and of references (u32
 * each), one byte per edge (letter | 32 if a word ends behind it | 64 if it is its node's last | 128 if it leads to a node
 * seen before), then the numbers of those nodes in three columns of bytes. Nodes are numbered in the order of a depth-first
 * walk; node 0 is the one without edges.
 * @param {Iterable<string>} words
 * @returns {Uint8Array}
 */
export function pack(words) {
  const root = minimised([...new Set(words)].sort());
  const bytes = [];
  const back = [];
  const numbers = new Map();
  let count = 1;
  // Breadth over depth inside one node: all edges of a node stand together, so children follow their parent's block.
  const stack = [root];
  numbers.set(root, count++);
  while (stack.length > 0) {
    const node = stack.pop();
    const fresh = [];
    node.edges.forEach(([letter, to, final], index) => {
      let code = letter | (final ? 32 : 0) | (index === node.edges.length - 1 ? 64 : 0);
      if (to.edges.length === 0) {
        code |= 128;
        back.push(0);
      } else if (numbers.has(to)) {
        code |= 128;
        back.push(numbers.get(to));
      } else {
        numbers.set(to, count++);
        fresh.push(to);
      }
      bytes.push(code);
    });
    stack.push(...fresh.reverse());
  }
  const out = new Uint8Array(12 + bytes.length + back.length * 3);
  out.set([83, 65, 82, 49]);
  const view = new DataView(out.buffer);
  view.setUint32(4, bytes.length, true);
  view.setUint32(8, back.length, true);
  out.set(bytes, 12);
  back.forEach((number, index) => {
    for (let column = 0; column < 3; column++)
      out[12 + bytes.length + column * back.length + index] = (number >> (8 * column)) & 255;
  });
  return out;
}

/** Finality sits on the edges, so that one leaf serves all. After Daciuk and others (2000), for sorted words. */
function minimised(words) {
  const register = new Map();
  const path = [{ edges: [] }];
  let next = 0;
  let before = '';
  const freeze = (depth) => {
    while (path.length > depth + 1) {
      const node = path.pop();
      const key = node.edges.map(([letter, to, final]) => `${letter}${final ? '.' : ','}${to.id}`).join(' ');
      let same = register.get(key);
      if (same === undefined) {
        node.id = next++;
        register.set(key, node);
        same = node;
      }
      path.at(-1).edges.at(-1)[1] = same;
    }
  };
  for (const word of words) {
    let shared = 0;
    while (shared < word.length && word[shared] === before[shared]) shared++;
    freeze(shared);
    for (let at = shared; at < word.length; at++) {
      const code = word.charCodeAt(at);
      const node = { edges: [] };
      path.at(-1).edges.push([code === 45 ? hyphen : code - 97, node, false]);
      path.push(node);
    }
    path.at(-2).edges.at(-1)[2] = true;
    before = word;
  }
  freeze(0);
  return path[0];
}
