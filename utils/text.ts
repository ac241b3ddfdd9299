/**
 * Text as the checker sees it: tokens with UTF-16 offsets, and cheap facts about a stretch of text. Pure, hand-written
 * and linear in the length: a word segmenter of the platform costs two orders of magnitude more.
 */
import { topLevelDomains } from './text/domains.ts';

export type TokenKind = 'word' | 'number' | 'url' | 'email' | 'hashtag' | 'mention' | 'emoji' | 'punct';

/** `start` and `end` are UTF-16 offsets in the text that was cut; spaces are no tokens. */
export interface Token {
  kind: TokenKind;
  start: number;
  end: number;
  text: string;
  /** Lower case, of the same length as `text`. */
  lower: string;
}

/** Bits of cheap facts. `lineStart`, `lineEnd`, `first` and `title` say where a sentence stands; the rest is what it holds. */
export const Has = {
  digit: 1,
  /** At least two upper-case letters in a row. */
  upper: 2,
  hashtag: 4,
  mention: 8,
  url: 16,
  email: 32,
  emoji: 64,
  /** `!` or `?`. */
  bang: 128,
  /** `[ ] { } < >` */
  bracket: 256,
  quote: 512,
  /** Letters above U+24FF that look like Latin ones (mathematical, enclosed, full-width). */
  fancy: 1024,
  /** A word with a digit or a symbol inside (`b4gus`, `b*doh`) or one letter three times in a row. */
  disguised: 2048,
  /** Seven digits or more. */
  manyDigits: 4096,
  /** Single letters in a row: `a n j i n g`. */
  spaced: 8192,
  lineStart: 1 << 20,
  lineEnd: 1 << 21,
  first: 1 << 22,
  title: 1 << 23,
} as const;

const LETTER = 1;
const DIGIT = 2;
const UPPER = 4;
const SPACE = 8;

const ascii = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  if (code >= 97 && code <= 122) ascii[code] = LETTER;
  else if (code >= 65 && code <= 90) ascii[code] = LETTER | UPPER;
  else if (code >= 48 && code <= 57) ascii[code] = DIGIT;
  else if (code <= 32 || code === 127) ascii[code] = SPACE;
}

const letterOrMark = /^[\p{L}\p{M}]$/u;
const upperLetter = /^\p{Lu}$/u;
const anyDigit = /^\p{Nd}$/u;
const anySpace = /^[\s\p{Zs}\p{Cc}\p{Cf}]$/u;
const pictograph = /^\p{Extended_Pictographic}$/u;
const drawnAsEmoji = /^\p{Emoji_Presentation}$/u;

function classOf(text: string, at: number, code: number): number {
  if (code < 128) return ascii[code] as number;
  if (code >= 0xc0 && code < 0x250) {
    if (code === 0xd7 || code === 0xf7) return 0;
    return code < 0xdf ? LETTER | UPPER : LETTER;
  }
  if ((code >= 0xfe00 && code <= 0xfe0f) || code === 0x20e3) return 0;
  const char = String.fromCodePoint(code > 0xd7ff && code < 0xdc00 ? (text.codePointAt(at) ?? code) : code);
  if (letterOrMark.test(char)) return upperLetter.test(char) ? LETTER | UPPER : LETTER;
  if (anyDigit.test(char)) return DIGIT;
  if (anySpace.test(char)) return SPACE;
  return 0;
}

/** Lower case of the same length: a character whose lower case is longer stays as it is. */
export function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  let out = '';
  for (const char of text) {
    const small = char.toLowerCase();
    out += small.length === char.length ? small : char;
  }
  return out;
}

export interface Tokens {
  tokens: Token[];
  /** The `Has` bits that can be seen in the text itself. */
  has: number;
}

/** Cuts a text into tokens. Never throws; lone surrogates and control characters become `punct` or nothing. */
export function tokenize(text: string): Tokens {
  const tokens: Token[] = [];
  const length = text.length;
  let has = 0;
  let digits = 0;
  let singles = 0;
  let at = 0;
  let lastEnd = -1;

  function push(kind: TokenKind, start: number, end: number): void {
    const part = text.slice(start, end);
    tokens.push({ kind, start, end, text: part, lower: lowerCase(part) });
    lastEnd = end;
  }

  while (at < length) {
    const code = text.charCodeAt(at);
    const kind = classOf(text, at, code);
    if (kind === SPACE) {
      at++;
      continue;
    }
    if (kind !== 0) {
      const linked = linkEnd(text, at);
      if (linked !== 0) {
        const end = Math.abs(linked);
        push(linked > 0 ? 'url' : 'email', at, end);
        has |= linked > 0 ? Has.url : Has.email;
        at = end;
        singles = 0;
        continue;
      }
      let end = at;
      let seen = 0;
      let uppers = 0;
      let twins = 1;
      let before = -1;
      let changes = 0;
      let last = 0;
      while (end < length) {
        const c = text.charCodeAt(end);
        const k = classOf(text, end, c);
        if ((k & (LETTER | DIGIT)) === 0) {
          const joins = (c === 39 || c === 0x2019) && seen & LETTER && end + 1 < length;
          if (joins && classOf(text, end + 1, text.charCodeAt(end + 1)) & LETTER) {
            end++;
            uppers = 0;
            continue;
          }
          break;
        }
        seen |= k;
        if (k & DIGIT) digits++;
        if (k & UPPER) {
          uppers++;
          if (uppers > 1) has |= Has.upper;
        } else uppers = 0;
        const basic = k & (LETTER | DIGIT);
        if (last !== 0 && basic !== last) changes++;
        last = basic;
        if (k & LETTER) {
          const small = c | 32;
          twins = small === before ? twins + 1 : 1;
          if (twins > 2) has |= Has.disguised;
          before = small;
        } else before = -1;
        if (c >= 0x24b6 && (c >= 0xff21 || c === 0xd835 || c < 0x24ea)) has |= Has.fancy;
        end += c > 0xd7ff && c < 0xdc00 && isLow(text, end + 1) ? 2 : 1;
      }
      if (seen & DIGIT) has |= Has.digit;
      if (seen & LETTER) {
        if (changes > 0) has |= Has.disguised;
        push('word', at, end);
        const next = text.charCodeAt(end);
        if ((next === 42 || next === 64 || next === 36 || next === 33) && end + 1 < length) {
          if (classOf(text, end + 1, text.charCodeAt(end + 1)) & LETTER) has |= Has.disguised;
        }
        singles = end - at === 1 ? singles + 1 : 0;
        if (singles > 3) has |= Has.spaced;
      } else {
        // 10.000,50 · 09.00 · 19:00 are one number
        while (end + 1 < length) {
          const c = text.charCodeAt(end);
          if (c !== 46 && c !== 44 && c !== 58) break;
          if (!(classOf(text, end + 1, text.charCodeAt(end + 1)) & DIGIT)) break;
          let more = end + 1;
          while (more < length && classOf(text, more, text.charCodeAt(more)) & DIGIT) more++;
          if (more < length && classOf(text, more, text.charCodeAt(more)) & LETTER) break;
          digits += more - end - 1;
          end = more;
        }
        if (text.charCodeAt(end) === 0x20e3 || text.charCodeAt(end + 1) === 0x20e3) {
          end += text.charCodeAt(end) === 0x20e3 ? 1 : 2;
          push('emoji', at, end);
          has |= Has.emoji;
        } else push('number', at, end);
        singles = 0;
      }
      at = end;
      continue;
    }

    if (code === 35 || code === 0xff03) {
      const end = tagEnd(text, at);
      if (end > 0 && lastEnd !== at) {
        push('hashtag', at, end);
        has |= Has.hashtag;
        if (/\d/.test(text.slice(at, end))) has |= Has.digit;
        at = end;
        singles = 0;
        continue;
      }
    } else if (code === 64) {
      const end = handleEnd(text, at);
      if (end > 0 && lastEnd !== at) {
        push('mention', at, end);
        has |= Has.mention;
        at = end;
        singles = 0;
        continue;
      }
    }
    if (code > 0x2000 || code === 0xa9 || code === 0xae) {
      const end = emojiEnd(text, at);
      if (end > at) {
        push('emoji', at, end);
        has |= Has.emoji;
        at = end;
        singles = 0;
        continue;
      }
    }

    switch (code) {
      case 33:
      case 63:
      case 0x203c:
      case 0x2047:
      case 0x2048:
      case 0x2049:
      case 0xff01:
      case 0xff1f:
        has |= Has.bang;
        break;
      case 34:
      case 39:
      case 0x201c:
      case 0x201d:
      case 0x2018:
      case 0x2019:
      case 0xab:
      case 0xbb:
        has |= Has.quote;
        break;
      case 60:
      case 62:
      case 91:
      case 93:
      case 123:
      case 125:
        has |= Has.bracket;
        break;
    }
    const end = at + (code > 0xd7ff && code < 0xdc00 && isLow(text, at + 1) ? 2 : 1);
    if (end - at === 2 && (code === 0xd83c || code === 0xd83d)) has |= Has.fancy;
    if (code >= 0x2460 && code < 0x2500) has |= Has.fancy;
    push('punct', at, end);
    at = end;
  }
  if (digits > 6) has |= Has.manyDigits;
  return { tokens, has };
}

function isLow(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code > 0xdbff && code < 0xe000;
}

function wordAt(text: string, at: number): boolean {
  return at < text.length && (classOf(text, at, text.charCodeAt(at)) & (LETTER | DIGIT)) !== 0;
}

/** End of a hashtag at `#`, 0 when it is none: it needs a letter (`#1` is none). */
function tagEnd(text: string, hash: number): number {
  let at = hash + 1;
  let letter = false;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = classOf(text, at, code);
    if (kind & LETTER) letter = true;
    else if (!(kind & DIGIT) && code !== 95) break;
    at += code > 0xd7ff && code < 0xdc00 && isLow(text, at + 1) ? 2 : 1;
  }
  return letter ? at : 0;
}

function handleEnd(text: string, sign: number): number {
  let at = sign + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const plain = code < 128 && (ascii[code] as number) & (LETTER | DIGIT);
    if (!plain && code !== 95 && code !== 46) break;
    at++;
  }
  while (at > sign + 1 && text.charCodeAt(at - 1) === 46) at--;
  return at > sign + 1 ? at : 0;
}

/** End of the link that starts at `at`: positive for a URL, negative for an e-mail address, 0 for none. */
function linkEnd(text: string, at: number): number {
  const first = text.charCodeAt(at);
  if (first > 127) return 0;
  if ((first | 32) === 104 && /^https?:\/\//i.test(text.slice(at, at + 8))) {
    const host = text.indexOf('/', at) + 2;
    return wordAt(text, host) ? pathEnd(text, host) : 0;
  }
  let end = at;
  let dots = 0;
  let sign = -1;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (code < 128 && (ascii[code] as number) & (LETTER | DIGIT)) end++;
    else if ((code === 45 || code === 95 || code === 43 || code === 37) && end > at) end++;
    else if (code === 46 && end > at && text.charCodeAt(end - 1) !== 46 && wordAt(text, end + 1)) {
      dots++;
      end++;
    } else if (code === 64 && sign < 0 && end > at && wordAt(text, end + 1)) {
      sign = end;
      dots = 0;
      end++;
    } else break;
  }
  if (dots === 0) return 0;
  const lastDot = text.lastIndexOf('.', end - 1);
  const suffix = text.slice(lastDot + 1, end);
  const known =
    topLevelDomains.has(suffix) ||
    (suffix === suffix.toUpperCase() && topLevelDomains.has(suffix.toLowerCase()));
  if (!known) return 0;
  if (sign > 0) return -end;
  if (!/[a-z]/i.test(text.slice(at, lastDot))) return 0;
  const next = text.charCodeAt(end);
  return next === 47 || next === 63 || next === 58 ? pathEnd(text, end) : end;
}

/** Goes on to the next space, quote or angle bracket and gives back closing punctuation. */
function pathEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (code < 33 || code === 34 || code === 60 || code === 62 || code === 0xa0) break;
    if (code > 127 && (classOf(text, end, code) & (LETTER | DIGIT)) === 0) break;
    end++;
  }
  while (end > from) {
    const code = text.charCodeAt(end - 1);
    const open = code === 41 && text.slice(from, end).includes('(');
    if (
      open ||
      !(
        code === 46 ||
        code === 44 ||
        code === 33 ||
        code === 63 ||
        code === 58 ||
        code === 59 ||
        code === 39 ||
        code === 41 ||
        code === 93 ||
        code === 125
      )
    )
      break;
    end--;
  }
  return end;
}

/** End of an emoji sequence (joiners, skin tones, flags, tags); `at` itself when there is none. */
export function emojiEnd(text: string, at: number): number {
  const code = text.codePointAt(at);
  if (code === undefined) return at;
  if (code >= 0x1f1e6 && code <= 0x1f1ff) {
    const next = text.codePointAt(at + 2);
    return next !== undefined && next >= 0x1f1e6 && next <= 0x1f1ff ? at + 4 : at + 2;
  }
  const char = String.fromCodePoint(code);
  if (!pictograph.test(char)) return at;
  let end = at + char.length;
  const chosen = text.charCodeAt(end) === 0xfe0f;
  if (!chosen && !drawnAsEmoji.test(char)) return at;
  for (;;) {
    const next = text.codePointAt(end);
    if (next === undefined) return end;
    if (next === 0xfe0f || next === 0x20e3) end++;
    else if (next >= 0x1f3fb && next <= 0x1f3ff) end += 2;
    else if (next >= 0xe0020 && next <= 0xe007f) end += 2;
    else if (next === 0x200d) {
      const joined = text.codePointAt(end + 1);
      if (joined === undefined || !pictograph.test(String.fromCodePoint(joined))) return end;
      end += 1 + (joined > 0xffff ? 2 : 1);
    } else return end;
  }
}
