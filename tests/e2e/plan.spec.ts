/** The plan beside the composer: filled once, used again with two clicks, heard by the rules; times written into the text. */
import type { Frame, Page } from '@playwright/test';
import { exampleInstitution } from '../../utils/guideline/example.ts';
import { hoursOf, verdictOn } from '../../utils/plan/windows.ts';
import { clockWords, wordsForZone } from '../../utils/plan/zones.ts';
import { fieldOf, publish, write } from '../fixtures/drive.ts';
import { clickBadge, expect, panelFrame, test } from './extension.ts';
import { storedDrafts, surfaceOf } from './writing.ts';

declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

const x = surfaceOf('x-inline');
const text = 'Posyandu buka Rabu di balai desa. Daftar di https://dinkes.tirtakencanakab.go.id/imunisasi';

async function planView(page: Page, extensionId: string): Promise<Frame> {
  const panel = await panelFrame(page, extensionId);
  await panel.getByRole('tab', { name: 'Rencana' }).click();
  return panel;
}

async function plans(desk: Page) {
  return (await storedDrafts(desk)).map(({ plan }) => plan);
}

test('a plan is filled once; the next post of the account has it with two clicks', async ({
  open,
  openOwn,
  extensionId,
}) => {
  const desk = await openOwn('desk.html');
  const page = await open('x-inline');
  await write(page, x, { text });
  await clickBadge(page);
  const panel = await planView(page, extensionId);
  await expect(panel.getByText('Isi yang Anda tahu saja.', { exact: false })).toBeVisible();

  await panel.getByRole('textbox', { name: 'Tujuan' }).fill('Orang tua datang ke posyandu');
  await expect(panel.locator('.smart [data-said="true"]')).toHaveText([/jelas/]);
  await panel.getByRole('textbox', { name: 'Tujuan' }).fill('200 anak terdaftar sampai 30 November 2026');
  await expect(panel.locator('.smart [data-said="true"]')).toHaveCount(3);
  await panel.getByLabel('Audiens').fill('orang tua balita');
  await panel.getByRole('button', { name: 'Sehat Bersama' }).click();
  await panel.getByRole('button', { name: 'layanan' }).click();
  await panel.getByLabel('Ajakan').fill('daftar');
  await expect.poll(async () => (await plans(desk))[0]?.cta).toBe('daftar');

  // The rules hear it at once: what is still missing is a finding, and goes with the last answer.
  const tab = (name: RegExp) => panel.getByRole('tab', { name });
  await tab(/Temuan/).click();
  await expect(panel.locator('[data-rule="plan-metadata-incomplete"]').first()).toBeVisible();
  await tab(/Rencana/).click();
  await panel.getByLabel('Ukuran berhasil').fill('400 klik');
  await panel.getByRole('button', { name: 'foto' }).click();
  await expect.poll(async () => (await plans(desk))[0]?.format).toBe('photo');
  await tab(/Temuan/).click();
  await expect(panel.locator('[data-rule="plan-metadata-incomplete"]')).toHaveCount(0);
  await page.close();

  const next = await open('x-inline');
  await write(next, x, { text: 'Pekan depan posyandu buka di balai dusun.' });
  const again = await panelFrame(next, extensionId);
  // One click, two clicks.
  await again.getByRole('tab', { name: 'Rencana' }).click();
  await again.getByRole('button', { name: 'Pakai rencana terakhir' }).click();
  const filled = {
    goal: '200 anak terdaftar sampai 30 November 2026',
    audience: 'orang tua balita',
    programme: 'Sehat Bersama',
    pillar: 'layanan',
    cta: 'daftar',
    kpi: '400 klik',
    format: 'photo',
    scheduledAt: null,
  };
  await expect
    .poll(() => plans(desk))
    .toEqual([expect.objectContaining(filled), expect.objectContaining(filled)]);
});

test('a plan kept under a name waits beside the next post', async ({ open, openOwn, extensionId }) => {
  const desk = await openOwn('desk.html');
  const page = await open('x-inline');
  await write(page, x, { text });
  await clickBadge(page);
  const panel = await planView(page, extensionId);
  await panel.getByLabel('Ajakan').fill('cek jadwal');
  await panel.getByText('Simpan sebagai rencana rutin').click();
  await panel.getByLabel('Nama, misalnya Info layanan').fill('Jadwal pekanan');
  await panel.getByRole('button', { name: 'Simpan', exact: true }).click();
  await expect(panel.getByRole('button', { name: 'Jadwal pekanan', exact: true })).toBeVisible();
  await page.close();
  const next = await open('x-inline');
  await write(next, x, { text: 'Jadwal pekan depan sudah ada.' });
  const again = await panelFrame(next, extensionId);
  await again.getByRole('tab', { name: 'Rencana' }).click();
  await again.getByRole('button', { name: 'Jadwal pekanan', exact: true }).click();
  await expect
    .poll(async () => (await plans(desk)).map((plan) => plan?.cta))
    .toEqual(['cek jadwal', 'cek jadwal']);
});

test('a plan made before the first word belongs to the text that follows', async ({
  open,
  openOwn,
  extensionId,
}) => {
  const desk = await openOwn('desk.html');
  const page = await open('x-inline');
  await fieldOf(page, x, 'text').click();
  await clickBadge(page);
  const panel = await planView(page, extensionId);
  await panel.getByRole('textbox', { name: 'Tujuan' }).fill('Warga tahu jadwal');
  await write(page, x, { text: 'Posyandu buka Rabu.' });
  await expect.poll(async () => (await plans(desk))[0]?.goal).toBe('Warga tahu jadwal');
});

test('says whether readers are there now, and writes the time where the caret stands', async ({
  open,
  extensionId,
}) => {
  const page = await open('x-inline');
  await write(page, x, { text: 'Posyandu buka pukul besok.' });
  await clickBadge(page);
  const panel = await planView(page, extensionId);
  const verdict = verdictOn(hoursOf(exampleInstitution, 'x'), Date.now(), 'post', { disaster: false });
  const said =
    verdict.state === 'outside'
      ? `Sekarang di luar jam tayang – berikutnya`
      : `Sekarang jam tayang (${clockWords(verdict.state === 'inside' ? verdict.window.from : 0)}–`;
  await expect(panel.locator('.plan-time > .hours-line')).toContainText(said);
  if (verdict.state === 'outside')
    await expect(panel.locator('.plan-time > .hours-line')).toContainText(wordsForZone('WITA', verdict.next));
  await panel.locator('summary', { hasText: 'Jam tayang hari ini' }).click();
  await expect(panel.locator('.hours tbody tr').first().locator('td')).toHaveText([
    '09.00–10.00',
    '08.00–09.00',
    '10.00–11.00',
  ]);

  await page.bringToFront();
  await fieldOf(page, x, 'text').click();
  await page.keyboard.press('End');
  for (let i = 0; i < ' besok.'.length; i++) await page.keyboard.press('ArrowLeft');
  await panel.getByLabel('Waktu untuk teks').fill('10:00');
  await panel
    .getByRole('button', { name: 'Sisipkan “09.00 WIB/10.00 WITA/11.00 WIT” ke kotak tulis' })
    .click();
  const model = () => fieldOf(page, x, 'text').evaluate((element) => window.practice.modelOf(element));
  await expect.poll(model).toBe('Posyandu buka pukul 09.00 WIB/10.00 WITA/11.00 WIT besok.');
  await expect(panel.getByText('Teks sudah disisipkan.')).toBeVisible();
});

test('the same words on another platform are noticed: what went out from here is known', async ({
  open,
  openOwn,
  extensionId,
}) => {
  const desk = await openOwn('desk.html');
  const page = await open('x-inline');
  await write(page, x, { text });
  await expect.poll(async () => (await storedDrafts(desk)).length).toBe(1);
  await desk.evaluate(() => chrome.storage.local.set({ pause: { mode: 'off' } }));
  await page.bringToFront();
  await publish(page, x);
  await expect.poll(async () => typeof (await storedDrafts(desk))[0]?.publishedAt).toBe('number');
  const facebook = surfaceOf('facebook-post');
  const other = await open('facebook-post');
  await write(other, facebook, { text });
  await clickBadge(other);
  const panel = await panelFrame(other, extensionId);
  await expect(panel.locator('[data-rule="identical-crosspost"]').first()).toBeVisible();
});
