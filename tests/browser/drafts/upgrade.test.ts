/** An upgrade that breaks off, in a real browser's database: every row stays as it was, and can be taken out. */
import { Dexie } from 'dexie';
import { afterEach, expect, test, vi } from 'vitest';
import { databaseAsItIs } from '../../../utils/drafts/as-it-is.ts';
import { openRepository, type Repository } from '../../../utils/drafts/repository.ts';
import { schema } from '../../../utils/drafts/schema.ts';
import example from '../../fixtures/databases/3-versions.json';

const names: string[] = [];
let repository: Repository | null = null;

afterEach(async () => {
  repository?.shut();
  for (const name of names.splice(0)) await Dexie.delete(name);
});

/** The example as the version of its time laid it down. */
async function lay(): Promise<string> {
  const name = `saring-${crypto.randomUUID()}`;
  names.push(name);
  const db = new Dexie(name);
  db.version(example.version).stores(example.tables);
  for (const [table, rows] of Object.entries(example.rows)) await db.table(table).bulkAdd(rows);
  db.close();
  return name;
}

/** Changes every row it comes to, and breaks off at the third. */
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

test('it is said, nothing is changed, the rows can be taken out, and the next version opens them', async () => {
  const name = await lay();
  repository = openRepository(name, [...schema, failing]);
  expect(await repository.opened()).toBe('not-upgraded');
  const tables = (await databaseAsItIs(name))?.tables;
  for (const [table, rows] of Object.entries<unknown[]>(example.rows)) {
    expect(tables?.[table]).toHaveLength(rows.length);
    expect(tables?.[table]).toEqual(expect.arrayContaining(rows));
  }
  repository.shut();

  repository = openRepository(name);
  expect(await repository.opened()).toBe('open');
  const first = example.rows.drafts.find(({ id }) => id === 'contoh-0001');
  expect(await repository.get('contoh-0001')).toMatchObject({ fields: first?.fields });
});

test('one that comes to its end keeps every draft', async () => {
  repository = openRepository(await lay());
  expect(await repository.opened()).toBe('open');
  const readable = (await repository.newest(100)).filter((draft) => !('unreadable' in draft));
  expect(readable.length).toBeGreaterThan(0);
});

test('a table that cannot be read is no empty one: nothing is taken out', async () => {
  const name = await lay();
  const { getAll } = IDBObjectStore.prototype;
  const broken = vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (
    this: IDBObjectStore,
  ) {
    const request = getAll.call(this);
    if (this.name === 'versions') {
      request.addEventListener('success', (event) => {
        event.stopImmediatePropagation();
        request.dispatchEvent(new Event('error'));
      });
    }
    return request;
  });
  expect(await databaseAsItIs(name)).toBeNull();
  broken.mockRestore();
  expect(Object.keys((await databaseAsItIs(name))?.tables ?? {})).toContain('versions');
});
