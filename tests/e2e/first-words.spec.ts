/**
 * The first words in a box, before the companion is there. The copy of the extension that is loaded here cannot bring it, so that
 * whatever comes back was kept by the resident script alone.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import type { browser } from 'wxt/browser';
import { fieldOf, modelsOf, openSurface } from '../fixtures/drive.ts';
import { build, launchOn, loadExtension } from './browsers.ts';
import { expect, seeWelcome, test } from './extension.ts';
import { killBrowser } from './killing.ts';
import { storedDrafts, surfaceOf } from './writing.ts';

declare const chrome: typeof browser;

/** As the journal holds them. */
interface Entry {
  draft: { fields: { field: string; text: string }[] };
}

const lone = test.extend<{ copy: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern.
  copy: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'saring-lone-'));
    cpSync(build, folder, { recursive: true });
    rmSync(join(folder, 'companion.js'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
});

async function ownPage(context: BrowserContext, id: string): Promise<Page> {
  const own = await context.newPage();
  await own.goto(`chrome-extension://${id}/panel.html`);
  return own;
}

function entries(own: Page): Promise<Entry[]> {
  return own.evaluate(async () => {
    const all = Object.entries(await chrome.storage.local.get(null));
    return all.filter(([key]) => key.startsWith('journal:')).map(([, value]) => value as Entry);
  });
}

lone(
  'killed right after the first keys: they come back as one draft each',
  async ({ profile, server, copy }) => {
    lone.setTimeout(60_000);
    const first = await launchOn(profile, server);
    await seeWelcome(first.context, await loadExtension(first.context, copy));
    const own = await ownPage(first.context, await loadExtension(first.context, copy));
    const held: string[] = [];
    for (const id of ['x-inline', 'facebook-post', 'youtube-comment', 'instagram-comment']) {
      const page = await first.context.newPage();
      const surface = surfaceOf(id);
      await openSurface(page, surface);
      await fieldOf(page, surface, 'text').click();
      await page.keyboard.type(`Pesan ${id}`);
      await page.keyboard.press('Shift+Enter');
      await page.keyboard.type('Sabtu');
      expect((await modelsOf(page, surface)).text).toBe(`Pesan ${id}\nSabtu`);
      await expect.poll(() => textsOf(own)).toContain(`Pesan ${id}\nSabtu`);
      held.push(`Pesan ${id}\nSabtu`);
    }
    // What is taken back is no draft.
    const page = await first.context.newPage();
    await openSurface(page, surfaceOf('x-reply'));
    await fieldOf(page, surfaceOf('x-reply'), 'text').click();
    await page.keyboard.type('Ya');
    await expect.poll(() => textsOf(own)).toContain('Ya');
    for (let i = 0; i < 2; i++) await page.keyboard.press('Backspace');
    await expect.poll(async () => (await textsOf(own)).sort()).toEqual(held.sort());
    await killBrowser(first.context);

    const { context } = await launchOn(profile, server);
    const again = await ownPage(context, await loadExtension(context, copy));
    await expect.poll(() => entries(again)).toEqual([]);
    const stored = await storedDrafts(again);
    expect(stored.map(({ fields }) => fields[0]?.text).sort()).toEqual(held.sort());
    await context.close();
  },
);

async function textsOf(own: Page): Promise<string[]> {
  return (await entries(own)).map(({ draft }) => draft.fields[0]?.text ?? '');
}
