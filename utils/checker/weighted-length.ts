/**
 * Length of a text as X counts it (twitter-text configuration v3): NFC, 280 at most, a link is 23, an emoji 2, a character
 * 1 in U+0000–10FF, U+2000–200D, U+2010–201F and U+2032–2037, else 2. Linear in the length.
 */

import { emojiEnd } from '../text/emoji.ts';
import { boundaryBefore } from '../text/graphemes.ts';
import { topLevelDomains } from './lexicons/lists.ts';

export const X_LIMIT = 280;
const LINK = 23;

/** The weight of the whole text. */
export function weightedLength(text: string): number {
  return walk(isPlain(text) ? text : text.normalize(), Number.POSITIVE_INFINITY).weight;
}

/** The UTF-16 offset up to which the text weighs no more than `limit`; always on a grapheme boundary. */
export function fittingPrefix(text: string, limit: number): number {
  const composed = isPlain(text) ? text : text.normalize();
  if (composed === text) return boundaryBefore(text, walk(text, limit).end);
  // Decomposed text is rare: halve, as weight grows with the prefix.
  let low = 0;
  let high = text.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (weightedLength(text.slice(0, middle)) <= limit) low = middle;
    else high = middle;
  }
  return boundaryBefore(text, weightedLength(text) <= limit ? text.length : low);
}

/** Below U+0300 every text is in NFC. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= 0x300) return false;
  return true;
}

interface Link {
  start: number;
  end: number;
  /** Where the search goes on. */
  resume: number;
}

/** Adds up weights until the next piece would pass `limit`. */
function walk(text: string, limit: number): { weight: number; end: number } {
  let weight = 0;
  let at = 0;
  let link = nextLink(text, 0);
  while (at < text.length) {
    const code = text.charCodeAt(at);
    let end = at + 1;
    let heavy =
      code <= 0x10ff ||
      (code >= 0x2000 && code <= 0x200d) ||
      (code >= 0x2010 && code <= 0x201f) ||
      (code >= 0x2032 && code <= 0x2037)
        ? 1
        : 2;
    if (link !== null && at === link.start) {
      end = link.end;
      heavy = LINK;
      link = nextLink(text, link.resume);
    } else {
      const emoji = countedEmoji(text, at, code);
      if (emoji > at) {
        end = emoji;
        heavy = 2;
      } else if (
        code >= 0xd800 &&
        code < 0xdc00 &&
        text.charCodeAt(end) >= 0xdc00 &&
        text.charCodeAt(end) < 0xe000
      ) {
        end++;
        heavy = 2;
      }
    }
    if (weight + heavy > limit) return { weight, end: at };
    weight += heavy;
    at = end;
  }
  return { weight, end: at };
}

function countedEmoji(text: string, at: number, code: number): number {
  if (code < 0x80) {
    const keycap = (code >= 48 && code <= 57) || code === 35 || code === 42;
    if (!keycap) return at;
    const chosen = text.charCodeAt(at + 1) === 0xfe0f ? at + 2 : at + 1;
    return text.charCodeAt(chosen) === 0x20e3 ? chosen + 1 : at;
  }
  if (code === 0xa9 || code === 0xae || code === 0x2122)
    return text.charCodeAt(at + 1) === 0xfe0f ? at + 2 : at;
  if (code < 0x200d) return at;
  const end = emojiEnd(text, at);
  return text.charCodeAt(end - 1) === 0x200d ? end - 1 : end;
}

const DOMAIN_STOP =
  /[\s!'#%&'()*+,\\/:;<=>?@[\]^{|}~$"\uFFFE\uFEFF\uFFFF\u202A-\u202E\u061C\u200E\u200F\u2066-\u2069\u180E\u0085]/;
const PATH =
  /[\u0300-\u036Fa-z\u0400-\u04FF0-9!*';:=+,.$/%#[\]\-\u2013_~@|&\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u0253\u0254\u0256\u0257\u0259\u025B\u0263\u0268\u026F\u0272\u0289\u028B\u02BB\u1E00-\u1EFF]/i;
const PATH_END =
  /[\u0300-\u036F+\-a-z\u0400-\u04FF0-9=_#/\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u0253\u0254\u0256\u0257\u0259\u025B\u0263\u0268\u026F\u0272\u0289\u028B\u02BB\u1E00-\u1EFF]/i;
const QUERY = /[a-z0-9!?*'@();:&=+$/%#[\]\-_.,~|]/i;
const QUERY_END = /[a-z0-9\-_&=#/]/i;
const NOT_BEFORE = /[A-Za-z0-9@＠$#＃\uFFFE\uFEFF\uFFFF]/;
const LATIN =
  /[\u0300-\u036F\-a-z0-9\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u024F\u0253\u0254\u0256\u0257\u0259\u025B\u0263\u0268\u026F\u0272\u0289\u028B\u02BB\u1E00-\u1EFF]/i;
/** X takes no links that are longer. */
const LONGEST = 4096;

/** The next link at or after `from`. Looks for dots, as every link has one in its host. */
function nextLink(text: string, from: number): Link | null {
  let scanned = from;
  for (let dot = text.indexOf('.', from); dot >= 0; dot = text.indexOf('.', Math.max(dot + 1, scanned))) {
    let start = dot;
    while (start > from && !DOMAIN_STOP.test(text.charAt(start - 1))) start--;
    let end = dot;
    const scheme = /https?:\/\/$/i.test(text.slice(Math.max(from, start - 8), start));
    if (!scheme) {
      start = dot;
      while (start > from && isHost(text.charAt(start - 1))) start--;
    }
    while (end < text.length && (scheme ? !DOMAIN_STOP.test(text.charAt(end)) : isHost(text.charAt(end))))
      end++;
    scanned = end;
    const link = linkIn(text, start, end, from);
    if (link !== null) return link;
  }
  return null;
}

/** Without a scheme X links only hosts in Latin letters. */
const isHost = (char: string) => LATIN.test(char) || char === '.';

/** A link whose host lies in the run `start..end`. */
function linkIn(text: string, start: number, end: number, from: number): Link | null {
  const run = text.slice(start, end);
  const scheme = /https?:\/\/$/i.exec(text.slice(Math.max(from, start - 8), start));
  const labels: { from: number; to: number }[] = [];
  let at = 0;
  for (const label of run.split('.')) {
    labels.push({ from: at, to: at + label.length });
    at += label.length + 1;
  }
  const sound = ({ from: a, to }: { from: number; to: number }) =>
    to > a && !/^[-_]|[-_]$/.test(run.slice(a, to));
  for (let last = labels.length - 1; last > 0; last--) {
    const place = labels[last] as { from: number; to: number };
    const ending = /^[a-z]+|^xn--[-0-9a-z]+/i.exec(run.slice(place.from, place.to))?.[0];
    if (ending === undefined) continue;
    const hostEnd = place.from + ending.length;
    const behind = text.charAt(start + hostEnd);
    if (!(topLevelDomains.has(ending.toLowerCase()) || /^xn--/i.test(ending)) || /[0-9a-z@+-]/i.test(behind))
      continue;
    let first = last;
    while (first > 0 && sound(labels[first - 1] as { from: number; to: number })) first--;
    if (first === last || run.slice((labels[last - 1] as { from: number }).from, place.from).includes('_'))
      continue;
    const hostStart = (labels[first] as { from: number }).from;
    if (scheme !== null) {
      if (first !== 0) continue;
      const begin = start - scheme[0].length;
      if (begin > from && NOT_BEFORE.test(text.charAt(begin - 1)) && begin > 0) return null;
      return finish(text, begin, start + hostEnd, true);
    }
    if (start + hostStart > 0 && NOT_BEFORE.test(text.charAt(start + hostStart - 1))) return null;
    let before = start + hostStart;
    while (before > from && /[\w-]/.test(text.charAt(before - 1))) before--;
    const glued = before < start + hostStart && !/[-_]/.test(text.charAt(before));
    if (!glued && /[-_./]/.test(text.charAt(start + hostStart - 1))) return null;
    return finish(text, start + hostStart, start + hostEnd, false);
  }
  return null;
}

/** Adds port, path and query to a host. */
function finish(text: string, start: number, hostEnd: number, scheme: boolean): Link | null {
  let end = hostEnd;
  const hostOnly = !scheme && !/^(?::[0-9]+)?\//.test(text.slice(end, end + 12));
  const port = /^:[0-9]+/.exec(text.slice(end, end + 12));
  if (port !== null) end += port[0].length;
  if (text.charAt(end) === '/') {
    end++;
    let at = end;
    let sure = end;
    let open = 0;
    let opened = -1;
    while (at < text.length) {
      const char = text.charAt(at);
      if (char === '(') {
        if (open === 0) opened = at;
        open++;
      } else if (char === ')') {
        if (open === 0) break;
        open--;
      } else if (!PATH.test(char)) break;
      at++;
      if (open === 0 && (char === ')' ? opened === sure : PATH_END.test(char))) sure = at;
    }
    end = sure;
  }
  if (text.charAt(end) === '?') {
    let at = end + 1;
    let sure = end;
    while (at < text.length && QUERY.test(text.charAt(at))) {
      at++;
      if (QUERY_END.test(text.charAt(at - 1))) sure = at;
    }
    end = sure;
  }
  const short = /^https?:\/\/t\.co\/[a-z0-9]+/i.exec(text.slice(start, Math.min(end, start + 80)));
  // What X leaves out of a link is not searched for another one.
  const resume = end;
  if (hostOnly) end = hostEnd;
  if (scheme && short !== null) end = start + short[0].length;
  return end - start > LONGEST ? null : { start, end, resume };
}
