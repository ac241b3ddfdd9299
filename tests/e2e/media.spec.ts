/** What is attached: seen by count, kind and description, and judged by the rules of accessibility. Post and reply told apart. */
import type { Page } from '@playwright/test';
import { openSurface, write } from '../fixtures/drive.ts';
import { checkedSurfaces, type PracticeSurface } from '../fixtures/surfaces.ts';
import { clickBadge, expect, panelFrame, test } from './extension.ts';
import { surfaceOf } from './writing.ts';

const clean = 'Terima kasih sudah datang ke balai desa.';
const described = 'Kader menimbang seorang balita di teras balai desa.';

/** One pixel, and what the browser takes for a video by its name. */
const picture = {
  name: 'posyandu.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
};
const film = { name: 'posyandu.mp4', mimeType: 'video/mp4', buffer: Buffer.from('') };

/** Instagram takes its pictures first and asks for words last. */
async function openWith(page: Page, surface: PracticeSurface, files: (typeof picture)[]): Promise<void> {
  const attach = surface.attach ?? '';
  if (surface.id === 'instagram-caption') {
    await openSurface(page, { ...surface, open: surface.open.slice(0, 2) });
    await page.locator(attach).setInputFiles(files);
    for (const step of surface.open.slice(3)) if ('click' in step) await page.locator(step.click).click();
  } else {
    await openSurface(page, surface);
    await page.locator(attach).setInputFiles(files);
  }
  await write(page, surface, { text: clean });
}

const rules = async (page: Page, extensionId: string) => {
  const panel = await panelFrame(page, extensionId);
  return (name: string) => panel.locator(`[data-rule="${name}"]`);
};

for (const surface of checkedSurfaces.filter(({ attach, kind }) => attach && kind === 'post')) {
  test(`${surface.id}: pictures and videos are seen`, async ({ context, extensionId }) => {
    const page = await context.newPage();
    const alone = surface.platform === 'youtube';
    await openWith(page, surface, alone ? [picture] : [picture, film]);
    await clickBadge(page);
    const rule = await rules(page, extensionId);
    // Somebody made them, and the text names nobody.
    await expect(rule('media-credit-missing').first()).toBeVisible();
    if (!alone) await expect(rule('video-captions-missing').first()).toBeVisible();
  });
}

test('x-inline: a picture without a description is found, with one it is not', async ({
  context,
  extensionId,
}) => {
  const page = await context.newPage();
  await openWith(page, surfaceOf('x-inline'), [picture, picture]);
  await clickBadge(page);
  const rule = await rules(page, extensionId);
  await expect(rule('missing-alt-text')).toHaveCount(2);
  await page.locator('[data-testid="altTextWrapper"] a').first().click();
  await page.locator('[data-testid="altTextInput"]').fill(described);
  await expect(rule('missing-alt-text')).toHaveCount(1);
  await page.locator('[data-testid="removeMedia"]').last().click();
  await expect(rule('missing-alt-text')).toHaveCount(0);
});

test('instagram-caption: each picture has a description of its own, known once its field is open', async ({
  context,
  extensionId,
}) => {
  const page = await context.newPage();
  await openWith(page, surfaceOf('instagram-caption'), [picture, picture]);
  await clickBadge(page);
  const rule = await rules(page, extensionId);
  await expect(rule('media-credit-missing').first()).toBeVisible();
  // The site says nothing of them before: not known is not missing.
  await expect(rule('missing-alt-text')).toHaveCount(0);
  await page.getByRole('button', { name: 'Aksesibilitas' }).click();
  await expect(rule('missing-alt-text')).toHaveCount(2);
  await page.locator('.describing input').first().fill(described);
  await expect(rule('missing-alt-text')).toHaveCount(1);
});

test('a reply is no post: what is asked of posts is not asked there', async ({ context, extensionId }) => {
  const page = await context.newPage();
  await openWith(page, surfaceOf('x-reply'), [picture]);
  await write(page, surfaceOf('x-reply'), { text: ' Posyandu buka disini.' });
  await clickBadge(page);
  const rule = await rules(page, extensionId);
  await expect(rule('di-ke-preposition').first()).toBeVisible();
  await expect(rule('missing-alt-text')).toHaveCount(0);
  await expect(rule('media-credit-missing')).toHaveCount(0);
});
