/**
 * Lets a pattern run only on texts that hold one of its required literals. All literals of all patterns stand in one table by
 * three of their characters; a text is run through it once, whatever the number of patterns: one look-up per character.
 * Case never counts here, so that a sentence and its lower case are one text.
 */
import { requiredIn, SHORTEST } from '../text/required.ts';
import { lowerCase } from '../text.ts';

const SLOTS = 1 << 15;
const first = new Int32Array(SLOTS);
/** Entries of the table, chained by slot; entry 0 is none. */
const next: number[] = [0];
const literals: string[] = [''];
const offsets: number[] = [0];
const owners: number[][] = [[]];
const entryOf = new Map<string, number>();

/** More patterns than this are not watched for, so that patterns made up at run time cannot fill the table. */
const WATCHED = 4_000;
/** By pattern: its number, or -1 when it has to run on every text. Patterns alike share a number. */
const numbers = new WeakMap<RegExp, number>();
const alike = new Map<string, number>();
/** By pattern's number: the last text that held one of its literals. */
const seenIn: number[] = [];
/** By pattern's number: the literals that are not in the table, as they are too short for it or it is not their turn yet. */
const outside: (readonly string[])[] = [];
/** By pattern's number: false as long as its literals wait for the table. */
const entered: boolean[] = [];
/**
 * To fill the table takes longer than to search the first few sentences for each literal. So so many texts are searched, and
 * then the patterns are entered in so many goes, one a text: more texts or goes cost more than they spare.
 */
const UNHURRIED = 6;
const GOES = 8;
/** The text at hand, as given and in lower case. */
let given = '';
let current = '';
/** Holds a letter that a pattern with `i` takes for another one that lower case does not give. */
let odd = false;
let turn = 1;

/** Letters whose lower case depends on where they stand, or is not all that `i` takes them for. */
const unsteady = /[\u0130\u0131\u017f\u0370-\u03ff\u1e9e\u1f00-\u1fff\u2126\u212a\u212b]/;

const slot = (a: number, b: number, c: number) => ((a * 961 + b * 31 + c) ^ (b << 9)) & (SLOTS - 1);

/** False when the pattern cannot match anywhere in the text. */
export function mayMatch(pattern: RegExp, text: string): boolean {
  const number = numbers.get(pattern);
  if (number === -1) return true;
  if (number === undefined) return enter(pattern, text);
  if (text !== given && text !== current) look(text);
  if (seenIn[number] === turn || odd) return true;
  if (!entered[number] && turn > UNHURRIED && turn % GOES === number % GOES) return fill(number);
  for (const literal of outside[number] as readonly string[]) if (current.includes(literal)) return true;
  return false;
}

function enter(pattern: RegExp, text: string): boolean {
  const key = `${pattern.flags}/${pattern.source}`;
  let number = alike.get(key);
  if (number === undefined) {
    const required = alike.size < WATCHED ? requiredIn(pattern) : null;
    number =
      required === null || unsteady.test(pattern.source)
        ? -1
        : watch(lowerCase(required.join('\0')).split('\0'));
    if (alike.size < WATCHED) alike.set(key, number);
  }
  numbers.set(pattern, number);
  return mayMatch(pattern, text);
}

function watch(required: readonly string[]): number {
  const number = seenIn.push(0) - 1;
  outside.push(required);
  entered.push(false);
  return number;
}

/** Puts a pattern's literals into the table; true when the text at hand holds one. */
function fill(number: number): boolean {
  const required = outside[number] as readonly string[];
  outside[number] = required.filter(({ length }) => length < SHORTEST);
  entered[number] = true;
  let holds = false;
  for (const literal of required) {
    if (current.includes(literal)) holds = true;
    if (literal.length < SHORTEST) continue;
    const known = entryOf.get(literal);
    if (known !== undefined) (owners[known] as number[]).push(number);
    else add(literal, number);
  }
  if (holds) seenIn[number] = turn;
  return holds;
}

function add(literal: string, number: number): void {
  const offset = rarest(literal);
  const place = slot(
    literal.charCodeAt(offset),
    literal.charCodeAt(offset + 1),
    literal.charCodeAt(offset + 2),
  );
  const entry = literals.push(literal) - 1;
  offsets.push(offset);
  owners.push([number]);
  next.push(first[place] as number);
  first[place] = entry;
  entryOf.set(literal, entry);
}

/** Where three characters in a row stand that few Indonesian words share. Runs thousands of times before the first finding. */
function rarest(literal: string): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  let a = ranks[literal.charCodeAt(0)] ?? 0;
  let b = ranks[literal.charCodeAt(1)] ?? 0;
  for (let at = 2; at < literal.length; at++) {
    const c = ranks[literal.charCodeAt(at)] ?? 0;
    if (a + b + c < least) {
      least = a + b + c;
      best = at - 2;
    }
    a = b;
    b = c;
  }
  return best;
}

/** Most common first. */
const letters = 'an eitkudrsmglpbhyojcw';
const ranks = new Uint8Array(128);
for (let rank = 0; rank < letters.length; rank++) ranks[letters.charCodeAt(rank)] = letters.length - rank;

function look(text: string): void {
  given = text;
  const lower = lowerCase(text);
  if (lower === current) return;
  current = lower;
  odd = unsteady.test(lower);
  turn++;
  let a = lower.charCodeAt(0);
  let b = lower.charCodeAt(1);
  for (let at = 0; at + 2 < lower.length; at++) {
    const c = lower.charCodeAt(at + 2);
    for (let entry = first[slot(a, b, c)] as number; entry !== 0; entry = next[entry] as number) {
      const own = owners[entry] as number[];
      if (lower.startsWith(literals[entry] as string, at - (offsets[entry] as number)))
        for (const number of own) seenIn[number] = turn;
    }
    a = b;
    b = c;
  }
}
