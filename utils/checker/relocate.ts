/** Moves a finding across an edit, or drops it: a finding is never drawn over other words than its own. */
import { isGraphemeBoundary } from '../text/graphemes.ts';
import type { Finding } from './rule.ts';
import { commonPrefix, commonSuffix } from './segments.ts';

const wordCharacter = /[\p{L}\p{N}\p{M}_]/u;

/**
 * `before` is the text that the finding was made for, `after` the text now. Gives the finding at its new place, the same
 * object when it did not move, and null when its words, or the word that they are part of, changed.
 */
export function relocate(finding: Finding, before: string, after: string): Finding | null {
  if (before === after) return finding;
  const { start, end } = finding;
  if (end > before.length || start > end || start < 0) return null;
  if (start === end) {
    if (start === 0) return finding;
    const place = start >= before.trimEnd().length ? after.trimEnd().length : start;
    return place <= after.length && isGraphemeBoundary(after, place)
      ? { ...finding, start: place, end: place }
      : null;
  }
  const prefix = commonPrefix(before, after);
  const suffix = commonSuffix(before, after, prefix);
  const shift = after.length - before.length;
  if (end <= prefix) {
    if (end === prefix && joinsWord(after, end)) return null;
    return isGraphemeBoundary(after, end) && isGraphemeBoundary(after, start) ? finding : null;
  }
  if (start < before.length - suffix) return null;
  const from = start + shift;
  if (start === before.length - suffix && joinsWord(after, from)) return null;
  if (!isGraphemeBoundary(after, from) || !isGraphemeBoundary(after, end + shift)) return null;
  return { ...finding, start: from, end: end + shift };
}

/** True when a word runs across `at`. */
function joinsWord(text: string, at: number): boolean {
  return wordCharacter.test(text.charAt(at - 1)) && wordCharacter.test(text.charAt(at));
}
