/** A fix that does not come out as meant: said, taken back by one click, the corrected text kept. And where nothing may be written. */
import type { Page } from '@playwright/test';
import { fieldOf, modelsOf, publish, write } from '../fixtures/drive.ts';
import { clickBadge, expect, findOwnUi, panelFrame, test } from './extension.ts';
import { inOurWorld } from './our-world.ts';
import { clickInShadow } from './shadow.ts';
import { expectNoSheet, expectSheet } from './sheet.ts';
import { clickWords, expectNoPopover, expectPainted, pressInPopover } from './words.ts';
import { surfaceOf } from './writing.ts';

const x = surfaceOf('x-inline');
const wrong = 'Layanan dibuka disini pukul 09.00 WIB.';
const right = wrong.replace('disini', 'di sini');
const rule = 'di-ke-preposition';

const model = async (page: Page) => (await modelsOf(page, x)).text;

/** The site adds something of its own to whatever is pasted. */
function spoilPastes(page: Page): Promise<void> {
  return page.evaluate(() => {
    let own = false;
    window.addEventListener(
      'paste',
      (event) => {
        if (own) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', `${event.clipboardData?.getData('text/plain')}!!`);
        own = true;
        event.target?.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
        );
        own = false;
      },
      true,
    );
  });
}

test('a write that comes out different is said, undone by one click, and the corrected text is on the clipboard', async ({
  context,
  open,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: 'https://x.com' });
  const page = await open('x-inline');
  await write(page, x, { text: wrong });
  await spoilPastes(page);
  await clickWords(page, 'disini', rule);
  await pressInPopover(page, '[data-fix="0"]');
  await expect
    .poll(async () => (await findOwnUi(page, '.popover-failed'))?.text())
    .toContain('Hasilnya tidak dapat dipastikan');
  expect(await model(page)).toBe(right.replace('di sini', 'di sini!!'));
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(right);
  await expect.poll(async () => (await findOwnUi(page, '.popover-failed'))?.text()).toContain('disalin');

  await pressInPopover(page, '[data-do="undo"]');
  await expect.poll(() => model(page)).toBe(wrong);
  await expectNoPopover(page);
});

test('the same from the panel: said there, the corrected text on the clipboard, and the way back', async ({
  context,
  open,
  extensionId,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: 'https://x.com' });
  const page = await open('x-inline');
  await write(page, x, { text: wrong });
  await spoilPastes(page);
  await clickBadge(page);
  const panel = await panelFrame(page, extensionId);
  const finding = panel.locator(`[data-rule="${rule}"]`).first();
  if ((await finding.locator('[data-fix="0"]').count()) === 0)
    await finding.locator('button').first().click();
  await finding.locator('[data-fix="0"]').click();
  await expect(panel.locator('[data-about="not-verified"]')).toContainText('Teks yang benar sudah disalin');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(right);
  await panel.locator('[data-about="not-verified"] [data-do="undo"]').click();
  await expect.poll(() => model(page)).toBe(wrong);
});

test('the same from the sheet: said at the words, once the sheet is gone', async ({ open }) => {
  const page = await open('x-inline');
  const text = 'Data warga 5371010112900004 sudah kami catat.';
  await write(page, x, { text });
  await spoilPastes(page);
  await publish(page, x);
  await expectSheet(page);
  await clickInShadow(page, 'saring-ui', '[data-rule="pii-national-id"] [data-fix="0"]');
  await expectNoSheet(page);
  await expect
    .poll(async () => (await findOwnUi(page, '.popover-failed'))?.text())
    .toContain('Hasilnya tidak dapat dipastikan');
  await pressInPopover(page, '[data-do="undo"]');
  await expect.poll(() => model(page)).toBe(text);
});

test('without the page’s focus nothing is written, and the reason is said', async ({ context, open }) => {
  const page = await open('x-inline');
  await write(page, x, { text: wrong });
  await clickWords(page, 'disini', rule);
  await inOurWorld(context, page, 'Document.prototype.hasFocus = () => false');
  await pressInPopover(page, '[data-fix="0"]');
  await expect
    .poll(async () => (await findOwnUi(page, '.popover-failed'))?.text())
    .toContain('Kotak tulis tidak dapat dipilih');
  expect(await model(page)).toBe(wrong);
});

test('while an input method composes nothing is written, and the reason is said', async ({
  context,
  open,
}) => {
  const page = await open('x-inline');
  await write(page, x, { text: wrong });
  const { x: left, y } = await expectPainted(page, 'disini');
  const session = await context.newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: 'にほん', selectionStart: 3, selectionEnd: 3 });
  await page.mouse.move(left, y);
  await page.mouse.move(left + 1, y);
  await pressInPopover(page, '[data-fix="0"]');
  await expect
    .poll(async () => (await findOwnUi(page, '.popover-failed'))?.text())
    .toContain('Kata yang sedang diketik belum selesai');
  await session.send('Input.insertText', { text: '日本' });
  await expect.poll(() => model(page)).toBe(`${wrong}日本`);
});

test('from the panel the composer gets the focus first', async ({ open, extensionId }) => {
  const page = await open('x-inline');
  await write(page, x, { text: `${wrong} Obat diambil dirumah sakit.` });
  await clickBadge(page);
  const panel = await panelFrame(page, extensionId);
  await page.locator('input').first().focus();
  await panel.locator('[data-do="fix-sure"]').click();
  await expect.poll(() => model(page)).toBe(`${right} Obat diambil di rumah sakit.`);
  await expect(fieldOf(page, x, 'text')).toBeFocused();
  await expect(panel.locator('[data-about="fixed-all"]')).toBeVisible();
});

test('a fix finds its words where they are now; words that are gone are left alone', async ({ open }) => {
  const page = await open('x-inline');
  await write(page, x, { text: wrong });
  await clickWords(page, 'disini', rule);
  await page.evaluate((text) => window.practice.restore('x-inline/text', text), `Kabar baik! ${wrong}`);
  await expectPainted(page, 'disini');
  await clickWords(page, 'disini', rule);
  await pressInPopover(page, '[data-fix="0"]');
  await expect.poll(() => model(page)).toBe(`Kabar baik! ${right}`);

  await page.evaluate((text) => window.practice.restore('x-inline/text', text), wrong);
  await clickWords(page, 'disini', rule);
  await page.evaluate(() => window.practice.restore('x-inline/text', 'Layanan tutup.'));
  await expectNoPopover(page);
  expect(await model(page)).toBe('Layanan tutup.');
});
