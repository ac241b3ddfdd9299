/** The library of the desk: thousands of drafts by keyboard, what is done with many at once, and keeping them safe. */
import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { axeFaults } from '../axe.mjs';
import { chance } from './chance.ts';
import { expect, test } from './extension.ts';
import { draftOf, layDrafts, manyDrafts } from './seed.ts';
import { storedDrafts } from './writing.ts';

declare const chrome: typeof browser;

const rows = (desk: Page) => desk.locator('.shelf-place .shelf-line');
const focusedRow = (desk: Page) => desk.locator('.shelf-place:focus-within');

/** A desk with these drafts. */
async function deskWith(openOwn: (page: string) => Promise<Page>, drafts: readonly object[]): Promise<Page> {
  const desk = await openOwn('desk.html');
  await expect(desk.getByText('Belum ada draf')).toBeVisible();
  await layDrafts(desk, drafts);
  await expect(rows(desk).first()).toBeVisible();
  return desk;
}

test('ten thousand drafts: newest first, a screen of them drawn, any word of any of them found', async ({
  openOwn,
}) => {
  const desk = await deskWith(openOwn, manyDrafts(10_000));
  await expect(rows(desk).first()).toHaveText('Jadwal imunisasi nomor 0.');
  const search = desk.getByRole('searchbox');
  await expect(search).toHaveAttribute('placeholder', 'Cari 10.000 draf');
  expect(await rows(desk).count()).toBeLessThan(60);
  await search.fill('k9999k');
  await expect(rows(desk)).toHaveText(['Posyandu lansia nomor 9999.']);
  await expect(desk.locator('.shelf-excerpt')).toContainText('kode unik k9999k');
  await expect(desk.getByRole('status').filter({ hasText: '1 draf' })).toBeVisible();
  await search.fill('');
  await search.press('ArrowDown');
  await expect(focusedRow(desk)).toContainText('nomor 0.');
  await desk.keyboard.press('End');
  await expect(focusedRow(desk)).toContainText('nomor 9999.');
  await desk.keyboard.press('Home');
  await expect(focusedRow(desk)).toContainText('nomor 0.');
});

test('filters: platform, account, programme, status, date', async ({ openOwn }) => {
  const day = 24 * 3_600_000;
  const desk = await deskWith(openOwn, [
    ...manyDrafts(8),
    draftOf('lama-000001', 'Draf setahun lalu', { account: 'Dinkes Lain', status: 'ready' }, 400 * day),
    draftOf('arsip-00001', 'Draf di arsip', { status: 'archived' }, day),
  ]);
  await expect(rows(desk)).toHaveCount(9);
  await desk.getByRole('button', { name: 'Facebook', exact: true }).first().click();
  await expect(rows(desk)).toHaveCount(2);
  await desk.getByRole('button', { name: 'Semua', exact: true }).click();
  await desk.getByRole('button', { name: 'Filter', exact: true }).click();
  const filters = desk.locator('#more-filters');
  await filters.getByLabel('Program').selectOption('Sehat Bersama');
  await expect(rows(desk)).toHaveCount(2);
  await filters.getByLabel('Program').selectOption('');
  await filters.getByLabel('Akun').selectOption('Dinkes Lain');
  await expect(rows(desk)).toHaveText(['Draf setahun lalu']);
  await filters.getByLabel('Akun').selectOption('');
  await filters.getByLabel('Status').selectOption('Arsip');
  await expect(rows(desk)).toHaveText(['Draf di arsip']);
  await filters.getByLabel('Status').selectOption('Siap');
  await expect(rows(desk)).toHaveText(['Draf setahun lalu']);
  await filters.getByLabel('Status').selectOption('Semua, tanpa arsip');
  const yearAgo = new Date(Date.now() - 365 * day).toISOString().slice(0, 10);
  await filters.getByLabel('Diubah sejak').fill(yearAgo);
  await expect(rows(desk)).toHaveCount(8);
  await filters.getByLabel('Diubah sejak').fill('');
  await filters.getByLabel('Diubah sampai').fill(yearAgo);
  await expect(rows(desk)).toHaveText(['Draf setahun lalu']);
});

test('by keyboard: walked through, ticked, deleted and brought back, archived and brought back, opened', async ({
  openOwn,
}) => {
  const desk = await deskWith(openOwn, manyDrafts(6));
  await desk.keyboard.press('j');
  await expect(focusedRow(desk)).toContainText('nomor 0.');
  await desk.keyboard.press('j');
  await expect(focusedRow(desk)).toContainText('nomor 1.');
  await desk.keyboard.press('k');
  await desk.keyboard.press('x');
  await desk.keyboard.press('ArrowDown');
  await desk.keyboard.press('x');
  await expect(desk.getByRole('toolbar').getByText('2 dipilih')).toBeVisible();
  await desk.keyboard.press('Delete');
  await expect(rows(desk)).toHaveCount(4);
  await expect(desk.getByText('2 draf dipindahkan ke tempat sampah.')).toBeVisible();
  await desk.getByRole('button', { name: 'Urungkan' }).click();
  await expect(rows(desk)).toHaveCount(6);

  await rows(desk).nth(2).click();
  await desk.locator('.shelf-place .shelf-row').nth(2).focus();
  await desk.keyboard.press('e');
  await expect(rows(desk)).toHaveCount(5);
  await desk.getByRole('button', { name: 'Urungkan' }).click();
  await expect(rows(desk)).toHaveCount(6);

  await desk.keyboard.press('j');
  await desk.keyboard.press('j');
  const line = await focusedRow(desk).locator('.shelf-line').innerText();
  await desk.keyboard.press('Enter');
  await expect(desk.locator('.write-box textarea')).toBeFocused();
  await expect(desk.locator('.write-box textarea')).toHaveValue(new RegExp(`^${line}`));
  await desk.locator('.shelf-row').first().focus();
  await desk.keyboard.press('/');
  await expect(desk.getByRole('searchbox')).toBeFocused();
});

test('many at once: a file with exactly these, and on paper', async ({ openOwn }) => {
  const desk = await deskWith(openOwn, manyDrafts(5));
  await desk.getByLabel('Pilih “Jadwal imunisasi nomor 0.”').check({ force: true });
  await desk.getByLabel('Pilih “Posyandu lansia nomor 3.”').check({ force: true });
  const download = desk.waitForEvent('download');
  await desk.getByRole('button', { name: 'Ekspor' }).click();
  const file = JSON.parse(readFileSync(await (await download).path(), 'utf8'));
  expect(file.drafts.map(({ id }: { id: string }) => id).sort()).toEqual(['banyak-000000', 'banyak-000003']);
  await expect(desk.getByText('2 draf disimpan ke file.')).toBeVisible();

  await desk.evaluate(() => {
    window.print = () => {
      document.documentElement.dataset.printed = document.querySelector('.print')?.textContent ?? '';
    };
  });
  await desk.getByRole('button', { name: 'Cetak' }).first().click();
  await expect(desk.locator('html')).toHaveAttribute(
    'data-printed',
    /2 draf.*Jadwal imunisasi nomor 0.*nomor 3/s,
  );
  await expect(desk.locator('.print')).toHaveCount(0);

  await desk.getByRole('button', { name: 'Pilih semua (5)' }).click();
  await expect(desk.getByRole('toolbar').getByText('5 dipilih')).toBeVisible();
  await desk.getByRole('button', { name: 'Arsipkan' }).click();
  await expect(desk.getByText('5 draf diarsipkan.')).toBeVisible();
  expect(
    (await storedDrafts(desk)).every((draft) => (draft as { status?: string }).status === 'archived'),
  ).toBe(true);
});

test('a copy is reminded of, saved with one click, and how often is a person’s choice', async ({
  openOwn,
}) => {
  const desk = await deskWith(openOwn, manyDrafts(5));
  await expect(desk.getByText('Draf hanya ada di perangkat ini.', { exact: true })).toBeVisible();
  const download = desk.waitForEvent('download');
  await desk.getByRole('button', { name: 'Simpan sekarang' }).click();
  expect(JSON.parse(readFileSync(await (await download).path(), 'utf8')).drafts).toHaveLength(5);
  await expect(desk.locator('.reminder')).toHaveCount(0);

  const store = (backup: object) =>
    desk.evaluate((value) => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { set(items: object): Promise<void> } } };
      };
      return chrome.storage.local.set({ backup: value });
    }, backup);
  await store({ lastAt: Date.now() - 9.5 * 86_400_000, everyDays: 7, laterUntil: 0 });
  await expect(desk.getByText('Cadangan terakhir 9 hari lalu.')).toBeVisible();
  await desk.getByRole('button', { name: 'Besok' }).click();
  await expect(desk.locator('.reminder')).toHaveCount(0);
  await store({ lastAt: Date.now() - 9.5 * 86_400_000, everyDays: 7, laterUntil: 0 });
  await expect(desk.locator('.reminder')).toBeVisible();
  await desk.getByRole('link', { name: 'Cadangan' }).click();
  await desk.getByLabel('Ingatkan').selectOption('Setiap bulan');
  await desk.getByRole('link', { name: 'Draf', exact: true }).click();
  await expect(desk.locator('.reminder')).toHaveCount(0);
});

/** Four versions of one morning, three days ago. */
function versionsOf(draft: string): object[] {
  const noon = new Date(Date.now() - 3 * 86_400_000).setHours(12, 0, 0, 0);
  return [0, 1, 2, 3].map((nth) => ({
    id: `${draft}:${nth}:written`,
    draft,
    revision: nth,
    at: noon + nth * 3_700_000,
    why: 'written',
    fields: [{ field: 'text', text: `Versi ${nth}` }],
  }));
}

test('little room left is said early, with what takes it; versions are thinned after asking, drafts never', async ({
  openOwn,
  relaunch,
  extensionId,
}) => {
  const before = await deskWith(openOwn, manyDrafts(3));
  await layDrafts(before, versionsOf('banyak-000000'), 'versions');
  await expect(before.locator('.reminder[data-tone="warn"]')).toHaveCount(0);
  // The disk was tried yesterday, when there was room.
  await expect.poll(() => stored(before, 'roomTried')).toMatchObject({ tight: false });
  await before.evaluate(() =>
    chrome.storage.local.set({ roomTried: { at: Date.now() - 86_400_000, tight: false } }),
  );
  await leaveRoom(await relaunch(), extensionId, 4_000_000);
  const desk = await openOwn('desk.html');
  await expect(desk.locator('.reminder[data-tone="warn"]')).toContainText(/Draf \d+%, versi \d+%/);
  await desk.getByRole('link', { name: 'Lihat' }).click();
  await expect(desk.getByText(/Terpakai/)).toBeVisible();
  await expect(desk.getByText('tidak cukup untuk 5 MB', { exact: false })).toBeVisible();
  await expect(desk.getByText(/versi \d+% dari teks/)).toBeVisible();
  await desk.getByRole('button', { name: 'Tipiskan versi lama' }).click();
  await expect(desk.getByText('Draf sendiri tidak dihapus.', { exact: false })).toBeVisible();
  await desk.getByRole('button', { name: 'Ya, tipiskan' }).click();
  await expect(desk.getByText('3 versi lama dihapus.')).toBeVisible();
  expect(await storedDrafts(desk)).toHaveLength(3);
});

test('a disk that is full: said, nothing is lost, older versions make room after asking, and it is stored', async ({
  openOwn,
  relaunch,
  extensionId,
}) => {
  const before = await deskWith(openOwn, manyDrafts(2));
  await layDrafts(before, versionsOf('banyak-000000'), 'versions');
  const again = await relaunch();
  await leaveRoom(again, extensionId, 20_000);
  const desk = await openOwn('desk.html');
  const box = desk.locator('.write-box textarea').first();
  // Larger than what is left, also after the database has compressed it.
  const random = chance(9);
  const long = Array.from({ length: 8_000 }, () => Math.floor(random() * 2 ** 31).toString(36)).join(' ');
  await box.fill(long);
  await expect(desk.locator('.saved[data-state="failed"]').first()).toContainText(/penuh/i);
  await expect(desk.locator('.reminder[data-tone="warn"]')).toBeVisible();
  await desk.getByRole('link', { name: 'Lihat' }).click();
  await desk.getByRole('button', { name: 'Tipiskan versi lama' }).click();
  expect(await storedVersions(desk)).toBeGreaterThan(3);
  await desk.getByRole('button', { name: 'Ya, tipiskan' }).click();
  await expect(desk.getByText('3 versi lama dihapus.')).toBeVisible();
  await leaveRoom(again, extensionId, null);
  await expect
    .poll(async () => (await storedDrafts(desk)).some(({ fields }) => fields[0]?.text === long), {
      timeout: 30_000,
    })
    .toBe(true);
  expect(await storedDrafts(desk)).toHaveLength(2);
});

/**
 * So many bytes more than are used now; null: as much as there is. Then the browser itself refuses. It believes for half a minute
 * what it knew at its last write: a small figure has to come before the first.
 */
async function leaveRoom(context: BrowserContext, extensionId: string, bytes: number | null): Promise<void> {
  const [page = await context.newPage()] = context.pages();
  const session = await context.newCDPSession(page);
  const origin = `chrome-extension://${extensionId}`;
  const { usage } = await session.send('Storage.getUsageAndQuota', { origin });
  await session.send('Storage.overrideQuotaForOrigin', {
    origin,
    ...(bytes !== null && { quotaSize: usage + bytes }),
  });
}

/** What the extension's own storage holds under a key. */
function stored(desk: Page, key: string): Promise<unknown> {
  return desk.evaluate(async (key) => (await chrome.storage.local.get(key))[key], key);
}

function storedVersions(desk: Page): Promise<number> {
  return desk.evaluate(
    () =>
      new Promise<number>((done) => {
        const open = indexedDB.open('saring');
        open.onsuccess = () => {
          const count = open.result.transaction('versions').objectStore('versions').count();
          count.onsuccess = () => {
            open.result.close();
            done(count.result);
          };
        };
      }),
  );
}

test('once there are drafts to lose, the browser is asked to keep them, and the disk is tried for room; neither again so soon', async ({
  openOwn,
}) => {
  const desk = await openOwn('desk.html');
  await expect(desk.getByText('Belum ada draf')).toBeVisible();
  const asked = () => stored(desk, 'persistAskedAt');
  expect(await asked()).toBeUndefined();
  await desk.addInitScript(() => {
    const { persist } = StorageManager.prototype;
    StorageManager.prototype.persist = function () {
      document.documentElement.dataset.asked = 'true';
      return persist.call(this);
    };
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (name, version) {
      if (name === 'saring-room') document.documentElement.dataset.tried = 'true';
      return open.call(this, name, version);
    };
  });
  const question = desk.locator('html[data-asked]');
  const trial = desk.locator('html[data-tried]');
  await layDrafts(desk, manyDrafts(1));
  await expect(question).toHaveCount(1);
  await expect(trial).toHaveCount(1);
  await expect.poll(() => stored(desk, 'roomTried')).toMatchObject({ tight: false });
  const first = await asked();
  expect(first).toEqual(expect.any(Number));
  // Not again so soon, whatever the answer was.
  await desk.reload();
  await expect(desk.locator('.shelf-item')).toHaveCount(1);
  await expect(desk.locator('.reader-bar')).toBeVisible();
  await expect(question).toHaveCount(0);
  expect(await asked()).toBe(first);
  await desk.goto(desk.url().replace(/#.*|$/, '#cadangan'));
  await expect(desk.getByText(/^Ruang disk dicoba pada .*: cukup\.$/)).toBeVisible();
  await expect(trial).toHaveCount(0);
});

test('the library and its parts are fit for everybody', async ({ openOwn }) => {
  const desk = await deskWith(openOwn, manyDrafts(40));
  await desk.getByRole('button', { name: 'Filter', exact: true }).click();
  await desk.getByLabel('Pilih “Jadwal imunisasi nomor 0.”').check({ force: true });
  expect(await axeFaults(desk)).toEqual([]);
});
