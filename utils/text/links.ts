/** Links, addresses, hashtags and handles: where they end. */
import { ascii, classOf, DIGIT, isLow, LETTER, wordAt } from './characters.ts';
import { shortEndings, topLevelDomains } from './domains.ts';

/** End of a hashtag at `#`, 0 when it is none: it needs a letter (`#1` is none). */
export function tagEnd(text: string, hash: number): number {
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

/** End of an account's name at `@`, 0 when it is none. */
export function handleEnd(text: string, sign: number): number {
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
export function linkEnd(text: string, at: number): number {
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
    (suffix === suffix.toUpperCase() && topLevelDomains.has(suffix.toLowerCase())) ||
    (text.charCodeAt(end) === 47 && shortEndings.has(suffix));
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
