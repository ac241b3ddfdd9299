/**
 * How long a key takes to the disk and to the other tabs, on the built extension and the practice X, in one browser. Times are
 * read from the pages' own clocks; the desk stands in another tab, the panel in the page.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { needChromium } from '../tests/chromium.mjs';
import { startServer } from '../tests/fixtures/server.mjs';
import { root } from '../tests/tool.mjs';
import { closeWelcome } from './close-welcome.mjs';
import { quantile } from './quantile.mjs';

export const name = 'drafts';

/** Each key is one sample; far enough apart that every key is a save of its own. */
const keys = 60;

export async function run() {
  const server = await startServer();
  const profile = mkdtempSync(join(tmpdir(), 'saring-bench-'));
  mkdirSync(join(profile, 'Default'));
  writeFileSync(
    join(profile, 'Default', 'Preferences'),
    JSON.stringify({ profile: { cookie_controls_mode: 0 } }),
  );
  const build = join(root, '.output/chrome-mv3');
  const context = await chromium.launchPersistentContext(profile, {
    headless: true,
    executablePath: await needChromium(() => {}),
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      `--disable-extensions-except=${build}`,
      `--load-extension=${build}`,
      `--host-resolver-rules=MAP * 127.0.0.1:${server.port}`,
      '--ignore-certificate-errors',
      '--no-sandbox',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  try {
    return await measure(context);
  } finally {
    await context.close();
    await server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

async function measure(context) {
  await closeWelcome(context);
  const page = await context.newPage();
  await page.goto('https://x.com/home');
  await page.locator('[data-testid^="tweetTextarea_"][contenteditable="true"]').click();
  await page.keyboard.type('Uji ');
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const desk = await context.newPage();
  await desk.goto(`chrome-extension://${new URL(worker.url()).host}/desk.html`);
  await desk.getByText('Uji').first().waitFor();
  // When the desk shows a longer text than before, with the clock at that moment.
  await desk.evaluate(() => {
    globalThis.shown = {};
    new MutationObserver(() => {
      const now = performance.timeOrigin + performance.now();
      const length = /Uji (x*)/.exec(document.body.textContent ?? '')?.[1]?.length ?? 0;
      globalThis.shown[length] ??= now;
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await page.bringToFront();

  const keyToShown = [];
  const keyToDisk = [];
  const diskToShown = [];
  for (let n = 1; n <= keys; n++) {
    const pressed = await pressKey(page);
    await desk.waitForFunction((length) => globalThis.shown[length] !== undefined, n, { polling: 50 });
    const shown = await desk.evaluate((length) => globalThis.shown[length], n);
    const written = await writeTime(worker);
    keyToShown.push(shown - pressed);
    keyToDisk.push(written - pressed);
    diskToShown.push(shown - written);
  }
  return [
    ...rows('key → write begins', keyToDisk, 500),
    ...rows('write → shown in another tab', diskToShown, 100),
    ...rows('key → shown in another tab', keyToShown, 600),
  ];
}

/** Presses a key and gives the time at which the page received it. The listener must stand before the key comes. */
async function pressKey(page) {
  await page.evaluate(() => {
    const now = () => performance.timeOrigin + performance.now();
    globalThis.pressed = new Promise((done) => {
      addEventListener('keydown', () => done(now()), { once: true, capture: true });
    });
  });
  await page.keyboard.press('x');
  return page.evaluate(() => globalThis.pressed);
}

/** The newest draft's time of change, as the worker wrote it just before the transaction. */
function writeTime(worker) {
  return worker.evaluate(
    () =>
      new Promise((done, fail) => {
        const open = indexedDB.open('saring');
        open.onerror = () => fail(open.error);
        open.onsuccess = () => {
          const all = open.result.transaction('drafts').objectStore('drafts').getAll();
          all.onsuccess = () => {
            open.result.close();
            done(Math.max(...all.result.map((row) => row.updatedAt)));
          };
        };
      }),
  );
}

function rows(what, samples, budget) {
  return [
    { what: `${what}, median`, value: quantile(samples, 0.5), unit: 'ms' },
    { what: `${what}, p95`, value: quantile(samples, 0.95), unit: 'ms', budget },
  ];
}
