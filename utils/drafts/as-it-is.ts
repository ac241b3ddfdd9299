/**
 * A database that could not be brought up to date, read without the code that could not: whatever tables it has, row by row, and
 * nothing in it changed.
 */
import type { RawDatabase } from './rescue.ts';

/** The version that the browser holds; null when it holds none, or does not say. */
export async function versionOnDisk(name: string): Promise<number | null> {
  const found = await indexedDB.databases().catch(() => []);
  return found.find((each) => each.name === name)?.version ?? null;
}

/** All that it holds, of whatever version; null when there is no database, or the browser denies it. */
export async function databaseAsItIs(name = 'saring'): Promise<RawDatabase | null> {
  // Opening one that is not there would make it.
  if ((await versionOnDisk(name)) === null) return null;
  const db = await answered(indexedDB.open(name));
  if (!db) return null;
  const names = [...db.objectStoreNames];
  const tables: RawDatabase['tables'] = {};
  if (names.length > 0) {
    // One transaction: all of it as of one moment.
    const reading = db.transaction(names);
    await Promise.all(
      names.map(async (table) => {
        tables[table] = (await answered<unknown[]>(reading.objectStore(table).getAll())) ?? [];
      }),
    );
  }
  db.close();
  return { version: db.version, tables };
}

function answered<T>(request: IDBRequest<T>): Promise<T | null> {
  return new Promise((done) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => done(null);
  });
}
