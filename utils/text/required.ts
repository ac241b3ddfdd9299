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

/**
 * The parts of a source: groups of plain words, characters that stand for themselves (in a row, but the one that a quantifier
 * belongs to), sets, escapes, openings of groups, quantifiers. One native pass: this is read before the first finding, when no
 * loop is compiled yet.
 */
const parts =
  /\(\?:[^\\^$.|?*+()[\]{}\ud800-\uffff]+(?:\|[^\\^$.|?*+()[\]{}\ud800-\uffff]+)*\)|[^\\^$.|?*+()[\]{}\ud800-\uffff]+(?![?*+{])|\[(?:\\[\s\S]|[^\]\\])*\]|\\(?:[pPk](?:\{[^}]*\}|<[^>]*>)|[\s\S])|\(\?(?:[:=!]|<[=!]|<[^>]+>)|\{\d+,?\d*\}|[\s\S]/g;
/** The same where a pair of surrogates is one character. */
const unicodeParts = new RegExp(`[\\ud800-\\udbff][\\udc00-\\udfff]|${parts.source}`, 'g');
/** By code unit: begins something other than characters that stand for themselves. */
const signs = new Uint8Array(65_536);
for (const sign of '\\^$.|?*+()[]{}') signs[sign.charCodeAt(0)] = 1;

/**
 * Strings of which every match holds at least one; null when there are none to be named. Zero-width conditions are taken as
 * met, so the answer is necessary, never sufficient. For a pattern with `i` the case of text and literals does not count.
 */
export function requiredIn({ source, flags }: RegExp): readonly string[] | null {
  if (flags.includes('v')) return null;
  const reader = new Reader(source.match(flags.includes('u') ? unicodeParts : parts) ?? []);
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

/** Words that nearly every text holds: what requires one of them requires nothing. */
const everywhere = new Set(
  `yang dan di ke dari untuk dengan pada ini itu juga tidak akan bisa ada agar atau oleh kami kita anda saya kamu bapak ibu warga
  masyarakat hari mari ayo pukul lebih dalam para petugas layanan semua sudah secara pelaku yuk`.split(/\s+/),
);

function worth(strings: readonly string[]): number {
  let shortest = 8;
  for (const one of strings) shortest = Math.min(shortest, everywhere.has(one.trim()) ? 1 : one.length);
  return shortest * 2 - Math.log2(strings.length);
}

class Reader {
  private at = 0;
  private readonly parts: readonly string[];

  constructor(parts: readonly string[]) {
    this.parts = parts;
  }

  /** Up to the end of the source, or to a closing bracket that is left to the caller. */
  alternatives(): Part {
    const { parts } = this;
    let exact: string[] | null = [];
    const read: Part[] = [];
    for (;;) {
      const first = parts[this.at];
      const next = parts[this.at + 1];
      if (
        first !== undefined &&
        (next === '|' || next === ')' || next === undefined) &&
        signs[first.charCodeAt(0)] === 0
      ) {
        // A plain word, as most are.
        this.at++;
        read.push({ exact: [first], need: null });
        exact?.push(first);
      } else {
        const part = this.sequence();
        read.push(part);
        if (part.exact === null) exact = null;
        else exact?.push(...part.exact);
      }
      if (parts[this.at] !== '|') break;
      this.at++;
    }
    if (read.length === 1) return read[0] as Part;
    if (exact !== null && exact.length <= ALTERNATIVES) return { exact, need: null };
    const need: string[] = [];
    for (const part of read) {
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
    for (;;) {
      const sign = this.parts[this.at];
      if (sign === undefined || sign === '|' || sign === ')') break;
      const part = this.atom(sign);
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

  private times(): { least: number; most: number } {
    const sign = this.parts[this.at]?.charAt(0);
    let found: { least: number; most: number };
    if (sign === '?') found = { least: 0, most: 1 };
    else if (sign === '*') found = { least: 0, most: Number.POSITIVE_INFINITY };
    else if (sign === '+') found = { least: 1, most: Number.POSITIVE_INFINITY };
    else if (sign === '{') {
      const braces = /^\{(\d+)(,?)(\d*)\}/.exec(this.parts[this.at] as string);
      if (braces === null) throw new Unread();
      const least = Number(braces[1]);
      const open = braces[3] === '' ? Number.POSITIVE_INFINITY : Number(braces[3]);
      found = { least, most: braces[2] === '' ? least : open };
    } else return once;
    this.at++;
    if (this.parts[this.at] === '?') this.at++;
    return found;
  }

  private atom(sign: string): Part {
    if (sign === '(' || (sign.startsWith('(') && !sign.endsWith(')'))) return this.group(sign);
    this.at++;
    if (signs[sign.charCodeAt(0)] === 0) return { exact: [sign], need: null };
    switch (sign.charAt(0)) {
      case '(':
        return wordsIn(sign);
      case '^':
      case '$':
        return nothing;
      case '.':
        return anything;
      case '[':
        return characters(sign);
      case '\\':
        return escaped(sign);
      default:
        throw new Unread();
    }
  }

  private group(opening: string): Part {
    this.at++;
    const around = opening.length > 2 && /[=!]$/.test(opening);
    const inside = this.alternatives();
    if (this.parts[this.at] !== ')') throw new Unread();
    this.at++;
    return around ? nothing : inside;
  }
}

const once = { least: 1, most: 1 };

/** `(?:one|two)` */
function wordsIn(group: string): Part {
  const exact = group.slice(3, -1).split('|');
  return exact.length > ALTERNATIVES ? anything : { exact, need: null };
}

/** Sets of a few plain characters are read; others may be anything. */
function characters(part: string): Part {
  if (part.length < 2) throw new Unread();
  const set = part.slice(1, -1);
  const chars = [...set];
  const plain = chars.length > 0 && chars.length <= 6 && !/^\^|[\\-]/.test(set);
  return plain && chars.every((char) => char.length === 1) ? { exact: chars, need: null } : anything;
}

function escaped(part: string): Part {
  const sign = part.charAt(1);
  if (sign === 'b' || sign === 'B') return nothing;
  if (sign === 'd') return { exact: digits, need: null };
  if (sign === 'n') return { exact: ['\n'], need: null };
  if (sign === 'p' || sign === 'P' || sign === 'k') {
    if (part.length === 2) throw new Unread();
    return anything;
  }
  if (sign === '' || sign === 'u' || sign === 'x' || sign === 'c') throw new Unread();
  return /[A-Za-z0-9]/.test(sign) ? anything : { exact: [sign], need: null };
}

function joined(left: readonly string[], right: readonly string[]): readonly string[] {
  if (right.length === 1 && right[0] === '') return left;
  if (left.length === 1 && left[0] === '') return right;
  const out: string[] = [];
  for (const start of left) for (const end of right) out.push(start + end);
  return out;
}
