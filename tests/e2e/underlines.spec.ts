/** At the words, on every composer: the line, the popover, the fix, one undo; and what must stay the site's own. */
import type { Page } from '@playwright/test';
import { fieldOf, modelsOf, type Texts, write } from '../fixtures/drive.ts';
import { checkedSurfaces, type PracticeSurface } from '../fixtures/surfaces.ts';
import { clickBadge, expect, findOwnUi, panelFrame, test } from './extension.ts';
import {
  clickWords,
  expectNoPopover,
  expectPainted,
  expectPopover,
  paintedWords,
  pressInPopover,
} from './words.ts';
import { surfaceOf } from './writing.ts';

const wrong = 'Layanan dibuka disini pukul 09.00 WIB. Ayo #SobatSehat datang!';
const right = wrong.replace('disini', 'di sini');
const rule = 'di-ke-preposition';

const hashtags = (page: Page, surface: PracticeSurface) =>
  fieldOf(page, surface, surface.fields[0]?.name ?? 'text').evaluate(
    (element) =>
      [...element.querySelectorAll('span')].filter((each) => each.textContent === '#SobatSehat').length,
  );

for (const surface of checkedSurfaces) {
  test(`${surface.id}: underlined, explained, fixed, undone`, async ({ open }) => {
    const page = await open(surface.id);
    const first = surface.fields[0]?.name ?? 'text';
    // Every part of a thread holds something, else the site keeps its button shut.
    const others = surface.fields.slice(1).map(({ name }) => [name, 'Terima kasih, Sobat.']);
    const texts: Texts = { ...Object.fromEntries(others), [first]: wrong };
    await write(page, surface, texts);
    await expectPainted(page, 'disini');
    const tags = await hashtags(page, surface);

    await clickWords(page, 'disini', rule);
    const popover = await (await findOwnUi(page, '.popover'))?.box();
    const view = page.viewportSize() ?? { width: 0, height: 0 };
    expect(popover?.left).toBeGreaterThanOrEqual(0);
    expect(popover?.right).toBeLessThanOrEqual(view.width);
    expect(popover?.top).toBeGreaterThanOrEqual(0);
    expect(popover?.bottom).toBeLessThanOrEqual(view.height);

    await pressInPopover(page, '[data-fix="0"]');
    await expect.poll(async () => (await modelsOf(page, surface))[first]).toBe(right);
    await expectNoPopover(page);
    await expect
      .poll(async () => (await paintedWords(page)).some(({ words }) => words === 'disini'))
      .toBe(false);
    expect(await hashtags(page, surface), 'the hashtag is still one').toBe(tags);
    await expect(fieldOf(page, surface, first)).toBeFocused();
    if (surface.before.length === 0) {
      const button = page.locator(surface.publish);
      await expect(button).toBeVisible();
      await expect(button).not.toHaveAttribute('aria-disabled', 'true');
    }

    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await modelsOf(page, surface))[first]).toBe(wrong);
    await expectPainted(page, 'disini');
  });
}

/** From finding to finding by the keyboard, until it is at the one about `disini`. */
async function walkTo(page: Page): Promise<void> {
  await page.keyboard.press('Alt+Shift+Period');
  await expect.poll(async () => Boolean(await findOwnUi(page, '.popover'))).toBe(true);
  for (let turn = 0; turn < 12; turn++) {
    if ((await findOwnUi(page, `.popover[data-rule="${rule}"]`)) !== null) break;
    await page.keyboard.press('Alt+Shift+Period');
  }
  await expectPopover(page, rule);
}

for (const id of ['x-modal', 'facebook-post', 'instagram-caption', 'instagram-comment']) {
  test(`${id}: Escape closes the popover and not the dialog`, async ({ open }) => {
    const page = await open(id);
    await write(page, surfaceOf(id), { text: wrong });
    await clickWords(page, 'disini', rule);
    await page.keyboard.press('Escape');
    await expectNoPopover(page);
    await expect(fieldOf(page, surfaceOf(id), 'text')).toBeVisible();
    expect((await modelsOf(page, surfaceOf(id))).text).toBe(wrong);
  });

  test(`${id}: the keyboard walks to findings and back`, async ({ open }) => {
    const page = await open(id);
    await write(page, surfaceOf(id), { text: wrong });
    await expectPainted(page, 'disini');
    await walkTo(page);
    await page.keyboard.press('n');
    await page.keyboard.press('Escape');
    await expectNoPopover(page);
    // The caret is where it was.
    await page.keyboard.type('!');
    await expect.poll(async () => (await modelsOf(page, surfaceOf(id))).text).toBe(`${wrong}!`);
    await walkTo(page);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await modelsOf(page, surfaceOf(id))).text).toBe(`${right}!`);
    await page.keyboard.type('!');
    await expect.poll(async () => (await modelsOf(page, surfaceOf(id))).text).toBe(`${right}!!`);
  });
}

test('the site’s hotkeys hear nothing that is typed in the popover', async ({ open }) => {
  const page = await open('x-inline');
  await write(page, surfaceOf('x-inline'), { text: wrong });
  await expectPainted(page, 'disini');
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of ['keydown', 'keypress', 'keyup'])
      window.addEventListener(type, (event) => heard.push(`${type} ${(event as KeyboardEvent).key}`), true);
  });
  await page.keyboard.press('Alt+Shift+Period');
  await expect.poll(async () => Boolean(await findOwnUi(page, '.popover'))).toBe(true);
  await page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));
  await page.keyboard.press('n');
  await page.keyboard.press('Tab');
  // Held on until it repeats, as a slow finger does: the popover is closed by then.
  await page.keyboard.down('Escape');
  await expectNoPopover(page);
  await page.keyboard.down('Escape');
  await page.keyboard.up('Escape');
  const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect(await heard()).toEqual([]);
  await expect(page.locator('[role="dialog"]')).toHaveCount(0);

  // Enter writes the fix; what is left of that key is neither a hotkey nor a new line.
  await walkTo(page);
  await page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));
  await page.keyboard.down('Enter');
  await expectNoPopover(page);
  await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  expect(await heard()).toEqual([]);
  expect((await modelsOf(page, surfaceOf('x-inline'))).text).toBe(right);
});

test('a press on badge or popover is none on the page, which may close what is pressed outside of', async ({
  open,
  extensionId,
}) => {
  const page = await open('youtube-community');
  const surface = surfaceOf('youtube-community');
  await write(page, surface, { text: wrong });
  await expectPainted(page, 'disini');
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    document.addEventListener('click', ({ target }) => heard.push((target as Element).localName), true);
  });
  await clickBadge(page);
  await panelFrame(page, extensionId);
  await clickWords(page, 'disini', rule);
  await pressInPopover(page, '[data-fix="0"]');
  await expect.poll(async () => (await modelsOf(page, surface)).text).toBe(right);
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).not.toContain(
    'saring-ui',
  );
});

test('the keyboard walks from field to field, and to words that are out of sight', async ({ open }) => {
  const page = await open('studio-upload');
  const surface = surfaceOf('studio-upload');
  const lines = Array.from({ length: 40 }, (_, n) => `Baris ke-${n + 1} dari keterangan ini.`).join('\n');
  await write(page, surface, { title: 'Layanan disini' });
  await fieldOf(page, surface, 'description').click();
  await page.keyboard.insertText(`${lines}\nObat diambil dirumah sakit.`);
  await fieldOf(page, surface, 'description').evaluate((element) => element.scrollIntoView());
  await expectPainted(page, 'dirumah');
  const quotes: string[] = [];
  for (let turn = 0; turn < 12 && !quotes.includes('dirumah'); turn++) {
    await page.keyboard.press('Alt+Shift+Period');
    await expect.poll(async () => Boolean(await findOwnUi(page, '.popover'))).toBe(true);
    const found = await findOwnUi(page, `.popover[data-rule="${rule}"] .quote`);
    if (found) quotes.push(await found.text());
  }
  expect(quotes).toEqual(['disini', 'dirumah']);
  const { y } = await expectPainted(page, 'dirumah');
  expect(y).toBeGreaterThan(0);
  expect(y).toBeLessThan(page.viewportSize()?.height ?? 0);
});

test('it never scrolls the page, and hover opens it', async ({ open }) => {
  const page = await open('x-inline');
  await write(page, surfaceOf('x-inline'), { text: wrong });
  const { x, y } = await expectPainted(page, 'disini');
  const before = await page.evaluate(() => [window.scrollX, window.scrollY]);
  await page.mouse.move(x, y);
  await page.mouse.move(x + 1, y);
  await expectPopover(page, rule);
  await page.mouse.move(4, 4);
  await expectNoPopover(page);
  expect(await page.evaluate(() => [window.scrollX, window.scrollY])).toEqual(before);
});

for (const [scope, comesBack] of [
  ['once', true],
  ['draft', false],
  ['word', false],
  ['rule', false],
] as const) {
  test(`ignored: ${scope}`, async ({ open, extensionId }) => {
    const page = await open('x-inline');
    await write(page, surfaceOf('x-inline'), { text: `${wrong} Ke disini ` });
    const marked = async () => (await paintedWords(page)).filter(({ words }) => words === 'disini').length;
    await expect.poll(marked).toBe(2);
    await clickWords(page, 'disini', rule);
    await pressInPopover(page, `[data-ignore="${scope}"]`);
    await expect.poll(marked).toBe(scope === 'once' ? 1 : 0);
    if (scope === 'rule') {
      // The panel is closed: where to turn it on again is said at the words, with the way back.
      const said = async () => (await findOwnUi(page, '.popover-off[role="alert"]'))?.text();
      await expect.poll(said).toContain('Nyalakan lagi kapan saja di bagian bawah panel Saring');
      await pressInPopover(page, '[data-do="rule-on"]');
      await expect.poll(marked).toBe(2);
      await pressInPopover(page, '[data-ignore="rule"]');
      await expect.poll(marked).toBe(0);
    }
    if (comesBack) return;
    await clickBadge(page);
    const panel = await panelFrame(page, extensionId);
    await panel.locator('.silenced summary').click();
    const back = { draft: '[data-do="heed"]', word: '[data-drop-word]', rule: '[data-rule-on]' }[scope];
    await panel.locator(back).click();
    await expect.poll(marked).toBe(2);
  });
}

test('all that is sure is fixed at once, from the panel', async ({ open, extensionId }) => {
  const page = await open('facebook-post');
  const text = 'Layanan dibuka disini dan disana. Obat diambil dirumah sakit, pukul 09.00 WIB.';
  await write(page, surfaceOf('facebook-post'), { text });
  await expectPainted(page, 'disini');
  await clickBadge(page);
  const panel = await panelFrame(page, extensionId);
  await panel.locator('[data-do="fix-sure"]').click();
  const fixed = text.replace('disini', 'di sini').replace('disana', 'di sana').replace('dirumah', 'di rumah');
  await expect.poll(async () => (await modelsOf(page, surfaceOf('facebook-post'))).text).toBe(fixed);
  await expect(panel.locator('[data-about="fixed-all"]')).toBeVisible();
  // Whoever was writing goes on where they were.
  await page.keyboard.type(' Terima kasih.');
  await expect
    .poll(async () => (await modelsOf(page, surfaceOf('facebook-post'))).text)
    .toBe(`${fixed} Terima kasih.`);
});
