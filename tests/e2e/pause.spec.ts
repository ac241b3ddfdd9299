/** The pause before publishing, as one contract over every composer. */
import type { Page } from '@playwright/test';
import { fieldOf, publish, type Texts, write } from '../fixtures/drive.ts';
import { checkedSurfaces, type PracticeSurface } from '../fixtures/surfaces.ts';
import { expect, findOwnUi, test } from './extension.ts';
import {
  expectNoSheet,
  expectSheet,
  pressInSheet,
  publishAnyway,
  publishClean,
  publishedTexts,
} from './sheet.ts';

/** An identity number blocks; the other parts are clean. */
const blocked: Texts = {
  text: 'Data warga: 5371010112900004 sudah kami catat.',
  'part-2': 'Terima kasih sudah melapor.',
  'part-3': 'Sampai jumpa di balai desa.',
  title: 'Cara mengurus kartu 5371010112900004',
  description: 'Terima kasih sudah menonton.',
};
const clean: Texts = {
  text: 'Terima kasih sudah datang ke balai desa.',
  'part-2': 'Petugas kami siap membantu.',
  'part-3': 'Sampai jumpa.',
  title: 'Cara merawat sumur desa',
  description: 'Terima kasih sudah menonton.',
};

function textsFor(surface: PracticeSurface, texts: Texts): Texts {
  return Object.fromEntries(surface.fields.map(({ name }) => [name, texts[name] ?? '']));
}

/** Ready to publish: the companion is there and has read the text. */
async function written(page: Page, surface: PracticeSurface, texts: Texts): Promise<Texts> {
  const own = textsFor(surface, texts);
  await write(page, surface, own);
  await expect
    .poll(async () => (await findOwnUi(page, '.badge'))?.attribute('data-state') ?? null, {
      message: 'the badge',
    })
    .not.toBeNull();
  return own;
}

/** Some sites' buttons are elements around the real one. */
function focusButton(page: Page, selector: string): Promise<void> {
  return page.locator(selector).evaluate((found) => {
    const inner = found.matches('button, [tabindex]') ? found : found.querySelector('button, [tabindex]');
    (inner as HTMLElement | null)?.focus();
  });
}

for (const surface of checkedSurfaces) {
  test(`${surface.id}: what blocks is held, and goes out once with a reason`, async ({ open }) => {
    const page = await open(surface.id);
    const own = await written(page, surface, blocked);
    await publish(page, surface);
    await expectSheet(page);
    expect(await publishedTexts(page)).toEqual([]);
    expect((await findOwnUi(page, '[data-rule="pii-national-id"][data-severity="block"]')) !== null).toBe(
      true,
    );

    await pressInSheet(page, 'back');
    await expectNoSheet(page);
    await page.locator(surface.publish).click();
    await expectSheet(page);
    // Escape closes ours and not the site's dialog: the text is still there to be published.
    await page.keyboard.press('Escape');
    await expectNoSheet(page);
    expect(await publishedTexts(page)).toEqual([]);

    await page.locator(surface.publish).click();
    await expectSheet(page);
    await publishAnyway(page, 'Sudah seizin pemilik nomor.');
    await expectNoSheet(page);
    expect(await publishedTexts(page)).toEqual([]);
    await page.locator(surface.publish).dblclick();
    await expect.poll(async () => (await publishedTexts(page)).length).toBe(1);
    expect((await publishedTexts(page))[0]).toMatchObject(own);
    await expectNoSheet(page);
  });

  test(`${surface.id}: a clean text goes out at once`, async ({ open }) => {
    const page = await open(surface.id);
    const own = await written(page, surface, clean);
    await publishClean(page, surface);
    await expect.poll(async () => (await publishedTexts(page)).length).toBe(1);
    expect((await publishedTexts(page))[0]).toMatchObject(own);
    expect(await findOwnUi(page, 'dialog.sheet')).toBeNull();
  });

  test(`${surface.id}: keys that publish are held as well`, async ({ open }) => {
    const page = await open(surface.id);
    await written(page, surface, blocked);
    const last = surface.fields.at(-1)?.name ?? 'text';
    if (surface.publishKey) {
      await fieldOf(page, surface, last).click();
      await page.keyboard.press(surface.publishKey);
      await expectSheet(page);
      await page.keyboard.press('Escape');
      await expectNoSheet(page);
    }
    for (const selector of surface.before) await page.locator(selector).click();
    for (const key of ['Enter', 'Space']) {
      await focusButton(page, surface.publish);
      await page.keyboard.press(key);
      await expectSheet(page);
      await page.keyboard.press('Escape');
      await expectNoSheet(page);
    }
    expect(await publishedTexts(page)).toEqual([]);
  });
}
