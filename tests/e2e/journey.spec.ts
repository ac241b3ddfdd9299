/**
 * The main journey, once per composer: type → findings in the panel → the draft in a second tab → the browser opened again
 * still has it; then publish, and the draft keeps its text.
 */
import type { Page } from '@playwright/test';
import type { FieldName } from '../../utils/platform.ts';
import { fieldOf, type Texts, write } from '../fixtures/drive.ts';
import { checkedSurfaces, type PracticeSurface } from '../fixtures/surfaces.ts';
import { clickBadge, expect, panelFrame, test } from './extension.ts';
import { publishClean } from './sheet.ts';
import { storedDrafts } from './writing.ts';

/** Whom each composer says that it posts as; the others do not say. */
const accounts: Record<string, string> = {
  'x-inline': '@dinkestirta',
  'x-modal': '@dinkestirta',
  'x-reply': '@dinkestirta',
  'x-thread': '@dinkestirta',
  'facebook-post': 'Dinas Kesehatan Tirta Kencana',
  'facebook-two-step': 'Dinas Kesehatan Tirta Kencana',
  'facebook-business': 'Dinas Kesehatan Tirta Kencana',
  'instagram-caption': '@dinkestirta',
  'instagram-comment': '@dinkestirta',
  'youtube-community': 'Dinas Kesehatan Tirta Kencana',
  'studio-upload': 'Dinas Kesehatan Tirta Kencana',
};

/** Indonesian as an office writes it, with things to find in every field. */
const texts: Texts = {
  text: 'Pelayanan imunisasi dibuka pukul 09.00 disini. Ayo datang!!',
  'part-2': 'Syaratnya KTP dan buku KIA, kumpulkan dikantor desa.',
  'part-3': 'Utas selesai. Terima kasih, Sobat Sehat 👩🏽‍⚕️',
  title: 'Imunisasi dibuka pukul 09.00 disini',
  description: 'Jadwal lengkap ada dikantor desa, pukul 08.00.\n\nSampai jumpa!!',
};

for (const surface of checkedSurfaces) {
  test(`${surface.id}: write, see, find again, publish`, async ({ open, openOwn, extensionId, relaunch }) => {
    const page = await open(surface.id);
    const written: Texts = Object.fromEntries(surface.fields.map(({ name }) => [name, texts[name] ?? '']));
    await write(page, surface, written);

    await clickBadge(page);
    const panel = await panelFrame(page, extensionId);
    for (const rule of ['di-ke-preposition', 'time-without-zone', 'shouting-caps-punct']) {
      await expect(panel.locator(`[data-rule="${rule}"][data-severity]`).first()).toBeVisible();
    }
    await expect(panel.getByText(/Tersimpan \d\d\.\d\d/)).toBeVisible();

    // What the page would publish is what was typed, and what was kept.
    const models = await page.evaluate(() => window.practice.models());
    for (const text of Object.values(written)) expect(Object.values(models)).toContain(text);
    const desk = await openOwn('desk.html');
    await expectDraft(desk, surface, written);

    // A key in one tab is seen in the other.
    await page.bringToFront();
    const last = Object.keys(written).at(-1) as FieldName;
    await fieldOf(page, surface, last).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Tambahan');
    const grown = { ...written, [last]: `${written[last]} Tambahan` };
    await expectDraft(desk, surface, grown);

    // Publishing empties the box and not the draft.
    await publishClean(page, surface);
    await expect.poll(() => page.evaluate(() => window.practice.published.length)).toBe(1);
    const [published] = await page.evaluate(() => window.practice.published);
    expect(published?.fields).toMatchObject(grown);
    await expectDraft(desk, surface, grown);

    const reopened = await relaunch();
    const again = await reopened.newPage();
    await again.goto(`chrome-extension://${extensionId}/desk.html`);
    await expectDraft(again, surface, grown);
  });
}

async function expectDraft(desk: Page, surface: PracticeSurface, written: Texts): Promise<void> {
  await expect(async () => {
    const drafts = await storedDrafts(desk);
    const draft = drafts.find((each) =>
      each.fields.some(({ text }) => Object.values(written).includes(text)),
    );
    const account = accounts[surface.id] ?? null;
    expect(draft).toMatchObject({ platform: surface.platform, kind: surface.kind, account });
    expect(Object.fromEntries(draft?.fields.map((each) => [each.field, each.text]) ?? [])).toEqual(written);
    if (!surface.filled) expect(drafts).toHaveLength(1);
  }).toPass({ intervals: [50, 100, 200], timeout: 10_000 });
  // And people see it, without a reload.
  const start = Object.values(written)[0]?.slice(0, 30) ?? '';
  await expect(desk.getByText(start).first()).toBeVisible();
}
