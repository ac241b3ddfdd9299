/** One field, cut into sentences and re-cut only where it changed. */
import { isNewline, LONGEST, LOOKAHEAD, segmentEnd } from '../text/sentences.ts';
import { Has } from '../text.ts';

/** The segments of a text; `flags` are the bits that say where a segment stands. Parallel arrays. */
export interface Segments {
  text: string;
  raws: string[];
  flags: number[];
  /** Where each begins, and behind the last one the length of the text. */
  starts: number[];
}

/** Which segments an edit replaced: `removed` old ones at `from` by `added` new ones. */
export interface Recut {
  segments: Segments;
  from: number;
  removed: number;
  added: number;
}

export const noSegments: Segments = { text: '', raws: [], flags: [], starts: [0] };

/** Length of the common beginning. Compares slices, which is a block comparison, and halves. */
export function commonPrefix(a: string, b: string): number {
  let low = 0;
  let high = Math.min(a.length, b.length);
  if (a.slice(0, high) === b.slice(0, high)) return high;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (a.slice(low, middle) === b.slice(low, middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** Length of the common end that does not reach into the first `taken` characters of either. */
export function commonSuffix(a: string, b: string, taken: number): number {
  const most = Math.min(a.length, b.length) - taken;
  if (a.slice(a.length - most) === b.slice(b.length - most)) return most;
  let low = 0;
  let high = most;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (a.slice(a.length - middle, a.length - low) === b.slice(b.length - middle, b.length - low))
      low = middle;
    else high = middle;
  }
  return low;
}

/** Cuts `text` anew, keeping what it shares with the last cut. */
export function recut(last: Segments, text: string): Recut {
  const prefix = commonPrefix(last.text, text);
  if (prefix === text.length && prefix === last.text.length) {
    return { segments: last, from: last.raws.length, removed: 0, added: 0 };
  }
  const suffix = commonSuffix(last.text, text, prefix);

  // Far before the edit nothing can have changed; from there on it is looked at one by one.
  let from = firstEndingBehind(last.starts, prefix - LONGEST - LOOKAHEAD);
  let at = last.starts[from] as number;
  while (from < last.raws.length) {
    const size = (last.raws[from] as string).length;
    const end = at + size;
    if ((size > LONGEST / 2 ? Math.max(end, at + LONGEST) : end) + LOOKAHEAD > prefix) break;
    at = end;
    from++;
  }

  // The old segment starts, seen from the new text, at which both cuts run in step again.
  const shift = text.length - last.text.length;
  let old = from;
  let oldStart = at;
  const raws: string[] = [];
  const flags: number[] = [];
  const fresh: number[] = [];
  while (at < text.length) {
    while (old < last.raws.length && oldStart + shift < at) {
      oldStart += (last.raws[old] as string).length;
      old++;
    }
    if (old < last.raws.length && oldStart + shift === at && at > text.length - suffix) {
      const end = at + (last.raws[old] as string).length;
      if (flagsAt(text, at, end) === last.flags[old]) break;
    }
    const end = segmentEnd(text, at);
    fresh.push(at);
    raws.push(text.slice(at, end));
    flags.push(flagsAt(text, at, end));
    at = end;
  }
  if (at >= text.length) old = last.raws.length;
  const starts = spliced(last.starts, from, old - from, fresh);
  if (shift !== 0)
    for (let rest = from + fresh.length; rest < starts.length; rest++)
      starts[rest] = (starts[rest] as number) + shift;

  return {
    segments: {
      text,
      raws: spliced(last.raws, from, old - from, raws),
      flags: spliced(last.flags, from, old - from, flags),
      starts,
    },
    from,
    removed: old - from,
    added: raws.length,
  };
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

/** A copy with `removed` items at `from` replaced. */
export function spliced<T>(list: readonly T[], from: number, removed: number, middle: readonly T[]): T[] {
  return list.slice(0, from).concat(middle, list.slice(from + removed));
}

function flagsAt(text: string, start: number, end: number): number {
  let flags = 0;
  if (start === 0) flags |= Has.first | Has.lineStart;
  else if (newlineBefore(text, start)) flags |= Has.lineStart;
  if (end >= text.length || newlineBefore(text, end)) flags |= Has.lineEnd;
  return flags;
}

/** White space with a line break in it ends right before `at`. */
function newlineBefore(text: string, at: number): boolean {
  for (let place = at - 1; place >= 0; place--) {
    const code = text.charCodeAt(place);
    if (isNewline(code)) return true;
    if (code !== 32 && code !== 9 && code !== 0xa0) return false;
  }
  return false;
}
