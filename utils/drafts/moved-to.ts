/** Where a place in a text is after others changed it. Pure. */
import { differenceOf } from './difference.ts';

/**
 * Gives, for each offset (UTF-16) of `before`, where it stands in `after`: behind the same signs. What was put in right at the place
 * comes behind it; a place in words that are gone stands where they stood.
 */
export function movedTo(before: string, after: string): (at: number) => number {
  const pieces = differenceOf(before, after);
  return (at) => {
    let old = 0;
    let now = 0;
    for (const [i, { is, text }] of pieces.entries()) {
      const next = pieces[i + 1];
      if (is === 'in') {
        if (at === old) return now;
        now += text.length;
      } else if (at > old + text.length) {
        old += text.length;
        if (is === 'same') now += text.length;
      } else if (is === 'same') return now + at - old;
      else return now + within(text, next?.is === 'in' ? next.text : '', at - old);
    }
    return after.length;
  };
}

/** In a word that became another: as far from the end that stayed. */
function within(out: string, put: string, at: number): number {
  const shortest = Math.min(out.length, put.length);
  let head = 0;
  while (head < shortest && out[head] === put[head]) head++;
  if (at <= head) return at;
  let tail = 0;
  while (tail < shortest - head && out.at(-1 - tail) === put.at(-1 - tail)) tail++;
  return out.length - at <= tail ? put.length - (out.length - at) : head;
}
