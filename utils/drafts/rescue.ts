/**
 * The file of a database that could not be brought up to date: its rows as they are, table by table. Taken in like any other file
 * of ours, row by row: what today's code cannot read is left out, counted, and the first of it named.
 */
import * as v from 'valibot';
import { decisionSchema } from '../decisions/decision.ts';
import { besideEntries, resultRow } from './beside.ts';
import { draftSchema } from './draft.ts';
import type { Library } from './library.ts';
import { versionSchema } from './version.ts';

export const rescueFormat = 'saring-database';

/** A database as it is on disk; `version` as the browser counts it. */
export interface RawDatabase {
  version: number;
  tables: Record<string, unknown[]>;
}

/** Rows that today's code cannot read; `first`: where the first of them stands in the file. */
export interface LeftOut {
  count: number;
  first: string;
}

const rows = v.array(v.unknown());
const fileSchema = v.strictObject({
  format: v.literal(rescueFormat),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  exportedAt: draftSchema.entries.updatedAt,
  // Tables of versions to come are passed over: what they hold is for the version that made them.
  tables: v.looseObject({
    drafts: rows,
    versions: v.exactOptional(rows),
    decisions: v.exactOptional(rows),
    results: v.exactOptional(rows),
  }),
  snippets: besideEntries.snippets,
  targets: besideEntries.targets,
});

/** The file's text. `now`: ms since the epoch. */
export function writeRescue(
  database: RawDatabase,
  beside: Pick<Library, 'snippets' | 'targets'>,
  now: number,
): string {
  const { version, tables } = database;
  return JSON.stringify({ format: rescueFormat, version, exportedAt: now, tables, ...beside }, null, 1);
}

/** Reads a file that says it is one; `issue`: what is wrong with the file as a whole. */
export function readRescue(
  value: unknown,
): { library: Library; left: LeftOut | null } | { issue: v.BaseIssue<unknown> } {
  const parsed = v.safeParse(fileSchema, value, { abortEarly: true });
  if (!parsed.success) return { issue: parsed.issues[0] };
  const { tables, snippets, targets } = parsed.output;
  let left: LeftOut | null = null;
  const leave = (place: string) => {
    left = { count: (left?.count ?? 0) + 1, first: left?.first ?? place };
  };
  const readable = <Row extends { id: string }>(
    table: 'drafts' | 'versions' | 'decisions' | 'results',
    schema: v.GenericSchema<unknown, Row>,
    belongs: (row: Row) => boolean = () => true,
  ): Row[] => {
    const found = new Map<string, Row>();
    for (const [i, row] of (tables[table] ?? []).entries()) {
      const read = v.safeParse(schema, row);
      // A key stands once in a table: whatever says it twice did not come out of one.
      if (read.success && !found.has(read.output.id) && belongs(read.output))
        found.set(read.output.id, read.output);
      else leave(`tables.${table}[${i}]`);
    }
    return [...found.values()];
  };
  const drafts = readable('drafts', draftSchema);
  const ids = new Set(drafts.map(({ id }) => id));
  const versions = readable('versions', versionSchema, ({ draft }) => ids.has(draft));
  const decisions = readable('decisions', decisionSchema);
  const results = readable('results', resultRow);
  const library: Library = {
    drafts,
    versions,
    ...(decisions.length > 0 && { decisions }),
    ...(results.length > 0 && { results }),
    ...(snippets && { snippets }),
    ...(targets && { targets }),
  };
  return { library, left };
}
