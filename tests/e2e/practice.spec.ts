/** The practice composers by themselves, without the extension: they must be right before anything is tested on them. */
import { type BrowserContext, test as base, chromium, expect, type Page } from '@playwright/test';
import { findChromium } from '../chromium.mjs';
import { fieldOf, modelsOf, openSurface, publish, type Texts, write } from '../fixtures/drive.ts';
import { type PracticeServer, startServer } from '../fixtures/server.mjs';
import { type PracticeSurface, practiceSurfaces } from '../fixtures/surfaces.ts';
import { newProfile, removeProfile } from './browsers.ts';

const test = base.extend<{ page: Page }, { server: PracticeServer; plainBrowser: BrowserContext }>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern.
    async ({}, use) => {
      const server = await startServer();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  plainBrowser: [
    async ({ server }, use) => {
      const executablePath = findChromium();
      if (!executablePath) throw new Error('No Chromium-family browser: `npm test` finds or installs one.');
      const args = ['--no-sandbox', '--disable-quic', '--ignore-certificate-errors'];
      args.push(`--host-resolver-rules=MAP * 127.0.0.1:${server.port}`);
      const profile = newProfile();
      const viewport = { width: 1280, height: 720 };
      const browser = await chromium.launchPersistentContext(profile, { executablePath, args, viewport });
      await use(browser);
      await browser.close();
      removeProfile(profile);
    },
    { scope: 'worker' },
  ],
  page: async ({ plainBrowser }, use) => {
    const page = await plainBrowser.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
    });
    await use(page);
    await page.close();
    expect(complaints, 'errors and policy violations of the page').toEqual([]);
  },
});

const line = 'Imunisasi di #Wanasari 👩🏽‍⚕️ pukul 09.00 WITA';
const textsFor = ({ fields }: PracticeSurface): Texts =>
  Object.fromEntries(
    fields.map(({ name }, index) => [
      name,
      name === 'title' ? 'Judul baru' : `${line}\n\nBagian ${index + 1}`,
    ]),
  );
const lastPublished = (page: Page) => page.evaluate(() => window.practice.published.at(-1));

for (const surface of practiceSurfaces.filter(({ kind }) => kind !== 'login')) {
  test.describe(surface.id, () => {
    test('publishes what the editor models hold, and they hold what was typed', async ({ page }) => {
      const texts = textsFor(surface);
      await openSurface(page, surface);
      for (const { name } of surface.fields) await expect(fieldOf(page, surface, name)).toBeVisible();
      await write(page, surface, texts);
      expect(await modelsOf(page, surface)).toEqual(texts);
      await publish(page, surface);
      expect(await lastPublished(page)).toMatchObject({ surface: surface.id, fields: texts });
      expect(await page.evaluate(() => window.practice.published.length)).toBe(1);
    });

    test(`keeps the text when rendered anew, and publishes it${surface.publishKey ? ' by key' : ''}`, async ({
      page,
    }) => {
      const texts = textsFor(surface);
      await openSurface(page, surface);
      await write(page, surface, texts);
      const last = fieldOf(page, surface, surface.fields.at(-1)?.name ?? 'text');
      const before = await last.elementHandle();
      await page.evaluate(() => window.practice.rerender());
      expect(await before?.evaluate((element) => element.isConnected)).toBe(false);
      expect(await modelsOf(page, surface)).toEqual(texts);
      if (surface.publishKey) await last.press(surface.publishKey);
      else await publish(page, surface);
      expect(await lastPublished(page)).toMatchObject({ surface: surface.id, fields: texts });
    });

    test('is opened by code as well', async ({ page }) => {
      const start = surface.id === 'facebook-business' ? surface.url : new URL('/', surface.url).href;
      await page.goto(start);
      await page.evaluate((id) => window.practice.open(id), surface.id);
      for (const { name } of surface.fields) await expect(fieldOf(page, surface, name)).toBeVisible();
    });
  });
}

for (const surface of practiceSurfaces.filter(({ kind }) => kind === 'login')) {
  test(`${surface.id} asks for a password or a code`, async ({ page }) => {
    await openSurface(page, surface);
    await expect(page.locator('input[type="password"], input[autocomplete="one-time-code"]')).toBeVisible();
    await expect(fieldOf(page, surface, 'text')).toBeVisible();
  });
}

test.describe('what tells a right checker from a careless one', () => {
  const on = (id: string) => practiceSurfaces.find((surface) => surface.id === id) as PracticeSurface;

  test('X: the inline composer stays mounted and visible under the modal', async ({ page }) => {
    await openSurface(page, on('x-modal'));
    await expect(page.locator('[data-testid="tweetTextarea_0"][contenteditable="true"]:visible')).toHaveCount(
      2,
    );
    await expect(page.locator('[data-testid="tweetButton"], [data-testid="tweetButtonInline"]')).toHaveCount(
      2,
    );
  });

  test('X: the button follows the model, and the counter its weighted length', async ({ page }) => {
    const surface = on('x-inline');
    await openSurface(page, surface);
    const button = page.locator(surface.publish);
    await expect(button).toHaveAttribute('aria-disabled', 'true');
    await write(page, surface, { text: 'https://dinkes.tirtakencanakab.go.id/imunisasi' });
    await expect(button).toHaveAttribute('aria-disabled', 'false');
    const counter = page.locator('[data-testid="primaryColumn"] [data-testid="countdown-circle"]');
    await expect(counter.locator('[role="progressbar"]')).toHaveAttribute('aria-valuenow', '23');
    await write(page, surface, { text: ` ${'a'.repeat(280)}` });
    await expect(button).toHaveAttribute('aria-disabled', 'true');
    await expect(counter).toContainText('Anda melebihi batas karakter sebanyak');
  });

  test('X: "n" opens the composer, and does not while one writes', async ({ page }) => {
    await page.goto('https://x.com/home');
    await page.locator('[data-testid="tweetTextarea_0"][contenteditable="true"]').click();
    await page.keyboard.press('n');
    await expect(page).toHaveURL('https://x.com/home');
    await page.locator('[data-testid="tweet"] >> nth=0').click();
    await page.keyboard.press('n');
    await expect(page).toHaveURL('https://x.com/compose/post');
  });

  test('X: Escape asks before it throws a text away', async ({ page }) => {
    await openSurface(page, on('x-modal'));
    await write(page, on('x-modal'), { text: 'Belum selesai' });
    await page.keyboard.press('Escape');
    await expect(page.locator('[data-testid="confirmationSheetDialog"]')).toBeVisible();
    await page.locator('[data-testid="confirmationSheetCancel"]').click();
    await expect(page.locator('[role="dialog"]')).toHaveCount(0);
  });

  test('X: a change of theme renews the application and keeps the text', async ({ page }) => {
    const surface = on('x-inline');
    await page.emulateMedia({ colorScheme: 'light' });
    await openSurface(page, surface);
    await write(page, surface, { text: line });
    const root = await page.locator('#react-root > div').elementHandle();
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => root?.evaluate((element) => element.isConnected)).toBe(false);
    expect(await modelsOf(page, surface)).toEqual({ text: line });
  });

  test('Facebook: the labelled dialog has no editor, its sibling has one and no label', async ({ page }) => {
    await openSurface(page, on('facebook-post'));
    const dialogs = page.locator('[role="dialog"]');
    await expect(dialogs).toHaveCount(2);
    await expect(dialogs.nth(0)).toHaveAttribute('aria-label', 'Buat postingan');
    await expect(dialogs.nth(0).locator('[contenteditable="true"]')).toHaveCount(0);
    expect(await dialogs.nth(1).getAttribute('aria-label')).toBeNull();
    await expect(dialogs.nth(1).locator('[data-lexical-editor="true"]')).toHaveCount(1);
    // The first editor of the page is the first post's comment box.
    const first = page.locator('[data-lexical-editor="true"]').first();
    await expect(first).toHaveAttribute('aria-label', 'Tulis komentar publik…');
  });

  test('Facebook: Tab stays in the dialog', async ({ page }) => {
    await openSurface(page, on('facebook-post'));
    await write(page, on('facebook-post'), { text: 'Halo' });
    for (let press = 0; press < 12; press++) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => Boolean(document.activeElement?.closest('[role="dialog"]')))).toBe(
        true,
      );
    }
  });

  test('Facebook: the editor is gone at the last step, and back with its text after a step back', async ({
    page,
  }) => {
    const surface = on('facebook-two-step');
    await openSurface(page, surface);
    await write(page, surface, { text: line });
    await page.locator(surface.before[0] as string).click();
    await expect(page.locator('[role="dialog"] [contenteditable="true"]')).toHaveCount(0);
    await page.locator('[role="dialog"] [aria-label="Kembali"]').click();
    await expect(fieldOf(page, surface, 'text')).toBeVisible();
    expect(await modelsOf(page, surface)).toEqual({ text: line });
  });

  test('Instagram: "Bagikan" is in the feed as well, and the address never changes', async ({ page }) => {
    await openSurface(page, on('instagram-caption'));
    await expect(page.locator('article [role="button"] svg[aria-label="Bagikan"]').first()).toBeAttached();
    await expect(page).toHaveURL('https://www.instagram.com/');
    await write(page, on('instagram-caption'), { text: 'a'.repeat(25) });
    await expect(page.getByText('25/2.200')).toBeVisible();
  });

  test('YouTube: the first #submit-button of the page is not the one', async ({ page }) => {
    await openSurface(page, on('youtube-community'));
    const sizes = await page
      .locator('#submit-button')
      .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().width));
    expect(sizes.filter((width) => width > 0)).toHaveLength(1);
    expect(sizes.length).toBeGreaterThan(2);
    expect(sizes[0]).toBe(0);
  });

  test('YouTube: comments are not there until their place is seen, and old pages stay, hidden', async ({
    page,
  }) => {
    await page.goto('https://www.youtube.com/');
    await page.locator('a[href="/watch?v=imunisasi26"]').click();
    await expect(page.locator('ytd-watch-flexy')).toBeVisible();
    await expect(page.locator('ytd-browse[page-subtype="home"]')).toBeHidden();
    await expect(page.locator('ytd-commentbox, #placeholder-area')).toHaveCount(0);
    await page.locator('ytd-comments').scrollIntoViewIfNeeded();
    await expect(page.locator('#placeholder-area')).toBeVisible();
  });

  test('Studio: the counters count, and say when it is too much', async ({ page }) => {
    const surface = on('studio-upload');
    await openSurface(page, surface);
    await write(page, surface, { title: 'a'.repeat(101) });
    const counter = page.locator('#title-textarea .char-counter');
    await expect(counter).toHaveText('101/100');
    await expect(counter).toHaveClass(/invalid/);
    await expect(page.locator('#next-button')).toHaveAttribute('aria-disabled', 'true');
  });

  test('English labels are a question of the address', async ({ page }) => {
    await page.goto('https://www.facebook.com/?lang=en');
    await page.getByText("What's on your mind").click();
    await expect(page.locator('[role="dialog"][aria-label="Create post"]')).toBeVisible();
    await expect(page.locator('[role="dialog"] [role="button"][aria-label="Post"]')).toBeVisible();
  });
});

test('the index names every surface', async ({ page }) => {
  await page.goto('https://practice.saring.example/practice');
  await expect(page.locator('li a')).toHaveCount(practiceSurfaces.length);
  for (const { id } of practiceSurfaces) await expect(page.getByText(id, { exact: true })).toHaveCount(0);
});
