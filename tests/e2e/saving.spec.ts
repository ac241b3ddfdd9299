/** What can go wrong between a key and the disk: it is said, tried again, and the text is never lost. */
import type { Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { fieldOf, write } from '../fixtures/drive.ts';
import { chance } from './chance.ts';
import { clickBadge, expect, findOwnUi, panelFrame, test } from './extension.ts';
import { protocol, stopWorker, workerOf } from './killing.ts';
import { lastText, storedDrafts, surfaceOf } from './writing.ts';

/** In the worker, where the browser's own name for it is in reach. */
declare const chrome: typeof browser;

const x = surfaceOf('x-inline');
const modelOf = (page: Page) => page.evaluate(() => Object.values(window.practice.models())[0]);
const badge = async (page: Page) => (await findOwnUi(page, '.badge'))?.text();

test('the worker may be killed at any moment while typing', async ({ context, open, openOwn }) => {
  const page = await open('x-inline');
  await fieldOf(page, x, 'text').click();
  const session = await protocol(context);
  let text = '';
  for (let round = 0; round < 8; round++) {
    const words = `Kalimat ke-${round} tentang layanan. `;
    await page.keyboard.type(words);
    text += words;
    await stopWorker(session);
  }
  const desk = await openOwn('desk.html');
  await expect.poll(() => lastText(desk)).toBe(text);
  expect(await storedDrafts(desk)).toHaveLength(1);
  expect(await modelOf(page)).toBe(text);
});

test('a full disk is said, and the text is saved once there is room', async ({
  context,
  open,
  openOwn,
  extensionId,
}) => {
  const page = await open('youtube-community');
  const quota = await context.newCDPSession(page);
  const origin = `chrome-extension://${extensionId}`;
  await quota.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 200_000 });
  await write(page, surfaceOf('youtube-community'), { text: 'Sebelum penuh. ' });
  await expect.poll(() => badge(page)).toBeTruthy();
  // One save that is larger than what is left, also after the database has compressed it.
  const long = noise(900_000);
  await page.evaluate((text) => document.execCommand('insertText', false, text), long);
  await expect.poll(() => badge(page)).toContain('Belum tersimpan');
  await clickBadge(page);
  const panel = await panelFrame(page, extensionId);
  await expect(panel.getByText(/penuh/i).last()).toBeVisible();
  expect((await modelOf(page))?.length).toBe('Sebelum penuh. '.length + long.length);

  await quota.send('Storage.overrideQuotaForOrigin', { origin });
  await expect(panel.getByText(/^Tersimpan \d/)).toBeVisible({ timeout: 30_000 });
  const desk = await openOwn('desk.html');
  await expect.poll(async () => (await lastText(desk))?.length).toBe('Sebelum penuh. '.length + long.length);
});

test('a corrupt row is listed as unreadable and the rest works', async ({ open, openOwn }) => {
  const page = await open('x-inline');
  await write(page, x, { text: 'Teks yang sehat.' });
  const desk = await openOwn('desk.html');
  await expect.poll(() => lastText(desk)).toBe('Teks yang sehat.');
  await desk.evaluate(
    () =>
      new Promise<void>((done) => {
        const open = indexedDB.open('saring');
        open.onsuccess = () => {
          const write = open.result.transaction('drafts', 'readwrite');
          write.objectStore('drafts').put({ id: 'rusak-0001', updatedAt: Date.now(), fields: 42 });
          write.oncomplete = () => {
            open.result.close();
            done();
          };
        };
      }),
  );
  await desk.reload();
  await expect(desk.getByText('Teks yang sehat.').first()).toBeVisible();
  await expect(desk.getByText(/tidak (dapat|bisa) dibaca|tidak terbaca/i).first()).toBeVisible();
  await page.bringToFront();
  await page.keyboard.type(' Lanjut.');
  await expect
    .poll(async () => (await storedDrafts(desk)).map((each) => each.fields?.[0]?.text))
    .toContain('Teks yang sehat. Lanjut.');
});

test('after the extension is reloaded in mid-sentence, saving goes on in the same draft', async ({
  context,
  open,
  openOwn,
}) => {
  const page = await open('x-inline');
  await write(page, x, { text: 'Sedang menulis' });
  await expect.poll(() => badge(page)).toBeTruthy();
  const worker = await workerOf(context);
  await worker.evaluate(() => chrome.runtime.reload()).catch(() => {});
  await page.keyboard.type(' lalu diperbarui');
  const desk = await openOwn('desk.html');
  await expect.poll(() => lastText(desk)).toBe('Sedang menulis lalu diperbarui');
  await page.bringToFront();
  await page.keyboard.type(', dan lanjut');
  await expect.poll(() => lastText(desk)).toBe('Sedang menulis lalu diperbarui, dan lanjut');
  expect(await storedDrafts(desk)).toHaveLength(1);
  expect(await modelOf(page)).toBe('Sedang menulis lalu diperbarui, dan lanjut');
  // What the script before it drew has gone with it.
  await expect.poll(() => page.locator('saring-ui').count()).toBeLessThanOrEqual(2);
  await expect.poll(() => badge(page)).toMatch(/^\d Perbaiki$/);
});

test('the same box goes on with the same draft after a reload in which the site restores its text', async ({
  open,
  openOwn,
}) => {
  const page = await open('x-inline');
  const text = 'Pengumuman yang dipulihkan situs';
  await write(page, x, { text });
  const desk = await openOwn('desk.html');
  await expect.poll(() => lastText(desk)).toBe(text);
  await page.bringToFront();
  await page.reload();
  await fieldOf(page, x, 'text').click();
  await page.evaluate(
    (value) => window.practice.restore(Object.keys(window.practice.models())[0] ?? '', value),
    text,
  );
  await page.keyboard.press('Control+End');
  await page.keyboard.type(', lanjut');
  await expect.poll(() => lastText(desk)).toBe(`${text}, lanjut`);
  expect(await storedDrafts(desk)).toHaveLength(1);
});

test('a re-render that replaces the composer goes on with the same draft', async ({ open, openOwn }) => {
  const page = await open('x-inline');
  await write(page, x, { text: 'Ditulis sebelum digambar ulang' });
  const desk = await openOwn('desk.html');
  await expect.poll(() => lastText(desk)).toBe('Ditulis sebelum digambar ulang');
  await page.bringToFront();
  await page.evaluate(() => window.practice.rerender());
  await fieldOf(page, x, 'text').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' dan sesudahnya');
  await expect.poll(() => lastText(desk)).toBe('Ditulis sebelum digambar ulang dan sesudahnya');
  expect(await storedDrafts(desk)).toHaveLength(1);
});

test('the modal over the inline composer has a draft of its own', async ({ open, openOwn }) => {
  const page = await open('x-inline');
  await write(page, x, { text: 'Di kotak beranda' });
  await page.locator('[data-testid="SideNav_NewTweet_Button"]').click();
  await write(page, surfaceOf('x-modal'), { text: 'Di jendela atas' });
  const desk = await openOwn('desk.html');
  await expect
    .poll(async () => (await storedDrafts(desk)).map((each) => each.fields[0]?.text).sort())
    .toEqual(['Di jendela atas', 'Di kotak beranda']);
});

/** Letters without a pattern, the same every time. */
function noise(length: number): string {
  const random = chance(1);
  return Array.from({ length }, () => String.fromCharCode(97 + Math.floor(random() * 26))).join('');
}
