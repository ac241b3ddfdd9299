/** Databases as earlier versions left them, from tests/fixtures/databases: every file there is opened by today's code. */
import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { databaseAsItIs } from '../../utils/drafts/as-it-is.ts';
import { type Draft, untold } from '../../utils/drafts/draft.ts';
import { openRepository, type Repository } from '../../utils/drafts/repository.ts';
import { writeRescue } from '../../utils/drafts/rescue.ts';
import { schema } from '../../utils/drafts/schema.ts';
import { readLibrary } from '../../utils/drafts/transfer.ts';

interface Example {
  version: number;
  tables: Record<string, string>;
  rows: Record<string, Record<string, unknown>[]>;
}

const folder = 'tests/fixtures/databases';
const examples = readdirSync(folder).map(
  (file) => [file, JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as Example] as const,
);

let repository: Repository | null = null;
afterEach(() => repository?.shut());

/** Lays the example down as the version of its time did. */
async function lay({ version, tables, rows }: Example): Promise<string> {
  const name = `saring-${crypto.randomUUID()}`;
  const db = new Dexie(name);
  db.version(version).stores(tables);
  for (const [table, list] of Object.entries(rows)) await db.table(table).bulkAdd(list);
  db.close();
  return name;
}

it('there is an example of every version', () => {
  expect(examples.map(([, { version }]) => version).sort()).toEqual(schema.map(({ version }) => version));
});

describe.each(examples)('%s', (_, example) => {
  const healthy = (example.rows.drafts ?? []).filter((row) => row.fields !== 42);

  it('every draft is there with its text, and can be written on', async () => {
    const name = await lay(example);
    repository = openRepository(name);
    expect(await repository.opened()).toBe('open');
    for (const row of healthy) {
      expect(await repository.get(String(row.id))).toEqual({ ...untold, ...row });
    }
    const listed = await repository.newest(100);
    expect(listed.filter((each) => 'unreadable' in each)).toHaveLength(1);
    const first = (await repository.get('contoh-0001')) as Draft;
    const text = { ...first, fields: [{ field: 'text' as const, text: 'Ditulis lagi' }] };
    const saved = await repository.save(text, first.revision, Date.now(), () => 'tidak-perlu');
    expect(saved).toMatchObject({ state: 'saved', forked: false, draft: { id: first.id } });
    expect((await repository.history(first.id))[0]?.fields).toEqual(first.fields);
  });

  it('decisions are there', async () => {
    repository = openRepository(await lay(example));
    expect(await repository.newestDecisions(10)).toHaveLength(example.rows.decisions?.length ?? 0);
  });

  it('an upgrade that fails leaves every row as it was, says so, and what can be taken out can be taken in again', async () => {
    const name = await lay(example);
    const failing = {
      version: 99,
      tables: { drafts: 'id, updatedAt' },
      rewrite: {
        table: 'drafts',
        row(row: Record<string, unknown>) {
          row.fields = 'dirusak';
          if (row.id === 'contoh-0003') throw new Error('The upgrade broke off.');
        },
      },
    };
    repository = openRepository(name, [...schema, failing]);
    expect(await repository.opened()).toBe('not-upgraded');
    const raw = await databaseAsItIs(name);
    if (!raw) throw new Error('There is a database.');
    for (const [table, rows] of Object.entries(example.rows)) {
      expect(raw.tables[table]).toHaveLength(rows.length);
      expect(raw.tables[table]).toEqual(expect.arrayContaining(rows));
    }
    repository.shut();

    const read = readLibrary(writeRescue(raw, {}, 5_000));
    if (!read.ok) throw new Error(read.problem.place);
    // The row that never could be read, named with its place.
    const broken = raw.tables.drafts?.findIndex((row) => (row as { fields: unknown }).fields === 42);
    expect(read.left).toEqual({ count: 1, first: `tables.drafts[${broken}]` });
    const elsewhere = openRepository(`saring-${crypto.randomUUID()}`);
    expect(await elsewhere.takeIn(read.library)).toMatchObject({ added: healthy.length });
    for (const row of healthy) expect(await elsewhere.get(String(row.id))).toEqual({ ...untold, ...row });
    const taken = await elsewhere.whole();
    for (const table of ['versions', 'decisions', 'results'] as const)
      expect(taken[table] ?? []).toHaveLength(example.rows[table]?.length ?? 0);
    elsewhere.shut();

    repository = openRepository(name);
    expect(await repository.opened()).toBe('open');
    expect(await repository.get('contoh-0001')).toMatchObject({ fields: healthy[0]?.fields });
  });
});
