/**
 * Playwright's `test` with the built extension in a real browser, on the practice composers under the platforms' real host
 * names. Every test gets its own profile, and fails when anything asks the network for more than the practice pages.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, test as base, chromium, expect, type Frame, type Page } from '@playwright/test';
import { findChromium } from '../chromium.mjs';
import { openSurface } from '../fixtures/drive.ts';
import { type PracticeServer, startServer } from '../fixtures/server.mjs';
import { practiceSurfaces } from '../fixtures/surfaces.ts';
import { strangers, watchRequests } from './recorded-requests.ts';
import { clickInShadow, findInShadow, type ShadowElement } from './shadow.ts';

export { expect };

/** What is loaded, unless a test brings a copy: the extension's id depends on the folder. */
export const build = resolve('.output/chrome-mv3');
const uiHost = 'saring-ui';

/** Host names that the practice server answers for: the composers' own, their other names, and the index. */
const practiceHosts: ReadonlySet<string> = new Set([
  ...practiceSurfaces.map(({ url }) => new URL(url).hostname),
  'twitter.com',
  'web.facebook.com',
  'practice.saring.example',
]);

interface Fixtures {
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

export const test = base.extend<Fixtures, { server: PracticeServer }>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern.
    async ({}, use) => {
      const server = await startServer();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],

  buildFolder: [build, { option: true }],

  // biome-ignore lint/correctness/noEmptyPattern: as above.
  profile: async ({}, use) => {
    const folder = newProfile();
    await use(folder);
    removeProfile(folder);
  },

  browserOnProfile: async (
    { profile, buildFolder, server, colorScheme, viewport, deviceScaleFactor, timezoneId },
    use,
  ) => {
    const look = {
      colorScheme: colorScheme ?? 'light',
      viewport: viewport ?? { width: 1280, height: 720 },
      ...(deviceScaleFactor && { deviceScaleFactor }),
      ...(timezoneId && { timezoneId }),
    };
    let judged = server.requests.length;
    let first = true;
    const earlier: string[] = [];
    const launch = async () => {
      const { context, recorded } = await launchOn(profile, server, look);
      const extensionId = await loadExtension(context, buildFolder);
      if (first) await seeWelcome(context, extensionId);
      first = false;
      return { context, extensionId, recorded };
    };
    let running = await launch();
    const takeOffences = async () => {
      const arrived = server.requests.slice(judged);
      judged = server.requests.length;
      return [...earlier.splice(0), ...(await running.recorded()), ...strangers(arrived, practiceHosts)];
    };
    await use({
      get context() {
        return running.context;
      },
      get extensionId() {
        return running.extensionId;
      },
      async relaunch() {
        earlier.push(...(await running.recorded()));
        await running.context.close();
        running = await launch();
        return running.context;
      },
      takeOffences,
    });
    earlier.push(...(await running.recorded()));
    await running.context.close();
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

/** A folder for a browser's profile, to be removed by whoever asked for it. */
export function newProfile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'saring-e2e-'));
  mkdirSync(join(folder, 'Default'));
  // Without this Debian's Chromium denies IndexedDB to the panel's frame inside a page.
  const preferences = {
    profile: { cookie_controls_mode: 0 },
    extensions: { ui: { developer_mode: true } },
  };
  writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify(preferences));
  return folder;
}

export function removeProfile(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

/** Opens the browser on a profile, and watches what it asks the network for; the extension is not loaded yet. */
export async function launchOn(profile: string, server: PracticeServer, look = {}) {
  const context = await chromium.launchPersistentContext(profile, {
    ...launchOptions(server),
    ...look,
    locale: 'id-ID',
  });
  return { context, recorded: watchRequests(context, practiceHosts) };
}

function launchOptions(server: PracticeServer) {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium-family browser: `npm test` finds or installs one.');
  return {
    executablePath,
    headless: true,
    // People's browsers keep pages for the way back.
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
    args: [
      `--host-resolver-rules=MAP * 127.0.0.1:${server.port}`,
      `--ignore-certificate-errors-spki-list=${server.spki}`,
      '--enable-unsafe-extension-debugging',
      '--no-sandbox',
      '--no-first-run',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}

/** Over the protocol, because branded Chrome no longer takes --load-extension. The id depends on the folder only. */
export async function loadExtension(context: BrowserContext, path = build): Promise<string> {
  const browser = context.browser();
  if (!browser) throw new Error('The browser closed before the extension was loaded.');
  const session = await browser.newBrowserCDPSession();
  const { id } = await session.send('Extensions.loadUnpacked', { path });
  return id;
}

/** The page that opens when the extension is installed: looked at, and closed so that it takes no tab's focus. */
export async function seeWelcome(context: BrowserContext, extensionId: string): Promise<void> {
  const address = `chrome-extension://${extensionId}/desk.html#instansi`;
  const find = () => context.pages().find((page) => page.url() === address);
  await expect.poll(() => find() !== undefined, { message: 'the welcome after installing' }).toBe(true);
  const page = find() as Page;
  await expect(page.getByRole('heading', { level: 1, name: 'Kenalkan instansi Anda' })).toBeVisible();
  await page.close();
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
