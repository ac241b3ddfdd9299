/** A real incognito window: nothing is kept unless somebody chooses so, and then only until the window closes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { fieldOf, openSurface } from '../fixtures/drive.ts';
import { launchOn } from './browsers.ts';
import { expect, findOwnUi, seeWelcome, test } from './extension.ts';
import { protocol } from './killing.ts';
import { modelOf, panelOf } from './same-draft.ts';
import { storedDrafts, surfaceOf } from './writing.ts';

/** In the worker, where the browser's own name for it is in reach. */
declare const chrome: typeof browser;

const x = surfaceOf('x-inline');

test('not kept by default; kept when chosen, and gone with the window; never on the disk', async ({
  profile,
  server,
}) => {
  test.setTimeout(90_000);
  const { context, recorded } = await launchOn(profile, server);
  const session = await protocol(context);
  const { id } = await session.send('Extensions.loadUnpacked', {
    path: resolve('.output/chrome-mv3'),
    enableInIncognito: true,
  });
  await seeWelcome(context, id);
  const own = await context.newPage();
  await own.goto(`chrome-extension://${id}/desk.html`);
  const inWindow = await incognito(context, own, x.url);
  await openSurface(inWindow, x);
  await fieldOf(inWindow, x, 'text').click();
  await inWindow.keyboard.type('Rahasia belum disimpan.');
  await expect.poll(async () => (await findOwnUi(inWindow, '.badge'))?.text()).toBeTruthy();
  const panel = await panelOf(inWindow, id);
  await expect(panel.getByText('Jendela samaran: tulisan di sini tidak disimpan')).toBeVisible();
  const keep = panel.getByRole('switch', { name: 'Simpan draf sampai jendela samaran ditutup' });
  await expect(keep).not.toBeChecked();
  await panel.getByRole('tab', { name: /Draf/ }).click();
  await expect(panel.getByText('Belum ada draf')).toBeVisible();

  await keep.check();
  await expect(panel.getByText(/^Tersimpan \d/)).toBeVisible();
  await expect(panel.locator('.draft-line')).toHaveText('Rahasia belum disimpan.');
  // As long as the window is open: after a reload it goes on.
  await inWindow.reload();
  await fieldOf(inWindow, x, 'text').click();
  const again = await panelOf(inWindow, id);
  await again.getByRole('tab', { name: /Temuan/ }).click();
  await again.getByRole('button', { name: 'Lanjutkan', exact: true }).click();
  await expect.poll(() => modelOf(inWindow)).toBe('Rahasia belum disimpan.');
  // Ordinary windows know nothing of it.
  expect(await storedDrafts(own)).toEqual([]);
  expect(JSON.stringify(await own.evaluate(() => chrome.storage.local.get(null)))).not.toContain('Rahasia');
  await inWindow.close();

  const next = await incognito(context, own, x.url);
  await openSurface(next, x);
  await fieldOf(next, x, 'text').click();
  await next.keyboard.type('Lain kali');
  const fresh = await panelOf(next, id);
  await expect(fresh.getByText('Jendela samaran: tulisan di sini tidak disimpan')).toBeVisible();
  await fresh.getByRole('tab', { name: /Draf/ }).click();
  await expect(fresh.getByText('Belum ada draf')).toBeVisible();
  expect(await recorded()).toEqual([]);
  await context.close();
  expect(filesOf(profile).filter((file) => readFileSync(file).includes('Rahasia belum'))).toEqual([]);
});

/** Opens a page in a new incognito window. */
async function incognito(context: BrowserContext, own: Page, url: string): Promise<Page> {
  const opened = context.waitForEvent('page', (page) => page !== own);
  await own.evaluate((to) => void chrome.windows.create({ url: to, incognito: true }), url);
  return opened;
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
