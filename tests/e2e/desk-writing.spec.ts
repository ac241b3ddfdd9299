/** A draft written in the desk: kept, checked as it is typed, and never written over. */
import type { Page } from '@playwright/test';
import { axeFaults } from '../axe.mjs';
import { expect, test } from './extension.ts';
import { draftOf, layDrafts } from './seed.ts';
import { storedDrafts } from './writing.ts';

type Stored = Awaited<ReturnType<typeof storedDrafts>>[number] & {
  status: string | null;
  mediaNotes: string;
};

const one = async (desk: Page, id = 'contoh-0001') =>
  (await storedDrafts(desk)).find((draft) => draft.id === id) as Stored | undefined;
const box = (desk: Page) => desk.locator('.write-box textarea').first();

async function deskWith(openOwn: (page: string) => Promise<Page>, text: string): Promise<Page> {
  const desk = await openOwn('desk.html');
  await expect(desk.getByText('Belum ada draf')).toBeVisible();
  await layDrafts(desk, [draftOf('contoh-0001', text)]);
  await expect(box(desk)).toHaveValue(text);
  return desk;
}

test('what is typed is on disk, and judged at every key; a fix is one click, and Ctrl+Z takes it back', async ({
  openOwn,
}) => {
  const desk = await deskWith(openOwn, 'Posyandu buka ');
  await box(desk).click();
  await desk.keyboard.press('Control+End');
  await desk.keyboard.type('disini besok.');
  await expect.poll(async () => (await one(desk))?.fields[0]?.text).toBe('Posyandu buka disini besok.');
  await expect(desk.getByText(/^Tersimpan \d/)).toBeVisible();
  const finding = desk.locator('[data-rule="di-ke-preposition"]');
  await expect(finding).toBeVisible();
  await finding.getByRole('button', { name: /di sini/ }).click();
  await expect(box(desk)).toHaveValue('Posyandu buka di sini besok.');
  await expect(finding).toHaveCount(0);
  await expect.poll(async () => (await one(desk))?.fields[0]?.text).toBe('Posyandu buka di sini besok.');
  await box(desk).press('Control+z');
  await expect(box(desk)).toHaveValue('Posyandu buka disini besok.');
  await expect(finding).toBeVisible();
});

test('words that no list knows are found here, too', async ({ openOwn }) => {
  const desk = await deskWith(openOwn, 'Warga membawa dokumern ke posyandu.');
  await expect(desk.locator('[data-rule="unknown-word"]')).toBeVisible();
});

test('where it stands, for whom, when, and what belongs to it', async ({ openOwn }) => {
  const desk = await deskWith(openOwn, 'Posyandu buka besok.');
  const details = desk.getByRole('region', { name: 'Rincian' });
  await details.getByLabel('Status').selectOption('Siap');
  await details.getByLabel('Program').selectOption('Sehat Bersama');
  await details.getByLabel('Jadwal terbit').fill('2027-03-01T08:00');
  await details.getByLabel('Tujuan').fill('Warga tahu jadwal');
  await details.getByLabel('Pilar').selectOption({ index: 1 });
  await details.getByLabel('Ukuran berhasil (KPI)').fill('400 klik');
  await details.getByLabel('Jangka').selectOption('short');
  await details.getByLabel('Penulis').fill('Ratna');
  await details.getByLabel('Editor').fill('Budi');
  await details.getByLabel('Penyetuju').fill('Kepala Dinas');
  await details.getByLabel('Penyetuju').press('Tab');
  await details.getByLabel('Catatan foto/video').fill('Foto posyandu, izin orang tua ada');
  await expect
    .poll(async () => one(desk))
    .toMatchObject({
      status: 'ready',
      mediaNotes: 'Foto posyandu, izin orang tua ada',
      plan: {
        programme: 'Sehat Bersama',
        goal: 'Warga tahu jadwal',
        pillar: expect.stringMatching(/./),
        kpi: '400 klik',
        horizon: 'short',
        writer: 'Ratna',
        editor: 'Budi',
        approver: 'Kepala Dinas',
        scheduledAt: new Date('2027-03-01T08:00').getTime(),
      },
    });
  await expect(desk.locator('.shelf-item .stage[data-stage="ready"]')).toBeVisible();
  await details.getByLabel('Status').selectOption('Terbit');
  await expect(box(desk)).toHaveAttribute('readonly');
  await desk.getByRole('button', { name: 'Buka lagi sebagai draf' }).click();
  await expect(box(desk)).not.toHaveAttribute('readonly');
  await desk.reload();
  await expect(details.getByLabel('Catatan foto/video')).toHaveValue('Foto posyandu, izin orang tua ada');
});

test('written in two desks at once: what the other wrote is offered, not put under the caret; both stay', async ({
  openOwn,
}) => {
  const first = await deskWith(openOwn, 'Awal draf.');
  const second = await openOwn('desk.html');
  await expect(box(second)).toHaveValue('Awal draf.');
  await box(second).click();
  await second.keyboard.press('Control+Home');
  await second.keyboard.type('Kedua. ');
  await expect.poll(async () => (await one(first))?.fields[0]?.text).toBe('Kedua. Awal draf.');
  // Nobody types in the first: it follows.
  await expect(box(first)).toHaveValue('Kedua. Awal draf.');

  await first.bringToFront();
  await box(first).click();
  await second.bringToFront();
  await box(second).click();
  await second.keyboard.press('Control+End');
  await second.keyboard.type(' Tamat.');
  await expect.poll(async () => (await one(first))?.fields[0]?.text).toContain('Tamat.');
  await expect(first.getByText('Draf ini juga ditulis di tempat lain.', { exact: false })).toBeVisible();
  await expect(box(first)).toHaveValue('Kedua. Awal draf.');
  await first.bringToFront();
  await first.keyboard.press('Control+Home');
  await first.keyboard.type('Pertama. ');
  await expect
    .poll(async () => (await one(first))?.fields[0]?.text)
    .toBe('Pertama. Kedua. Awal draf. Tamat.');
  await expect(box(first)).toHaveValue('Pertama. Kedua. Awal draf.');
  await first.getByRole('button', { name: 'Tampilkan gabungannya' }).click();
  await expect(box(first)).toHaveValue('Pertama. Kedua. Awal draf. Tamat.');
  await expect(first.locator('.write-behind')).toHaveCount(0);
});

test('an idea begins without a composer', async ({ openOwn }) => {
  const desk = await openOwn('desk.html');
  await expect(desk.getByText('Belum ada draf')).toBeVisible();
  await desk.locator('summary', { hasText: 'Baru' }).click();
  await desk.locator('.menu-list').getByRole('button', { name: 'YouTube', exact: true }).click();
  await desk.getByRole('textbox', { name: /^Judul/ }).fill('Cara daftar antrean');
  await desk.getByRole('textbox', { name: /^Deskripsi/ }).fill('Langkah demi langkah.');
  await expect
    .poll(async () => (await storedDrafts(desk))[0])
    .toMatchObject({
      platform: 'youtube',
      kind: 'video',
      status: 'idea',
      fields: [
        { field: 'title', text: 'Cara daftar antrean' },
        { field: 'description', text: 'Langkah demi langkah.' },
      ],
    });
  await expect(desk.locator('.shelf-line')).toHaveText(['Cara daftar antrean']);
  expect(await axeFaults(desk)).toEqual([]);
});
