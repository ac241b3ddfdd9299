/**
 * Browsers that tests run in. One is kept per worker and lent to test after test, since starting one costs more than most tests;
 * nothing that a test may leave behind is still there for the next: the extension is installed anew from a folder of the
 * test's own, so that its id and with it every storage of it is new, and pages, cookies, site storage, routes and permissions go.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { findChromium } from '../chromium.mjs';
import type { PracticeServer } from '../fixtures/server.mjs';
import { practiceSurfaces } from '../fixtures/surfaces.ts';
import { expect } from './expect.ts';
import { watchRequests } from './recorded-requests.ts';

/** Host names that the practice server answers for: the composers' own, their other names, and the index. */
export const practiceHosts: ReadonlySet<string> = new Set([
  ...practiceSurfaces.map(({ url }) => new URL(url).hostname),
  'twitter.com',
  'web.facebook.com',
  'practice.saring.example',
]);

/** What `wxt build` made. */
export const build = resolve('.output/chrome-mv3');

/** What a browser takes at its start only. */
export interface Look {
  colorScheme?: 'light' | 'dark' | 'no-preference' | null;
  viewport?: { width: number; height: number } | null;
  deviceScaleFactor?: number;
  timezoneId?: string;
}

export interface Running {
  readonly context: BrowserContext;
  /** What it asked the network for and should not have, since the start or the last call. */
  readonly recorded: () => Promise<string[]>;
}

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
  // Pages that Chromium draws ahead of time in every window for the suggestions under its address bar, which nobody
  // uses here: more than half of what starting it costs (2026-11: 0.41 instead of 1.03 s of processor time). By the names of
  // chrome://flags, 2 is off: a switch of our own would take the place of Playwright's.
  const unneeded = ['webui-omnibox-popup@2', 'webui-omnibox-aim-popup@2'];
  writeFileSync(
    join(folder, 'Local State'),
    JSON.stringify({ browser: { enabled_labs_experiments: unneeded } }),
  );
  return folder;
}

export function removeProfile(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

/** Opens the browser on a profile, and watches what it asks the network for; the extension is not loaded yet. */
export async function launchOn(profile: string, server: PracticeServer, look: Look = {}): Promise<Running> {
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
  const { id } = await (await protocolOf(context)).send('Extensions.loadUnpacked', { path });
  return id;
}

/** What the protocol says of a page, worker or frame of the browser. */
interface Shown {
  targetInfo: { url: string; targetId: string };
}

/** Its own page that opens then is closed before it is drawn, so that it takes no tab's focus and nobody's time. */
export async function installExtension(context: BrowserContext, path: string): Promise<string> {
  const session = await protocolOf(context);
  let welcome: string | null = null;
  const gone = new Promise<void>((done, fail) => {
    const late = setTimeout(() => fail(new Error('No welcome came after installing.')), 15_000);
    const look = ({ targetInfo: { url, targetId } }: Shown) => {
      if (welcome !== null || !url.endsWith('/desk.html#instansi')) return;
      welcome = targetId;
      void session.send('Target.closeTarget', { targetId });
    };
    session.on('Target.targetCreated', look);
    session.on('Target.targetInfoChanged', look);
    session.on('Target.targetDestroyed', ({ targetId }) => {
      if (targetId !== welcome) return;
      clearTimeout(late);
      done();
    });
  });
  await session.send('Target.setDiscoverTargets', { discover: true });
  const { id } = await session.send('Extensions.loadUnpacked', { path });
  await gone;
  await session.detach();
  return id;
}

async function protocolOf(context: BrowserContext) {
  const browser = context.browser();
  if (!browser) throw new Error('The browser is closed.');
  return browser.newBrowserCDPSession();
}

export interface Keeper {
  /** The kept browser, as new; another one than before where it must look otherwise. */
  lend(look: Look): Promise<Running>;
  /** Closes the browser that is lent, and opens it again on the same profile. */
  relaunch(): Promise<Running>;
  /** Takes away all that the test left. What cannot be taken away goes with the browser. */
  clear(extensionId: string): Promise<void>;
  close(): Promise<void>;
}

export function keepBrowser(server: PracticeServer): Keeper {
  let kept: { running: Running; profile: string; look: Look } | null = null;

  const close = async () => {
    const closing = kept;
    kept = null;
    if (!closing) return;
    await closing.running.context.close();
    removeProfile(closing.profile);
  };

  return {
    async lend(look) {
      if (kept && JSON.stringify(kept.look) !== JSON.stringify(look)) await close();
      if (!kept) {
        const profile = newProfile();
        kept = { profile, look, running: await launchOn(profile, server, look) };
      }
      return kept.running;
    },
    async relaunch() {
      if (!kept) throw new Error('No browser is lent.');
      await kept.running.context.close();
      kept.running = await launchOn(kept.profile, server, kept.look);
      return kept.running;
    },
    async clear(extensionId) {
      const context = kept?.running.context;
      if (!context || !(await isCleared(context, extensionId))) await close();
    },
    close,
  };
}

/** False where something would have stayed: the test may have taken the extension away, or closed the browser. */
async function isCleared(context: BrowserContext, extensionId: string): Promise<boolean> {
  if (!context.browser()?.isConnected()) return false;
  const blank = await leaveOnePage(context);
  const removed = await (await protocolOf(context))
    .send('Extensions.uninstall', { id: extensionId })
    .then(() => true)
    .catch(() => false);
  if (!removed) return false;
  await Promise.all([
    context.unrouteAll(),
    context.clearCookies(),
    context.clearPermissions(),
    clearSites(context, blank),
  ]);
  await expect.poll(() => context.serviceWorkers().length, { message: 'workers that end' }).toBe(0);
  return true;
}

/** A browser whose last tab closes may go with it. */
async function leaveOnePage(context: BrowserContext): Promise<Page> {
  const blank = context.pages().find((page) => page.url() === 'about:blank') ?? (await context.newPage());
  await Promise.all(context.pages().map((page) => page !== blank && page.close()));
  return blank;
}

async function clearSites(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  const storageTypes = 'local_storage,indexeddb,cache_storage,service_workers';
  await Promise.all(
    [...practiceHosts].map((host) =>
      session.send('Storage.clearDataForOrigin', { origin: `https://${host}`, storageTypes }),
    ),
  );
  await session.detach();
}
