/** Pictures of badge and panel on the four platforms in both themes, for people to look at: screenshots/. */
import { write } from '../fixtures/drive.ts';
import { clickBadge, expect, panelFrame, test } from './extension.ts';
import { lookedAt } from './looked-at.ts';
import { surfaceOf } from './writing.ts';

const text =
  'Ayo lengkapi imunisasi anak! Posyandu buka disini, Rabu pukul 09.00. Cakupan kita sudah 94 persen. Daftar dengan NIK 5371011290780004';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    for (const id of lookedAt(
      'x-modal',
      'facebook-post',
      'instagram-caption',
      'youtube-community',
      'studio-upload',
    )) {
      test(`${id} follows the system's theme`, async ({ open, extensionId }) => {
        const page = await open(id);
        await write(page, surfaceOf(id), {
          text,
          title: 'Imunisasi dibuka pukul 09.00 disini',
          description: text,
        });
        await clickBadge(page);
        const panel = await panelFrame(page, extensionId);
        await expect(panel.locator('[data-rule="pii-national-id"]').first()).toBeVisible();
        await expect(panel.getByText(/^Tersimpan \d/)).toBeVisible();
        const brightness = await panel.evaluate(() => {
          const [red = 0, green = 0, blue = 0] = (
            getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? []
          ).map(Number);
          return (red + green + blue) / 3;
        });
        if (colorScheme === 'dark') expect(brightness).toBeLessThan(80);
        else expect(brightness).toBeGreaterThan(200);
        await page.screenshot({ path: `screenshots/${id}-${colorScheme}.png` });
      });
    }
  });
}
