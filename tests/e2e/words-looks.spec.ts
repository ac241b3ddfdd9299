/** Pictures of underlines and popover on the four platforms, light, dark and in forced colours, for people to look at: screenshots/. */
import { write } from '../fixtures/drive.ts';
import { expect, findOwnUi, test } from './extension.ts';
import { lookedAt } from './looked-at.ts';
import { expectPainted, expectPopover, pressInPopover } from './words.ts';
import { surfaceOf } from './writing.ts';

const text =
  'Data warga 5371010112900004 dicatat. Obat dibagikan disini, cakupan kita sudah 94 persen. Gak usah takut, kak!';
const looks = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none' },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none' },
  { name: 'forced', colorScheme: 'light', forcedColors: 'active' },
  { name: 'forced-dark', colorScheme: 'dark', forcedColors: 'active' },
] as const;

for (const id of lookedAt(
  'x-modal',
  'facebook-post',
  'instagram-caption',
  'instagram-comment',
  'youtube-comment',
  'studio-upload',
)) {
  test(`${id}: underlines and popover in every look`, async ({ open }) => {
    const page = await open(id);
    const surface = surfaceOf(id);
    await write(page, surface, { text, title: 'Obat dibagikan disini', description: text });
    for (const { name, colorScheme, forcedColors } of looks) {
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
      await page.emulateMedia({ colorScheme, forcedColors: 'none' });
      const { x, y } = await expectPainted(page, 'disini');
      await page.emulateMedia({ colorScheme, forcedColors });
      if (forcedColors === 'active')
        await expect.poll(async () => (await findOwnUi(page, '.line')) !== null).toBe(true);
      await page.mouse.click(x, y);
      await expectPopover(page, 'di-ke-preposition');
      await page.screenshot({ path: `screenshots/words-${id}-${name}.png`, animations: 'disabled' });
      if (name === 'forced-dark') break;
      await page.keyboard.press('Escape');
    }
    // In place of the finding: where its rule is turned on again.
    await pressInPopover(page, '[data-ignore="rule"]');
    await expect.poll(async () => (await findOwnUi(page, '.popover-off')) !== null).toBe(true);
    for (const { name, colorScheme, forcedColors } of looks) {
      await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' });
      await page.screenshot({ path: `screenshots/words-${id}-off-${name}.png`, animations: 'disabled' });
    }
  });
}
