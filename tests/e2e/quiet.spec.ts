import { expect, test } from './extension.ts';

/** Places where nothing of ours may run: the check is that neither the companion nor a draft ever appears. */
const places = [
  [
    'X direct messages',
    'https://x.com/messages',
    '[contenteditable="true"], [data-testid="dmComposerTextInput"]',
  ],
  ['X login', 'https://x.com/i/flow/login', 'input'],
  ['Facebook login', 'https://www.facebook.com/login', 'input'],
  [
    'Facebook chat box beside the feed',
    'https://www.facebook.com/?chat=1',
    '[data-lexical-editor][aria-label^="Pesan"]',
  ],
  ['Instagram login', 'https://www.instagram.com/accounts/login/', 'input'],
  ['Instagram direct messages', 'https://www.instagram.com/direct/inbox/', '[contenteditable="true"]'],
] as const;

for (const [name, url, selector] of places) {
  test(`nothing runs: ${name}`, async ({ context, openOwn }) => {
    const page = await context.newPage();
    await page.goto(url);
    const box = page.locator(selector).first();
    await box.click();
    await page.keyboard.type('Sandi dan pesan pribadi');
    // A round through the background proves that a summons would have been answered by now.
    const desk = await openOwn('desk.html');
    await expect(desk.getByRole('heading').first()).toBeVisible();
    await page.bringToFront();
    await page.keyboard.type(', jangan dibaca');
    expect(await page.evaluate(() => document.querySelector('saring-ui'))).toBeNull();
    expect(await drafts(desk)).toEqual([]);
  });
}

test('a composer on a page that asks for a password is left alone', async ({ open }) => {
  const page = await open('x-inline');
  await page.evaluate(() => {
    const field = document.createElement('input');
    field.type = 'password';
    document.body.append(field);
  });
  await page.locator('[data-testid^="tweetTextarea_"][contenteditable="true"]').click();
  await page.keyboard.type('Halo');
  expect(await page.evaluate(() => document.querySelector('saring-ui'))).toBeNull();
});

function drafts(desk: import('@playwright/test').Page): Promise<unknown[]> {
  return desk.evaluate(
    () =>
      new Promise<unknown[]>((done, fail) => {
        const open = indexedDB.open('saring');
        open.onerror = () => fail(open.error);
        open.onsuccess = () => {
          const names = [...open.result.objectStoreNames];
          if (!names.includes('drafts')) return done([]);
          const all = open.result.transaction('drafts').objectStore('drafts').getAll();
          all.onsuccess = () => done(all.result);
        };
      }),
  );
}
