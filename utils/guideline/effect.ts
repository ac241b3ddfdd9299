/**
 * What the packs come to, as every tab needs it: plain data, made once when something changes (utils/packs), so that no composer
 * resolves a chain. Stored beside the institution.
 */
import * as v from 'valibot';
import { customRuleSchema, promptSchema, severity } from './pack/custom.ts';
import { additionSchema, exceptionSchema, normSchema, templateSchema } from './pack.ts';
import { thresholdNames } from './thresholds.ts';

const by = { by: v.string() };
const limit = v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0)));

export const effectSchema = v.object({
  /** The packs in force, outermost first. */
  chain: v.array(
    v.object({
      id: v.string(),
      title: v.string(),
      publisher: v.string(),
      version: v.string(),
      from: v.picklist(['builtin', 'file', 'policy', 'own']),
      signed: v.boolean(),
    }),
  ),
  rules: v.record(v.string(), v.object({ off: v.boolean(), severity })),
  thresholds: v.object(Object.fromEntries(thresholdNames.map((name) => [name, limit]))),
  lexicon: v.array(v.object({ ...additionSchema.entries, ...by })),
  exceptions: v.array(v.object({ ...exceptionSchema.entries, ...by })),
  custom: v.array(v.object({ ...customRuleSchema.entries, ...by })),
  prompts: v.array(v.object({ ...promptSchema.entries, ...by })),
  templates: v.array(v.object({ ...templateSchema.entries, ...by })),
  norms: v.record(v.string(), v.object({ ...normSchema.entries, ...by })),
  /** Rules that a person here may not turn off, with the pack that says so. */
  fixed: v.record(v.string(), v.string()),
  /** What the packs say about the institution, as it was last put into it (pack/joined.ts). */
  said: v.optional(v.record(v.string(), v.unknown()), {}),
  /** Facts about the institution that nobody here may change, with the pack that says so. */
  locked: v.optional(v.record(v.string(), v.string()), {}),
});

export type Effect = v.InferOutput<typeof effectSchema>;

/** Of no pack at all. */
export const noEffect: Effect = {
  chain: [],
  rules: {},
  thresholds: {},
  lexicon: [],
  exceptions: [],
  custom: [],
  prompts: [],
  templates: [],
  norms: {},
  fixed: {},
  said: {},
  locked: {},
};

/** Reads what is stored; none where it cannot be read. */
export function parseEffect(value: unknown): Effect {
  const parsed = v.safeParse(effectSchema, value);
  return parsed.success ? parsed.output : noEffect;
}
