/** Which draft a composer is writing: the same composer goes on with the same draft, a new message starts a new one. Pure. */
import type { FieldText } from '../checker/rule.ts';

/** A publish empties the box or closes the dialog within this time, in ms. */
export const publishWindow = 10_000;

/** Below this many characters a text is not worth a draft of its own. */
const trifle = 20;

/** Two texts are hardly the same when less than this part of one is in the other. */
const most = 0.8;

/** What is known of the draft that the composer was writing last. */
export interface Written {
  fields: readonly FieldText[];
  /** The box was empty since. */
  emptied: boolean;
}

/** `wait`: the box is empty, the draft keeps its last text. */
export type Step = 'wait' | 'continue' | 'fresh';

/** What to do with the text that is in the box now. */
export function nextStep(written: Written | null, fields: readonly FieldText[]): Step {
  if (isEmpty(fields)) return 'wait';
  if (!written) return 'fresh';
  const before = joined(written.fields);
  if (before.length <= trifle) return 'continue';
  const now = joined(fields);
  return written.emptied
    ? sameStart(before, now)
      ? 'continue'
      : 'fresh'
    : related(before, now)
      ? 'continue'
      : 'fresh';
}

/** True when no field holds more than white space. */
export function isEmpty(fields: readonly FieldText[]): boolean {
  return fields.every((each) => each.text.trim() === '');
}

/** True when this much text can only have been pasted, or restored by the site: it may have a draft already. */
export function appearedAtOnce(fields: readonly FieldText[]): boolean {
  return joined(fields).length > trifle;
}

/** True when `now` may well be `before`, edited a little while nobody was looking: found again after a reload. */
export function sameStart(before: string, now: string): boolean {
  return (
    before === now ||
    (Math.min(before.length, now.length) > trifle && (now.startsWith(before) || before.startsWith(now)))
  );
}

/** How sure it is that the text `now` is the text `before`, gone on with; 0: it is another. */
export type Likeness = 0 | 1 | 2 | 3;

/**
 * `fresh`: `before` was written in the same tab a moment ago, so that a few words typed meanwhile, anywhere in it, do not make
 * another text: the extension was reloaded, or the site drew the box anew. A text that lacks much of `before` is a pattern that
 * both were made from.
 */
export function likeness(before: string, now: string, fresh: boolean): Likeness {
  if (before === now) return 3;
  if (sameStart(before, now) && now.length >= before.length * most) return 2;
  if (!fresh || before === '') return 0;
  const shortest = Math.min(before.length, now.length);
  if (now.startsWith(before)) return 1;
  return shortest > trifle && sharedEnds(before, now) >= shortest * most ? 1 : 0;
}

/** One string for comparing; fields in order. */
export function joined(fields: readonly FieldText[]): string {
  return fields.map((each) => each.text).join('\n');
}

/** A whole text replaced by another in one go shares nothing at its ends: that is a new message. */
function related(before: string, now: string): boolean {
  return sharedEnds(before, now) >= Math.max(1, Math.min(before.length, now.length) * 0.1);
}

/** How many characters the two share at their beginning and their end. */
function sharedEnds(before: string, now: string): number {
  const shortest = Math.min(before.length, now.length);
  let prefix = 0;
  while (prefix < shortest && before[prefix] === now[prefix]) prefix++;
  let suffix = 0;
  while (suffix < shortest - prefix && before.at(-1 - suffix) === now.at(-1 - suffix)) suffix++;
  return prefix + suffix;
}
