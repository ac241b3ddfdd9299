/** Pictures of the sheet on every composer, light, dark, in forced colours and narrow, for people to look at: screenshots/. */
import { publish, write } from '../fixtures/drive.ts';
import { checkedSurfaces } from '../fixtures/surfaces.ts';
import { expect, findOwnUi, test } from './extension.ts';
import { lookedAt } from './looked-at.ts';
import { clickInShadow } from './shadow.ts';
import { expectSheet, pressInSheet } from './sheet.ts';
import { surfaceOf } from './writing.ts';

const text = 'Data warga 5371010112900004 dicatat. Gempa terasa kuat di kota, info bit.ly/khitantirta';
const looks = [
  { name: 'light', colorScheme: 'light', forcedColors: 'none', width: 1280, height: 720 },
  { name: 'dark', colorScheme: 'dark', forcedColors: 'none', width: 1280, height: 720 },
  { name: 'forced', colorScheme: 'light', forcedColors: 'active', width: 1280, height: 720 },
  { name: 'forced-dark', colorScheme: 'dark', forcedColors: 'active', width: 1280, height: 720 },
  { name: 'narrow', colorScheme: 'light', forcedColors: 'none', width: 320, height: 720 },
  { name: 'narrow-dark', colorScheme: 'dark', forcedColors: 'none', width: 320, height: 720 },
  // 1280×720 at 400 %.
  { name: 'zoomed', colorScheme: 'light', forcedColors: 'none', width: 320, height: 180 },
] as const;

for (const id of lookedAt('x-modal', ...checkedSurfaces.map((surface) => surface.id))) {
  test(`${id}: the sheet in every look`, async ({ open }) => {
    const page = await open(id);
    const surface = surfaceOf(id);
    await write(page, surface, {
      text,
      title: 'Gempa terasa kuat',
      description: text,
      'part-2': 'Pos siaga buka.',
      'part-3': 'Tetap tenang.',
    });
    await publish(page, surface);
    await expectSheet(page);
    const shoot = async (part: string, among: readonly (typeof looks)[number]['name'][]) => {
      for (const { name, colorScheme, forcedColors, width, height } of looks) {
        if (!among.includes(name)) continue;
        // What is drawn in a closed root does not stop moving by itself.
        await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height });
        await expectSheet(page);
        await page.screenshot({ path: `screenshots/sheet-${id}${part}-${name}.png`, animations: 'disabled' });
      }
      await page.setViewportSize({ width: 1280, height: 720 });
    };
    await shoot(
      '',
      looks.map(({ name }) => name),
    );
    if (id !== 'x-modal' || !process.env.LOOKS) return;
    // Further down, one question answered; and the reason being written.
    await expect.poll(async () => (await findOwnUi(page, '.sheet-more button')) !== null).toBe(true);
    await clickInShadow(page, 'saring-ui', '.sheet-more button');
    await expect.poll(async () => (await findOwnUi(page, '.sheet-more button')) === null).toBe(true);
    await clickInShadow(page, 'saring-ui', '.sheet-question input');
    await shoot('-below', ['light', 'dark', 'forced']);
    await pressInSheet(page, 'override');
    await page.keyboard.type('Sudah disetujui pimpinan');
    await shoot('-reason', ['light', 'dark', 'forced-dark', 'narrow']);
  });
}
