/**
 * Custom rules as data. Seven shapes cover what guidelines ask for: unwanted terms, terms with a better word, a pattern, an
 * element that must be there, limits of number, "X must come with Y", and a question.
 */
import * as v from 'valibot';
import { kinds, platforms } from '../../platform.ts';
import { categories, elements } from './lists.ts';
import { id, line, list, plain } from './values.ts';

export const severity = v.picklist(['block', 'warn', 'hint', 'prompt']);

/** UTF-16 units; longer patterns are programs. */
const longestPattern = 500;

const terms = v.pipe(list(line(80), 500), v.minLength(1));
const pattern = v.pipe(v.string(), v.minLength(1), v.maxLength(longestPattern));

/** Something that stands in a text, or does not. */
export const matterSchema = v.union([
  v.strictObject({ terms }),
  /** RE2 syntax; case does not count unless told. */
  v.strictObject({ pattern, caseSensitive: v.exactOptional(v.boolean()) }),
  v.strictObject({ element: v.picklist(elements) }),
]);

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100));

/** What is looked for. */
export const shapeSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('terms'), terms }),
  v.strictObject({
    kind: v.literal('substitution'),
    /** What is found, and what to write instead. */
    swap: v.pipe(
      v.record(line(80), line(160)),
      v.check((record) => Object.keys(record).length >= 1 && Object.keys(record).length <= 500),
    ),
  }),
  v.strictObject({
    kind: v.literal('pattern'),
    pattern,
    caseSensitive: v.exactOptional(v.boolean()),
    /** What to write in its place. */
    use: v.exactOptional(line(160)),
  }),
  /** A draft that holds `when` (any draft, where it is absent) must hold `need`. */
  v.strictObject({ kind: v.literal('required'), need: matterSchema, when: v.exactOptional(matterSchema) }),
  v.strictObject({
    kind: v.literal('occurrence'),
    of: matterSchema,
    most: v.exactOptional(count),
    least: v.exactOptional(count),
  }),
  /** Where `when` stands, `need` must stand too: in the same sentence, or anywhere in the draft. */
  v.strictObject({
    kind: v.literal('conditional'),
    when: matterSchema,
    need: matterSchema,
    within: v.picklist(['sentence', 'draft']),
  }),
]);

const words = v.strictObject({ message: plain(70), why: plain(300), todo: plain(300) });

/** `⟦…⟧` marks the exact span; `⟦⟧` in front of a text marks a finding about the whole. */
const exampleSchema = v.union([
  v.pipe(v.string(), v.minLength(1), v.maxLength(1_000)),
  v.strictObject({
    text: v.pipe(v.string(), v.minLength(1), v.maxLength(1_000)),
    platform: v.exactOptional(v.picklist(platforms)),
    kind: v.exactOptional(v.picklist(kinds)),
  }),
]);

const examplesSchema = v.strictObject({
  bad: v.pipe(list(exampleSchema, 20), v.minLength(1)),
  ok: v.pipe(list(exampleSchema, 20), v.minLength(1)),
});

const where = {
  platforms: v.exactOptional(v.pipe(list(v.picklist(platforms), platforms.length), v.minLength(1))),
  kinds: v.exactOptional(v.pipe(list(v.picklist(kinds), kinds.length), v.minLength(1))),
};

export const customRuleSchema = v.strictObject({
  id,
  category: v.picklist(categories),
  severity,
  /** What, why and what to do. `{words}` is what was found, `{use}` what to write instead, `{count}` and `{limit}` the numbers. */
  ...words.entries,
  /** The same in English; the Indonesian words stand in where it is absent. */
  en: v.exactOptional(words),
  /** The norm that it rests on, in words. */
  source: v.exactOptional(plain(300)),
  ...where,
  rule: shapeSchema,
  examples: examplesSchema,
});

/** A question that a draft raises: about the words found, or about any draft where `when` is absent. */
export const promptSchema = v.strictObject({
  id,
  category: v.exactOptional(v.picklist(categories)),
  ...words.entries,
  en: v.exactOptional(words),
  source: v.exactOptional(plain(300)),
  ...where,
  when: v.exactOptional(matterSchema),
  examples: examplesSchema,
});

export type Matter = v.InferOutput<typeof matterSchema>;
export type Shape = v.InferOutput<typeof shapeSchema>;
export type CustomRule = v.InferOutput<typeof customRuleSchema>;
export type Prompt = v.InferOutput<typeof promptSchema>;
export type CustomExample = v.InferOutput<typeof exampleSchema>;
