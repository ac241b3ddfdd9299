/** From one platform to the others: made by rules, side by side, flagged when alike, put into a composer. */
import type { Page } from '@playwright/test';
import { axeFaults } from '../axe.mjs';
import { fieldOf } from '../fixtures/drive.ts';
import { clickBadge, expect, panelFrame, test } from './extension.ts';
import { draftOf, layDrafts } from './seed.ts';
import { storedDrafts, surfaceOf } from './writing.ts';

const source =
  'Halo, Sobat Sehat! Jadwal imunisasi pekan ini di Puskesmas Kencana, pukul 08.00 sampai 11.00 WITA. Bawa buku KIA, ya. Vaksin yang tersedia: BCG, polio, DPT-HB-Hib, dan campak rubela. Semua gratis untuk warga Tirta Kencana.\n\nSenin: Puskesmas Kencana\nRabu: Posyandu Melati\n\nSelengkapnya di https://dinkes.tirtakencanakab.go.id/imunisasi. #ImunisasiLengkap #SehatBersama';

async function deskWithSource(openOwn: (page: string) => Promise<Page>): Promise<Page> {
  const desk = await openOwn('desk.html');
  await expect(desk.getByText('Belum ada draf')).toBeVisible();
  await layDrafts(desk, [
    draftOf('sumber-0001', source, {
      platform: 'facebook',
      surface: 'facebook-post',
      account: 'Dinkes Tirta Kencana',
    }),
  ]);
  await expect(desk.locator('.write-box textarea')).toHaveValue(source);
  return desk;
}

async function prepare(desk: Page, platform: string): Promise<void> {
  await desk.locator('summary', { hasText: 'Siapkan untuk' }).click();
  await desk.getByRole('button', { name: `Siapkan untuk ${platform}`, exact: true }).click();
  await expect(desk.getByRole('button', { name: platform, exact: true, pressed: true })).toBeVisible();
}

const texts = async (desk: Page) =>
  desk
    .locator('.write-box textarea')
    .evaluateAll((boxes) => boxes.map((box) => (box as HTMLTextAreaElement).value));

test('each platform gets its own text; one message in the list, switched between by its chips', async ({
  openOwn,
}) => {
  const desk = await deskWithSource(openOwn);
  await prepare(desk, 'Instagram');
  const [caption = ''] = await texts(desk);
  expect(caption).toMatch(/^Jadwal imunisasi/);
  expect(caption).toContain('lewat tautan di bio');
  expect(caption).not.toContain('https');
  await prepare(desk, 'X');
  const parts = await texts(desk);
  expect(parts).toHaveLength(2);
  expect(parts[0]).toMatch(/\(1\/2\)$/);
  expect(parts[1]).toContain('https://dinkes.tirtakencanakab.go.id/imunisasi');
  await prepare(desk, 'YouTube');
  const [title = '', description = ''] = await texts(desk);
  expect(title.length).toBeLessThanOrEqual(70);
  expect(description.split('\n')[1]).toContain('https://');
  await prepare(desk, 'YouTube Komunitas');
  const [post = ''] = await texts(desk);
  expect(post).toMatch(/^Jadwal imunisasi/);
  expect(post.split('\n')[1]).toContain('https://');
  expect(post).toContain('?');
  await expect(desk.locator('summary', { hasText: 'Siapkan untuk' })).toHaveCount(0);

  await expect(desk.locator('.shelf-place')).toHaveCount(1);
  await desk.getByRole('button', { name: 'Buka untuk Facebook' }).click();
  await expect(desk.locator('.write-box textarea')).toHaveCount(1);
  await expect(desk.locator('.write-box textarea')).toHaveValue(source);
  const stored = await storedDrafts(desk);
  expect(
    stored
      .filter(({ platform }) => platform === 'youtube')
      .map(({ kind }) => kind)
      .sort(),
  ).toEqual(['post', 'video']);
  expect(stored.map((draft) => (draft as { message?: string | null }).message).sort()).toEqual(
    [null, 'sumber-0001', 'sumber-0001', 'sumber-0001', 'sumber-0001'].sort(),
  );
});

test('side by side: each is written on, seen as it will fold, advised and checked; alike ones are named', async ({
  openOwn,
}) => {
  const desk = await deskWithSource(openOwn);
  await prepare(desk, 'Instagram');
  await prepare(desk, 'X');
  await desk.getByRole('button', { name: 'Bandingkan' }).click();
  const column = (name: string) => desk.getByRole('region', { name, exact: true });
  await expect(column('Instagram').locator('.preview-more')).toHaveText('… selengkapnya');
  await expect(column('Instagram').locator('.preview-folded')).toContainText('Semua gratis untuk warga');
  await expect(column('Instagram')).toContainText('125 karakter pertama');
  await expect(column('X').locator('textarea')).toHaveCount(2);
  expect(await axeFaults(desk)).toEqual([]);

  const caption = column('Instagram').locator('textarea');
  await caption.fill(source);
  await expect(desk.locator('.compare-alike')).toContainText('Instagram');
  await expect(desk.locator('.compare-alike')).toContainText('Facebook');
  await expect(column('Instagram').locator('[data-rule="identical-crosspost"]')).toBeVisible();
  await caption.fill(
    'Foto posyandu Melati: ibu, anak, dan senyum setelah imunisasi. Jadwal lewat tautan di bio.',
  );
  await expect(desk.locator('.compare-alike')).toHaveCount(0);
  await expect
    .poll(
      async () =>
        (await storedDrafts(desk)).find(({ platform }) => platform === 'instagram')?.fields[0]?.text,
    )
    .toMatch(/^Foto posyandu Melati/);
  await desk.getByRole('button', { name: 'Kembali ke daftar' }).click();
  await expect(desk.locator('.shelf-place')).toHaveCount(1);
});

test('what the plan says of the message is said of every variant; its time is each one’s own', async ({
  openOwn,
}) => {
  const desk = await deskWithSource(openOwn);
  const details = desk.getByRole('region', { name: 'Rincian' });
  await details.getByLabel('Jadwal terbit').fill('2027-03-01T08:00');
  await prepare(desk, 'X');
  await details.getByLabel('Program').selectOption('Sehat Bersama');
  await expect
    .poll(async () => (await storedDrafts(desk)).map(({ plan }) => plan?.programme))
    .toEqual(['Sehat Bersama', 'Sehat Bersama']);
  const times = (await storedDrafts(desk)).map(({ plan }) => plan?.scheduledAt ?? null);
  expect(times.filter((time) => time === null)).toHaveLength(1);
});

test('a variant goes into the composer of its platform', async ({ openOwn, open, extensionId }) => {
  const desk = await deskWithSource(openOwn);
  await prepare(desk, 'Instagram');
  await prepare(desk, 'X');
  const [first = ''] = await texts(desk);
  const page = await open('x-inline');
  await fieldOf(page, surfaceOf('x-inline'), 'text').click();
  await clickBadge(page);
  const panel = await panelFrame(page, extensionId);
  await panel.getByRole('tab', { name: /Draf/ }).click();
  await panel
    .locator('.draft', { hasText: 'X · ' })
    .getByRole('button', { name: /^Sisipkan/ })
    .click();
  await expect(fieldOf(page, surfaceOf('x-inline'), 'text')).toContainText(first.slice(0, 60));
  await expect(fieldOf(page, surfaceOf('x-inline'), 'text')).toContainText('(1/2)');
});
