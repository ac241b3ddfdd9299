/** Where a caret may stand: boundaries of user-perceived characters, in UTF-16 offsets. */

/** Made when the first text needs it: hardly any does, and making it costs more than checking a post. */
let segmenter: Intl.Segmenter | undefined;
const segments = (text: string) => {
  segmenter ??= new Intl.Segmenter('id', { granularity: 'grapheme' });
  return segmenter.segment(text);
};

const hanging = /[\p{Mn}\u200c\u200d]/u;
/** What nothing hangs on (rule GB4); the joiners are of the same category and are none. */
const control = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

/** Letters and signs below the combining ones, and general punctuation with its spaces and controls, but for the two joiners. */
const apart = (code: number) =>
  code < 0x300 || (code >= 0x2000 && code <= 0x206f && code !== 0x200c && code !== 0x200d);

/** Between two such characters is a boundary: only CR LF belong together. */
function surelyBetween(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return apart(before) && apart(after) && !(before === 13 && after === 10);
}

/** True when `at` does not stand inside a grapheme cluster. Looks back no farther than 2,000 units. */
export function isGraphemeBoundary(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length || surelyBetween(text, at)) return true;
  // A mark or a joiner hangs on whatever is before it but a control character (rules GB4 and GB9).
  if (hanging.test(text.charAt(at)) && !control.test(text.charAt(at - 1))) return false;
  let from = at - 1;
  const limit = Math.max(0, at - 2000);
  while (from > limit && !surelyBetween(text, from)) from--;
  const cluster = segments(text.slice(from, at + 16)).containing(at - from);
  return cluster === undefined || cluster.index === at - from;
}

/** The nearest boundary at or before `at`. */
export function boundaryBefore(text: string, at: number): number {
  let place = Math.max(0, Math.min(at, text.length));
  while (!isGraphemeBoundary(text, place)) place--;
  return place;
}

/** The nearest boundary at or after `at`. */
export function boundaryAfter(text: string, at: number): number {
  let place = Math.max(0, Math.min(at, text.length));
  while (!isGraphemeBoundary(text, place)) place++;
  return place;
}
