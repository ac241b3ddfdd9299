/** A database of an earlier version that cannot be brought up to date: said so, left as it is, and its rows can be taken out. */
import { readFileSync } from 'node:fs';
import { expect, test } from './extension.ts';
import { lastText } from './writing.ts';

/** As the first version wrote it, in a store that numbers its rows by itself: no later version can take that over. */
const row = {
  id: 'draf-lama-0001',
  revision: 3,
  platform: 'x',
  surface: 'x-inline',
  kind: 'post',
  account: null,
  fields: [{ field: 'text', text: 'Posyandu lama, belum terbit: “Sabtu 08.00 WITA”.' }],
  createdAt: 1,
  updatedAt: 2,
  publishedAt: null,
};

test('the desk says so, nothing is changed, and the file holds every row and is taken in again', async ({
  openOwn,
  relaunch,
}) => {
  const own = await openOwn('panel.html');
  await own.evaluate(
    (old) =>
      new Promise<void>((done, fail) => {
        // Asked for in one go: nobody comes in between and makes today's tables. Dexie counts in tens.
        indexedDB.deleteDatabase('saring');
        const open = indexedDB.open('saring', 10);
        open.onupgradeneeded = () => {
          const store = open.result.createObjectStore('drafts', { keyPath: 'id', autoIncrement: true });
          store.createIndex('updatedAt', 'updatedAt');
          store.put(old);
        };
        open.onerror = () => fail(open.error);
        open.onsuccess = () => {
          open.result.close();
          done();
        };
      }),
    row,
  );
  await relaunch();
  const desk = await openOwn('desk.html');
  await expect(desk.getByText('Draf belum bisa dipindahkan ke versi ini')).toBeVisible();
  const downloading = desk.waitForEvent('download');
  await desk.locator('.button-primary', { hasText: 'Simpan draf apa adanya' }).click();
  const file = await (await downloading).path();
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ version: 10, tables: { drafts: [row] } });

  const left = await desk.evaluate(
    () =>
      new Promise<{ version: number; rows: unknown[] }>((done, fail) => {
        const open = indexedDB.open('saring');
        open.onerror = () => fail(open.error);
        open.onsuccess = () => {
          const all = open.result.transaction('drafts').objectStore('drafts').getAll();
          all.onsuccess = () => {
            open.result.close();
            done({ version: open.result.version, rows: all.result });
          };
        };
      }),
  );
  expect(left).toEqual({ version: 10, rows: [row] });

  // On another computer, where nothing is in the way.
  await desk.evaluate(() => void indexedDB.deleteDatabase('saring'));
  await desk.goto(desk.url().replace(/#.*|$/, '#cadangan'));
  await desk.reload();
  await desk.locator('input[type="file"]').setInputFiles(file);
  await expect(desk.locator('.transfer')).toContainText('1 draf ditambahkan.');
  expect(await lastText(desk)).toBe(row.fields[0]?.text);
});
