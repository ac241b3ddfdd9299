/** The panel's other places: the browser's side panel, a tab, and a frame to which the browser denies the database. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { write } from '../fixtures/drive.ts';
import { clickBadge, expect, panelFrame, test } from './extension.ts';
import { goOnIn } from './same-draft.ts';
import { surfaceOf } from './writing.ts';

const x = surfaceOf('x-inline');

test('moves into the browser’s side panel', async ({ context, open, extensionId }) => {
  const page = await open('x-inline');
  await write(page, x, { text: 'Rapat warga disini' });
  await clickBadge(page);
  const panel = await panelFrame(page, extensionId);
  await panel.getByRole('button', { name: 'Pindahkan panel' }).click();
  await panel.locator('[data-way="panel.to-side"]').click();
  await expect.poll(() => page.frames().length).toBe(1);
  // Playwright does not list the side panel as a page; the browser does.
  const session = await context.browser()?.newBrowserCDPSession();
  await expect
    .poll(async () => {
      const found = await session?.send('Target.getTargets');
      return found?.targetInfos.filter((each) => each.url.endsWith('/panel.html')).length;
    })
    .toBeGreaterThan(0);
});

test('moves into a tab, where the findings go on', async ({ context, open, extensionId }) => {
  const page = await open('x-inline');
  await write(page, x, { text: 'Rapat warga disini' });
  await clickBadge(page);
  const panel = await panelFrame(page, extensionId);
  await panel.getByRole('button', { name: 'Pindahkan panel' }).click();
  const opened = context.waitForEvent('page');
  await panel.locator('[data-way="panel.to-tab"]').click();
  const tab = await opened;
  await expect(tab.locator('[data-rule="di-ke-preposition"]').first()).toBeVisible();
  await expect.poll(() => page.frames().length).toBe(1);
});

const denied = test.extend({
  ownBrowser: true,
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern.
  profile: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'saring-e2e-'));
    mkdirSync(join(folder, 'Default'));
    // "Block all third-party cookies", as a careful office sets it: frames inside pages get no database.
    const preferences = {
      profile: { cookie_controls_mode: 1 },
      extensions: { ui: { developer_mode: true } },
    };
    writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify(preferences));
    await use(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  },
});

denied(
  'a frame without a database gets the drafts by messages, and says so',
  async ({ open, extensionId }) => {
    const page = await open('x-inline');
    await write(page, x, { text: 'Rapat warga disini' });
    await clickBadge(page);
    const panel = await panelFrame(page, extensionId);
    await expect(panel.locator('[data-rule="di-ke-preposition"]').first()).toBeVisible();
    await panel.getByRole('tab', { name: /Draf/ }).click();
    await expect(panel.getByText('Rapat warga disini').first()).toBeVisible({ timeout: 20_000 });
    await expect(panel.locator('[data-drafts-from="messages"], .drafts-note').first()).toBeVisible();

    // Where else the draft is, it hears by messages, too.
    const second = await open('x-inline');
    const inSecond = await goOnIn(second, x, extensionId);
    await expect(inSecond.getByText('Juga terbuka di X – tab lain')).toBeVisible();
    await page.bringToFront();
    await expect(panel.getByText('Juga terbuka di X – tab lain')).toBeVisible();
    await second.close();
    await expect(panel.getByText('Juga terbuka di X – tab lain')).toHaveCount(0);
  },
);

test('the language chosen in the desk holds in the panel too', async ({ open, openOwn, extensionId }) => {
  const desk = await openOwn('desk.html');
  await expect(desk.getByRole('link', { name: 'Draf' })).toBeVisible();
  await desk.getByRole('button', { name: 'English' }).click();
  await expect(desk.getByRole('link', { name: 'Drafts' })).toBeVisible();
  const page = await open('x-inline');
  await write(page, x, { text: 'Rapat warga disini' });
  await clickBadge(page);
  const panel = await panelFrame(page, extensionId);
  await expect(panel.getByRole('tab', { name: /Findings/ })).toBeVisible();
});
