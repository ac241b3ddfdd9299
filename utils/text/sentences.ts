/**
 * Cuts a field into sentences, Indonesian habits first. Segments tile the text: each holds its sentence and the white space
 * after it. The cut is decided from the segment itself and the few characters behind it, so that it can start anywhere.
 */
import { isGraphemeBoundary } from './graphemes.ts';

/** How far behind its end a segment may have looked; one longer than half of `LONGEST` looked `LONGEST` past its start. */
export const LOOKAHEAD = 24;
/** A longer stretch without an end is cut at a space, so that one keystroke never costs more than this many characters. */
export const LONGEST = 1200;

/** A full stop after these does not end a sentence. Source: EYD V (singkatan), own list. */
const abbreviations = new Set(
  `a.n an no nomor jl jln gg gd lt kav blok kab kec kel ds kp prov prof dr drs dra ir h hj hjh kh k.h tgk st tn ny sdr sdri pkl
  bpk yth ybs s m d b c e f g i j k l n o p q r t u v w x y z pd sos kom kep keb farm psi si hum ag ked tr ap mm mh mt mkes
  mba phd jr sr hlm hal jld ed cet vol tgl tlp telp u.p d.a ttd psl rek cq c.q ket lamp tbk pt cv ud
  jend letjen mayjen brigjen kol letkol kapt lettu letda serma serka kompol akp iptu ipda aipda bripka min max maks inc ltd
  m.pd s.pd mrs mr vs etc i.e e.g`.split(/\s+/),
);
/** These may end a sentence: only when the next word starts small is their full stop inside it. */
const mayEnd = new Set([
  'swt',
  'saw',
  'ra',
  'dll',
  'dsb',
  'dst',
  'dkk',
  'tsb',
  'ybs',
  'wib',
  'wita',
  'wit',
  'rp',
]);
/** Names that carry their exclamation mark. */
const loud = new Set(['lapor', 'yahoo']);

const isSpace = (code: number) =>
  code === 32 ||
  code === 9 ||
  code === 0xa0 ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x3000 ||
  code === 0x202f;
export const isNewline = (code: number) =>
  code === 10 || code === 13 || code === 0x2028 || code === 0x2029 || code === 11 || code === 12;

/** The end of the segment that starts at `start`, behind its white space; always greater than `start`. */
export function segmentEnd(text: string, start: number): number {
  const length = text.length;
  const limit = start + LONGEST;
  let at = start;
  let lastSpace = -1;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (isNewline(code)) return skipWhite(text, at);
    if (code === 46 || code === 33 || code === 63 || code === 0x2026 || code === 0xff01 || code === 0xff1f) {
      let end = at + 1;
      let plain = code === 46;
      while (end < length && end < at + 64) {
        const next = text.charCodeAt(end);
        if (next === 33 || next === 63 || next === 0x2026) plain = false;
        else if (next !== 46) break;
        end++;
      }
      const dots = end - at > 1 && plain;
      while (end < length && end < at + 72 && isCloser(text.charCodeAt(end))) end++;
      const next = text.charCodeAt(end);
      if (end >= length || isSpace(next) || isNewline(next)) {
        const ends =
          end >= length || !(plain && !dots) ? !isLoud(text, start, at) : !keepsStop(text, start, at, end);
        if (ends) {
          const behind = skipWhite(text, end);
          const small = (dots || code === 0x2026) && isSmall(text.charCodeAt(behind));
          if (!small && isGraphemeBoundary(text, behind)) return behind;
        }
      }
      at = end;
    } else at++;
    if (isSpace(code)) lastSpace = at - 1;
    if (at > limit) {
      let cut = lastSpace > start + LONGEST / 2 ? lastSpace + 1 : at;
      while (cut < length && cut < at + 256 && !isGraphemeBoundary(text, cut)) cut++;
      return cut;
    }
  }
  return length;
}

/** Quotes and brackets that close behind a full stop. */
function isCloser(code: number): boolean {
  return (
    code === 34 ||
    code === 39 ||
    code === 41 ||
    code === 93 ||
    code === 0x201d ||
    code === 0x2019 ||
    code === 0xbb
  );
}

function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

function skipWhite(text: string, from: number): number {
  let at = from;
  let newline = false;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isNewline(code)) newline = true;
    else if (!isSpace(code)) break;
    at++;
  }
  if (!newline) return at;
  // Indentation belongs to the next line only as white space; either way it is skipped here.
  while (at < text.length && !isGraphemeBoundary(text, at)) at++;
  return at;
}

/** True when the full stop at `at` is inside the sentence: an abbreviation, an initial, the number of a list. */
function keepsStop(text: string, start: number, at: number, end: number): boolean {
  let from = at;
  while (from > start && from > at - 12) {
    const code = text.charCodeAt(from - 1);
    if (isSpace(code) || code === 40 || code === 34 || code === 0x201c || code === 44) break;
    from--;
  }
  const word = text.slice(from, at);
  if (word === '' || word.length > 11) return false;
  const next = text.charCodeAt(skipSpace(text, end));
  if (Number.isNaN(next) || isNewline(next)) return false;
  const lower = word.toLowerCase();
  if (mayEnd.has(lower)) return isSmall(next) || (lower === 'rp' && next >= 48 && next <= 57);
  if (from === start && /^\d{1,3}$/.test(word)) return true;
  if (/^[A-Z]$/.test(word)) return true;
  const tail = lower.slice(lower.lastIndexOf('.') + 1);
  if (abbreviations.has(lower) || (tail !== lower && abbreviations.has(tail))) {
    // "… di lantai 2 no. Kami": short common words are abbreviations only before a number or a name
    return lower !== 'hal' || (next >= 48 && next <= 57);
  }
  return false;
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at)) && at < from + 8) at++;
  return at;
}

function isLoud(text: string, start: number, at: number): boolean {
  if (text.charCodeAt(at) !== 33) return false;
  let from = at;
  while (from > start && from > at - 8 && /[A-Za-z]/.test(text.charAt(from - 1))) from--;
  return loud.has(text.slice(from, at).toLowerCase());
}

/** All segments' starts, for those who need the whole text once. */
export function sentenceStarts(text: string): number[] {
  const starts: number[] = [];
  for (let at = 0; at < text.length; at = segmentEnd(text, at)) starts.push(at);
  return starts;
}
