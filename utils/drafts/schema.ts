/**
 * The tables of the database, version by version. A version that was ever released stays as it is; a change is a new one.
 * Rows are read with defaults for what they lack (draft.ts), so that an upgrade rewrites none: it is over at once also with
 * 100,000 drafts, and an upgrade that does not come to its end leaves every row as it was.
 */
export interface SchemaVersion {
  version: number;
  /** Tables that are new or changed: primary key first, then what is indexed. */
  tables: Readonly<Record<string, string>>;
  /** Runs once over every row of a table, in the transaction of the upgrade. */
  rewrite?: { table: string; row(row: Record<string, unknown>): void };
}

export const schema: readonly SchemaVersion[] = [
  { version: 1, tables: { drafts: 'id, updatedAt' } },
  { version: 2, tables: { decisions: 'id, at' } },
  {
    version: 3,
    tables: {
      // Only rows with a time are in an index: of `deletedAt`, what is in the bin.
      drafts: 'id, updatedAt, deletedAt',
      versions: 'id, [draft+at]',
      writers: '[draft+writer], at',
    },
  },
  {
    version: 4,
    tables: {
      // Only drafts that have it are in an index: variants of a message of several, a time that is set, a time of publishing.
      drafts: 'id, updatedAt, deletedAt, message, plan.scheduledAt, publishedAt',
      // What a published post came to, as typed or pasted in: reach, followers, replies.
      results: 'id, at',
    },
  },
];
