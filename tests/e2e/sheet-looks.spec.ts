/** Pictures of the sheet on the four platforms, light, dark, in forced colours and narrow, for people to look at: screenshots/. */
import { publish, write } from '../fixtures/drive.ts';
import { test } from './extension.ts';
import { lookedAt } from './looked-at.ts';
import { expectSheet } from './sheet.ts';
import { surfaceOf } from './writing.ts';

const text = 'Data warga 5371010112900004 dicatat. Gempa terasa kuat di kota, info bit.ly/khitantirta';
const looks = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none', width: 1280 },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none', width: 1280 },
  { name: 'forced', colorScheme: 'light', forcedColors: 'active', width: 1280 },
  { name: 'narrow', colorScheme: 'light', forcedColors: 'none', width: 320 },
] as const;

for (const id of lookedAt('x-modal', 'facebook-post', 'instagram-caption', 'youtube-comment')) {
  test(`${id}: the sheet in every look`, async ({ open }) => {
    const page = await open(id);
    const surface = surfaceOf(id);
    await write(page, surface, { text });
    await publish(page, surface);
    await expectSheet(page);
    for (const { name, colorScheme, forcedColors, width } of looks) {
      await page.emulateMedia({ colorScheme, forcedColors });
      await page.setViewportSize({ width, height: 720 });
      await expectSheet(page);
      await page.screenshot({ path: `screenshots/sheet-${id}-${name}.png`, animations: 'disabled' });
    }
  });
}
