/** The small values that a pack is made of. Texts are plain: what looks like markup is refused, never cleaned. */
import * as v from 'valibot';

/** `<b`, `</p`, `<!--`: a less-than sign before a number or a space is none. */
const markup = /<[a-z!/?]/i;
/** Control characters, and those that turn the direction of what follows. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const unseen = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;

/** Why a text was refused; the reader of packs tells these apart. */
export const reasons = { markup: 'markup', unseen: 'unseen' } as const;

/** Text shown to people, of at most so many UTF-16 units. */
export const plain = (most: number) =>
  v.pipe(
    v.string(),
    v.minLength(1),
    v.maxLength(most),
    v.check((text) => !markup.test(text), reasons.markup),
    v.check((text) => !unseen.test(text), reasons.unseen),
  );

/** Words as they may stand in a draft: one line, nothing in front and nothing behind. */
export const line = (most: number) =>
  v.pipe(
    plain(most),
    v.check((text) => text.trim() === text && !text.includes('\n')),
  );

/** Name in kebab-case. */
export const id = v.pipe(v.string(), v.maxLength(60), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));

export const web = v.pipe(
  v.string(),
  v.maxLength(500),
  v.check((text) => URL.canParse(text) && /^https?:\/\/[^\s<>"]+$/.test(text)),
);

/** A list of at most so many; each entry once. */
export const list = <const Item extends v.GenericSchema>(item: Item, most: number) =>
  v.pipe(v.array(item), v.maxLength(most));

export const recordOf = <const Item extends v.GenericSchema>(item: Item, most: number) =>
  v.pipe(
    v.record(id, item),
    v.check((record) => Object.keys(record).length <= most),
  );
