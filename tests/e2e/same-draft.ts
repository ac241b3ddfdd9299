/** One draft in several places, as a person brings it there. */
import type { Frame, Page } from '@playwright/test';
import { fieldOf } from '../fixtures/drive.ts';
import type { PracticeSurface } from '../fixtures/surfaces.ts';
import { clickBadge, expect, findOwnUi, panelFrame } from './extension.ts';

/** What the first editor of the page holds. */
export const modelOf = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => Object.values(window.practice.models())[0]);

/** The panel of a page, opened if it is not open yet. */
export async function panelOf(page: Page, extensionId: string): Promise<Frame> {
  await page.bringToFront();
  await expect
    .poll(async () => (await findOwnUi(page, '.badge'))?.attribute('aria-expanded'), { message: 'the badge' })
    .toMatch(/true|false/);
  // Where it was open on the site before, it comes by itself.
  if ((await findOwnUi(page, '.badge'))?.attribute('aria-expanded') === 'false') await clickBadge(page);
  const panel = await panelFrame(page, extensionId);
  await expect(panel.locator('.panel')).toBeVisible();
  // It takes its place beside the composer: a press would meet another spot of it.
  let last = '';
  await expect
    .poll(async () => {
      const box = JSON.stringify(await (await findOwnUi(page, 'iframe'))?.box());
      const rests = box === last;
      last = box;
      return rests;
    })
    .toBe(true);
  return panel;
}

/** Puts the newest draft into the empty box, and leaves the caret at its end. */
export async function goOnIn(page: Page, surface: PracticeSurface, extensionId: string): Promise<Frame> {
  await page.bringToFront();
  await fieldOf(page, surface, 'text').click();
  const panel = await panelOf(page, extensionId);
  await panel.getByRole('tab', { name: /Draf/ }).click();
  const insert = panel.getByRole('button', { name: /^Sisipkan/ }).first();
  await insert.click();
  await expect(panel.getByText('Sedang ditulis', { exact: true }).first()).toBeVisible();
  await fieldOf(page, surface, 'text').click();
  await page.keyboard.press('Control+End');
  return panel;
}
