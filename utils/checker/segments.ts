/** One field, cut into sentences and re-cut only where it changed. */
import { isNewline, LONGEST, LOOKAHEAD, segmentEnd } from '../text/sentences.ts';
import { Has } from '../text.ts';

/** The segments of a text; `flags` are the bits that say where a segment stands. Changed in place by `recut`. */
export interface Segments {
  text: string;
  flags: number[];
  /** Where each begins, and behind the last one the length of the text. */
  starts: number[];
  /** Where the last edit was, from both ends: the next one is likely there too. */
  prefix: number;
  suffix: number;
}

/** Which segments an edit replaced: `removed` old ones at `from` by `added` new ones; those behind moved by `shift`. */
export interface Recut {
  from: number;
  removed: number;
  added: number;
  shift: number;
}

export const noSegments = (): Segments => ({
  text: '',
  flags: [],
  starts: [0],
  prefix: 0,
  suffix: 0,
});

/** Characters that are looked at one by one behind a guess, before halving. */
const NEAR = 64;

/**
 * Length of the common beginning. Compares slices, which is a block comparison, and halves. A `guess` that is right or short by a
 * few characters spares the halving: then every character is read once.
 */
export function commonPrefix(a: string, b: string, guess = 0): number {
  let low = 0;
  let high = Math.min(a.length, b.length);
  if (guess > 0 && guess <= high && a.slice(0, guess) === b.slice(0, guess)) low = guess;
  for (const near = Math.min(high, low + NEAR); low < near; low++)
    if (a.charCodeAt(low) !== b.charCodeAt(low)) return low;
  if (a.slice(low, high) === b.slice(low, high)) return high;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (a.slice(low, middle) === b.slice(low, middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** Length of the common end that does not reach into the first `taken` characters of either; `guess` as above. */
export function commonSuffix(a: string, b: string, taken: number, guess = 0): number {
  const most = Math.min(a.length, b.length) - taken;
  let low = 0;
  let high = most;
  const same = (from: number, to: number) =>
    a.slice(a.length - to, a.length - from) === b.slice(b.length - to, b.length - from);
  if (guess > 0 && guess <= most && same(0, guess)) low = guess;
  for (const near = Math.min(most, low + NEAR); low < near; low++)
    if (a.charCodeAt(a.length - 1 - low) !== b.charCodeAt(b.length - 1 - low)) return low;
  if (same(low, high)) return high;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (same(low, middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** Cuts `text` anew, keeping what it shares with the last cut. */
export function recut(last: Segments, text: string): Recut {
  const prefix = commonPrefix(last.text, text, last.prefix);
  if (prefix === text.length && prefix === last.text.length) {
    return { from: last.flags.length, removed: 0, added: 0, shift: 0 };
  }
  const suffix = commonSuffix(last.text, text, prefix, last.suffix);

  const { starts, flags } = last;
  const count = flags.length;
  // Far before the edit nothing can have changed; from there on it is looked at one by one.
  let from = firstEndingBehind(starts, prefix - LONGEST - LOOKAHEAD);
  for (; from < count; from++) {
    const start = starts[from] as number;
    const end = starts[from + 1] as number;
    if ((end - start > LONGEST / 2 ? Math.max(end, start + LONGEST) : end) + LOOKAHEAD > prefix) break;
  }

  // The old segment starts, seen from the new text, at which both cuts run in step again.
  const shift = text.length - last.text.length;
  let old = from;
  const freshFlags: number[] = [];
  const fresh: number[] = [];
  for (let at = starts[from] as number; ; ) {
    if (at >= text.length) {
      old = count;
      break;
    }
    while (old < count && (starts[old] as number) + shift < at) old++;
    if (old < count && (starts[old] as number) + shift === at && at > text.length - suffix)
      if (flagsAt(text, at, (starts[old + 1] as number) + shift) === flags[old]) break;
    const end = segmentEnd(text, at);
    fresh.push(at);
    freshFlags.push(flagsAt(text, at, end));
    at = end;
  }
  const removed = old - from;
  last.starts = spliced(starts, from, removed, fresh);
  moveBy(last.starts, from + fresh.length, shift);
  last.flags = spliced(flags, from, removed, freshFlags);
  last.text = text;
  last.prefix = prefix;
  last.suffix = suffix;
  return { from, removed, added: fresh.length, shift };
}

/** The first segment that ends behind `place`. */
function firstEndingBehind(starts: readonly number[], place: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle + 1] as number) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Items that are handed over as arguments at most; many more do not fit on the stack. */
const HANDED = 1000;

/** The list with `removed` items at `from` replaced: the same one, changed, but for very many new items. */
export function spliced<T>(list: T[], from: number, removed: number, middle: readonly T[]): T[] {
  if (middle.length === removed) for (let at = 0; at < removed; at++) list[from + at] = middle[at] as T;
  else if (middle.length <= HANDED) list.splice(from, removed, ...middle);
  else return list.slice(0, from).concat(middle, list.slice(from + removed));
  return list;
}

/** Adds `shift` to every number from `from` on. */
export function moveBy(list: number[], from: number, shift: number): void {
  if (shift !== 0) for (let at = from; at < list.length; at++) list[at] = (list[at] as number) + shift;
}

function flagsAt(text: string, start: number, end: number): number {
  let flags = 0;
  if (start === 0) flags |= Has.first | Has.lineStart;
  else if (newlineBefore(text, start)) flags |= Has.lineStart;
  if (end >= text.length || newlineBefore(text, end)) flags |= Has.lineEnd;
  return flags;
}

/** White space with a line break in it ends right before `at`; of very much white space only the end counts. */
function newlineBefore(text: string, at: number): boolean {
  const limit = Math.max(0, at - LONGEST);
  for (let place = at - 1; place >= limit; place--) {
    const code = text.charCodeAt(place);
    if (isNewline(code)) return true;
    if (code !== 32 && code !== 9 && code !== 0xa0) return false;
  }
  return false;
}
