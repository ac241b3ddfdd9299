/** Pictures of underlines and popover on every composer, light, dark and in forced colours, for people to look at: screenshots/. */
import type { Page } from '@playwright/test';
import { write } from '../fixtures/drive.ts';
import { checkedSurfaces } from '../fixtures/surfaces.ts';
import { expect, findOwnUi, test } from './extension.ts';
import { lookedAt } from './looked-at.ts';
import { clickWords, expectPainted, expectPopover, pressInPopover } from './words.ts';
import { surfaceOf } from './writing.ts';

const text =
  'Warga 5371010112900004 dilayani. Obat dibagikan disini. Pelayanan gak berubah. Kunjungan wisatawan ke Tirta Kencana meningkat 14 persen.';
const looks = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none' },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none' },
  { name: 'forced', colorScheme: 'light', forcedColors: 'active' },
  { name: 'forced-dark', colorScheme: 'dark', forcedColors: 'active' },
] as const;

for (const id of lookedAt('x-modal', ...checkedSurfaces.map((surface) => surface.id))) {
  test(`${id}: underlines and popover in every look`, async ({ open }) => {
    const page = await open(id);
    const surface = surfaceOf(id);
    await write(page, surface, { text, title: 'Obat dibagikan disini', description: text });
    const shoot = (name: string) =>
      page.screenshot({ path: `screenshots/words-${id}-${name}.png`, animations: 'disabled' });
    for (const { name, colorScheme, forcedColors } of looks) {
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
      await page.emulateMedia({ colorScheme, forcedColors: 'none', reducedMotion: 'reduce' });
      const { x, y } = await expectPainted(page, 'disini');
      await page.emulateMedia({ colorScheme, forcedColors });
      if (forcedColors === 'active')
        await expect.poll(async () => (await findOwnUi(page, '.line')) !== null).toBe(true);
      await page.mouse.click(x, y);
      await expectPopover(page, 'di-ke-preposition');
      await shoot(name);
      if (name === 'forced-dark') break;
      await page.keyboard.press('Escape');
    }
    // In place of the finding: where its rule is turned on again.
    await pressInPopover(page, '[data-ignore="rule"]');
    await expect.poll(async () => (await findOwnUi(page, '.popover-off')) !== null).toBe(true);
    for (const { name, colorScheme, forcedColors } of looks) {
      await page.emulateMedia({ colorScheme, forcedColors });
      // It takes the page's theme whenever it is placed anew.
      await page.evaluate(() => dispatchEvent(new Event('resize')));
      const themed = forcedColors === 'active' || colorScheme;
      await expect
        .poll(async () => themed === true || (await findOwnUi(page, '.popover'))?.attribute('data-theme'))
        .toBe(themed);
      await shoot(`off-${name}`);
    }
    if (!process.env.LOOKS) return;
    await page.keyboard.press('Escape');
    // What blocks, with the keyboard in it; a question; in a narrow window.
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    await clickWords(page, '5371010112900004', 'pii-national-id');
    await page.keyboard.press('Escape');
    await walkTo(page, 'pii-national-id');
    await shoot('block-light');
    await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
    await shoot('block-forced-dark');
    await walkTo(page, 'statistic-without-source');
    await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'none' });
    await shoot('question-dark');
    await page.setViewportSize({ width: 320, height: 640 });
    await walkTo(page, 'pii-national-id');
    await shoot('narrow');
  });
}

/** By the keys that go from one finding to the next, until the popover is that rule's. */
async function walkTo(page: Page, rule: string): Promise<void> {
  const at = async () => (await findOwnUi(page, '.popover'))?.attribute('data-finding');
  for (let step = 0; step < 20; step++) {
    const before = await at();
    await page.keyboard.press('Alt+Shift+Period');
    await expect.poll(at).not.toBe(before);
    if ((await findOwnUi(page, '.popover'))?.attribute('data-rule') === rule) return;
  }
  throw new Error(`No finding of ${rule} on the way`);
}
