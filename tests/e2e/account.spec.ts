/** The right account: what the page says, against the draft's own and the institution's. On every composer. */
import type { Page } from '@playwright/test';
import { siteOf } from '../../utils/composer/sites/index.ts';
import { openSurface, publish, write } from '../fixtures/drive.ts';
import { checkedSurfaces, type PracticeSurface } from '../fixtures/surfaces.ts';
import { clickBadge, expect, findOwnUi, panelFrame, test } from './extension.ts';
import { answerAll, expectNoSheet, expectSheet, pressInSheet, publishedTexts } from './sheet.ts';
import { keepDrafts, plannedDraft, storedDrafts, surfaceOf } from './writing.ts';

const clean = 'Terima kasih sudah datang ke balai desa.';
const personal = 'ranipuspita';
const ours = 'dinkestirta';

/** Where the site's data looks for the account on this surface. */
const placesOf = ({ url, id }: PracticeSurface) =>
  (siteOf(new URL(url).hostname)?.surfaces ?? [])
    .filter((each) => id.startsWith(each.id) || each.id === sameBox[id])
    .flatMap(({ account }) => account ?? [])
    .map(({ selector }) => selector);

/** Practice surfaces that are one and the same to the site's data. */
const sameBox: Readonly<Record<string, string>> = {
  'x-inline': 'x-post',
  'x-modal': 'x-post',
  'x-thread': 'x-post',
  'facebook-two-step': 'facebook-post',
};

async function written(page: Page, surface: PracticeSurface): Promise<void> {
  await write(page, surface, Object.fromEntries(surface.fields.map(({ name }) => [name, clean])));
  await expect
    .poll(async () => (await findOwnUi(page, '.badge'))?.attribute('data-state') ?? null, {
      message: 'the badge',
    })
    .not.toBeNull();
}

const raises = async (page: Page, rule: string, severity: string) =>
  (await findOwnUi(page, `[data-rule="${rule}"][data-severity="${severity}"]`)) !== null;

const published = (page: Page) => publishedTexts(page).then(({ length }) => length);

/** Pressed, asked as whom, answered, pressed again, and out. */
async function publishAsked(
  page: Page,
  surface: PracticeSurface,
  doubt: 'account-unknown' | 'account-silent',
): Promise<void> {
  await publish(page, surface);
  await expectSheet(page);
  expect(await raises(page, doubt, 'prompt')).toBe(true);
  await answerAll(page, [doubt]);
  await page.locator(surface.publish).click();
  await expect.poll(() => published(page)).toBe(1);
}

for (const surface of checkedSurfaces.filter(({ nameless }) => nameless)) {
  test(`${surface.id}: never says who posts, and is asked about once`, async ({ open }) => {
    const page = await open(surface.id);
    await written(page, surface);
    await publishAsked(page, surface, 'account-silent');
    await page.reload();
    await openSurface(page, surface);
    await written(page, surface);
    await publish(page, surface);
    await expect.poll(() => published(page)).toBe(1);
  });
}

for (const surface of checkedSurfaces.filter(({ nameless }) => !nameless)) {
  test(`${surface.id}: the wrong account, an unknown one, one that cannot be read`, async ({
    open,
    openOwn,
  }) => {
    const own = await openOwn('desk.html');
    const page = await open(surface.id);
    await written(page, surface);
    // The institution's draft is on disk, as its account's.
    await expect.poll(async () => (await storedDrafts(own)).length).toBe(1);
    await page.bringToFront();
    await page.evaluate((handle) => window.practice.actAs(handle), personal);
    await publish(page, surface);
    await expectSheet(page);
    expect(await raises(page, 'account-changed', 'block')).toBe(true);
    await pressInSheet(page, 'back');
    await expectNoSheet(page);
    await page.evaluate((handle) => window.practice.actAs(handle), ours);
    if (surface.id === 'facebook-two-step') {
      // The last step does not say who posts: back to the one that does.
      await page.locator('[role="dialog"] [aria-label="Kembali"]').click();
      await publish(page, surface);
    } else await page.locator(surface.publish).click();
    await expect.poll(() => published(page)).toBe(1);

    const other = await open(surface.id);
    await other.evaluate((handle) => window.practice.actAs(handle), personal);
    await written(other, surface);
    await publishAsked(other, surface, 'account-unknown');

    const silent = await open(surface.id);
    await hideAccount(silent, placesOf(surface));
    await written(silent, surface);
    await publishAsked(silent, surface, 'account-silent');
  });
}

/** The page says nothing any more, however often it draws itself. */
function hideAccount(page: Page, selectors: readonly string[]): Promise<void> {
  return page.evaluate((all) => {
    const hide = () => {
      for (const element of document.querySelectorAll(all.join(', '))) {
        if (element.textContent) element.textContent = '';
        element.removeAttribute('href');
      }
    };
    hide();
    new MutationObserver(hide).observe(document, { subtree: true, childList: true });
  }, selectors);
}

test('an account that cannot be read is asked about once in a tab and day, after a reload too', async ({
  open,
}) => {
  const page = await open('x-inline');
  const surface = surfaceOf('x-inline');
  const places = placesOf(surface);
  await hideAccount(page, places);
  await written(page, surface);
  await publishAsked(page, surface, 'account-silent');
  await page.reload();
  await hideAccount(page, places);
  await written(page, surface);
  await publish(page, surface);
  await expect.poll(() => published(page)).toBe(1);

  const tab = await open('x-inline');
  await hideAccount(tab, places);
  await written(tab, surface);
  await publish(tab, surface);
  await expectSheet(tab);
});

test('a draft goes on after a reload, and still knows whose it is', async ({ open, openOwn }) => {
  const own = await openOwn('desk.html');
  const page = await open('x-inline');
  const surface = surfaceOf('x-inline');
  await written(page, surface);
  const begun = { account: `@${ours}`, fields: [{ field: 'text', text: clean }] };
  await expect.poll(() => storedDrafts(own)).toMatchObject([begun]);
  await page.bringToFront();
  await page.reload();
  await page.evaluate((handle) => window.practice.actAs(handle), personal);
  // The site brings the text back by itself.
  await page.evaluate((text) => window.practice.restore('x-inline/text', text), clean);
  await page.locator(surface.fields[0]?.selector ?? '').click();
  await publish(page, surface);
  await expectSheet(page);
  expect(await raises(page, 'account-changed', 'block')).toBe(true);
});

test('a draft put into the box from the list brings its account along', async ({
  open,
  openOwn,
  extensionId,
}) => {
  const own = await openOwn('desk.html');
  await keepDrafts(own, [
    plannedDraft('milik-dinas', Date.now() + 86_400_000, { fields: [{ field: 'text', text: clean }] }),
  ]);
  const page = await open('x-inline');
  const surface = surfaceOf('x-inline');
  await page.evaluate((handle) => window.practice.actAs(handle), personal);
  await page.locator(surface.fields[0]?.selector ?? '').click();
  await clickBadge(page);
  const panel = await panelFrame(page, extensionId);
  await panel.getByRole('tab', { name: /Draf/ }).click();
  await panel.getByRole('button', { name: /^Sisipkan “Terima kasih/ }).click();
  await expect(page.locator(surface.fields[0]?.selector ?? '')).toContainText(clean);
  await publish(page, surface);
  await expectSheet(page);
  expect(await raises(page, 'account-changed', 'block')).toBe(true);
});
