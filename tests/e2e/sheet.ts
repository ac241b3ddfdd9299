/** The sheet before publishing, as a person meets it; it lives in a closed shadow root. */
import type { Page } from '@playwright/test';
import { publish } from '../fixtures/drive.ts';
import type { PracticeSurface } from '../fixtures/surfaces.ts';
import { expect, findOwnUi } from './extension.ts';
import { clickInShadow } from './shadow.ts';

const host = 'saring-ui';

/** Waits until the sheet is there. */
export async function expectSheet(page: Page): Promise<void> {
  await expect
    .poll(async () => Boolean(await (await findOwnUi(page, 'dialog.sheet'))?.centre()), {
      message: 'the sheet',
    })
    .toBe(true);
}

export async function expectNoSheet(page: Page): Promise<void> {
  await expect
    // While it is being taken away it can be neither there nor gone.
    .poll(async () => (await findOwnUi(page, 'dialog.sheet').catch(() => undefined)) === null, {
      message: 'no sheet',
    })
    .toBe(true);
}

/** Presses a button of the sheet by what it does. */
export async function pressInSheet(page: Page, action: 'back' | 'override' | 'publish' | 'publish-anyway') {
  await clickInShadow(page, host, `[data-do="${action}"]`);
}

/** Writes a reason and publishes with it. */
export async function publishAnyway(page: Page, reason: string): Promise<void> {
  await pressInSheet(page, 'override');
  await page.keyboard.type(reason);
  await pressInSheet(page, 'publish-anyway');
}

/** Ticks every question and goes on. */
export async function answerAll(page: Page, rules: readonly string[]): Promise<void> {
  for (const rule of rules) await clickInShadow(page, host, `[data-rule="${rule}"] input`);
  await pressInSheet(page, 'publish');
}

/** Publishes what raises nothing. Where the page does not say who posts, that alone is asked, once in a tab and day. */
export async function publishClean(page: Page, surface: PracticeSurface): Promise<void> {
  await publish(page, surface);
  if (!surface.nameless) return;
  await expectSheet(page);
  await answerAll(page, ['account-silent']);
  await expectNoSheet(page);
  await page.locator(surface.publish).click();
}

export const publishedTexts = (page: Page) =>
  page.evaluate(() => window.practice.published.map(({ fields }) => fields));
