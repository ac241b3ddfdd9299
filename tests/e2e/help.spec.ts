/** Help in the product: rules' pages, shortcuts, what is kept where, and erasing all of it. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { stored } from '../../utils/desk/help/stored.ts';
import { axeFaults } from '../axe.mjs';
import { write } from '../fixtures/drive.ts';
import { clickBadge, expect, panelFrame, test } from './extension.ts';
import { lastText, storedDrafts, surfaceOf } from './writing.ts';

const x = surfaceOf('x-inline');

test('from a finding to its page, off there and in the open composer', async ({
  context,
  open,
  extensionId,
}) => {
  const page = await open('x-inline');
  await write(page, x, { text: 'Rapat warga disini' });
  await clickBadge(page);
  const panel = await panelFrame(page, extensionId);
  const finding = panel.locator('[data-rule="di-ke-preposition"]');
  await finding.first().getByRole('heading').getByRole('button').click();
  const opened = context.waitForEvent('page');
  await panel.getByRole('button', { name: 'Selengkapnya tentang aturan ini' }).click();
  const desk = await opened;
  await expect(desk).toHaveURL(/desk\.html#aturan\/di-ke-preposition$/);
  await expect(desk.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(desk.getByText('EYD', { exact: false }).first()).toBeVisible();
  await expect(desk.locator('.rule-examples').first().locator('mark').first()).toBeVisible();

  const turn = desk.getByRole('switch', { name: /Periksa aturan ini/ });
  await expect(turn).toBeChecked();
  await turn.press('Space');
  await expect(turn).not.toBeChecked();
  await page.bringToFront();
  await expect(finding).toHaveCount(0);
  await desk.bringToFront();
  await turn.click();
  await page.bringToFront();
  await expect(finding.first()).toBeVisible();
});

test('all rules, narrowed by words and severity, by keyboard', async ({ openOwn }) => {
  const desk = await openOwn('desk.html#aturan');
  await expect(desk.locator('.rules-list a').first()).toBeVisible();
  const all = await desk.locator('.rules-list a').count();
  expect(all).toBeGreaterThan(85);
  await desk.keyboard.press('/');
  await expect(desk.getByRole('searchbox')).toBeFocused();
  await desk.keyboard.type('nik');
  await expect(desk.locator('a[href="#aturan/pii-national-id"]')).toBeVisible();
  await expect.poll(() => desk.locator('.rules-list a').count()).toBeLessThan(15);
  await desk.getByRole('button', { name: 'Tahan' }).press('Enter');
  await expect(desk.locator('.rules-list a:not([data-severity="block"])')).toHaveCount(0);
  await desk.getByRole('searchbox').fill('tidak mungkin ada');
  await desk.getByRole('button', { name: 'Tampilkan semua aturan' }).click();
  await expect(desk.locator('.rules-list a')).toHaveCount(all);
  // What holds back is answered for in writing, and not turned off.
  await desk.locator('a[href="#aturan/pii-national-id"]').click();
  await expect(desk.getByRole('switch')).toHaveCount(0);
  await expect(desk.getByText('Temuan yang menahan tidak dapat dimatikan.', { exact: false })).toBeVisible();
});

test('the sheet of shortcuts opens by its key, and single keys can be turned off', async ({ openOwn }) => {
  const desk = await openOwn('desk.html#draf');
  await expect(desk.getByRole('navigation').first()).toBeVisible();
  await desk.keyboard.press('?');
  const sheet = desk.getByRole('dialog', { name: 'Pintasan' });
  await expect(sheet).toBeVisible();
  await expect(sheet.getByText('Alt', { exact: true }).first()).toBeVisible();
  expect(await axeFaults(desk)).toEqual([]);
  await sheet.getByLabel('Pakai pintasan satu tombol di meja redaksi').uncheck();
  await desk.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await desk.reload();
  await expect(desk.getByRole('navigation').first()).toBeVisible();
  await desk.keyboard.press('?');
  await desk.getByRole('button', { name: 'Pintasan' }).click();
  await expect(sheet).toBeVisible();
  await expect(sheet.getByLabel('Pakai pintasan satu tombol di meja redaksi')).not.toBeChecked();
});

/** Everything of ours, read without our code. */
function kept(page: Page) {
  return page.evaluate(async () => {
    const answer = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
    const tables: Record<string, number> = {};
    if ((await indexedDB.databases()).some(({ name }) => name === 'saring')) {
      const db = await answer(indexedDB.open('saring'));
      for (const name of db.objectStoreNames)
        tables[name] = await answer(db.transaction(name).objectStore(name).count());
      db.close();
    }
    const own = globalThis as unknown as {
      chrome: { storage: Record<'local' | 'session', { get(): Promise<object> }> };
    };
    const { local, session } = own.chrome.storage;
    return { tables, local: Object.keys(await local.get()), session: Object.keys(await session.get()) };
  });
}

test('everything is erased, after a copy and a word typed by hand', async ({ open, openOwn }) => {
  const page = await open('x-inline');
  const desk = await openOwn('desk.html#instansi/nama');
  await desk.getByLabel('Nama lengkap').fill('Dinas Kesehatan Kota Awan');
  await desk.keyboard.press('Enter');
  await page.bringToFront();
  await write(page, x, { text: 'Draf yang akan dihapus' });
  await expect.poll(() => lastText(desk)).toBe('Draf yang akan dihapus');
  await page.close();
  const before = await kept(desk);
  expect(before.tables.drafts).toBe(1);
  // What is there is what the page says is there.
  const keys = stored.flatMap((each) => each.keys);
  const unlisted = [...before.local, ...before.session].filter(
    (name) => !keys.some((key) => (key.endsWith(':') ? name.startsWith(key) : name === key)),
  );
  expect(unlisted).toEqual([]);

  await desk.goto(desk.url().replace(/#.*/, '#penyimpanan'));
  await desk.bringToFront();
  const download = desk.waitForEvent('download');
  await desk.getByRole('button', { name: 'Simpan salinan draf' }).click();
  expect(readFileSync(await (await download).path(), 'utf8')).toContain('Draf yang akan dihapus');

  const go = desk.getByRole('button', { name: 'Hapus semua sekarang' });
  await expect(go).toHaveAttribute('aria-disabled', 'true');
  await desk.getByLabel('Ketik “hapus semua” untuk melanjutkan').fill('hapus');
  await desk.keyboard.press('Enter');
  expect(await storedDrafts(desk)).toHaveLength(1);
  await desk.getByLabel('Ketik “hapus semua” untuk melanjutkan').fill('Hapus semua');
  await go.click();
  await expect(desk.getByRole('heading', { level: 1, name: 'Kenalkan instansi Anda' })).toBeVisible();
  const after = await kept(desk);
  expect(Object.values(after.tables).every((count) => count === 0)).toBe(true);
  expect(after.local).toEqual([]);
  expect(after.session).toEqual([]);
});

for (const [name, viewport] of [
  ['320 px', { width: 320, height: 640 }],
  ['1280 px', { width: 1280, height: 720 }],
] as const) {
  test.describe(name, () => {
    test.use({ viewport });
    test('axe finds nothing, and nothing runs out of the window', async ({ openOwn }) => {
      const desk = await openOwn('desk.html#aturan');
      for (const place of ['aturan', 'aturan/di-ke-preposition', 'aturan/tidak-ada', 'penyimpanan']) {
        await desk.goto(desk.url().replace(/#.*/, `#${place}`));
        await expect(desk.locator('main :is(h1, h2)').first()).toBeVisible();
        const wide = await desk.evaluate(
          () => document.querySelector('main')!.scrollWidth - document.querySelector('main')!.clientWidth,
        );
        expect(wide, place).toBe(0);
        expect(await axeFaults(desk), place).toEqual([]);
      }
    });
  });
}
