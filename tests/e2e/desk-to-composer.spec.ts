/** What the desk is told is in force where people write: own templates, norms and questions, the mode of a disaster; and comes back from a file. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { localIn, momentIn } from '../../utils/plan/zones.ts';
import { fieldOf, write } from '../fixtures/drive.ts';
import { clickBadge, expect, panelFrame, test } from './extension.ts';
import { keepDrafts, plannedDraft, surfaceOf } from './writing.ts';

const x = surfaceOf('x-inline');

/** One of the section's own pages. */
const part = (desk: Page, name: string) =>
  desk.getByRole('navigation', { name: 'Bagian pedoman' }).getByRole('link', { name, exact: true });
const goTo = (desk: Page, place: string) => desk.goto(desk.url().replace(/#.*/, `#${place}`));
const stored = (desk: Page, key: string) =>
  desk.evaluate(async (name) => {
    const own = globalThis as unknown as {
      chrome: { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } };
    };
    return (await own.chrome.storage.local.get(name))[name];
  }, key);

test('a template, a norm and a question written in the desk are beside the composer; the norm opens without the draft', async ({
  context,
  open,
  openOwn,
  extensionId,
  takeOffences,
}) => {
  const page = await open('x-inline');
  await write(page, x, { text: 'Posyandu lansia buka pukul 09.00.' });
  await clickBadge(page);
  const panel = await panelFrame(page, extensionId);
  const clock = panel.locator('.finding[data-rule="time-without-zone"]').first();
  await expect(clock).toBeVisible();

  const desk = await openOwn('desk.html#pedoman/dasar');
  const norm = desk.locator('[data-norm="zona"]');
  await norm.getByRole('button', { name: /^Ubah/ }).click();
  await norm.getByLabel('Nama dalam bahasa Indonesia').fill('Keppres 41/1987 (zona waktu)');
  await norm.getByLabel(/^Alamat naskahnya/).fill('https://jdih.contoh.go.id/keppres-41');
  await norm.getByRole('button', { name: 'Simpan' }).click();
  await expect(norm.locator('b', { hasText: 'Keppres 41/1987 (zona waktu)' })).toBeVisible();

  await part(desk, 'Templat').click();
  await desk.getByRole('button', { name: 'Buat templat' }).click();
  await desk.getByLabel('Judul').fill('Undangan posyandu');
  await desk.getByLabel('Teks').fill('Bawa buku KIA ke {tempat}.');
  await desk.getByRole('button', { name: 'Simpan templat' }).click();
  await expect(desk.locator('.template-line', { hasText: 'Undangan posyandu' })).toBeVisible();

  await part(desk, 'Aturan sendiri').click();
  await desk.getByRole('button', { name: 'Buat aturan' }).click();
  await desk.getByLabel('Jenis aturan').selectOption('question');
  await desk
    .getByRole('group', { name: /^Hanya bila naskah memuat/ })
    .getByRole('textbox')
    .fill('lansia');
  await desk.getByLabel('Apa (paling banyak 70 huruf)').fill('Sudah ada jalur kursi roda?');
  await desk.getByLabel('Mengapa').fill('Warga lansia perlu tahu sebelum datang.');
  await desk.getByLabel('Apa yang perlu dilakukan').fill('Tanyakan kepada kader.');
  await desk.getByLabel('Contoh yang harus ditandai').fill('Senam ⟦lansia⟧ di balai.');
  await desk.getByLabel('Contoh yang sudah benar').fill('Senam anak di balai.');
  await expect(desk.getByText('Semua contoh cocok. Aturan siap dipakai.')).toBeVisible();
  await desk.getByRole('button', { name: 'Simpan aturan' }).click();
  await expect(desk.getByRole('heading', { name: 'Buat aturan' })).toHaveCount(0);

  await page.bringToFront();
  const question = panel.locator('.finding[data-severity="prompt"]', {
    hasText: 'Sudah ada jalur kursi roda?',
  });
  await expect(question).toBeVisible();
  await clock.getByRole('heading').getByRole('button').click();
  const link = clock.getByRole('link', { name: /^Keppres 41\/1987/ });
  await expect(link).toBeVisible();
  await page.screenshot({ path: 'screenshots/norm-link.png' });
  const opened = context.waitForEvent('page');
  const asked = context.waitForEvent('request', (request) => request.url().includes('jdih.contoh.go.id'));
  await link.press('Enter');
  const law = await opened;
  expect((await asked).headers().referer).toBeUndefined();
  await expect.poll(() => law.url()).toContain('jdih.contoh.go.id/keppres-41');
  await law.close();
  for (const offence of await takeOffences())
    expect(offence).toMatch(/jdih\.contoh\.go\.id(?:\/keppres-41|\/favicon\.ico)$/);

  await page.bringToFront();
  await fieldOf(page, x, 'text').click();
  await page.keyboard.press('End');
  await panel.getByRole('tab', { name: 'Cuplikan' }).click();
  await panel.getByRole('button', { name: /^Undangan posyandu/ }).press('Enter');
  await panel.getByLabel('Tempat').fill('balai desa');
  await panel.getByLabel('Tempat').press('Enter');
  await expect
    .poll(() => page.evaluate(() => Object.values(window.practice.models())[0]))
    .toContain('Bawa buku KIA ke balai desa.');
});

test('hours, rhythm and the other channels are said in the panel; a disaster ends that, and wants its source', async ({
  open,
  openOwn,
  extensionId,
}) => {
  const desk = await openOwn('desk.html#instansi/mode');
  const zone = 'WITA';
  const { date } = localIn(zone, Date.now() + 2 * 86_400_000);
  const night = momentIn(zone, { date, clock: 2 * 60 });
  const before = (days: number) => ({
    fields: [{ field: 'text', text: 'Ayo ikut Sehat Bersama.' }],
    publishedAt: night - days * 86_400_000,
    plan: { scheduledAt: null, programme: 'Sehat Bersama' },
  });
  await keepDrafts(
    desk,
    [20, 21, 22].map((days) => plannedDraft(`terbit-${days}`, 0, before(days))),
  );
  const page = await open('x-inline');
  await write(page, x, { text: 'Kabar Sehat Bersama. BPBD: longsor menutup jalan desa.' });
  await clickBadge(page);
  const panel = await panelFrame(page, extensionId);
  await panel.getByRole('tab', { name: 'Rencana' }).click();
  await panel.getByRole('button', { name: 'Sehat Bersama' }).click();
  await panel.getByRole('button', { name: /^Jadwalkan/ }).click();
  await panel.getByLabel('Hari terbit').fill(date);
  await panel.getByLabel('Jam terbit').fill('02.00');
  await panel.getByLabel('Jam terbit').press('Tab');
  await panel.getByRole('tab', { name: /Temuan/ }).click();
  const found = (rule: string) => panel.locator(`.finding[data-rule="${rule}"]`);
  for (const rule of ['outside-recommended-window', 'posting-rhythm', 'cross-promo-missing'])
    await expect(found(rule)).toHaveCount(1);
  await expect(found('disaster-source-time')).toHaveAttribute('data-severity', 'prompt');
  await page.screenshot({ path: 'screenshots/rhythm-findings.png' });

  await desk.bringToFront();
  await desk.getByLabel('Ada bencana').check();
  await page.bringToFront();
  await expect(found('outside-recommended-window')).toHaveCount(0);
  await expect(found('posting-rhythm')).toHaveCount(0);
  await expect(found('disaster-source-time')).toHaveAttribute('data-severity', 'warn');
});

test('own snippets and targets come back from a file after everything was erased', async ({ openOwn }) => {
  const desk = await openOwn('desk.html#cuplikan');
  await desk.getByRole('button', { name: 'Tambah cuplikan' }).click();
  await desk.keyboard.type('Undangan jumpa pers');
  await desk.getByRole('textbox', { name: 'Teks' }).fill('Kami mengundang rekan media.');
  await desk.getByRole('button', { name: 'Simpan cuplikan' }).click();
  await expect(desk.getByRole('button', { name: /^Undangan jumpa pers/ })).toBeVisible();
  await goTo(desk, 'laporan');
  await desk.getByLabel('Unggahan per pekan').fill('14');
  await desk.keyboard.press('Tab');
  await expect.poll(() => stored(desk, 'report-targets')).toMatchObject({ posts: 14 });

  await goTo(desk, 'cadangan');
  const download = desk.waitForEvent('download');
  await desk.getByRole('button', { name: 'Simpan file', exact: true }).click();
  const file = readFileSync(await (await download).path());
  await goTo(desk, 'penyimpanan');
  await desk.getByLabel('Ketik “hapus semua” untuk melanjutkan').fill('hapus semua');
  await desk.getByRole('button', { name: 'Hapus semua sekarang' }).click();
  await expect(desk.getByRole('heading', { level: 1, name: 'Kenalkan instansi Anda' })).toBeVisible();
  expect(await stored(desk, 'report-targets')).toBeUndefined();

  await goTo(desk, 'cadangan');
  await desk
    .locator('input[type=file]')
    .setInputFiles({ name: 'cadangan.json', mimeType: 'application/json', buffer: file });
  await expect(desk.locator('.transfer')).toHaveAttribute('data-state', 'taken-in');
  await goTo(desk, 'cuplikan');
  await expect(desk.getByRole('button', { name: /^Undangan jumpa pers/ })).toBeVisible();
  await expect.poll(() => stored(desk, 'report-targets')).toMatchObject({ posts: 14 });
});

test('a pack that says nobody’s name joins when the institution is begun', async ({ openOwn }) => {
  const desk = await openOwn('desk.html#pedoman');
  const pack = {
    format: 'saring-pack',
    formatVersion: 1,
    id: 'layanan-awan',
    version: '1',
    title: 'Katalog Awan',
    publisher: 'Diskominfo Awan',
    catalogue: [{ name: 'Antrean awan', aliases: [], url: 'https://awan.go.id/antrean' }],
  };
  await desk.locator('input[type=file]').setInputFiles({
    name: 'awan.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(pack)),
  });
  await expect(desk.getByText('Katalog Awan versi 1 sudah berlaku.')).toBeVisible();
  expect((await stored(desk, 'guideline')) ?? {}).not.toHaveProperty('institution');
  await goTo(desk, 'instansi/nama');
  await desk.getByLabel('Nama lengkap').fill('Dinas Awan');
  await desk.keyboard.press('Tab');
  await expect
    .poll(() => stored(desk, 'guideline'))
    .toMatchObject({ institution: { name: 'Dinas Awan', services: [{ name: 'Antrean awan' }] } });
});
