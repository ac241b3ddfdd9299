/** Guideline packs in the built extension: taken in, refused, in force in an open composer, inherited, set in the desk. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { axeFaults } from '../axe.mjs';
import { write } from '../fixtures/drive.ts';
import { clickBadge, expect, panelFrame, test } from './extension.ts';
import { surfaceOf } from './writing.ts';

const x = surfaceOf('x-inline');

const rule = (id: string, shape: object, bad: string, ok: string) => ({
  id,
  category: 'language',
  severity: 'warn',
  message: `Aturan ${id}`,
  why: 'Karena pedoman.',
  todo: 'Ganti.',
  rule: shape,
  examples: { bad: [bad], ok: [ok] },
});
const pack = (change: object) => ({
  format: 'saring-pack',
  formatVersion: 1,
  id: 'pusat',
  version: '1',
  title: 'Pedoman Pusat',
  publisher: 'Kementerian Contoh',
  ...change,
});
const ministry = pack({
  rules: { 'emoji-overuse': { severity: 'warn', locked: true } },
  custom: [
    rule('pusat-kopi', { kind: 'terms', terms: ['kopi darat'] }, 'Ayo ⟦kopi darat⟧.', 'Ayo bertemu.'),
    rule('pusat-klik', { kind: 'pattern', pattern: 'klik\\s+di\\s+sini' }, '⟦Klik di sini⟧.', 'Klik tautan.'),
  ],
  allow: ['rules.pusat-kopi'],
});

const asFile = (name: string, value: unknown) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(typeof value === 'string' ? value : `${JSON.stringify(value, null, 2)}\n`),
});
const take = (desk: Page, name: string, value: unknown) =>
  desk.locator('input[type=file]').setInputFiles(asFile(name, value));

/** One of the section's own pages. */
const part = (desk: Page, name: string) =>
  desk.getByRole('navigation', { name: 'Bagian pedoman' }).getByRole('link', { name, exact: true });

async function soundAndAxe(page: Page): Promise<void> {
  expect(await axeFaults(page)).toEqual([]);
}

test('a pack is refused with its line, mended and taken in, and judges an open composer at once', async ({
  open,
  openOwn,
  extensionId,
}) => {
  const page = await open('x-inline');
  await write(page, x, { text: 'Ayo kopi darat, klik di sini untuk jadwalnya' });
  await clickBadge(page);
  const panel = await panelFrame(page, extensionId);
  await expect(panel.locator('[data-rule]').first()).toBeVisible();
  await expect(panel.locator('[data-rule="pusat-kopi"]')).toHaveCount(0);

  const desk = await openOwn('desk.html#pedoman');
  const text = JSON.stringify(ministry, null, 2);
  const broken = text.replace('"Ayo ⟦kopi darat⟧."', '"Ayo bertemu lagi."');
  await take(desk, 'pusat.json', broken);
  await expect(desk.getByText('pusat.json tidak diambil. Tidak ada yang berubah.')).toBeVisible();
  const line = broken.split('\n').findIndex((each) => each.includes('Ayo bertemu lagi.')) + 1;
  await expect(desk.getByText(`pusat.json, baris ${line}`)).toBeVisible();
  await expect(desk.locator('.guide-place code')).toHaveText('custom[0].examples.bad[0]');
  await expect(desk.locator('.guide-code')).toHaveText('"Ayo bertemu lagi."');
  await soundAndAxe(desk);
  await expect(panel.locator('[data-rule="pusat-kopi"]')).toHaveCount(0);

  await take(desk, 'pusat.json', text);
  await expect(desk.getByText('Pedoman Pusat versi 1 sudah berlaku.')).toBeVisible();
  await expect(desk.locator('.chain li').last()).toContainText('Pedoman Pusat');
  // Words at once, the pattern as soon as its engine is in the page.
  await expect(panel.locator('[data-rule="pusat-kopi"]').first()).toBeVisible();
  await expect(panel.locator('[data-rule="pusat-klik"]').first()).toBeVisible();

  // Back to what Saring has itself: gone from the composer, too.
  await desk.getByRole('button', { name: /Berhenti memakai/ }).click();
  await expect(panel.locator('[data-rule="pusat-kopi"]')).toHaveCount(0);
});

test('a pack comes by dropping it; a unit’s pack is held by the ministry’s', async ({ openOwn }) => {
  const desk = await openOwn('desk.html#pedoman');
  await expect(desk.getByRole('heading', { name: 'Ambil paket dari file' })).toBeVisible();
  const data = await desk.evaluateHandle((content) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([content], 'pusat.json'));
    return transfer;
  }, JSON.stringify(ministry));
  await desk.locator('.backup-in').dispatchEvent('drop', { dataTransfer: data });
  await expect(desk.getByText('Pedoman Pusat versi 1 sudah berlaku.')).toBeVisible();

  const unit = (change: object) => pack({ id: 'unit', title: 'Pedoman Unit', extends: 'pusat', ...change });
  await take(desk, 'unit.json', unit({ rules: { 'hate-sara': { off: true } } }));
  await expect(desk.getByText(/melonggarkan “rules.hate-sara”, padahal Pedoman Pusat tidak/)).toBeVisible();
  await take(desk, 'unit.json', unit({ rules: { 'emoji-overuse': { severity: 'block' } } }));
  await expect(desk.getByText(/dikunci oleh Pedoman Pusat/)).toBeVisible();
  await take(
    desk,
    'unit.json',
    unit({ rules: { 'pusat-kopi': { off: true }, 'cta-missing': { severity: 'warn' } } }),
  );
  await expect(desk.getByText('Pedoman Unit versi 1 sudah berlaku.')).toBeVisible();
  await expect(desk.locator('.chain li b')).toHaveText(['Bawaan Saring', 'Pedoman Pusat', 'Pedoman Unit']);

  await part(desk, 'Setelan aturan').click();
  const emoji = desk.locator('.rule-line[data-rule="emoji-overuse"]');
  await expect(emoji.getByRole('combobox')).toBeDisabled();
  await expect(emoji).toContainText('Dikunci oleh Pedoman Pusat');
  await expect(desk.locator('.rule-line[data-rule="cta-missing"]')).toContainText('Ditetapkan: Pedoman Unit');
  await expect(desk.locator('.rule-line[data-rule="pusat-kopi"]')).toHaveAttribute('data-off', 'true');
  const sara = desk.locator('.rule-line[data-rule="hate-sara"]').getByRole('combobox');
  await expect(sara.locator('option[value="off"]')).toBeDisabled();
  await desk.getByRole('searchbox', { name: 'Cari aturan' }).fill('emoji');
  await expect(desk.locator('.rule-line')).toHaveCount(1);
  await soundAndAxe(desk);
});

test('what is set in the desk judges the composer, and goes out as a pack', async ({
  open,
  openOwn,
  extensionId,
}) => {
  const page = await open('x-inline');
  await write(page, x, { text: 'Datang ke balai desa, kelak kita guyub rukun bareng' });
  await clickBadge(page);
  const panel = await panelFrame(page, extensionId);
  const desk = await openOwn('desk.html#pedoman/kata');
  await desk.getByLabel('Kata yang ditandai').fill('guyub rukun');
  await desk.getByLabel('Gantinya (boleh kosong)').fill('rukun');
  await desk.getByRole('button', { name: 'Tambah' }).first().click();
  await expect(desk.locator('[data-word="guyub rukun"]')).toBeVisible();
  await expect(panel.locator('[data-rule="nonstandard-word"]').first()).toBeVisible();

  // A word that is right here is no finding any more.
  await desk.getByLabel('Kata yang benar di sini').fill('Guyub Rukun');
  await desk.getByRole('button', { name: 'Tambah' }).last().click();
  await expect(panel.locator('[data-rule="nonstandard-word"]')).toHaveCount(0);

  await part(desk, 'Setelan aturan').click();
  await desk.getByLabel('Emoji dalam satu naskah').fill('0');
  await desk.getByLabel('Emoji dalam satu naskah').blur();
  await expect(desk.locator('[data-limit="emoji"]')).toContainText('Ditetapkan: Setelan di sini');
  await desk.locator('.rule-line[data-rule="long-sentence"]').getByRole('combobox').selectOption('block');
  await expect(desk.locator('.rule-line[data-rule="long-sentence"]')).toHaveAttribute(
    'data-severity',
    'block',
  );

  await part(desk, 'Perbedaan').click();
  await expect(desk.locator('.difference-place')).toHaveText([
    'rules.long-sentence',
    'thresholds.emoji',
    'lexicon.nonstandard-word guyub rukun',
    'exceptions.Guyub Rukun',
  ]);
  await soundAndAxe(desk);
  const download = desk.waitForEvent('download');
  await desk.getByLabel('Nama paket').fill('Pedoman Dinas');
  await desk.getByRole('button', { name: 'Simpan paket' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('pedoman-dinas-1.json');
  const written = JSON.parse(readFileSync(await saved.path(), 'utf8'));
  expect(written).toMatchObject({
    id: 'pedoman-dinas',
    thresholds: { emoji: 0 },
    exceptions: [{ term: 'Guyub Rukun' }],
  });
});

test('a rule is written with a live trial, saved, and found in the composer', async ({
  open,
  openOwn,
  extensionId,
}) => {
  const page = await open('x-inline');
  await write(page, x, { text: 'Silakan merapat ke lapangan' });
  await clickBadge(page);
  const panel = await panelFrame(page, extensionId);
  const desk = await openOwn('desk.html#pedoman/buatan');
  await desk.getByRole('button', { name: 'Buat aturan' }).click();
  await desk.getByLabel('Jenis aturan').selectOption('substitution');
  await desk.getByLabel('Kata = gantinya').fill('merapat = datang\nmeluncur = berangkat');
  await desk.getByLabel('Apa (paling banyak 70 huruf)').fill('Bahasa percakapan');
  await desk.getByLabel('Mengapa').fill('“{words}” tidak dipahami semua warga.');
  await desk.getByLabel('Apa yang perlu dilakukan').fill('Tulis “{use}”.');
  const trial = desk.getByRole('complementary', { name: 'Coba di sini' });
  await trial.getByLabel('Coba di sini').fill('Ayo merapat dan meluncur bersama.');
  await expect(trial.locator('mark')).toHaveText(['merapat', 'meluncur']);
  await expect(trial.getByText('2 temuan')).toBeVisible();
  await desk.getByRole('button', { name: 'Jadikan contoh yang ditandai' }).click();
  await trial.getByLabel('Coba di sini').fill('Ayo datang.');
  await expect(trial.getByText('Tidak ada yang ditandai.')).toBeVisible();
  await desk.getByRole('button', { name: 'Jadikan contoh yang benar' }).click();
  await expect(desk.getByLabel('Contoh yang harus ditandai')).toHaveValue(
    'Ayo ⟦merapat⟧ dan ⟦meluncur⟧ bersama.',
  );
  await expect(desk.getByText('Semua contoh cocok. Aturan siap dipakai.')).toBeVisible();
  await trial.getByLabel('Coba di sini').fill('Silakan merapat ke lapangan.');
  await expect(trial.locator('mark')).toHaveText('merapat');
  await desk.screenshot({ path: 'screenshots/rule-form.png' });
  await soundAndAxe(desk);
  await desk.getByRole('button', { name: 'Simpan aturan' }).click();
  await expect(desk.locator('.rule-line[data-rule="setempat-bahasa-percakapan"]')).toBeVisible();
  const found = panel.locator('[data-rule="setempat-bahasa-percakapan"]').first();
  await expect(found).toBeVisible();
  await expect(panel.getByText('Bahasa percakapan').first()).toBeVisible();

  // An example that does not hold keeps a change from being saved.
  await desk.getByRole('button', { name: /^Ubah/ }).click();
  await desk.getByLabel('Contoh yang sudah benar').fill('Ayo merapat.');
  await expect(desk.getByText(/tidak cocok dengan hasilnya/)).toBeVisible();
  await desk.getByRole('button', { name: 'Simpan aturan' }).click();
  await expect(desk.getByRole('heading', { name: 'Ubah aturan' })).toBeVisible();
  await desk.getByRole('button', { name: 'Batal' }).click();
  await desk.getByRole('button', { name: /^Hapus/ }).click();
  await expect(panel.locator('[data-rule="setempat-bahasa-percakapan"]')).toHaveCount(0);
});

test('a pack that says who the institution is skips its set-up, and hands it on', async ({ openOwn }) => {
  const desk = await openOwn('desk.html#pedoman');
  const profile = {
    name: 'Dinas Awan',
    zone: 'WIT',
    officialDomains: ['awan.go.id'],
    homepage: 'https://awan.go.id',
    contacts: ['112'],
    accounts: [{ platform: 'x', handle: '@dinasawan' }],
  };
  const catalogue = [{ name: 'Antrean', aliases: ['antrean daring'], url: 'https://awan.go.id/antrean' }];
  await take(
    desk,
    'awan.json',
    pack({ id: 'awan', title: 'Pedoman Awan', profile, catalogue, programmes: ['Awan Sehat'] }),
  );
  await expect(desk.getByText('Pedoman Awan versi 1 sudah berlaku.')).toBeVisible();
  await part(desk, 'Perbedaan').click();
  await desk.getByLabel('Nama paket').fill('Pedoman Turunan');
  await desk.getByLabel(/Sertakan profil instansi/).check();
  const download = desk.waitForEvent('download');
  await desk.getByRole('button', { name: 'Simpan paket' }).click();
  const written = JSON.parse(readFileSync(await (await download).path(), 'utf8'));
  expect(written).toMatchObject({ extends: 'awan', profile, catalogue, programmes: ['Awan Sehat'] });
  await desk.getByRole('link', { name: 'Instansi', exact: true }).click();
  await expect(desk.getByText('Dinas Awan').first()).toBeVisible();
});

test('hostile files leave everything as it is', async ({ openOwn }) => {
  const desk = await openOwn('desk.html#pedoman');
  await expect(desk.getByRole('heading', { name: 'Ambil paket dari file' })).toBeVisible();
  const stored = () =>
    desk.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { get(): Promise<object> } } };
      };
      return JSON.stringify(await chrome.storage.local.get());
    });
  const before = await stored();
  const slow = rule('lambat', { kind: 'pattern', pattern: '((a{90}){90}){90}' }, '⟦a⟧', 'b');
  for (const [value, says] of [
    [`"${'a'.repeat(2_000_000)}"`, /lebih besar dari 1 MB/],
    ['['.repeat(100_000), /bersarang terlalu dalam/],
    ['{"format":"saring-pack","rules":{"__proto__":{"off":true}}}', /tidak diizinkan/],
    [pack({ title: '<img src=x onerror=alert(1)>' }), /kode HTML/],
    [pack({ custom: [slow] }), /Pola aturan “lambat” tidak dapat dipakai/],
    [pack({ extends: 'pusat' }), /tanpa ujung: pusat → pusat/],
  ] as const) {
    await take(desk, 'jahat.json', value);
    await expect(desk.locator('.guide-problem')).toContainText(says);
  }
  expect(await stored()).toBe(before);
});
