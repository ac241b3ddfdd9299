/**
 * A key on its way: to the disk (the moment at which the browser reports the transaction as complete, with strict durability)
 * and to the desk in another tab. Times are read from the pages' own clocks.
 */
import { rows } from './rows.mjs';

/** Each key is one sample; far enough apart that every key is a save of its own. */
const keys = 60;

/** @param {import('@playwright/test').BrowserContext} context with the extension, on the practice pages */
export async function measureKeys(context) {
  const page = await context.newPage();
  await page.goto('https://x.com/home');
  await page.locator('[data-testid^="tweetTextarea_"][contenteditable="true"]').click();
  await page.keyboard.type('Uji ');
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const desk = await context.newPage();
  await desk.goto(`chrome-extension://${new URL(worker.url()).host}/desk.html`);
  await desk.getByText('Uji').first().waitFor();
  await worker.evaluate(watchCommits);
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

  const keyToDisk = [];
  const diskToShown = [];
  const keyToShown = [];
  for (let n = 1; n <= keys; n++) {
    const pressed = await pressKey(page);
    await desk.waitForFunction((length) => globalThis.shown[length] !== undefined, n, { polling: 50 });
    const shown = await desk.evaluate((length) => globalThis.shown[length], n);
    const written = await worker.evaluate((since) => globalThis.commits.find((at) => at >= since), pressed);
    keyToDisk.push(written - pressed);
    // A page may hear of a change a little before the worker hears that it is flushed.
    diskToShown.push(Math.max(0, shown - written));
    keyToShown.push(shown - pressed);
  }
  await page.close();
  await desk.close();
  return [
    ...rows('key → on disk', keyToDisk, 500),
    ...rows('on disk → shown in another tab', diskToShown, 100),
    ...rows('key → shown in another tab', keyToShown, 600),
  ];
}

/** Runs in the worker: notes when each transaction that may write drafts was complete. */
function watchCommits() {
  globalThis.commits = [];
  const watched = new WeakSet();
  // Not the database's own method: Dexie took hold of that when it opened.
  const reach = IDBTransaction.prototype.objectStore;
  IDBTransaction.prototype.objectStore = function (name) {
    if (this.mode === 'readwrite' && name === 'drafts' && !watched.has(this)) {
      watched.add(this);
      this.addEventListener('complete', () => {
        globalThis.commits.push(performance.timeOrigin + performance.now());
      });
    }
    return reach.call(this, name);
  };
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
