/** What the checker asks about spelling. The data come late and apart (slot.ts): without them nothing is unknown. */

import { frequentWords } from '../lexicons/frequent-words.ts';
import { standardOf } from '../standard.ts';
import { stems } from './affixes.ts';
import { type Automaton, holds, unpack } from './automaton.ts';
import { marked, type WordKind } from './kinds.ts';
import { nearest } from './nearest.ts';
import { regularised } from './regular.ts';

export interface Spelling {
  /** Whether a word, in lower case and with its hyphens, is Indonesian, English, a place or one of the own words. */
  knows(word: string): boolean;
  /** At most three words that may be meant, the likeliest first; found once per word. */
  suggest(word: string): readonly string[];
  /** The standard form of an unknown word in an old, foreign or unmelted spelling (spelling/regular.ts); `null` when it is none. */
  regular(word: string): string | null;
  /** Whether an unknown word is more likely a slip in an everyday word than a name. */
  isSlip(word: string): boolean;
  /** English and nothing else. */
  isForeign(word: string): boolean;
  /** Whether the own lists say this of the word, in lower case. */
  isOf(kind: WordKind, word: string): boolean;
}

/** Packed automata, one per source and licence. */
export interface SpellingData {
  indonesian: Uint8Array;
  english: Uint8Array;
  places: Uint8Array;
}

const most = 3;
/** An old or foreign spelling is likelier than a slip, unless the slip is in a common word. */
const regularPrice = 6;
const cached = 5_000;
/** Longer ones are no words that anybody could mean; they would cost time. */
const longest = 40;

/** `own` holds the personal and the institutional words, in lower case. */
export function createSpelling(data: SpellingData, own: ReadonlySet<string> = new Set()): Spelling {
  const indonesian = unpack(data.indonesian);
  const english = unpack(data.english);
  const places = unpack(data.places);
  const suggestions = new Map<string, readonly string[]>();

  const isIndonesian = (word: string) =>
    own.has(word) ||
    holds(indonesian, word) ||
    stems(word).some((stem) => own.has(stem) || holds(indonesian, stem));

  function knows(word: string): boolean {
    if (word.length > longest) return true;
    if (isIndonesian(word) || holds(english, word) || holds(places, word)) return true;
    if (!word.includes('-')) return false;
    return word.split('-').every((part) => part.length < 3 || knows(part));
  }

  function suggest(word: string): readonly string[] {
    const found = suggestions.get(word);
    if (found !== undefined) return found;
    if (suggestions.size >= cached) suggestions.clear();
    const ranked = word.length > longest ? [] : rank(word, indonesian, isIndonesian, knows);
    suggestions.set(word, ranked);
    return ranked;
  }

  const regular = (word: string) => {
    if (word.length < 5 || knows(word)) return null;
    const [first] = suggest(word);
    return first !== undefined && regularised(word).has(first) ? first : null;
  };

  const isSlip = (word: string) => {
    const [meant = ''] = suggest(word);
    return word.length > 4 && [meant, ...stems(meant)].some((one) => frequentWords.has(one));
  };

  const isForeign = (word: string) => holds(english, word) && !isIndonesian(word) && !holds(places, word);

  const isOf = (kind: WordKind, word: string) => holds(indonesian, marked(word, kind));

  return { knows, suggest, regular, isSlip, isForeign, isOf };
}

/** The own table first, then by the cost of the slip; between equals the word that posts use. */
function rank(
  word: string,
  indonesian: Automaton,
  isIndonesian: (word: string) => boolean,
  knows: (word: string) => boolean,
): readonly string[] {
  const isCommon = (word: string) => holds(indonesian, marked(word, 'common'));
  const everyday = (word: string) => frequentWords.has(word) || isCommon(word);
  const cost = new Map<string, number>();
  const offer = (meant: string, price: number) => {
    const favour = frequentWords.has(meant) ? 6 : isCommon(meant) ? 3 : 0;
    if (meant !== word) cost.set(meant, Math.min(cost.get(meant) ?? Infinity, price - favour));
  };
  const standard = standardOf(word);
  // Its affixes may make a word that nobody says: "mencapaikan" for "menyapaikan", where "menyampaikan" is meant.
  if (standard?.toLowerCase().split(' ').every(knows)) offer(standard, -100);
  for (const { word: meant, cost: price } of nearest(indonesian, word)) offer(meant, price);
  for (const meant of regularised(word))
    if (meant.length > 2 && isIndonesian(meant)) offer(meant, regularPrice);
  const tail = /^(.{3,}?)((?:nya|ku|mu)?(?:lah|kah|pun)?)$/.exec(word);
  if (tail?.[1] !== undefined && tail[2]) {
    const suffix = tail[2];
    // Not every word takes every suffix: "bek" is a word, "bekmu" none that the checker itself would let stand.
    for (const { word: stem, cost: price } of nearest(indonesian, tail[1]))
      if (isIndonesian(stem + suffix)) offer(stem + suffix, price + 1);
  }
  // The list holds no di-, as any verb takes it
  const led = /^di(.{4,})$/.exec(word)?.[1];
  if (led !== undefined)
    for (const { word: stem, cost: price } of nearest(indonesian, led))
      if (isIndonesian(`di${stem}`)) offer(`di${stem}`, price + 1);
  for (let at = 3; at <= word.length - 3; at++) {
    const first = word.slice(0, at);
    const second = word.slice(at);
    if (isCommon(first) && isCommon(second)) offer(`${first} ${second}`, 14);
    else if ((everyday(first) && holds(indonesian, second)) || (everyday(second) && holds(indonesian, first)))
      offer(`${first} ${second}`, 16);
    else if (at > 4 && second.length > 4 && holds(indonesian, first) && holds(indonesian, second))
      offer(`${first} ${second}`, 22);
  }
  return [...cost]
    .sort(
      ([a, x], [b, y]) =>
        x - y || Math.abs(a.length - word.length) - Math.abs(b.length - word.length) || (a < b ? -1 : 1),
    )
    .slice(0, most)
    .map(([meant]) => meant);
}
