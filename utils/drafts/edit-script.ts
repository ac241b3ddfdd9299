/** The shortest way from one list of tokens to another, as what is taken out and put in. Pure. */

/** `from` up to `to` (exclusive) of the old list is replaced by `put`; both counted in tokens. */
export interface Hunk {
  from: number;
  to: number;
  put: readonly string[];
}

/** Above this many differences two texts have nothing to do with each other: the middle counts as rewritten. */
const mostDifferences = 1_500;

/** Hunks in order, never touching each other. Myers, "An O(ND) difference algorithm and its variations" (1986). */
export function editScript(before: readonly string[], after: readonly string[]): Hunk[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  while (
    end < before.length - start &&
    end < after.length - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  )
    end++;
  const a = before.slice(start, before.length - end);
  const b = after.slice(start, after.length - end);
  if (a.length === 0 && b.length === 0) return [];
  const kept = a.length === 0 || b.length === 0 ? [] : commonOf(a, b);
  return betweenKept(kept ?? [], a, b, start);
}

/** Pairs of equal tokens, in order; null when there are more differences than one wants to follow. */
function commonOf(a: readonly string[], b: readonly string[]): [number, number][] | null {
  const most = Math.min(a.length + b.length, mostDifferences);
  const middle = most + 1;
  const furthest = new Int32Array(2 * middle + 1);
  const trace: Int32Array[] = [];
  for (let d = 0; d <= most; d++) {
    trace.push(furthest.slice());
    for (let k = -d; k <= d; k += 2) {
      let x = stepDown(furthest, middle, k, d)
        ? at(furthest, middle + k + 1)
        : at(furthest, middle + k - 1) + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      furthest[middle + k] = x;
      if (x >= a.length && x - k >= b.length) return walkBack(trace, middle, d, a.length, b.length);
    }
  }
  return null;
}

function walkBack(trace: readonly Int32Array[], middle: number, last: number, endX: number, endY: number) {
  const pairs: [number, number][] = [];
  let x = endX;
  let y = endY;
  for (let d = last; d > 0; d--) {
    const furthest = trace[d] ?? new Int32Array();
    const k = x - y;
    const from = stepDown(furthest, middle, k, d) ? k + 1 : k - 1;
    const startX = at(furthest, middle + from);
    const startY = startX - from;
    while (x > startX && y > startY) pairs.push([--x, --y]);
    x = startX;
    y = startY;
  }
  while (x > 0 && y > 0) pairs.push([--x, --y]);
  return pairs.reverse();
}

/** Whether diagonal `k` is reached by a token put in (down) or by one taken out. */
function stepDown(furthest: Int32Array, middle: number, k: number, d: number): boolean {
  return k === -d || (k !== d && at(furthest, middle + k - 1) < at(furthest, middle + k + 1));
}

function at(list: Int32Array, index: number): number {
  return list[index] ?? 0;
}

function betweenKept(
  kept: readonly [number, number][],
  a: readonly string[],
  b: readonly string[],
  offset: number,
): Hunk[] {
  const hunks: Hunk[] = [];
  let x = 0;
  let y = 0;
  for (const [nextX, nextY] of [...kept, [a.length, b.length] as const]) {
    if (nextX > x || nextY > y) hunks.push({ from: offset + x, to: offset + nextX, put: b.slice(y, nextY) });
    x = nextX + 1;
    y = nextY + 1;
  }
  return hunks;
}
