/** Snippets: filled in a small form, held back while a blank is open, put where the caret stands. */
import type { Page } from '@playwright/test';
import { fieldOf, write } from '../fixtures/drive.ts';
import { clickBadge, expect, panelFrame, test } from './extension.ts';
import { surfaceOf } from './writing.ts';

const model = (page: Page) => page.evaluate(() => Object.values(window.practice.models())[0]);

test('X: a link gets its campaign and stands where the caret was', async ({ open, extensionId }) => {
  const page = await open('x-inline');
  const x = surfaceOf('x-inline');
  await write(page, x, { text: 'Jadwal imunisasi: Terima kasih.' });
  // Before "Terima kasih."
  for (let i = 0; i < 'Terima kasih.'.length; i++) await page.keyboard.press('ArrowLeft');
  await clickBadge(page);
  const panel = await panelFrame(page, extensionId);
  await panel.getByRole('tab', { name: 'Cuplikan' }).click();
  await panel.getByRole('button', { name: /^Imunisasi/ }).click();
  await panel.getByLabel('Kampanye (untuk statistik situs)').fill('Pekan Imunisasi 2026');
  await panel.getByRole('button', { name: 'Sisipkan' }).click();
  const link =
    'https://dinkes.tirtakencanakab.go.id/imunisasi?utm_source=x&utm_medium=social&utm_campaign=pekan-imunisasi-2026';
  await expect.poll(() => model(page)).toBe(`Jadwal imunisasi: ${link} Terima kasih.`);
  await expect(panel.getByText('Sudah disisipkan', { exact: false })).toBeVisible();
  await expect(page.locator(x.publish)).toBeEnabled();
});

test('Facebook: an answer with an open blank is held back, filled it goes in; by keyboard', async ({
  open,
  extensionId,
}) => {
  const page = await open('facebook-comment');
  const surface = surfaceOf('facebook-comment');
  await fieldOf(page, surface, 'text').click();
  await clickBadge(page);
  const panel = await panelFrame(page, extensionId);
  await panel.getByRole('tab', { name: /Temuan/ }).press('End');
  // Answers come first when answering.
  await expect(panel.locator('.snippet-group h2').first()).toHaveText('Jawaban dua arah');
  await panel.getByRole('button', { name: /^Kritik tajam/ }).press('Enter');
  await expect(panel.getByLabel('Pokok')).toBeFocused();
  await panel.getByLabel('Pokok').press('Enter');
  await expect(panel.getByText('Isi dulu: pokok, unit.')).toBeVisible();
  await expect(panel.getByLabel('Pokok')).toHaveAttribute('aria-invalid', 'true');
  expect((await model(page)) ?? '').toBe('');
  await panel.getByLabel('Pokok').fill('antrean puskesmas');
  await panel.getByLabel('Unit').fill('Bidang Pelayanan Kesehatan');
  await panel.getByLabel('Unit').press('Enter');
  await expect
    .poll(() => model(page))
    .toBe(
      'Terima kasih atas kritiknya, Sobat Sehat. Catatan tentang antrean puskesmas kami terima dan kami bawa ke Bidang Pelayanan Kesehatan. Kalau berkenan, ceritakan rinciannya lewat ULT (0370) 555-0119 supaya bisa kami telusuri.',
    );
});

test('a snippet of one’s own: written in the desk, there in the panel at once, removed again', async ({
  open,
  openOwn,
  extensionId,
}) => {
  const page = await open('x-inline');
  await write(page, surfaceOf('x-inline'), { text: 'Kabar baik.' });
  await clickBadge(page);
  const panel = await panelFrame(page, extensionId);
  await panel.getByRole('tab', { name: 'Cuplikan' }).click();
  const desk = await openOwn('desk.html#cuplikan');
  await desk.getByRole('button', { name: 'Tambah cuplikan' }).click();
  await desk.keyboard.type('Undangan jumpa pers');
  await desk.getByRole('textbox', { name: 'Teks' }).fill('Kami mengundang rekan media pada {tanggal}.');
  await desk.getByRole('button', { name: 'Simpan cuplikan' }).click();
  await expect(desk.getByRole('button', { name: /^Undangan jumpa pers/ })).toBeVisible();
  await page.bringToFront();
  await panel.getByRole('button', { name: /^Undangan jumpa pers/ }).click();
  await panel.getByLabel('Tanggal').fill('Senin, 30 November 2026');
  await panel.getByRole('button', { name: 'Sisipkan' }).click();
  await expect
    .poll(() => model(page))
    .toBe('Kabar baik. Kami mengundang rekan media pada Senin, 30 November 2026.');
  await desk.bringToFront();
  await desk.getByRole('button', { name: 'Hapus “Undangan jumpa pers”' }).click();
  await expect(desk.getByRole('button', { name: /^Undangan jumpa pers/ })).toHaveCount(0);
});
