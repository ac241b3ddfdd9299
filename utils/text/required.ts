/**
 * What a text must hold for a pattern to match at all: read off the pattern itself, so that thousands of phrases cost a text
 * that holds none of them next to nothing, and their patterns are not even compiled. The idea is that of the prefilters of
 * RE2 and Code Search. Wherever the reading is in doubt it gives up, and the pattern simply runs.
 */

/** Shortest literal of letters and spaces worth looking for, in UTF-16 units; others are rarer and may be shorter. */
export const SHORTEST = 3;
/** Most literals shorter than that. */
const SHORT = 12;
/** Most strings kept while parts are joined, and most alternatives of an answer. */
const JOINED = 64;
const ALTERNATIVES = 600;

/** What is known of a part: all that it can be, or strings of which one must occur in it, or nothing. */
interface Part {
  exact: readonly string[] | null;
  need: readonly string[] | null;
}

const nothing: Part = { exact: [''], need: null };
const anything: Part = { exact: null, need: null };

class Unread extends Error {}

/** A letter, a digit, a space or a sign without a meaning of its own; surrogates are left to the slow way. */
function isPlain(code: number): boolean {
  return code < 128 ? plainSigns[code] === 1 : code < 0xd800;
}
const plainSigns = Uint8Array.from({ length: 128 }, (_, code) =>
  '\\^$.|?*+()[]{}'.includes(String.fromCharCode(code)) ? 0 : 1,
);

/**
 * Strings of which every match holds at least one; null when there are none to be named. Zero-width conditions are taken as
 * met, so the answer is necessary, never sufficient. For a pattern with `i` the case of text and literals does not count.
 */
export function requiredIn({ source, flags }: RegExp): readonly string[] | null {
  if (flags.includes('v')) return null;
  const reader = new Reader(source, flags.includes('u'));
  try {
    return needOf(reader.alternatives());
  } catch (error) {
    if (error instanceof Unread) return null;
    throw error;
  }
}

function needOf({ exact, need }: Part): readonly string[] | null {
  return exact === null ? need : usable(exact) ? exact : null;
}

function usable(strings: readonly string[]): boolean {
  if (strings.length > ALTERNATIVES) return false;
  let short = 0;
  for (const one of strings) {
    if (one.length >= SHORTEST) continue;
    if (++short > SHORT || !hasOther(one)) return false;
  }
  return true;
}

const noLetter = /[^\p{L}\p{M}\s]/u;
/** True when something in it is neither a letter nor a space. */
function hasOther(one: string): boolean {
  for (let at = 0; at < one.length; at++) {
    const code = one.charCodeAt(at);
    if (code >= 128) return noLetter.test(one);
    const letter = code === 32 || ((code | 32) >= 97 && (code | 32) <= 122) || (code >= 9 && code <= 13);
    if (!letter) return true;
  }
  return false;
}
const digits = '0123456789'.split('');

/** Of two conditions that both hold, the one that fewer texts meet. */
function better(a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null {
  if (a === null || b === null) return a ?? b;
  return worth(b) > worth(a) ? b : a;
}

function worth(strings: readonly string[]): number {
  let shortest = 8;
  for (const one of strings) shortest = Math.min(shortest, one.length);
  return shortest * 2 - Math.log2(strings.length);
}

class Reader {
  private at = 0;
  private readonly source: string;
  private readonly unicode: boolean;

  constructor(source: string, unicode: boolean) {
    this.source = source;
    this.unicode = unicode;
  }

  /** Up to the end of the source, or to a closing bracket that is left to the caller. */
  alternatives(): Part {
    const parts = [this.sequence()];
    while (this.source[this.at] === '|') {
      this.at++;
      parts.push(this.sequence());
    }
    if (parts.length === 1) return parts[0] as Part;
    let exact: string[] | null = [];
    for (const part of parts) {
      if (part.exact === null || exact.length + part.exact.length > ALTERNATIVES) {
        exact = null;
        break;
      }
      exact.push(...part.exact);
    }
    if (exact !== null) return { exact, need: null };
    const need: string[] = [];
    for (const part of parts) {
      const own = needOf(part);
      if (own === null) return anything;
      need.push(...own);
    }
    return { exact: null, need: need.length > ALTERNATIVES ? null : need };
  }

  private sequence(): Part {
    let run: readonly string[] = [''];
    let whole = true;
    let best: readonly string[] | null = null;
    const close = () => {
      whole = false;
      if (usable(run)) best = better(best, run);
    };
    while (this.at < this.source.length) {
      const sign = this.source[this.at];
      if (sign === '|' || sign === ')') break;
      // Plain letters in a row at once: most of a pattern is words, and this runs before the first finding.
      const end = this.plainEnd();
      if (end - this.at > 1) {
        const plain = this.source.slice(this.at, end);
        run = run.length === 1 ? [run[0] + plain] : run.map((one) => one + plain);
        this.at = end;
        continue;
      }
      const part = this.atom();
      const { least, most } = this.times();
      if (least === 0) {
        if (most === 1 && part.exact !== null && run.length * (part.exact.length + 1) <= JOINED)
          run = joined(run, ['', ...part.exact]);
        else {
          close();
          run = [''];
        }
        continue;
      }
      if (part.exact === null) {
        close();
        best = better(best, part.need);
        run = [''];
        continue;
      }
      for (let time = 0; time < Math.min(least, 8); time++) {
        if (run.length * part.exact.length <= JOINED || run.length === 1) run = joined(run, part.exact);
        else {
          close();
          run = part.exact;
        }
      }
      if (most !== least || least > 8) {
        close();
        run = [''];
      }
    }
    if (whole) return { exact: run, need: null };
    if (usable(run)) best = better(best, run);
    return { exact: null, need: best };
  }

  /** Behind the characters that stand for themselves, once each. */
  private plainEnd(): number {
    const { source } = this;
    let end = this.at;
    while (end < source.length && isPlain(source.charCodeAt(end))) end++;
    const next = source[end];
    return next === '?' || next === '*' || next === '+' || next === '{' ? end - 1 : end;
  }

  private times(): { least: number; most: number } {
    let found = { least: 1, most: 1 };
    const sign = this.source[this.at];
    if (sign === '?') found = { least: 0, most: 1 };
    else if (sign === '*') found = { least: 0, most: Number.POSITIVE_INFINITY };
    else if (sign === '+') found = { least: 1, most: Number.POSITIVE_INFINITY };
    else if (sign === '{') {
      const braces = /^\{(\d+)(,?)(\d*)\}/.exec(this.source.slice(this.at, this.at + 16));
      if (braces === null) throw new Unread();
      const least = Number(braces[1]);
      const open = braces[3] === '' ? Number.POSITIVE_INFINITY : Number(braces[3]);
      found = { least, most: braces[2] === '' ? least : open };
      this.at += braces[0].length - 1;
    } else return found;
    this.at++;
    if (this.source[this.at] === '?') this.at++;
    return found;
  }

  private atom(): Part {
    const sign = this.source[this.at] as string;
    switch (sign) {
      case '^':
      case '$':
        this.at++;
        return nothing;
      case '.':
        this.at++;
        return anything;
      case '(':
        return this.group();
      case '[':
        return this.characters();
      case '\\':
        return this.escaped();
      case '*':
      case '+':
      case '?':
      case '{':
      case '}':
      case ']':
        throw new Unread();
    }
    const char = this.unicode ? String.fromCodePoint(this.source.codePointAt(this.at) as number) : sign;
    this.at += char.length;
    return { exact: [char], need: null };
  }

  private group(): Part {
    const kind = this.source[this.at + 1] === '?' ? this.source.slice(this.at + 2, this.at + 4) : '';
    const around = kind[0] === '=' || kind[0] === '!' || kind === '<=' || kind === '<!';
    if (kind === '') this.at++;
    else if (kind[0] === ':' || kind[0] === '=' || kind[0] === '!') this.at += 3;
    else if (around) this.at += 4;
    else {
      const named = /^\(\?<[^>]+>/.exec(this.source.slice(this.at, this.at + 40));
      if (named === null) throw new Unread();
      this.at += named[0].length;
    }
    const inside = this.alternatives();
    if (this.source[this.at] !== ')') throw new Unread();
    this.at++;
    return around ? nothing : inside;
  }

  /** Sets of a few plain characters are read; others may be anything. */
  private characters(): Part {
    const start = ++this.at;
    for (; this.source[this.at] !== ']'; this.at++) {
      if (this.at >= this.source.length) throw new Unread();
      if (this.source[this.at] === '\\') this.at++;
    }
    const set = this.source.slice(start, this.at++);
    const chars = [...set];
    const plain = chars.length > 0 && chars.length <= 6 && !/^\^|[\\-]/.test(set);
    return plain && chars.every((char) => char.length === 1) ? { exact: chars, need: null } : anything;
  }

  private escaped(): Part {
    const sign = this.source[this.at + 1];
    if (sign === undefined) throw new Unread();
    this.at += 2;
    if (sign === 'b' || sign === 'B') return nothing;
    if (sign === 'd') return { exact: digits, need: null };
    if (/[DwWsS0-9]/.test(sign)) return anything;
    if (sign === 'p' || sign === 'P' || sign === 'k') {
      const name = /^(?:\{[^}]*\}|<[^>]*>)/.exec(this.source.slice(this.at, this.at + 60));
      if (name === null) throw new Unread();
      this.at += name[0].length;
      return anything;
    }
    if (sign === 'n') return { exact: ['\n'], need: null };
    if (/[A-Za-z]/.test(sign)) {
      if (sign === 'u' || sign === 'x' || sign === 'c') throw new Unread();
      return anything;
    }
    return { exact: [sign], need: null };
  }
}

function joined(left: readonly string[], right: readonly string[]): readonly string[] {
  if (right.length === 1 && right[0] === '') return left;
  const out: string[] = [];
  for (const start of left) for (const end of right) out.push(start + end);
  return out;
}
