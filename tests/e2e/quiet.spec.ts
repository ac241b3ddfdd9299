/** Login pages and direct messages: nothing of ours may show, read or keep anything there. */
import { ignoredSurfaces } from '../fixtures/surfaces.ts';
import { expect, test } from './extension.ts';
import { fieldOf, openSurface, storedDrafts, surfaceOf, writeAll } from './writing.ts';

for (const surface of ignoredSurfaces) {
  test(`nothing runs: ${surface.id}`, async ({ context, openOwn }) => {
    const page = await openSurface(context, surface);
    await fieldOf(page, surface, 'text').click();
    await page.keyboard.type('Pesan pribadi');
    // A composer in another tab is summoned and saved after this one would have been: then nothing is still on its way.
    const other = await openSurface(context, surfaceOf('x-inline'));
    await writeAll(other, surfaceOf('x-inline'), { text: 'Pengumuman untuk warga' });
    const desk = await openOwn('desk.html');
    await expect
      .poll(async () => (await storedDrafts(desk)).at(-1)?.fields[0]?.text)
      .toBe('Pengumuman untuk warga');
    expect(await storedDrafts(desk)).toHaveLength(1);
    await page.bringToFront();
    expect(await page.evaluate(() => document.querySelector('saring-ui'))).toBeNull();
  });
}

test('a composer on a page that asks for a password is left alone', async ({ context }) => {
  const page = await openSurface(context, surfaceOf('x-inline'));
  await page.evaluate(() => {
    const field = document.createElement('input');
    field.type = 'password';
    document.body.append(field);
  });
  await writeAll(page, surfaceOf('x-inline'), { text: 'Halo' });
  const other = await openSurface(context, surfaceOf('youtube-comment'));
  await writeAll(other, surfaceOf('youtube-comment'), { text: 'Terima kasih' });
  await expect.poll(() => other.evaluate(() => document.querySelector('saring-ui') !== null)).toBe(true);
  expect(await page.evaluate(() => document.querySelector('saring-ui'))).toBeNull();
});
