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

/**
 * All that it holds, of whatever version; null when there is no database, the browser denies it, or one of its tables cannot be
 * read: a file without it would look whole.
 */
export async function databaseAsItIs(name = 'saring'): Promise<RawDatabase | null> {
  // Opening one that is not there would make it.
  if ((await versionOnDisk(name)) === null) return null;
  const db = await answered(indexedDB.open(name));
  if (!db) return null;
  const names = [...db.objectStoreNames];
  // One transaction: all of it as of one moment.
  const reading = names.length > 0 ? db.transaction(names) : null;
  const all = await Promise.all(
    names.map((table) => (reading ? answered<unknown[]>(reading.objectStore(table).getAll()) : null)),
  );
  db.close();
  const tables: RawDatabase['tables'] = {};
  for (const [i, rows] of all.entries()) {
    const table = names[i];
    if (!rows || table === undefined) return null;
    tables[table] = rows;
  }
  return { version: db.version, tables };
}

function answered<T>(request: IDBRequest<T>): Promise<T | null> {
  return new Promise((done) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => done(null);
  });
}
