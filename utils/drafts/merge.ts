/**
 * Two people (or two tabs) went on from the same text: both changes together. Words first; where both changed the same
 * words, sign by sign; where even that overlaps, both wordings stay in the text and the place is reported. Nothing that
 * either put in is ever dropped. Pure.
 */
import type { FieldText } from '../checker/rule.ts';
import { editScript, type Hunk } from './edit-script.ts';
import { graphemesOf, wordsOf } from './tokens.ts';

/** Where both changed the same words in different ways. */
export interface Conflict {
  mine: string;
  theirs: string;
}

export interface MergedText {
  text: string;
  conflicts: Conflict[];
}

/** A stretch of the base that at least one side changed, and how each side has it now. */
interface Stretch {
  from: number;
  to: number;
  mine: Side;
  theirs: Side;
}
interface Side {
  changed: boolean;
  tokens: readonly string[];
}

/** At the same place mine comes before theirs: so that what one writer types on stays together. */
export function mergeText(base: string, mine: string, theirs: string): MergedText {
  if (mine === theirs || theirs === base) return { text: mine, conflicts: [] };
  if (mine === base) return { text: theirs, conflicts: [] };
  const conflicts: Conflict[] = [];
  const signs = graphemesOf(base);
  const scripts = [wordScript(base, signs, mine), wordScript(base, signs, theirs)] as const;
  const text = weave(signs, ...scripts, touches, (b, m, t) => {
    const fine = mergeSigns(b.join(''), m.join(''), t.join(''));
    if (fine !== null) return fine;
    const conflict = { mine: m.join(''), theirs: t.join('') };
    conflicts.push(conflict);
    return both(conflict);
  });
  return { text, conflicts };
}

/** A stretch this long that both rewrote is no word any more; characters. */
const mostSigns = 20_000;
/** More signs than these between two saves come from a paste, not from keys. */
const mostPutIn = 1_000;

/** Sign by sign; null when the two changes overlap, or both rewrote the word: half of each would be no word. */
function mergeSigns(base: string, mine: string, theirs: string): string | null {
  if (mine === theirs && base !== '') return mine;
  if (base.length > mostSigns) return null;
  const b = graphemesOf(base);
  const m = graphemesOf(mine);
  const t = graphemesOf(theirs);
  const takesOut = (hunks: readonly Hunk[]) => hunks.some(({ from, to }) => to > from);
  const scripts = [editScript(b, m), editScript(b, t)] as const;
  if (scripts.every(takesOut)) return null;
  let overlap = false;
  const text = weave(b, ...scripts, overlaps, (part, ours, others) => {
    if (part.length > 0) overlap = true;
    return `${ours.join('')}${others.join('')}`;
  });
  return overlap ? null : text;
}

/**
 * What changed, whole words at a time, counted in signs of the base. Text that was only put in at one place is found where
 * it stands, also within a word: words that occur twice would lead astray.
 */
function wordScript(base: string, signs: readonly string[], text: string): Hunk[] {
  const after = graphemesOf(text);
  const only = onlyPutIn(signs, after);
  if (only) return [only];
  const tokens = wordsOf(base);
  const starts = [0];
  for (const token of tokens) starts.push((starts.at(-1) ?? 0) + graphemesOf(token).length);
  const hunks = editScript(tokens, wordsOf(text)).map(({ from, to, put }) => ({
    from: starts[from] ?? 0,
    to: starts[to] ?? 0,
    put,
  }));
  // Words that grew count as taken out and put in anew: where nothing was taken out, nothing may seem so.
  const takesOut = hunks.some(({ from, to }) => to > from);
  const isFew = signs.length <= mostSigns && after.length - signs.length <= mostPutIn;
  return takesOut && isFew && isPutInto(signs, after) ? editScript(signs, after) : hunks;
}

/** True when all signs of `before` are in `after`, in their order. */
function isPutInto(before: readonly string[], after: readonly string[]): boolean {
  let found = 0;
  for (const sign of after) if (found < before.length && before[found] === sign) found++;
  return found === before.length;
}

/** The one stretch that was put in; null when there is more to it. */
function onlyPutIn(before: readonly string[], after: readonly string[]): Hunk | null {
  const more = after.length - before.length;
  let from = 0;
  while (from < before.length && before[from] === after[from]) from++;
  const rest = before.slice(from);
  return more > 0 && rest.every((sign, i) => sign === after[from + more + i])
    ? { from, to: from, put: after.slice(from, from + more) }
    : null;
}

/** The base with the changes of both sides; `meet` decides where both changed the same stretch. */
function weave(
  base: readonly string[],
  mine: readonly Hunk[],
  theirs: readonly Hunk[],
  together: Together,
  meet: (base: readonly string[], mine: readonly string[], theirs: readonly string[]) => string,
): string {
  let text = '';
  let done = 0;
  for (const stretch of stretches(base, mine, theirs, together)) {
    text += base.slice(done, stretch.from).join('');
    done = stretch.to;
    if (!stretch.theirs.changed) text += stretch.mine.tokens.join('');
    else if (!stretch.mine.changed) text += stretch.theirs.tokens.join('');
    else text += meet(base.slice(stretch.from, stretch.to), stretch.mine.tokens, stretch.theirs.tokens);
  }
  return text + base.slice(done).join('');
}

/** Whether a hunk belongs to the stretch before it. */
type Together = (stretch: { from: number; to: number }, hunk: Hunk) => boolean;

/** What is put in right behind a sign that the other side took out stands on its own. */
const overlaps: Together = (stretch, hunk) =>
  hunk.from < stretch.to || (hunk.from === stretch.from && hunk.to === stretch.to);

/** Between words it does not: a word that grew at its end and what was typed behind it are told apart sign by sign. */
const touches: Together = (stretch, hunk) =>
  overlaps(stretch, hunk) ||
  (hunk.from === stretch.to && (hunk.from === hunk.to || stretch.from === stretch.to));

/** Puts hunks of both sides together that change the same place of the base. */
function stretches(
  base: readonly string[],
  mine: readonly Hunk[],
  theirs: readonly Hunk[],
  together: Together,
): Stretch[] {
  const all = [
    ...mine.map((hunk) => ({ hunk, own: true })),
    ...theirs.map((hunk) => ({ hunk, own: false })),
  ].sort((a, b) => a.hunk.from - b.hunk.from || a.hunk.to - b.hunk.to);
  const groups: { from: number; to: number; mine: Hunk[]; theirs: Hunk[] }[] = [];
  for (const { hunk, own } of all) {
    const last = groups.at(-1);
    const group =
      last && together(last, hunk) ? last : { from: hunk.from, to: hunk.to, mine: [], theirs: [] };
    if (group !== last) groups.push(group);
    group.to = Math.max(group.to, hunk.to);
    (own ? group.mine : group.theirs).push(hunk);
  }
  return groups.map(({ from, to, mine: own, theirs: others }) => ({
    from,
    to,
    mine: { changed: own.length > 0, tokens: apply(base, from, to, own) },
    theirs: { changed: others.length > 0, tokens: apply(base, from, to, others) },
  }));
}

function apply(base: readonly string[], from: number, to: number, hunks: readonly Hunk[]): string[] {
  const tokens: string[] = [];
  let done = from;
  for (const hunk of hunks) {
    tokens.push(...base.slice(done, hunk.from), ...hunk.put);
    done = hunk.to;
  }
  return [...tokens, ...base.slice(done, to)];
}

/** Both wordings, one after the other; what one side took out and the other changed stays as changed. */
function both({ mine, theirs }: Conflict): string {
  if (mine === '' || theirs === '') return mine + theirs;
  const apart = /\s$/u.test(mine) || /^\s/u.test(theirs);
  return `${mine}${apart ? '' : ' '}${theirs}`;
}

export interface MergedFields {
  fields: FieldText[];
  conflicts: Conflict[];
}

/** Field by field. A field that only one side took out is gone; one that a side never had stays as the other has it. */
export function mergeFields(
  base: readonly FieldText[],
  mine: readonly FieldText[],
  theirs: readonly FieldText[],
): MergedFields {
  const find = (fields: readonly FieldText[], name: string) =>
    fields.find((each) => each.field === name)?.text;
  const conflicts: Conflict[] = [];
  const fields: FieldText[] = [];
  for (const field of new Set([...mine, ...theirs].map((each) => each.field))) {
    const [b, m, t] = [find(base, field), find(mine, field), find(theirs, field)];
    if (m === undefined && (t === undefined || t === b)) continue;
    if (t === undefined && m === b) continue;
    if (m === undefined || t === undefined) {
      // Taken out here and changed there: what was changed stays.
      if (b !== undefined) conflicts.push({ mine: m ?? '', theirs: t ?? '' });
      fields.push({ field, text: m ?? t ?? '' });
      continue;
    }
    const merged = mergeText(b ?? '', m, t);
    conflicts.push(...merged.conflicts);
    fields.push({ field, text: merged.text });
  }
  return { fields: fields.sort(byPlace), conflicts };
}

/** Title before description, and the parts of a thread in order. */
function byPlace(a: FieldText, b: FieldText): number {
  return placeOf(a.field) - placeOf(b.field);
}

function placeOf(name: string): number {
  if (name === 'description') return 1;
  return name.startsWith('part-') ? Number(name.slice(5)) : 0;
}
