/** Where two texts differ, as one stretch of whole words. Pure. */

/** UTF-16 offsets in `before`, and what stands there in `after`. */
export interface Stretch {
  start: number;
  end: number;
  put: string;
}

/** The shortest stretch that begins and ends at white space or at an end of the text: a mention or a tag stays in one piece. */
export function changedStretch(before: string, after: string): Stretch {
  if (before === after) return { start: before.length, end: before.length, put: '' };
  const shortest = Math.min(before.length, after.length);
  let head = 0;
  while (head < shortest && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shortest - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const isEdge = (text: string, at: number) =>
    at <= 0 || at >= text.length || /\s/u.test(text[at - 1] ?? '') || /\s/u.test(text[at] ?? '');
  while (head > 0 && !(isEdge(before, head) && isEdge(after, head))) head--;
  while (tail > 0 && !(isEdge(before, before.length - tail) && isEdge(after, after.length - tail))) tail--;
  return { start: head, end: before.length - tail, put: after.slice(head, after.length - tail) };
}
