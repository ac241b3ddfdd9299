/** The report equals what is stored, and takes figures in from a table. */
import type { Page } from '@playwright/test';
import { publish, write } from '../fixtures/drive.ts';
import { expect, findOwnUi, test } from './extension.ts';
import { expectSheet, publishAnyway, publishedTexts } from './sheet.ts';
import { surfaceOf } from './writing.ts';

interface Stored {
  kind: string;
  outcome: string;
  reason: string | null;
  findings: { rule: string }[];
}

/** A table of the database as it is, read in a page of the extension. */
function stored<Row>(own: Page, table: string): Promise<Row[]> {
  return own.evaluate(
    (name) =>
      new Promise<Row[]>((done, fail) => {
        const open = indexedDB.open('saring');
        open.onerror = () => fail(open.error);
        open.onsuccess = () => {
          const all = open.result.transaction(name).objectStore(name).getAll();
          all.onsuccess = () => {
            open.result.close();
            done(all.result);
          };
        };
      }),
    table,
  );
}

/** The figure of a tile by the tile's name. */
const tile = (desk: Page, name: string) => desk.locator('.tile', { hasText: name }).locator('.tile-value');

async function publishOn(page: Page, id: string, text: string, reason?: string): Promise<void> {
  const surface = surfaceOf(id);
  await write(page, surface, { text });
  await expect
    .poll(async () => (await findOwnUi(page, '.badge'))?.attribute('data-state') ?? null, {
      message: 'the badge',
    })
    .not.toBeNull();
  await publish(page, surface);
  if (reason !== undefined) {
    await expectSheet(page);
    await publishAnyway(page, reason);
    await page.locator(surface.publish).click();
  }
  await expect.poll(async () => (await publishedTexts(page)).length).toBeGreaterThan(0);
}

test('the report equals the stored decisions, and follows them', async ({ open, openOwn }) => {
  const desk = await openOwn('desk.html#laporan');
  await expect(desk.getByText('Belum ada yang dapat dilaporkan')).toBeVisible();
  await publishOn(await open('x-inline'), 'x-inline', 'Terima kasih sudah datang ke balai desa.');
  const reason = 'Sudah seizin pemilik nomor.';
  await publishOn(
    await open('facebook-post'),
    'facebook-post',
    'Data warga: 5371010112900004 sudah kami catat.',
    reason,
  );
  await publishOn(
    await open('x-inline'),
    'x-inline',
    'Jadwal posyandu: https://dinkes.tirtakencanakab.go.id/jadwal',
  );
  await desk.bringToFront();
  const out = async () =>
    (await stored<Stored>(desk, 'decisions')).filter(({ outcome }) => outcome === 'published');
  await expect.poll(async () => (await out()).length).toBe(3);
  const decisions = await out();
  await expect(tile(desk, 'Unggahan terbit')).toHaveText('3');
  const linked = decisions.filter(
    ({ findings }) => !findings.some(({ rule }) => rule === 'missing-link-back'),
  );
  await expect(desk.getByText(`${linked.length} dari 3`, { exact: true }).first()).toBeVisible();
  const findings = decisions.flatMap((each) => each.findings).length;
  const per100 = (Math.round((findings / 3) * 1000) / 10).toLocaleString('id-ID');
  await expect(tile(desk, 'Temuan per 100 terbitan')).toHaveText(per100);
  const shown = await desk.locator('.rule-count').allInnerTexts();
  expect(shown.reduce((sum, text) => sum + Number(/\d+/.exec(text)?.[0]), 0)).toBe(findings);
  await expect(desk.locator('.report-reason')).toHaveText(reason);

  const download = desk.waitForEvent('download');
  await desk.getByRole('button', { name: 'Simpan CSV' }).click();
  expect((await download).suggestedFilename()).toMatch(/^laporan-\d{4}-\d\d-\d\d-\d{4}-\d\d-\d\d\.csv$/);
  // Turned off, nobody looked for links: the report says so instead of claiming anything.
  await desk.evaluate(() =>
    (globalThis as unknown as { chrome: typeof chrome }).chrome.storage.local.set({
      preferences: { words: [], off: [{ rule: 'missing-link-back', title: 'Tautan' }], drafts: [] },
    }),
  );
  await expect(desk.getByText('Aturan tautan sedang dimatikan')).toBeVisible();
});

declare const chrome: { storage: { local: { set(items: object): Promise<void> } } };

test('a pasted table: what is read is saved, what is not is named and stays; by keyboard', async ({
  openOwn,
}) => {
  const desk = await openOwn('desk.html#laporan');
  const today = await desk.evaluate(() =>
    new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Makassar' }).format(),
  );
  const [year, month, day] = today.split('-');
  const date = `${day}/${month}/${year}`;
  await desk.getByRole('button', { name: 'Tempel atau ambil file' }).press('Enter');
  const box = desk.getByLabel('Tabel dengan baris judul');
  await box.fill(
    `Tanggal;Platform;Jangkauan;Pengikut\n${date};IG;1.234;5.600\nTotal;IG;9.999;1\n${date};FB;12,5;20`,
  );
  await expect(desk.getByText('2 angka terbaca')).toBeVisible();
  await expect(desk.locator('[data-line="3"]')).toContainText('“Total” bukan tanggal');
  await expect(desk.locator('[data-line="4"]')).toContainText('“12,5” bukan bilangan bulat');
  await desk.getByRole('button', { name: 'Simpan angka' }).press('Enter');
  await expect(desk.getByText('2 angka tersimpan')).toBeVisible();
  await expect(box).toHaveValue(`Tanggal;Platform;Jangkauan;Pengikut\nTotal;IG;9.999;1\n${date};FB;12,5;20`);
  await expect(tile(desk, 'Jangkauan')).toHaveText('1.234');
  await expect(tile(desk, 'Pengikut')).toHaveText('5.600');
  // Mended and saved again: what is there is added to, never doubled.
  await box.fill(`Tanggal;Platform;Jangkauan\n${date};IG;1.300\n${date};FB;125`);
  await desk.getByRole('button', { name: 'Simpan angka' }).press('Enter');
  await expect(tile(desk, 'Jangkauan')).toHaveText('1.425');
  expect(await stored(desk, 'results')).toHaveLength(3);
  // Typed, on the same day and account: takes the figure's place.
  await desk.getByRole('button', { name: 'Ketik' }).press('Enter');
  await desk.getByRole('combobox', { name: 'Platform' }).selectOption('instagram');
  await desk.getByRole('combobox', { name: 'Akun' }).selectOption('');
  await desk.getByRole('textbox', { name: 'Pengikut' }).fill('5.700');
  await desk.keyboard.press('Enter');
  await expect(tile(desk, 'Pengikut')).toHaveText('5.700');
});

test('an export in UTF-16, as platforms write it, is loaded from a file', async ({ openOwn }) => {
  const desk = await openOwn('desk.html#laporan');
  await desk.getByRole('button', { name: 'Tempel atau ambil file' }).click();
  const text = '\uFEFF"Jangkauan Facebook"\n"Tanggal"\t"Utama"\n"2026-01-05T00:00:00"\t"1.480"\n';
  await desk.locator('#report-figures input[type=file]').setInputFiles({
    name: 'Jangkauan.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(text, 'utf16le'),
  });
  await expect(desk.getByText('1 angka terbaca · Kolom: Jangkauan')).toBeVisible();
});
