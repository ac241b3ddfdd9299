/** The same draft in several places: who else is there, and what others write is offered, never written by itself. */
import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { fieldOf, openSurface, write } from '../fixtures/drive.ts';
import { expect, findOwnUi, panelFrame, test } from './extension.ts';
import { protocol, stopWorker } from './killing.ts';
import { goOnIn, modelOf, panelOf } from './same-draft.ts';
import { lastText, storedDrafts, surfaceOf } from './writing.ts';

/** In the worker, where the browser's own name for it is in reach. */
declare const chrome: typeof browser;

const x = surfaceOf('x-inline');
const start = 'Posyandu Melati buka Sabtu.';

/** A draft that is open in two tabs; the second has the panel open. */
async function inTwoTabs(
  open: (id: string) => Promise<Page>,
  desk: Page,
  extensionId: string,
): Promise<[Page, Page]> {
  const first = await open('x-inline');
  await write(first, x, { text: start });
  await expect.poll(() => lastText(desk)).toBe(start);
  const second = await open('x-inline');
  await goOnIn(second, x, extensionId);
  return [first, second];
}

/** Written there at one stroke, and stored: key by key it would be read, stored and offered elsewhere in parts. */
async function written(page: Page, desk: Page, words: string, whole: string): Promise<void> {
  await page.keyboard.insertText(words);
  await expect.poll(() => lastText(desk)).toBe(whole);
}

test('two tabs, the panel and the desk: each says where else the draft is, and every box can have the same text', async ({
  open,
  openOwn,
  extensionId,
}) => {
  const desk = await openOwn('desk.html');
  const [first, second] = await inTwoTabs(open, desk, extensionId);
  const inSecond = await panelFrame(second, extensionId);
  await expect(inSecond.getByText('Juga terbuka di X – tab lain')).toBeVisible();

  await second.keyboard.insertText(' Gratis.');
  await expect(desk.locator('.open-in')).toHaveText('Sedang ditulis di X – tab lain');
  // The box in which somebody types stays as it is; the panel says where the other is.
  const inFirst = await panelOf(first, extensionId);
  await expect(inFirst.getByText('Ada perubahan dari tempat lain')).toBeVisible();
  expect(await modelOf(first)).toBe(start);
  await fieldOf(first, x, 'text').click();
  await first.keyboard.press('Control+Home');
  await first.keyboard.insertText('Info: ');
  await expect.poll(() => lastText(desk)).toBe(`Info: ${start} Gratis.`);
  expect(await modelOf(first)).toBe(`Info: ${start}`);
  expect(await modelOf(second)).toBe(`${start} Gratis.`);

  for (const page of [first, second]) {
    const panel = await panelOf(page, extensionId);
    await panel.getByRole('button', { name: 'Terapkan' }).click();
    await expect.poll(() => modelOf(page)).toBe(`Info: ${start} Gratis.`);
    await expect(panel.getByRole('button', { name: 'Terapkan' })).toHaveCount(0);
  }
  expect(await lastText(desk)).toBe(`Info: ${start} Gratis.`);
  expect(await storedDrafts(desk)).toHaveLength(1);
  // Typing goes on from there, in both.
  await fieldOf(first, x, 'text').click();
  await first.keyboard.press('Control+End');
  await written(first, desk, ' Ajak tetangga.', `Info: ${start} Gratis. Ajak tetangga.`);
});

test('a box that nobody is in follows by itself; one that somebody is in never does', async ({
  open,
  openOwn,
  extensionId,
}) => {
  const desk = await openOwn('desk.html');
  const [first, second] = await inTwoTabs(open, desk, extensionId);
  const inFirst = await panelOf(first, extensionId);
  const blur = () => first.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await first.bringToFront();
  await blur();
  await second.bringToFront();
  await second.keyboard.insertText(' Gratis.');
  await expect.poll(() => modelOf(first)).toBe(`${start} Gratis.`);
  // The caret is nowhere, as it was before.
  await expect.poll(() => first.evaluate(() => document.activeElement === document.body)).toBe(true);
  expect(await storedDrafts(desk)).toHaveLength(1);

  await first.bringToFront();
  await fieldOf(first, x, 'text').click();
  await second.bringToFront();
  await written(second, desk, ' Datang!', `${start} Gratis. Datang!`);
  await expect(inFirst.getByText('Ada perubahan dari tempat lain')).toBeVisible();
  expect(await modelOf(first)).toBe(`${start} Gratis.`);
  await first.bringToFront();
  await blur();
  await expect.poll(() => modelOf(first)).toBe(`${start} Gratis. Datang!`);
  expect(await lastText(desk)).toBe(`${start} Gratis. Datang!`);
});

test('what was left alone is offered again only when something else is written', async ({
  open,
  openOwn,
  extensionId,
}) => {
  const desk = await openOwn('desk.html');
  const [first, second] = await inTwoTabs(open, desk, extensionId);
  await written(second, desk, ' Gratis.', `${start} Gratis.`);
  const panel = await panelOf(first, extensionId);
  await panel.getByRole('button', { name: 'Biarkan' }).click();
  await expect(panel.getByText('Ada perubahan dari tempat lain')).toHaveCount(0);
  expect(await modelOf(first)).toBe(start);
  await second.bringToFront();
  await fieldOf(second, x, 'text').click();
  await second.keyboard.press('Control+End');
  await written(second, desk, ' Datang!', `${start} Gratis. Datang!`);
  await first.bringToFront();
  await expect(panel.getByText('Ada perubahan dari tempat lain')).toBeVisible();
  await panel.getByRole('button', { name: 'Terapkan' }).click();
  await expect.poll(() => modelOf(first)).toBe(`${start} Gratis. Datang!`);
});

test('a version brought back on the desk is offered to the box, and the badge says so', async ({
  open,
  openOwn,
  extensionId,
}) => {
  const desk = await openOwn('desk.html');
  const long = 'Pengumuman panjang yang ditulis dengan susah payah untuk warga.';
  const page = await open('x-inline');
  await write(page, x, { text: long });
  await expect.poll(() => lastText(desk)).toBe(long);
  await page.bringToFront();
  await page.keyboard.press('Control+A');
  await written(page, desk, 'Pengumuman x', 'Pengumuman x');
  await desk.bringToFront();
  await desk.getByRole('button', { name: 'Versi', exact: true }).click();
  await desk.getByRole('button', { name: 'Pakai versi ini' }).click();
  await expect.poll(() => lastText(desk)).toBe(long);
  await page.bringToFront();
  await expect
    .poll(async () => (await findOwnUi(page, '.badge'))?.attribute('aria-label'))
    .toContain('Ada perubahan');
  const panel = await panelOf(page, extensionId);
  await expect(panel.getByText(/Juga terbuka di meja redaksi/)).toBeVisible();
  await panel.getByRole('button', { name: 'Terapkan' }).click();
  await expect.poll(() => modelOf(page)).toBe(long);
  await desk.close();
  await expect(panel.getByText(/Juga terbuka/)).toHaveCount(0);
});

test('whoever leaves is no longer named: a tab that is closed, crashes, is discarded, goes elsewhere', async ({
  context,
  open,
  openOwn,
  extensionId,
}) => {
  const desk = await openOwn('desk.html');
  const stay = await open('x-inline');
  await write(stay, x, { text: start });
  await expect.poll(() => lastText(desk)).toBe(start);
  const panel = await panelOf(stay, extensionId);
  const elsewhere = panel.getByText('Juga terbuka di X – tab lain');
  for (const way of ['closed', 'crashed', 'discarded', 'gone'] as const) {
    const other = await open('x-inline');
    await goOnIn(other, x, extensionId);
    await stay.bringToFront();
    await expect(elsewhere, way).toBeVisible();
    // The worker need not be awake for it.
    await stopWorker(await protocol(context));
    if (way === 'closed') await other.close();
    if (way === 'crashed') await other.goto('chrome://crash').catch(() => {});
    if (way === 'gone') await other.goto('https://practice.saring.example/');
    if (way === 'discarded') {
      await desk.evaluate(async () => {
        const tabs = await chrome.tabs.query({ url: 'https://x.com/*', active: false });
        const other = tabs.sort((a, b) => (b.id ?? 0) - (a.id ?? 0))[0];
        if (other?.id) await chrome.tabs.discard(other.id);
      });
    }
    await expect(elsewhere, way).toHaveCount(0);
    await expect(desk.locator('.open-in')).toHaveCount(1);
  }
});

test('back from another page by the browser’s way back: named again, and told what it missed', async ({
  open,
  openOwn,
  extensionId,
}) => {
  const desk = await openOwn('desk.html');
  const [away, stay] = await inTwoTabs(open, desk, extensionId);
  await away.bringToFront();
  await away.evaluate(() => {
    window.addEventListener('pageshow', ({ persisted }) => {
      document.documentElement.dataset.cameBack = String(persisted);
    });
  });
  await away.goto('https://practice.saring.example/');
  const panel = await panelOf(stay, extensionId);
  await expect(panel.getByText('Juga terbuka di X – tab lain')).toHaveCount(0);
  await fieldOf(stay, x, 'text').click();
  await stay.keyboard.press('Control+End');
  await written(stay, desk, ' Gratis.', `${start} Gratis.`);
  await away.bringToFront();
  // No page is loaded: the one that was left goes on.
  await away.goBack({ waitUntil: 'commit' });
  await expect.poll(() => away.evaluate(() => document.documentElement.dataset.cameBack)).toBe('true');
  expect(await modelOf(away)).toBe(start);
  const back = await panelOf(away, extensionId);
  await back.getByRole('button', { name: 'Terapkan' }).click();
  await expect.poll(() => modelOf(away)).toBe(`${start} Gratis.`);
  await stay.bringToFront();
  await expect(panel.getByText('Juga terbuka di X – tab lain')).toBeVisible();
});

test('in two windows: the panel says so', async ({ context, open, openOwn, extensionId }) => {
  const desk = await openOwn('desk.html');
  const first = await open('x-inline');
  await write(first, x, { text: start });
  await expect.poll(() => lastText(desk)).toBe(start);
  const opened = context.waitForEvent('page');
  await desk.evaluate((url) => void chrome.windows.create({ url }), x.url);
  const second = await opened;
  await openSurface(second, x);
  const panel = await goOnIn(second, x, extensionId);
  await expect(panel.getByText('Juga terbuka di X – jendela lain')).toBeVisible();
  await second.keyboard.insertText(' Gratis.');
  const other = await panelOf(first, extensionId);
  await expect(other.getByText('Sedang ditulis di X – jendela lain')).toBeVisible();
  await expect.poll(() => lastText(desk)).toBe(`${start} Gratis.`);
  await other.getByRole('button', { name: 'Terapkan' }).click();
  await expect.poll(() => modelOf(first)).toBe(`${start} Gratis.`);
});

test('a hidden tab hears of it when it is shown', async ({ open, openOwn, extensionId, context }) => {
  const desk = await openOwn('desk.html');
  const [hidden, shown] = await inTwoTabs(open, desk, extensionId);
  const panel = await panelOf(hidden, extensionId);
  const sleep = await context.newCDPSession(hidden);
  await sleep.send('Page.setWebLifecycleState', { state: 'frozen' });
  await shown.bringToFront();
  // What is told to a tab that sleeps may get lost: here the rows of who is where are.
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(() => chrome.storage.session.clear());
  await written(shown, desk, ' Gratis.', `${start} Gratis.`);
  await sleep.send('Page.setWebLifecycleState', { state: 'active' });
  // Playwright keeps every tab visible: the page is told as by the browser.
  await hidden.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await hidden.bringToFront();
  await expect(panel.getByText('Ada perubahan dari tempat lain')).toBeVisible();
});

test('side panel and panel in the page at once: both say the same, and one press is enough', async ({
  open,
  openOwn,
  extensionId,
  context,
}) => {
  const desk = await openOwn('desk.html');
  const [first, second] = await inTwoTabs(open, desk, extensionId);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await first.bringToFront();
  const tab = await worker.evaluate(
    async () => (await chrome.tabs.query({ url: 'https://x.com/*', active: true }))[0]?.id,
  );
  // The browser's side panel is this very page; here in a tab, where it can be driven.
  const side = await openOwn(`panel.html?tab=${tab}`);
  await second.bringToFront();
  await written(second, desk, ' Gratis.', `${start} Gratis.`);
  const inPage = await panelOf(first, extensionId);
  for (const panel of [inPage, side]) {
    await expect(panel.getByText('Ada perubahan dari tempat lain')).toBeVisible();
    await expect(panel.getByText(/ditulis di X – tab lain|terbuka di X – tab lain/)).toBeVisible();
  }
  await inPage.getByRole('button', { name: 'Terapkan' }).click();
  await expect.poll(() => modelOf(first)).toBe(`${start} Gratis.`);
  await expect(side.getByText('Ada perubahan dari tempat lain')).toHaveCount(0);
});
