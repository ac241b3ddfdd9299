/** A database that cannot be brought up to date: it is said, the rows stay as they are, and they can be saved as a file. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './extension.ts';
import { draftOf } from './seed.ts';

const rows = [draftOf('lama-000001', 'Draf dari versi lama'), draftOf('lama-000002', 'Draf kedua')];

/** In place of the database, one of the third version in which something stands in the way of the fourth. */
function layOldOne(own: Page): Promise<void> {
  return own.evaluate(
    (drafts) =>
      new Promise<void>((done, fail) => {
        const gone = indexedDB.deleteDatabase('saring');
        gone.onerror = () => fail(gone.error);
        gone.onsuccess = () => {
          const open = indexedDB.open('saring', 30);
          open.onerror = () => fail(open.error);
          open.onupgradeneeded = () => {
            const store = open.result.createObjectStore('drafts', { keyPath: 'id' });
            store.createIndex('updatedAt', 'updatedAt');
            store.createIndex('deletedAt', 'deletedAt');
            for (const [name, key] of [
              ['decisions', 'id'],
              ['versions', 'id'],
              ['results', 'id'],
            ] as const)
              open.result.createObjectStore(name, { keyPath: key });
            open.result.createObjectStore('writers', { keyPath: ['draft', 'writer'] });
            for (const row of drafts) store.put(row);
          };
          open.onsuccess = () => {
            open.result.close();
            done();
          };
        };
      }),
    rows,
  );
}

test('said plainly, nothing is lost, and the rows are one click away', async ({ openOwn }) => {
  const desk = await openOwn('desk.html');
  await expect(desk.getByText('Belum ada draf')).toBeVisible();
  await layOldOne(desk);
  await desk.reload();
  const save = desk.getByRole('button', { name: /Simpan/ });
  await expect(save).toBeVisible();
  const download = desk.waitForEvent('download');
  await save.click();
  const saved = JSON.parse(readFileSync(await (await download).path(), 'utf8'));
  expect(saved).toEqual(rows);
});
