/** What an administrator rules, by a real policy file of Chromium. It names the extension's id, which is this test's own. */
import { accessSync, constants, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { axeFaults } from '../axe.mjs';
import { write } from '../fixtures/drive.ts';
import { clickBadge, expect, panelFrame, test } from './extension.ts';
import { surfaceOf } from './writing.ts';

/** Where Debian's Chromium looks. */
const folder = '/etc/chromium/policies/managed';

const ministry = {
  format: 'saring-pack',
  formatVersion: 2,
  id: 'pusat',
  version: '3',
  title: 'Pedoman Nasional',
  publisher: 'Kementerian Contoh',
  rules: { 'emoji-overuse': { severity: 'block', locked: true } },
  custom: [
    {
      id: 'nasional-kopi',
      category: 'language',
      severity: 'warn',
      message: 'Ajakan nonformal',
      why: 'Karena pedoman.',
      todo: 'Ganti.',
      rule: { kind: 'pattern', pattern: 'kopi\\s+darat' },
      examples: { bad: ['Ayo ⟦kopi darat⟧.'], ok: ['Ayo bertemu.'] },
    },
  ],
  profile: {
    name: 'Dinas Awan',
    officialDomains: ['awan.go.id'],
    windows: [{ from: '08:00', to: '09:30' }],
    election: { from: '2026-01-01', to: '2126-01-01' },
  },
  allow: ['rules.*'],
  locked: ['profile.officialDomains', 'profile.election'],
};

/** One of the section's own pages. */
const part = (desk: Page, name: string) =>
  desk.getByRole('navigation', { name: 'Bagian pedoman' }).getByRole('link', { name, exact: true });

function mayRule(): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

test('packs and locks of the administrator are in force, shown as locked, and gone with the policy', async ({
  extensionId,
  relaunch,
  open,
  openOwn,
}) => {
  test.skip(!mayRule(), 'Only who may write to /etc/chromium can try a policy.');
  test.setTimeout(120_000);
  const file = join(folder, `saring-test-${extensionId}.json`);
  const broken = { ...ministry, id: 'rusak', title: '' };
  const rules = {
    name: 'Pusat Data Kementerian',
    packs: [JSON.stringify(ministry), JSON.stringify(broken)],
    locked: ['packs', 'rules.absolute-claim'],
  };
  try {
    writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [extensionId]: rules } } }));
    await relaunch();
    const desk = await openOwn('desk.html#pedoman');
    await expect(desk.locator('.chain li b')).toHaveText([
      'Bawaan Saring',
      'Pusat Data Kementerian',
      'Pedoman Nasional',
    ]);
    await expect(desk.getByText('Pusat Data Kementerian tidak mengizinkan paket dari file.')).toBeVisible();
    await expect(desk.locator('input[type=file]')).toHaveCount(0);
    // The second pack is refused and said; the first one counts all the same.
    await expect(desk.getByText(/tidak dapat dipakai. Sampaikan ini/)).toBeVisible();
    expect(await axeFaults(desk)).toEqual([]);
    await desk.screenshot({ path: 'screenshots/policy-packs.png' });

    await part(desk, 'Setelan aturan').click();
    const emoji = desk.locator('.rule-line[data-rule="emoji-overuse"]');
    await expect(emoji).toContainText('Dikunci oleh Pedoman Nasional');
    await expect(emoji.getByRole('combobox')).toBeDisabled();
    await expect(emoji.getByRole('combobox')).toHaveValue('block');
    const claim = desk.locator('.rule-line[data-rule="absolute-claim"]');
    await expect(claim).toContainText('Dikunci oleh Pusat Data Kementerian');
    await expect(claim.getByRole('combobox')).toBeDisabled();
    await expect(desk.locator('.rule-line[data-rule="cta-missing"]').getByRole('combobox')).toBeEnabled();
    await claim.scrollIntoViewIfNeeded();
    await desk.screenshot({ path: 'screenshots/policy-rules.png' });

    // Who the institution is: read where it is locked, open where it is not, and who locked it is said.
    await desk.goto(desk.url().replace(/#.*/, '#instansi'));
    await expect(desk.getByText('Sebagian dikunci oleh Pedoman Nasional').first()).toBeVisible();
    await desk.goto(desk.url().replace(/#.*/, '#instansi/situs'));
    const domain = desk.getByRole('group', { name: /Domain resmi/ }).getByRole('textbox');
    await expect(domain).toHaveValue('awan.go.id');
    await expect(domain).toHaveAttribute('readonly');
    await expect(desk.getByText('Dikunci oleh Pedoman Nasional')).toBeVisible();
    await expect(desk.getByRole('button', { name: 'Tambah domain' })).toHaveCount(0);
    await desk.getByLabel('Alamat situs').fill('https://awan.go.id');
    await desk.screenshot({ path: 'screenshots/policy-site.png' });
    await desk.goto(desk.url().replace(/#.*/, '#instansi/mode'));
    await expect(desk.getByLabel('Masa pemilu atau pilkada')).toBeDisabled();

    // In the composer the pack judges, and what is locked cannot be turned off there either.
    const page = await open('x-inline');
    await write(page, surfaceOf('x-inline'), { text: 'Kopi darat terbaik di Indonesia' });
    await clickBadge(page);
    const panel = await panelFrame(page, extensionId);
    await expect(panel.locator('[data-rule="nasional-kopi"]').first()).toBeVisible();
    await expect(panel.locator('[data-rule="absolute-claim"]').first()).toBeVisible();

    // Erasing everything that is stored frees nobody from the policy.
    await desk.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { clear(): Promise<void> } } };
      };
      await chrome.storage.local.clear();
    });
    const erased = await openOwn('desk.html#pedoman');
    await expect(erased.locator('.chain li b')).toHaveText([
      'Bawaan Saring',
      'Pusat Data Kementerian',
      'Pedoman Nasional',
    ]);

    rmSync(file);
    await relaunch();
    const later = await openOwn('desk.html#pedoman');
    await expect(later.locator('.chain li b')).toHaveText(['Bawaan Saring']);
    await expect(later.locator('input[type=file]')).toHaveCount(1);
  } finally {
    rmSync(file, { force: true });
  }
});
