/** Pages that publish in their own ways, from scripts in the head that stand before everything but ours. */
import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from './extension.ts';
import { expectNoSheet, expectSheet, publishAnyway } from './sheet.ts';

const blocked = 'Data warga: 5371010112900004 sudah kami catat.';

/** How each page hears of a press; `post()` publishes. All run before the body is there. */
const publishers: Readonly<Record<string, string>> = {
  'a capture listener of the window': `addEventListener('click', onButton, true);`,
  'a capture listener of the document': `document.addEventListener('click', onButton, true);`,
  'a listener of the body, with the stopping of events taken away': `
    for (const name of ['stopPropagation', 'stopImmediatePropagation', 'preventDefault']) Event.prototype[name] = () => {};
    addEventListener('DOMContentLoaded', () => document.body.addEventListener('click', onButton));`,
  'mouseup and click both': `addEventListener('click', onButton, true); addEventListener('auxclick', onButton, true);`,
  'the form’s submit': `document.addEventListener('submit', (event) => { event.preventDefault(); post(); }, true);`,
  'a key of the window': `addEventListener('keydown', (event) => { if (event.ctrlKey && event.key === 'Enter') post(); }, true);`,
};

async function openHostile(context: BrowserContext, publisher: string): Promise<Page> {
  await context.route('https://x.com/hostile', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><script>
        window.posted = [];
        const post = () => posted.push(document.querySelector('[contenteditable]').innerText);
        const onButton = ({ target }) => { if (target instanceof Element && target.closest('[data-testid="tweetButtonInline"]')) post(); };
        ${publisher}
      </script>
      <main><form><div contenteditable="true" role="textbox" data-testid="tweetTextarea_0"
        style="min-height: 40px; width: 400px"></div>
      <button data-testid="tweetButtonInline" type="${publisher.includes('submit') ? 'submit' : 'button'}">Posting</button></form></main>`,
    }),
  );
  const page = await context.newPage();
  await page.goto('https://x.com/hostile');
  await page.locator('[contenteditable]').click();
  await page.keyboard.type(blocked);
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('saring-block')?.size ?? 0)).toBe(1);
  return page;
}

const posted = (page: Page) => page.evaluate(() => (window as unknown as { posted: string[] }).posted);

for (const [name, publisher] of Object.entries(publishers)) {
  test(`held, and let through once: ${name}`, async ({ context }) => {
    const page = await openHostile(context, publisher);
    const press = () =>
      name.startsWith('a key')
        ? page.locator('[contenteditable]').press('Control+Enter')
        : page.locator('[data-testid="tweetButtonInline"]').click();
    await press();
    await expectSheet(page);
    expect(await posted(page)).toEqual([]);
    await publishAnyway(page, 'Sudah seizin pemilik nomor.');
    await press();
    await expect.poll(() => posted(page)).toEqual([blocked]);
  });
}

test('a script that presses the button, or asks the form to submit, is held like a person', async ({
  context,
}) => {
  const page = await openHostile(context, publishers['the form’s submit'] ?? '');
  await page.evaluate(() => document.querySelector('form')?.requestSubmit());
  await expectSheet(page);
  expect(await posted(page)).toEqual([]);
  await page.keyboard.press('Escape');
  // While the sheet goes away a press is kept back without asking anew.
  await expectNoSheet(page);
  await page.evaluate(() => document.querySelector('button')?.click());
  await expectSheet(page);
  expect(await posted(page)).toEqual([]);
});
