/** Setting up the institution: in five minutes, with what is wrong said on the spot, and in force in every open tab. */
import type { Page } from '@playwright/test';
import { stepAddresses } from '../../utils/desk/institution/steps.ts';
import { axeFaults } from '../axe.mjs';
import { publish, write } from '../fixtures/drive.ts';
import { clickBadge, expect, findOwnUi, panelFrame, test } from './extension.ts';
import { expectNoSheet, expectSheet, pressInSheet } from './sheet.ts';
import { surfaceOf } from './writing.ts';

const x = surfaceOf('x-inline');

/** What is stored, as another page of ours reads it. */
const storedInstitution = (page: Page) =>
  page.evaluate(async () => {
    const own = globalThis as unknown as {
      chrome: { storage: { local: { get(key: string): Promise<{ guideline?: { institution?: object } }> } } };
    };
    return (await own.chrome.storage.local.get('guideline')).guideline?.institution;
  });

/**
 * A person at the form. Seconds after the keystroke-level model (Card, Moran, Newell 1980): 0.28 for a key of an average
 * typist, 1.1 to point, 0.2 to press, 0.4 from mouse to keys and back, 1.35 to think before each field or button.
 */
class Person {
  seconds = 0;
  constructor(private readonly page: Page) {}

  async type(label: string, text: string, nth = 0): Promise<void> {
    this.seconds += 1.35 + 1.1 + 0.2 + 0.4 + 0.28 * text.length;
    const field = this.page.locator('.setup-form').getByLabel(label, { exact: true }).nth(nth);
    await field.click();
    await field.pressSequentially(text);
  }

  async choose(label: string, option: string, nth = 0): Promise<void> {
    this.seconds += 1.35 + 2 * (1.1 + 0.2);
    await this.page.locator('.setup-form').getByLabel(label, { exact: true }).nth(nth).selectOption(option);
  }

  async press(name: string): Promise<void> {
    this.seconds += 1.35 + 1.1 + 0.2;
    await this.page.getByRole('button', { name, exact: true }).click();
  }

  async tick(label: string): Promise<void> {
    this.seconds += 1.35 + 1.1 + 0.2;
    await this.page.getByLabel(label, { exact: true }).check();
  }

  /** Goes on to the next step, when what was typed is stored. */
  async goOn(title: string): Promise<void> {
    await this.press('Simpan dan lanjut');
    await expect(this.page.getByRole('heading', { level: 1, name: title })).toBeFocused();
  }
}

test('everything in less than five minutes, stored at every step', async ({ openOwn }) => {
  const desk = await openOwn('desk.html#instansi');
  await desk.getByRole('link', { name: 'Mulai', exact: true }).click();
  const person = new Person(desk);
  const sample = (id: string) => desk.locator(`[data-sample="${id}"]`);

  await person.type('Nama lengkap', 'Dinas Kesehatan Kota Awan');
  await person.type('Unit yang ikut mengelola', 'Bidang P2P, Puskesmas Awan');
  await expect(sample('acronym').locator('[data-rule="undefined-acronym"]').first()).toBeVisible();
  await person.type('Singkatan yang dikenal warga', 'DPMDES');
  await expect(sample('acronym').getByText('Tidak ada yang ditandai')).toBeVisible();
  await person.goOn('Di mana warga yang Anda layani?');
  await expect.poll(() => storedInstitution(desk)).toMatchObject({ name: 'Dinas Kesehatan Kota Awan' });

  await expect(sample('clock').getByText('09.00 WIB', { exact: false })).toBeVisible();
  await person.choose('Provinsi', 'Papua Selatan');
  await expect(sample('clock').getByText('09.00 WIT', { exact: false })).toBeVisible();
  await person.goOn('Ke situs mana warga diarahkan?');

  await person.type('Alamat situs', 'dinkes.awankota.go.id');
  await expect(sample('link-back').getByText('https://dinkes.awankota.go.id')).toBeVisible();
  await person.goOn('Akun mana saja yang dikelola?');
  // The default: what the institution registered under go.id.
  await expect.poll(() => storedInstitution(desk)).toMatchObject({ officialDomains: ['awankota.go.id'] });

  await expect(sample('persona').locator('[data-rule="too-casual-register"]').first()).toBeVisible();
  await person.type('Nama akun', 'dinkesawan');
  await person.type('Sapaan', 'Bestie Sehat');
  await expect(sample('persona').getByText('Tidak ada yang ditandai')).toBeVisible();
  await expect(sample('account').getByText(/benar terbit sebagai/)).toBeVisible();
  await person.press('Tambah akun');
  await person.type('Nama akun', 'https://www.instagram.com/dinkes.awan', 1);
  await person.goOn('Ke mana warga dapat menghubungi?');

  await person.type('Nomor', '0811-5550-1122');
  await person.press('Tambah kontak');
  await person.choose('Jenis', 'email', 1);
  await person.type('Surel', 'ult@awankota.go.id');
  await person.goOn('Layanan apa yang Anda umumkan?');

  await person.type('Nama layanan', 'Antrean puskesmas');
  await person.type('Tautan', 'dinkes.awankota.go.id/antrean');
  await expect(sample('service').locator('[data-rule="service-without-catalog-link"]').first()).toBeVisible();
  await person.goOn('Program apa yang didukung unggahan?');

  await person.type('Pilar konten', 'layanan, edukasi');
  await person.type('Nama program', 'Sehat Bersama');
  await person.goOn('Kapan warga membuka media sosial?');
  await expect(sample('hour').locator('[data-rule="outside-recommended-window"]')).toBeVisible();
  await person.goOn('Siapa yang membantu menyebarkan?');
  await person.press('Lewati dulu');
  await person.press('Lewati dulu');
  await person.tick('Bio memuat tautan situs resmi');
  await person.press('Simpan dan selesai');
  await expect(desk.getByRole('heading', { level: 1, name: 'Dinas Kesehatan Kota Awan' })).toBeVisible();
  await expect(desk.getByText('8 dari 11 langkah sudah diisi.')).toBeVisible();

  expect(person.seconds).toBeLessThan(300);
  expect(await storedInstitution(desk)).toMatchObject({
    name: 'Dinas Kesehatan Kota Awan',
    isExample: false,
    units: ['Bidang P2P', 'Puskesmas Awan'],
    province: 'Papua Selatan',
    zone: 'WIT',
    homepage: 'https://dinkes.awankota.go.id',
    accounts: [
      { platform: 'facebook', handle: 'dinkesawan', persona: 'Bestie Sehat' },
      { platform: 'instagram', handle: '@dinkes.awan', persona: 'Bestie Sehat' },
    ],
    contacts: [
      { kind: 'ult', value: '0811-5550-1122' },
      { kind: 'email', value: 'ult@awankota.go.id' },
    ],
    services: [{ name: 'Antrean puskesmas', url: 'https://dinkes.awankota.go.id/antrean' }],
    programmes: [{ name: 'Sehat Bersama' }],
    checklist: ['bio-link'],
  });

  // Later it is a page of settings: one line, changed by itself.
  await desk.getByRole('link', { name: 'Ubah Program dan pilar' }).click();
  await desk.getByLabel('Nama program').fill('Awan Bebas Stunting');
  await desk
    .getByRole('button', { name: 'Simpan dan lanjut' })
    .or(desk.getByRole('button', { name: 'Simpan' }))
    .click();
  await expect(desk.getByText('Awan Bebas Stunting')).toBeVisible();
});

test('a pack that says everything skips all of it', async ({ openOwn }) => {
  const desk = await openOwn('desk.html#instansi');
  await desk.getByRole('link', { name: 'Impor dari paket' }).click();
  await expect(desk).toHaveURL(/#pedoman$/);
  const pack = {
    format: 'saring-pack',
    formatVersion: 1,
    id: 'kota-awan',
    title: 'Pedoman Kota Awan',
    publisher: 'Diskominfo Kota Awan',
    version: '1',
    profile: { name: 'Dinas Kesehatan Kota Awan', zone: 'WIT', homepage: 'https://dinkes.awankota.go.id' },
  };
  await desk
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'kota-awan.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(pack)),
    });
  await expect
    .poll(() => storedInstitution(desk))
    .toMatchObject({ name: 'Dinas Kesehatan Kota Awan', zone: 'WIT' });
  await desk.goto(desk.url().replace(/#.*/, '#instansi'));
  await expect(desk.getByRole('heading', { level: 1, name: 'Dinas Kesehatan Kota Awan' })).toBeVisible();
  await expect(desk.getByRole('link', { name: 'Lanjutkan' })).toHaveCount(0);
  // What is changed here is saved by itself, step by step no longer.
  await desk.getByRole('link', { name: 'Ubah Nama instansi' }).click();
  await desk.getByLabel('Unit yang ikut mengelola').fill('Bidang P2P');
  await desk.getByRole('button', { name: 'Simpan', exact: true }).click();
  await expect(desk.getByText('Bidang P2P')).toBeVisible();
  await expect(desk.getByRole('link', { name: 'Lanjutkan' })).toHaveCount(0);
});

test('what is wrong is said there, is not stored, and is found by keyboard', async ({ openOwn }) => {
  const desk = await openOwn('desk.html#instansi/situs');
  await desk.getByLabel('Alamat situs').fill('dinkes.awankota.go.id');
  await desk.getByLabel('Domain', { exact: true }).fill('go.id');
  await desk.keyboard.press('Tab');
  await expect(desk.getByText(/Domain ini dipakai banyak pihak/)).toBeVisible();
  await desk.getByRole('button', { name: 'Simpan dan lanjut' }).press('Enter');
  const domain = desk.getByLabel('Domain', { exact: true });
  await expect(domain).toBeFocused();
  await expect(domain).toHaveAttribute('aria-invalid', 'true');
  await expect(domain).toHaveAccessibleDescription(/Domain ini dipakai banyak pihak/);
  await expect
    .poll(() => storedInstitution(desk))
    .toMatchObject({ homepage: 'https://dinkes.awankota.go.id' });
  expect(await storedInstitution(desk)).toMatchObject({ officialDomains: [] });
  await domain.fill('awankota.go.id');
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('heading', { level: 1, name: /Akun mana saja/ })).toBeFocused();
  expect(await storedInstitution(desk)).toMatchObject({ officialDomains: ['awankota.go.id'] });

  await desk.getByLabel('Platform').selectOption('x');
  await desk.getByLabel('Nama akun').fill('dinkesawan');
  await desk.getByRole('button', { name: 'Tambah akun' }).press('Enter');
  await expect(desk.getByLabel('Platform').nth(1)).toBeFocused();
  await desk.getByLabel('Platform').nth(1).selectOption('x');
  await desk.getByLabel('Nama akun').nth(1).fill('https://x.com/DinkesAwan');
  await desk.keyboard.press('Tab');
  await expect(desk.getByText('Sudah ada di daftar ini.')).toBeVisible();
  await desk.getByRole('button', { name: 'Hapus @DinkesAwan', exact: true }).press('Enter');
  await expect(desk.getByText('Sudah ada di daftar ini.')).toHaveCount(0);
  await expect
    .poll(() => storedInstitution(desk))
    .toMatchObject({ accounts: [{ platform: 'x', handle: '@dinkesawan' }] });

  // It goes on where it was left.
  await desk.reload();
  await desk.goto(desk.url().replace(/#.*/, '#instansi'));
  await desk.getByRole('link', { name: 'Lanjutkan' }).click();
  await expect(desk.getByRole('heading', { level: 1, name: 'Apa nama instansi Anda?' })).toBeVisible();
});

test('a change is in force in a composer that is open', async ({ open, openOwn, extensionId }) => {
  const page = await open('x-inline');
  await write(page, x, { text: 'Senam pukul 09.00. Unduh jadwalnya di https://awan-sehat.com/senam' });
  await clickBadge(page);
  const panel = await panelFrame(page, extensionId);
  const clock = panel.locator('[data-rule="time-without-zone"]').first();
  const link = panel.locator('[data-rule="non-official-link"]');
  const offered = clock.locator('.finding-fixes button').first();
  await expect(offered).toHaveText(/09.00 WITA$/);
  await expect(link.first()).toBeVisible();
  await expect(panel.getByText(/Memakai instansi contoh/)).toBeVisible();

  // Zone: from the example's to the institution's.
  const desk = await openOwn('desk.html#instansi/wilayah');
  await desk.getByLabel('Provinsi').selectOption('Maluku');
  await page.bringToFront();
  await expect(offered).toHaveText(/09.00 WIT$/);
  await expect(panel.getByText(/Memakai instansi contoh/)).toHaveCount(0);

  // Domain: the link is the institution's own now.
  await desk.goto(desk.url().replace(/#.*/, '#instansi/situs'));
  await desk.getByLabel('Domain', { exact: true }).fill('awan-sehat.com');
  await desk.keyboard.press('Tab');
  await page.bringToFront();
  await expect(link).toHaveCount(0);

  // Mode: an election period that holds today.
  await write(page, x, { text: ' Jalan mulus ini hadiah dari Bapak Wali Kota tercinta.' });
  const credit = panel.locator('[data-rule="leader-personal-credit"]').first();
  await expect(credit).toHaveAttribute('data-severity', 'warn');
  await desk.goto(desk.url().replace(/#.*/, '#instansi/mode'));
  await desk.getByLabel('Masa pemilu atau pilkada').check();
  const day = (shift: number) => new Date(Date.now() + shift * 86_400_000).toISOString().slice(0, 10);
  await desk.getByLabel('Hari pertama').fill(day(-2));
  await desk.getByLabel('Hari terakhir').fill(day(2));
  await desk.keyboard.press('Tab');
  await page.bringToFront();
  await expect(credit).toHaveAttribute('data-severity', 'block');
});

test('the accounts decide about whom the sheet asks', async ({ open, openOwn }) => {
  const page = await open('x-inline');
  // Of the example, @dinkestirta: the practice page's account. Then another institution is set up.
  const desk = await openOwn('desk.html#instansi/akun');
  await desk.getByLabel('Platform').selectOption('x');
  await desk.getByLabel('Nama akun').fill('@dinkesawan');
  await desk.keyboard.press('Tab');
  await page.bringToFront();
  await write(page, x, { text: 'Jadwal imunisasi: https://awankota.go.id/imunisasi' });
  await expect.poll(async () => Boolean(await findOwnUi(page, 'button'))).toBe(true);
  await publish(page, x);
  await expectSheet(page);
  const asked = await findOwnUi(page, '[data-rule="account-unknown"]');
  expect(await asked?.text()).toContain('@dinkestirta');
  await pressInSheet(page, 'back');
  await expectNoSheet(page);

  // Listed, it is the institution's own.
  await desk.bringToFront();
  await desk.getByRole('button', { name: 'Tambah akun' }).click();
  await desk.getByLabel('Platform').nth(1).selectOption('x');
  await desk.getByLabel('Nama akun').nth(1).fill('@dinkestirta');
  await desk.keyboard.press('Tab');
  await page.bringToFront();
  await publish(page, x);
  await expectNoSheet(page);
  await expect.poll(() => page.evaluate(() => window.practice.published.length)).toBe(1);
});

const places = ['', ...Object.values(stepAddresses)];

for (const [name, viewport] of [
  ['320 px', { width: 320, height: 640 }],
  ['200 % zoom', { width: 640, height: 360 }],
  ['1280 px', { width: 1280, height: 720 }],
] as const) {
  test.describe(name, () => {
    test.use({ viewport, ...(name === '200 % zoom' && { deviceScaleFactor: 2 }) });

    test('every step: nothing runs out of the window, and axe finds nothing', async ({ openOwn }) => {
      const desk = await openOwn('desk.html#instansi');
      await desk.emulateMedia({ reducedMotion: 'reduce' });
      for (const place of places) {
        await desk.goto(desk.url().replace(/#.*/, place === '' ? '#instansi' : `#instansi/${place}`));
        await expect(desk.locator('main h1')).toBeVisible();
        if (place !== '' && place !== 'profil')
          await expect(desk.locator('.sample-draft').first()).toBeVisible();
        const wide = await desk.evaluate(
          () => document.querySelector('main')!.scrollWidth - document.querySelector('main')!.clientWidth,
        );
        expect(wide, place).toBe(0);
        const moving = await desk.evaluate(() => document.getAnimations().length);
        expect(moving, place).toBe(0);
        expect(await axeFaults(desk), place).toEqual([]);
      }
    });
  });
}
