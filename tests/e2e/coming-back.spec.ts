/** After a crash, a kill, a reload: the panel offers to go on with the draft, in the right box, and asks before it writes over anything. */
import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { fieldOf, openSurface, publish, write } from '../fixtures/drive.ts';
import { launchOn, loadExtension } from './browsers.ts';
import { expect, findOwnUi, seeWelcome, test } from './extension.ts';
import { killBrowser, protocol, stopWorker } from './killing.ts';
import { modelOf, panelOf } from './same-draft.ts';
import { lastText, storedDrafts, surfaceOf } from './writing.ts';

/** In the worker, where the browser's own name for it is in reach. */
declare const chrome: typeof browser;

const x = surfaceOf('x-inline');
const text = 'Pelayanan buka sampai pukul 20.00 WITA.';

async function leave(page: Page, desk: Page, words = text): Promise<void> {
  await write(page, x, { text: words });
  await expect.poll(() => lastText(desk)).toBe(words);
  await page.bringToFront();
}

/** The box is empty and has the focus; the panel is open. */
async function emptyBox(page: Page, extensionId: string) {
  await page.bringToFront();
  await fieldOf(page, x, 'text').click();
  return panelOf(page, extensionId);
}

test('the browser was killed: the draft is offered with its time, and goes on', async ({
  profile,
  server,
}) => {
  test.setTimeout(60_000);
  const first = await launchOn(profile, server);
  const firstId = await loadExtension(first.context);
  await seeWelcome(first.context, firstId);
  const page = await first.context.newPage();
  await openSurface(page, x);
  await write(page, x, { text });
  await expect.poll(async () => (await findOwnUi(page, '.badge')) !== null).toBe(true);
  const own = await first.context.newPage();
  await own.goto(`chrome-extension://${firstId}/desk.html`);
  await expect.poll(() => lastText(own)).toBe(text);
  await killBrowser(first.context);

  const { context } = await launchOn(profile, server);
  const extensionId = await loadExtension(context);
  const again = await context.newPage();
  await openSurface(again, x);
  await fieldOf(again, x, 'text').click();
  await expect.poll(async () => (await findOwnUi(again, '.badge'))?.text()).toBe('Lanjutkan draf?');
  const panel = await panelOf(again, extensionId);
  await expect(panel.getByRole('heading', { name: /^Lanjutkan draf dari \d\d\.\d\d$/ })).toBeVisible();
  await panel.getByRole('button', { name: 'Lanjutkan', exact: true }).click();
  await expect.poll(() => modelOf(again)).toBe(text);
  await fieldOf(again, x, 'text').click();
  await again.keyboard.press('Control+End');
  await again.keyboard.type(' Bawa KTP.');
  const desk = await context.newPage();
  await desk.goto(`chrome-extension://${extensionId}/desk.html`);
  await expect.poll(() => lastText(desk)).toBe(`${text} Bawa KTP.`);
  expect(await storedDrafts(desk)).toHaveLength(1);
  await context.close();
});

test('the site was reloaded and has forgotten the text: offered, also after the tab crashed', async ({
  open,
  openOwn,
  extensionId,
  context,
}) => {
  const desk = await openOwn('desk.html');
  const page = await open('x-inline');
  await leave(page, desk);
  await page.reload();
  const panel = await emptyBox(page, extensionId);
  await panel.getByRole('button', { name: 'Lanjutkan', exact: true }).click();
  await expect(panel.locator('.notice')).toHaveText('Draf sudah disisipkan.');
  await expect.poll(() => modelOf(page)).toBe(text);

  await page.goto('chrome://crash').catch(() => {});
  await page.close();
  // A worker that was asleep meanwhile knows it too.
  await stopWorker(await protocol(context));
  const other = await open('x-inline');
  const again = await emptyBox(other, extensionId);
  await again.getByRole('button', { name: 'Lanjutkan', exact: true }).click();
  await expect.poll(() => modelOf(other)).toBe(text);
  expect(await storedDrafts(desk)).toHaveLength(1);
});

test('a discarded tab: offered when it comes back', async ({ open, openOwn, extensionId, context }) => {
  const desk = await openOwn('desk.html');
  const page = await open('x-inline');
  await leave(page, desk);
  await desk.bringToFront();
  const back = context.waitForEvent('page');
  await desk.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://x.com/*' });
    if (!tab?.id) return;
    const discarded = await chrome.tabs.discard(tab.id);
    await chrome.tabs.update(discarded?.id ?? tab.id, { active: true });
  });
  const again = await back;
  await again.waitForURL('https://x.com/**');
  const panel = await emptyBox(again, extensionId);
  await panel.getByRole('button', { name: 'Lanjutkan', exact: true }).click();
  await expect.poll(() => modelOf(again)).toBe(text);
  expect(await storedDrafts(desk)).toHaveLength(1);
});

for (const [how, held] of [
  ['append', `Baru.\n\n${text}`],
  ['replace', text],
] as const) {
  test(`a full box is asked about (${how}); what was there stays a draft`, async ({
    open,
    openOwn,
    extensionId,
  }) => {
    const desk = await openOwn('desk.html');
    const before = await open('x-inline');
    await leave(before, desk);
    await before.close();
    const page = await open('x-inline');
    const panel = await emptyBox(page, extensionId);
    await expect(panel.getByText('Lanjutkan draf dari')).toBeVisible();
    await fieldOf(page, x, 'text').click();
    await page.keyboard.type('Baru.');
    // At once: the panel may still take the box for empty, and the box itself refuses then.
    await panel.getByRole('button', { name: 'Lanjutkan', exact: true }).click();
    expect(await modelOf(page)).toBe('Baru.');
    await expect(panel.getByText('Kotak tulis sudah berisi.')).toBeVisible();
    await panel.locator(`[data-how="${how}"]`).click();
    await expect.poll(() => modelOf(page)).toBe(held);
    await expect.poll(() => textsIn(desk)).toContain(held);
    // Neither is lost: what was written here before, nor what was to go on.
    await expect.poll(() => textsIn(desk)).toContain(text);
    if (how === 'replace') await expect.poll(() => textsIn(desk)).toContain('Baru.');
    await page.close();
  });
}

test('offered where it belongs only: not on another surface, not for another account, not twice, not once published', async ({
  open,
  openOwn,
  extensionId,
}) => {
  const desk = await openOwn('desk.html');
  const page = await open('x-inline');
  await leave(page, desk);
  // As long as it is open there, it is not offered elsewhere.
  const second = await open('x-inline');
  let panel = await emptyBox(second, extensionId);
  await expect(panel.getByText('Kotak masih kosong')).toBeVisible();
  await expect(panel.getByText('Lanjutkan draf dari')).toHaveCount(0);
  await page.close();
  const facebook = await open('facebook-post');
  await fieldOf(facebook, surfaceOf('facebook-post'), 'text').click();
  panel = await panelOf(facebook, extensionId);
  await expect(panel.getByText('Kotak masih kosong')).toBeVisible();
  await expect(panel.getByText('Lanjutkan draf dari')).toHaveCount(0);

  await second.reload();
  panel = await emptyBox(second, extensionId);
  await panel.getByRole('button', { name: 'Jangan sekarang' }).click();
  await second.reload();
  panel = await emptyBox(second, extensionId);
  await expect(panel.getByText('Kotak masih kosong')).toBeVisible();
  await expect(panel.getByText('Lanjutkan draf dari')).toHaveCount(0);

  await write(second, x, { text: 'Terbit saja.' });
  await publish(second, x);
  await expect
    .poll(async () => (await storedDrafts(desk)).some((each) => each.publishedAt !== null))
    .toBe(true);
  await second.reload();
  panel = await emptyBox(second, extensionId);
  await expect(panel.getByText('Kotak masih kosong')).toBeVisible();
  await expect(panel.getByText('Terbit saja.')).toHaveCount(0);
});

const textsIn = async (desk: Page) => (await storedDrafts(desk)).map((each) => each.fields[0]?.text);
