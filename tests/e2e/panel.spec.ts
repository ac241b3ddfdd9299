/** The in-page panel: where it stands, what it remembers, what it does in the composer. */
import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { fieldOf, write } from '../fixtures/drive.ts';
import { checkedSurfaces } from '../fixtures/surfaces.ts';
import { clickBadge, expect, findOwnUi, panelFrame, pressInPanel, test } from './extension.ts';
import { keepDrafts, lastText, plannedDraft, surfaceOf } from './writing.ts';

/** A script laid into every page stays in the browser. */
const alone = test.extend({ ownBrowser: true });

/** In the worker, where the browser's own name for it is in reach. */
declare const chrome: typeof browser;

const x = surfaceOf('x-inline');

for (const surface of checkedSurfaces) {
  test(`does not cover the composer: ${surface.id}`, async ({ open, extensionId }) => {
    const page = await open(surface.id);
    const last = surface.fields.at(-1)?.name ?? 'text';
    await write(page, surface, { [last]: 'Rapat warga disini' });
    await clickBadge(page);
    const panel = await panelFrame(page, extensionId);
    await expect(panel.locator('[data-rule]').first()).toBeVisible();
    const frame = await boxOfFrame(page);
    expect(frame.left).toBeGreaterThanOrEqual(0);
    expect(frame.right).toBeLessThanOrEqual(1280);
    expect(frame.bottom).toBeLessThanOrEqual(720);
    expect(frame.bottom - frame.top).toBeGreaterThan(200);
    for (const { selector } of surface.fields) {
      const field = await page.locator(selector).boundingBox();
      const apart =
        !field ||
        field.x >= frame.right ||
        field.x + field.width <= frame.left ||
        field.y >= frame.bottom ||
        field.y + field.height <= frame.top;
      expect(apart, `${selector} at ${JSON.stringify(field)} and the panel at ${JSON.stringify(frame)}`).toBe(
        true,
      );
    }
  });
}

test('closing and opening again loses nothing, and is remembered for the site', async ({
  open,
  extensionId,
}) => {
  const page = await open('x-inline');
  await write(page, x, { text: 'Rapat warga disini pukul 09.00' });
  await clickBadge(page);
  let panel = await panelFrame(page, extensionId);
  await panel.getByRole('tab', { name: /Draf/ }).click();
  await expect(panel.getByText('Rapat warga disini').first()).toBeVisible();
  await panel.getByRole('button', { name: 'Tutup panel' }).click();
  await expect.poll(() => page.frames().length).toBe(1);

  await clickBadge(page);
  panel = await panelFrame(page, extensionId);
  await expect(panel.getByRole('tab', { name: /Draf/, selected: true })).toBeVisible();
  await panel.getByRole('tab', { name: /Temuan/ }).click();
  await expect(panel.locator('[data-rule="di-ke-preposition"]').first()).toBeVisible();

  // Another visit to the same site opens it by itself; another site has its own mind.
  await page.reload();
  await fieldOf(page, x, 'text').click();
  await panelFrame(page, extensionId);
  const other = await open('youtube-comment');
  await write(other, surfaceOf('youtube-comment'), { text: 'Terima kasih' });
  await expect.poll(async () => (await findOwnUi(other, '.badge')) !== null).toBe(true);
  expect(other.frames()).toHaveLength(1);
});

test('docks left and right, and is remembered there', async ({ open, extensionId }) => {
  const page = await open('facebook-post');
  await write(page, surfaceOf('facebook-post'), { text: 'Rapat warga disini' });
  await clickBadge(page);
  const panel = await panelFrame(page, extensionId);
  await expect.poll(async () => (await boxOfFrame(page)).right).toBeGreaterThan(1200);
  await panel.getByRole('button', { name: 'Pindahkan panel' }).click();
  await panel.getByRole('button', { name: 'Taruh di kiri' }).click();
  await expect.poll(async () => (await boxOfFrame(page)).left).toBeLessThan(60);
  await page.reload();
  await page.locator('[role="region"][aria-label="Buat postingan"] [role="button"] >> nth=0').click();
  await fieldOf(page, surfaceOf('facebook-post'), 'text').click();
  await panelFrame(page, extensionId);
  await expect.poll(async () => (await boxOfFrame(page)).left).toBeLessThan(60);
});

test('is made narrower by its handle, and remembers that too', async ({ open, extensionId }) => {
  const page = await open('facebook-post');
  await write(page, surfaceOf('facebook-post'), { text: 'Rapat warga disini' });
  await clickBadge(page);
  await panelFrame(page, extensionId);
  const width = async () => {
    const { left, right } = await boxOfFrame(page);
    return right - left;
  };
  const before = await width();
  const grip = await (await findOwnUi(page, '.frame-handle'))?.centre();
  if (!grip) throw new Error('The panel has no handle.');
  await page.mouse.move(grip.x, grip.y);
  await page.mouse.down();
  await page.mouse.move(grip.x + 50, grip.y, { steps: 5 });
  await page.mouse.up();
  await expect.poll(width).toBeCloseTo(before - 50, -1);
  await page.reload();
  await page.locator('[role="region"][aria-label="Buat postingan"] [role="button"] >> nth=0').click();
  await fieldOf(page, surfaceOf('facebook-post'), 'text').click();
  await panelFrame(page, extensionId);
  await expect.poll(width).toBeCloseTo(before - 50, -1);
});

test('shows the place of a finding, and fixes it in one click', async ({ open, extensionId }) => {
  const page = await open('x-inline');
  await write(page, x, { text: 'Rapat warga disini, bawa KTP.' });
  await clickBadge(page);
  const panel = await panelFrame(page, extensionId);
  const finding = panel.locator('[data-rule="di-ke-preposition"]').first();
  await finding.locator('button').first().click();
  await expect
    .poll(() =>
      page.evaluate(() =>
        [...(CSS.highlights.get('saring-place') ?? [])].map((range) =>
          String((range as StaticRange).startOffset),
        ),
      ),
    )
    .not.toEqual([]);
  await finding.getByRole('button', { name: /di sini/ }).click();
  await expect
    .poll(() => page.evaluate(() => Object.values(window.practice.models())[0]))
    .toBe('Rapat warga di sini, bawa KTP.');
  await expect(panel.locator('[data-rule="di-ke-preposition"]')).toHaveCount(0);
});

test('puts a draft into an empty composer; what is in a box is asked about', async ({
  open,
  extensionId,
}) => {
  const text = 'Pelayanan libur hari Jumat.\nBuka lagi Senin, terima kasih 🙏🏽';
  const first = await open('facebook-post');
  await write(first, surfaceOf('facebook-post'), { text });
  await clickBadge(first);
  await expect((await panelFrame(first, extensionId)).getByText(/Tersimpan \d/)).toBeVisible();

  const page = await open('x-inline');
  await fieldOf(page, x, 'text').click();
  await clickBadge(page);
  const panel = await panelFrame(page, extensionId);
  await panel.getByRole('tab', { name: /Draf/ }).click();
  const insert = panel.getByRole('button', { name: /^Sisipkan/ }).first();
  await insert.click();
  await expect.poll(() => page.evaluate(() => Object.values(window.practice.models())[0])).toBe(text);
  await expect(page.locator('[data-testid="tweetButtonInline"]')).toBeEnabled();
  // The box is full now: nothing is written before somebody chose.
  await insert.click();
  await expect(panel.getByText('Kotak tulis sudah berisi.')).toBeVisible();
  await panel.locator('[data-how="append"]').click();
  await expect
    .poll(() => page.evaluate(() => Object.values(window.practice.models())[0]))
    .toBe(`${text}\n\n${text}`);
});

test('a box that the site drew anew under the press gets the draft all the same', async ({
  open,
  openOwn,
  extensionId,
}) => {
  const text = 'Posyandu buka Rabu di balai desa.';
  const own = await openOwn('desk.html');
  await keepDrafts(own, [
    plannedDraft('di-bawah-tekanan', Date.now() + 86_400_000, { fields: [{ field: 'text', text }] }),
  ]);
  const modal = surfaceOf('x-modal');
  const page = await open('x-modal');
  await fieldOf(page, modal, 'text').click();
  await clickBadge(page);
  const panel = await panelFrame(page, extensionId);
  await panel.getByRole('tab', { name: /Draf/ }).click();
  await page.evaluate(() => window.practice.rerender());
  await pressInPanel(panel.getByRole('button', { name: /^Sisipkan “Posyandu/ }));
  await expect(fieldOf(page, modal, 'text')).toContainText(text);
});

test('opens from the toolbar button and the keyboard shortcut too', async ({
  context,
  open,
  extensionId,
}) => {
  const page = await open('x-inline');
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const press = (how: 'button' | 'shortcut') =>
    worker.evaluate(async (way) => {
      const [tab] = await chrome.tabs.query({ url: 'https://x.com/*' });
      type Fired = { dispatch(...args: unknown[]): void };
      if (way === 'button') (chrome.action.onClicked as unknown as Fired).dispatch(tab);
      else (chrome.commands.onCommand as unknown as Fired).dispatch('toggle-panel', tab);
    }, how);
  // Before any composer had focus: the companion is brought for it.
  await press('button');
  const panel = await panelFrame(page, extensionId);
  await expect(panel.locator('.panel')).toBeVisible();
  await press('shortcut');
  await expect.poll(() => page.frames().length).toBe(1);
});

test('the panel in a tab follows its composer', async ({ open, openOwn, context }) => {
  const page = await open('x-inline');
  await write(page, x, { text: 'Rapat warga disini' });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const tab = await worker.evaluate(async () => (await chrome.tabs.query({ url: 'https://x.com/*' }))[0]?.id);
  const panel = await openOwn(`panel.html?tab=${tab}`);
  await expect(panel.locator('[data-rule="di-ke-preposition"]').first()).toBeVisible();
  await page.bringToFront();
  await page.keyboard.type(' dan dikantor');
  await expect(panel.locator('[data-rule="di-ke-preposition"]')).toHaveCount(2);
  await expect.poll(() => lastText(panel)).toContain('Rapat warga disini');
});

test('100,000 pasted characters work, and are over the limit', async ({ open, openOwn, extensionId }) => {
  const page = await open('youtube-community');
  const surface = surfaceOf('youtube-community');
  await fieldOf(page, surface, 'text').click();
  const long = 'Imunisasi anak di puskesmas. '.repeat(3449).slice(0, 100_000);
  await page.evaluate((text) => document.execCommand('insertText', false, text), long);
  await clickBadge(page);
  const panel = await panelFrame(page, extensionId);
  await expect(panel.getByText(/^Lebih [\d.]+ dari batas/).first()).toBeVisible();
  const desk = await openOwn('desk.html');
  await expect.poll(async () => (await lastText(desk))?.length).toBe(100_000);
});

/** The panel's frame in page pixels, once it stands still. */
async function boxOfFrame(page: Page) {
  const frame = await findOwnUi(page, '.frame');
  const box = await frame?.box();
  if (!box) throw new Error('The panel is not in the page.');
  return box;
}

test('a composer whose button is no longer recognised gets advice only, and is told so', async ({
  open,
  extensionId,
}) => {
  const page = await open('x-inline');
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(error.message));
  await page.evaluate(() => {
    const button = document.querySelector('[data-testid="tweetButtonInline"]');
    button?.setAttribute('data-testid', 'renamedByTheSite');
  });
  await write(page, x, { text: 'Rapat warga disini' });
  await clickBadge(page);
  const panel = await panelFrame(page, extensionId);
  await expect(panel.locator('[data-rule="di-ke-preposition"]').first()).toBeVisible();
  await expect(panel.getByText('Hanya saran di halaman ini')).toBeVisible();
  expect(thrown).toEqual([]);
});

alone(
  'an editor that is no longer recognised is met by a guess, for advice only',
  async ({ context, open, extensionId }) => {
    // As after a release of the site in which the editor has another name.
    await context.addInitScript(() => {
      const set = Element.prototype.setAttribute;
      Element.prototype.setAttribute = function (name, value) {
        set.call(
          this,
          name,
          name === 'data-testid' && value.startsWith('tweetTextarea_') ? 'renamed' : value,
        );
      };
    });
    const page = await open('x-inline');
    await page.locator('[data-testid="renamed"][contenteditable]').click();
    await page.keyboard.type('Rapat warga disini');
    await clickBadge(page);
    const panel = await panelFrame(page, extensionId);
    await expect(panel.locator('[data-rule="di-ke-preposition"]').first()).toBeVisible();
    await expect(panel.getByText('Hanya saran di halaman ini')).toBeVisible();
  },
);
