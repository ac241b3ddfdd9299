/** Login pages and direct messages: nothing of ours may show, read or keep anything there. */
import type { browser } from 'wxt/browser';
import { fieldOf, write } from '../fixtures/drive.ts';
import { ignoredSurfaces } from '../fixtures/surfaces.ts';
import { expect, test } from './extension.ts';
import { lastText, storedDrafts, surfaceOf } from './writing.ts';

declare const chrome: typeof browser;

for (const surface of ignoredSurfaces) {
  test(`nothing runs: ${surface.id}`, async ({ open, openOwn }) => {
    const page = await open(surface.id);
    await fieldOf(page, surface, 'text').click();
    await page.keyboard.type('Pesan pribadi');
    // A composer in another tab is summoned and saved after this one would have been: then nothing is still on its way.
    const other = await open('x-inline');
    await write(other, surfaceOf('x-inline'), { text: 'Pengumuman untuk warga' });
    const desk = await openOwn('desk.html');
    await expect.poll(() => lastText(desk)).toBe('Pengumuman untuk warga');
    expect(await storedDrafts(desk)).toHaveLength(1);
    const kept = await desk.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
    expect(kept).not.toContain('Pesan pribadi');
    await page.bringToFront();
    expect(await page.evaluate(() => document.querySelector('saring-ui'))).toBeNull();
  });
}

test('a composer on a page that asks for a password is left alone', async ({ open }) => {
  const page = await open('x-inline');
  await page.evaluate(() => {
    const field = document.createElement('input');
    field.type = 'password';
    document.body.append(field);
  });
  await write(page, surfaceOf('x-inline'), { text: 'Halo' });
  const other = await open('youtube-comment');
  await write(other, surfaceOf('youtube-comment'), { text: 'Terima kasih' });
  await expect.poll(() => other.evaluate(() => document.querySelector('saring-ui') !== null)).toBe(true);
  expect(await page.evaluate(() => document.querySelector('saring-ui'))).toBeNull();
});
