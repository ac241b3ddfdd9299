/** The drafts of the desk beyond reading: two writers at once, bin, versions, files out and in. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { untold } from '../../utils/drafts/draft.ts';
import { fieldOf, write } from '../fixtures/drive.ts';
import { moment } from './chance.ts';
import { expect, test } from './extension.ts';
import { goOnIn, modelOf, panelOf } from './same-draft.ts';
import { lastText, storedDrafts, surfaceOf } from './writing.ts';

const x = surfaceOf('x-inline');

/** A draft in the database, as a person leaves it behind. */
async function leaveDraft(page: Page, text: string, desk: Page): Promise<void> {
  await write(page, x, { text });
  await expect.poll(() => lastText(desk)).toBe(text);
}

test('two tabs type into the same draft for a minute: no character is lost, and both end with the same text', async ({
  open,
  openOwn,
  extensionId,
}) => {
  test.setTimeout(300_000);
  const desk = await openOwn('desk.html');
  const first = await open('x-inline');
  const start = 'Awal draf. ';
  await leaveDraft(first, start, desk);
  const second = await open('x-inline');
  await goOnIn(second, x, extensionId);
  await first.bringToFront();
  await fieldOf(first, x, 'text').click();
  await first.keyboard.press('Control+End');
  const pages = [first, second] as const;
  // Signs that only one of the two types, so that each can be counted.
  const perMinute = 2_000;
  const typed = [signs('abcdefghij ', perMinute), signs('KLMNOPQRST ', perMinute)] as const;
  await Promise.all(pages.map((page, i) => typeInStep(page, typed[i] ?? '', 30)));
  const only = (text: string, letters: RegExp) => text.replace(letters, '');
  const stored = async () => (await lastText(desk)) ?? '';
  const counted = async () => {
    const text = (await stored()).replace(start, '');
    return [only(text, /[^a-j]/g), only(text, /[^K-T]/g)];
  };
  await expect
    .poll(counted, { timeout: 60_000 })
    .toEqual([only(typed[0], /[^a-j]/g), only(typed[1], /[^K-T]/g)]);
  expect(await stored()).toContain(start.trim());
  expect(await storedDrafts(desk)).toHaveLength(1);
  // Nothing was written into a box in which somebody types.
  for (const [i, page] of pages.entries()) expect(await modelOf(page)).toBe(`${start}${typed[i]}`);
  const end = await stored();
  for (const page of pages) {
    const panel = await panelOf(page, extensionId);
    await panel.getByRole('button', { name: 'Terapkan' }).click();
    await expect(panel.locator('.notice')).toHaveText(/sudah masuk ke kotak tulis/);
  }
  expect(await Promise.all(pages.map(modelOf))).toEqual([end, end]);
  expect(await stored()).toBe(end);
  console.log(
    `two tabs, ${2 * perMinute} keys into one draft: 0 of ${end.length} characters lost, both boxes the same`,
  );
});

test('deleted, found in the bin, brought back; by keyboard', async ({ open, openOwn }) => {
  const desk = await openOwn('desk.html');
  const page = await open('x-inline');
  await leaveDraft(page, 'Draf yang dihapus sebentar', desk);
  await desk.bringToFront();
  await desk.getByRole('button', { name: 'Hapus', exact: true }).focus();
  await desk.keyboard.press('Enter');
  await expect(desk.getByText('Belum ada draf')).toBeVisible();
  await desk.getByRole('link', { name: 'Tempat sampah' }).focus();
  await desk.keyboard.press('Enter');
  await desk.getByRole('button', { name: /Kembalikan “Draf yang dihapus/ }).focus();
  await desk.keyboard.press('Enter');
  await expect(desk.getByText('Tempat sampah kosong')).toBeVisible();
  await desk.getByRole('link', { name: 'Draf', exact: true }).click();
  await expect(desk.locator('.shelf-line', { hasText: 'Draf yang dihapus sebentar' })).toBeVisible();
});

test('an earlier text shows what changed since, and comes back with one click', async ({ open, openOwn }) => {
  const desk = await openOwn('desk.html');
  const page = await open('x-inline');
  const long = 'Pengumuman panjang yang ditulis dengan susah payah untuk warga.';
  await leaveDraft(page, long, desk);
  await page.bringToFront();
  // Much goes at once: what was there is kept.
  for (let i = 0; i < 9; i++) await page.keyboard.press('Control+Shift+ArrowLeft');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('x');
  await expect.poll(() => lastText(desk)).toBe('Pengumuman x');
  await desk.bringToFront();
  await desk.getByRole('button', { name: 'Versi', exact: true }).click();
  await expect(desk.locator('.versions-change del').first()).toBeVisible();
  await desk.getByRole('button', { name: 'Pakai versi ini' }).click();
  await expect.poll(async () => (await storedDrafts(desk))[0]?.fields[0]?.text).toBe(long);
  await expect(desk.getByText('sebelum diganti')).toBeVisible();
});

test('a file goes out, locked, and in again; a damaged one is refused with its place', async ({
  open,
  openOwn,
}) => {
  const desk = await openOwn('desk.html#cadangan');
  const page = await open('x-inline');
  await leaveDraft(page, 'Draf untuk cadangan', desk);
  await desk.bringToFront();
  await desk.getByLabel('Kata sandi (boleh kosong)').fill('sandi rahasia');
  const download = desk.waitForEvent('download');
  await desk.getByRole('button', { name: 'Simpan file terkunci' }).click();
  const path = await (await download).path();
  expect(readFileSync(path, 'utf8')).not.toContain('cadangan');
  await expect(desk.getByText('1 draf disimpan ke file.')).toBeVisible();

  const choose = desk.locator('input[type=file]');
  await choose.setInputFiles({ name: 'draf.json', mimeType: 'application/json', buffer: readFileSync(path) });
  await desk.getByLabel('File ini terkunci. Kata sandinya:').fill('salah');
  await desk.getByRole('button', { name: 'Buka file' }).click();
  await desk.getByLabel(/tidak terbuka dengan kata sandi itu/).fill('sandi rahasia');
  await desk.keyboard.press('Enter');
  await expect(desk.getByText('1 draf sudah ada.')).toBeVisible();
  expect(await storedDrafts(desk)).toHaveLength(1);

  const damaged = { format: 'saring-drafts', version: 1, exportedAt: 0, drafts: [{ id: 7 }], versions: [] };
  await choose.setInputFiles({
    name: 'rusak.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(damaged)),
  });
  await expect(desk.getByText(/Tidak ada yang diambil/)).toBeVisible();
  await expect(desk.getByText('drafts[0].id')).toBeVisible();
  expect(await storedDrafts(desk)).toHaveLength(1);
});

test('a file from another device is taken in, by dropping it', async ({ openOwn }) => {
  const desk = await openOwn('desk.html#cadangan');
  const draft = {
    id: 'perangkat-lain-1',
    revision: 3,
    platform: 'x',
    surface: 'x-inline',
    kind: 'post',
    account: null,
    fields: [{ field: 'text', text: 'Dari komputer lain' }],
    createdAt: 1_000,
    updatedAt: 2_000,
    publishedAt: null,
    deletedAt: null,
  };
  const text = JSON.stringify({
    format: 'saring-drafts',
    version: 1,
    exportedAt: 0,
    drafts: [draft],
    versions: [],
  });
  await expect(desk.getByRole('heading', { name: 'Ambil dari file' })).toBeVisible();
  const data = await desk.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], 'draf.json'));
    return transfer;
  }, text);
  await desk.locator('.backup-in').dispatchEvent('drop', { dataTransfer: data });
  await expect(desk.getByText('1 draf ditambahkan.')).toBeVisible();
  expect(await storedDrafts(desk)).toEqual([{ ...untold, ...draft }]);
  await expect(desk.getByText(/Terpakai .* MB/)).toBeVisible();
});

/** Types a key every so many ms; where the machine is late, the next ones follow at once. */
async function typeInStep(page: Page, text: string, every: number): Promise<void> {
  const start = performance.now();
  for (const [nth, sign] of [...text].entries()) {
    await moment(Math.max(0, start + nth * every - performance.now()));
    await page.keyboard.type(sign);
  }
}

function signs(alphabet: string, length: number): string {
  return Array.from({ length }, (_, i) => alphabet[(i * 7) % alphabet.length]).join('');
}
