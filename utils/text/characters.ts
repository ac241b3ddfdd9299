/** What a character is, as far as cutting text into tokens asks: a table for ASCII, ranges, then Unicode properties. */

export const LETTER = 1;
export const DIGIT = 2;
export const UPPER = 4;
export const SPACE = 8;

export const ascii = new Uint8Array(128);
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

/** The class bits of the character at `at`, whose code unit is `code`; 0 for punctuation and the like. */
export function classOf(text: string, at: number, code: number): number {
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

/** A low surrogate. */
export function isLow(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code > 0xdbff && code < 0xe000;
}

/** A letter or digit. */
export function wordAt(text: string, at: number): boolean {
  return at < text.length && (classOf(text, at, text.charCodeAt(at)) & (LETTER | DIGIT)) !== 0;
}
