/** Where a caret may stand: boundaries of user-perceived characters, in UTF-16 offsets. */

/** Made when the first text needs it: hardly any does, and making it costs more than checking a post. */
let segmenter: Intl.Segmenter | undefined;
const segments = (text: string) => {
  segmenter ??= new Intl.Segmenter('id', { granularity: 'grapheme' });
  return segmenter.segment(text);
};

const hanging = /[\p{Mn}\u200d]/u;
const control = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

/** No combining character is below U+0300; only CR LF belong together. */
function surelyBetween(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  return before < 0x300 && after < 0x300 && !(before === 13 && after === 10);
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
