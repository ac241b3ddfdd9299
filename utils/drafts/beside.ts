/** What a backup holds beside the drafts: what was decided, what posts came to, what was wanted of them, and texts kept for use. */
import * as v from 'valibot';
import { type Decision, decisionSchema } from '../decisions/decision.ts';
import { type Result, resultId, resultSchema, startOf } from '../plan/results.ts';
import { mostSnippets, type Snippet, snippetSchema } from '../plan/snippets/snippet.ts';
import { type Targets, targetNames } from '../plan/targets.ts';

/** Each absent in files that were written without it. */
export interface Beside {
  decisions?: Decision[];
  /** Figures of posts and accounts. */
  results?: Result[];
  /** The institution's own. */
  snippets?: Snippet[];
  targets?: Targets;
}

const target = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1e9)));

/** The id says what the figure is of: a wrong one would stand beside the right one for good. */
export const resultRow = v.pipe(
  resultSchema,
  v.check((row) => row.id === resultId(row) && row.at === startOf(row.date)),
);

/** As in a file: strict, since what is passed over would be lost. */
export const besideEntries = {
  decisions: v.exactOptional(v.array(v.strictObject(decisionSchema.entries))),
  results: v.exactOptional(
    v.array(
      v.pipe(
        v.strictObject(resultSchema.entries),
        // The id says what the figure is of: a wrong one would stand beside the right one for good.
        v.check((row) => row.id === resultId(row) && row.at === startOf(row.date)),
      ),
    ),
  ),
  snippets: v.exactOptional(
    v.pipe(v.array(v.strictObject(snippetSchema.entries)), v.maxLength(mostSnippets)),
  ),
  targets: v.exactOptional(
    v.strictObject(
      Object.fromEntries(targetNames.map((name) => [name, target])) as Record<
        (typeof targetNames)[number],
        typeof target
      >,
    ),
  ),
};
