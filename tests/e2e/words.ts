/** The underlined words of a page and what a test does at them. */
import type { Page } from '@playwright/test';
import { expect } from './expect.ts';
import { findOwnUi } from './extension.ts';

export interface PaintedWord {
  severity: string;
  words: string;
  x: number;
  y: number;
}

/** What is underlined, with the middle of its first box on the viewport. Highlights are the page's, so the page can tell. */
export function paintedWords(page: Page): Promise<PaintedWord[]> {
  return page.evaluate(() =>
    ['block', 'warn', 'hint', 'prompt'].flatMap((severity) =>
      [...(CSS.highlights.get(`saring-${severity}`) ?? [])].flatMap((each) => {
        if (!each.startContainer.isConnected) return [];
        const range = new Range();
        range.setStart(each.startContainer, each.startOffset);
        range.setEnd(each.endContainer, each.endOffset);
        const box = range.getClientRects()[0];
        if (!box) return [];
        return [{ severity, words: `${range}`, x: box.x + box.width / 2, y: box.y + box.height / 2 }];
      }),
    ),
  );
}

/** Waits until `words` are underlined, and gives their place. */
export async function expectPainted(page: Page, words: string): Promise<PaintedWord> {
  await expect
    .poll(async () => (await paintedWords(page)).map((each) => each.words), { message: 'underlined words' })
    .toContain(words);
  // Boxes move while a dialog comes in: taken again once they rest.
  let last: PaintedWord | undefined;
  await expect
    .poll(async () => {
      const found = (await paintedWords(page)).find((each) => each.words === words);
      const still = found !== undefined && last?.x === found.x && last.y === found.y;
      last = found;
      return still;
    })
    .toBe(true);
  return last as unknown as PaintedWord;
}

export async function expectPopover(page: Page, rule: string): Promise<void> {
  await expect
    .poll(async () => (await findOwnUi(page, '.popover'))?.attribute('data-rule'), { message: 'the popover' })
    .toBe(rule);
}

export async function expectNoPopover(page: Page): Promise<void> {
  await expect.poll(async () => (await findOwnUi(page, '.popover')) === null).toBe(true);
}

/** Clicks underlined words as a person does. */
export async function clickWords(page: Page, words: string, rule: string): Promise<void> {
  const { x, y } = await expectPainted(page, words);
  await page.mouse.click(x, y);
  await expectPopover(page, rule);
}

/** Presses a button in the popover. */
export async function pressInPopover(page: Page, selector: string): Promise<void> {
  await expect
    .poll(async () => Boolean(await (await findOwnUi(page, `.popover ${selector}`))?.centre()))
    .toBe(true);
  const centre = await (await findOwnUi(page, `.popover ${selector}`))?.centre();
  if (!centre) throw new Error(`No ${selector} in the popover`);
  await page.mouse.click(centre.x, centre.y);
}
