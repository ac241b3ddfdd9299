/**
 * Playwright's `test` with the built extension in a real browser, on the practice composers under the platforms' real host
 * names. Every test meets a newly installed extension (see browsers.ts), and fails when anything asks the network for more than the
 * practice pages.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, test as base, type Frame, type Locator, type Page } from '@playwright/test';
import { openSurface } from '../fixtures/drive.ts';
import { type PracticeServer, startServer } from '../fixtures/server.mjs';
import { practiceSurfaces } from '../fixtures/surfaces.ts';
import {
  build,
  installExtension,
  type Keeper,
  keepBrowser,
  launchOn,
  loadExtension,
  newProfile,
  practiceHosts,
  removeProfile,
} from './browsers.ts';
import { expect } from './expect.ts';
import { strangers } from './recorded-requests.ts';
import { clickInShadow, findInShadow, type ShadowElement } from './shadow.ts';

export { expect };

const uiHost = 'saring-ui';

interface Fixtures {
  /** A browser that no other test had, on `profile`: for tests that leave behind what cannot be taken away. */
  ownBrowser: boolean;
  /** What is loaded: a copy of the build. The extension's id depends on the folder, so every test meets a new one. */
  buildFolder: string;
  /** A folder that outlives the browser within one test. */
  profile: string;
  browserOnProfile: {
    context: BrowserContext;
    extensionId: string;
    relaunch(): Promise<BrowserContext>;
    takeOffences(): Promise<string[]>;
  };
  extensionId: string;
  /** Opens a practice composer by its id, e.g. `x-inline`, in a new tab; `query` is added to the address. */
  open(id: string, query?: Record<string, string>): Promise<Page>;
  /** Opens a page of the extension in a new tab, e.g. `desk.html`. */
  openOwn(page: string): Promise<Page>;
  /** Closes the browser and opens it again on the same profile; tabs are gone, stored drafts are not. */
  relaunch(): Promise<BrowserContext>;
  /** What went where it may not since the start or the last call. What is taken no longer fails the test. */
  takeOffences(): Promise<string[]>;
}

export const test = base.extend<Fixtures, { server: PracticeServer; keeper: Keeper }>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern.
    async ({}, use) => {
      const server = await startServer();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],

  keeper: [
    async ({ server }, use) => {
      const keeper = keepBrowser(server);
      await use(keeper);
      await keeper.close();
    },
    { scope: 'worker' },
  ],

  ownBrowser: [false, { option: true }],

  // biome-ignore lint/correctness/noEmptyPattern: as above.
  buildFolder: async ({}, use) => {
    const copy = mkdtempSync(join(tmpdir(), 'saring-build-'));
    cpSync(build, copy, { recursive: true });
    await use(copy);
    rmSync(copy, { recursive: true, force: true });
  },

  // biome-ignore lint/correctness/noEmptyPattern: as above.
  profile: async ({}, use) => {
    const folder = newProfile();
    await use(folder);
    removeProfile(folder);
  },

  browserOnProfile: async (
    {
      ownBrowser,
      profile,
      buildFolder,
      server,
      keeper,
      colorScheme,
      viewport,
      deviceScaleFactor,
      timezoneId,
    },
    use,
  ) => {
    const look = {
      colorScheme: colorScheme ?? 'light',
      viewport: viewport ?? { width: 1280, height: 720 },
      ...(deviceScaleFactor && { deviceScaleFactor }),
      ...(timezoneId && { timezoneId }),
    };
    let judged = server.requests.length;
    let running = await (ownBrowser ? launchOn(profile, server, look) : keeper.lend(look));
    const extensionId = await installExtension(running.context, buildFolder);
    const earlier: string[] = [];
    const takeOffences = async () => {
      const arrived = server.requests.slice(judged);
      judged = server.requests.length;
      return [...earlier.splice(0), ...(await running.recorded()), ...strangers(arrived, practiceHosts)];
    };
    await use({
      get context() {
        return running.context;
      },
      extensionId,
      async relaunch() {
        earlier.push(...(await running.recorded()));
        if (ownBrowser) {
          await running.context.close();
          running = await launchOn(profile, server, look);
        } else running = await keeper.relaunch();
        await loadExtension(running.context, buildFolder);
        return running.context;
      },
      takeOffences,
    });
    if (ownBrowser) {
      earlier.push(...(await running.recorded()));
      await running.context.close();
    } else await keeper.clear(extensionId);
    expect(await takeOffences(), 'Nothing may leave the browser but what the practice pages load').toEqual(
      [],
    );
  },

  context: async ({ browserOnProfile }, use) => use(browserOnProfile.context),
  extensionId: async ({ browserOnProfile }, use) => use(browserOnProfile.extensionId),
  relaunch: async ({ browserOnProfile }, use) => use(() => browserOnProfile.relaunch()),
  takeOffences: async ({ browserOnProfile }, use) => use(() => browserOnProfile.takeOffences()),

  open: async ({ browserOnProfile }, use) => {
    await use(async (id, query = {}) => {
      const surface = practiceSurfaces.find((each) => each.id === id);
      if (!surface) throw new Error(`No practice composer ${id} in tests/fixtures/surfaces.ts`);
      const url = new URL(surface.url);
      for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
      const page = await browserOnProfile.context.newPage();
      await openSurface(page, { ...surface, url: url.href });
      return page;
    });
  },

  openOwn: async ({ browserOnProfile }, use) => {
    await use(async (path) => {
      const page = await browserOnProfile.context.newPage();
      await page.goto(`chrome-extension://${browserOnProfile.extensionId}/${path}`);
      return page;
    });
  },
});

/** The page that opens when the extension is installed: looked at, and closed so that it takes no tab's focus. */
export async function seeWelcome(context: BrowserContext, extensionId: string): Promise<void> {
  const page = await welcomePage(context, extensionId);
  await expect(page.getByRole('heading', { level: 1, name: 'Kenalkan instansi Anda' })).toBeVisible();
  await page.close();
}

async function welcomePage(context: BrowserContext, extensionId: string): Promise<Page> {
  const address = `chrome-extension://${extensionId}/desk.html#instansi`;
  const find = () => context.pages().find((page) => page.url() === address);
  await expect.poll(() => find() !== undefined, { message: 'the welcome after installing' }).toBe(true);
  return find() as Page;
}

/** The panel's frame inside the page, as soon as it is there. */
export async function panelFrame(page: Page, extensionId: string): Promise<Frame> {
  const address = `chrome-extension://${extensionId}/panel.html`;
  const find = () => page.frames().find((frame) => frame.url().startsWith(address));
  await expect.poll(() => find() !== undefined, { message: 'the panel inside the page' }).toBe(true);
  return find() as Frame;
}

/** An element of the badge, the popover or the panel's frame inside the closed shadow root; null while it is not there. */
export function findOwnUi(page: Page, selector: string): Promise<ShadowElement | null> {
  return findInShadow(page, uiHost, selector);
}

/** Waits for the badge beside the composer and presses it. */
export async function clickBadge(page: Page, selector = 'button'): Promise<void> {
  await expect
    .poll(async () => Boolean(await (await findOwnUi(page, selector))?.centre()), { message: 'the badge' })
    .toBe(true);
  await clickInShadow(page, uiHost, selector);
}

/**
 * Presses something in a panel as a person does, who has moved the pointer there. For some frames after a page took a dialog away
 * and put it back the browser gives the pointer over another frame to the page around it, whether anything of ours moves or not
 * (17 of 60 presses within 85 ms, with the companion doing nothing).
 */
export async function pressInPanel(target: Locator): Promise<void> {
  await expect
    .poll(async () => {
      await target.hover();
      return target.evaluate((element) => element.matches(':hover'));
    })
    .toBe(true);
  await target.click();
}
