/**
 * Text as the checker sees it: tokens with UTF-16 offsets, and cheap facts about a stretch of text. Pure, hand-written
 * and linear in the length: a word segmenter of the platform costs two orders of magnitude more.
 */
import { classOf, DIGIT, isLow, LETTER, SPACE, UPPER } from './text/characters.ts';
import { emojiEnd } from './text/emoji.ts';
import { handleEnd, linkEnd, tagEnd } from './text/links.ts';

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
