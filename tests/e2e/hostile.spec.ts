import { clickBadge, expect, panelFrame, test } from './extension.ts';

/** A script laid into every page stays in the browser. */
const alone = test.extend({ ownBrowser: true });

const box = '[data-testid^="tweetTextarea_"][contenteditable="true"]';

/** What a companion would say first, well formed: only who says it is wrong. */
const welcome = {
  say: 'welcome',
  view: { view: 'drafts', openFinding: null },
  snapshot: {
    phase: 'waiting',
    composer: null,
    findings: [],
    saving: { state: 'none' },
    draftId: null,
    dock: 'right',
    institution: { name: 'Palsu', isExample: false },
  },
};

test('a page that embeds the panel sees nothing in it', async ({ context, extensionId, open }) => {
  // A draft exists, so that there would be something to see.
  const writing = await open('x-inline');
  await writing.locator(box).click();
  await writing.keyboard.type('Rahasia sampai pukul 09.00');
  await clickBadge(writing);
  await expect((await panelFrame(writing, extensionId)).getByText(/Tersimpan/)).toBeVisible();

  const address = `chrome-extension://${extensionId}/panel.html`;
  await context.route('https://x.com/hostile', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><iframe id="f" src="${address}"></iframe><script>
        const told = (window.told = []);
        addEventListener('message', (event) => told.push(event.data));
        f.onload = () => {
          for (const key of ['', 'null', crypto.randomUUID()]) {
            const line = new MessageChannel();
            line.port1.onmessage = (event) => told.push(event.data);
            line.port1.postMessage(${JSON.stringify(welcome)});
            f.contentWindow.postMessage({ saringFrame: key }, '*', [line.port2]);
          }
          f.contentWindow.postMessage(${JSON.stringify(welcome)}, '*');
          document.title = 'posted';
        };
      </script>`,
    }),
  );
  const hostile = await context.newPage();
  await hostile.goto('https://x.com/hostile');
  await expect(hostile).toHaveTitle('posted');
  const frame = await panelFrame(hostile, extensionId);
  await expect(frame.locator('#app')).toHaveCount(1);
  // The companion is in this tab as well, as after a visit to a composer; it must refuse the frame it did not make.
  await hostile.evaluate(() => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div contenteditable="true" data-testid="tweetTextarea_0"></div>',
    );
    document.querySelector<HTMLElement>('[contenteditable]')?.focus();
  });
  await expect.poll(() => hostile.evaluate(() => document.querySelector('saring-ui') !== null)).toBe(true);
  await expect(frame.locator('#app')).toBeEmpty();
  expect(await hostile.evaluate(() => (window as unknown as { told: unknown[] }).told)).toEqual([]);
});

test('a page cannot look into our corner, nor reach the extension', async ({ open }) => {
  const page = await open('x-inline');
  await page.locator(box).click();
  await expect.poll(() => page.evaluate(() => document.querySelector('saring-ui') !== null)).toBe(true);
  const seen = await page.evaluate(() => {
    const host = document.querySelector('saring-ui');
    const api = (window as unknown as { chrome?: { runtime?: unknown } }).chrome?.runtime;
    return {
      shadow: host?.shadowRoot ?? null,
      text: host?.textContent,
      children: host?.childElementCount,
      api: api ?? null,
    };
  });
  expect(seen).toEqual({ shadow: null, text: '', children: 0, api: null });
});

alone(
  'overridden prototypes and a storm of mutations break nothing',
  async ({ context, extensionId, open }) => {
    await context.addInitScript(() => {
      // In the page only: our own frame is not the page's to change.
      if (location.protocol !== 'https:') return;
      const broken = () => {
        throw new Error('broken by the page');
      };
      Element.prototype.closest = broken;
      Element.prototype.checkVisibility = broken;
      Element.prototype.attachShadow = broken;
      HTMLElement.prototype.showPopover = broken;
      Event.prototype.composedPath = broken;
      Object.defineProperty(window, 'crypto', { get: broken });
      JSON.parse = broken;
      addEventListener('load', () => {
        const noise = document.body.appendChild(document.createElement('div'));
        setInterval(() => {
          for (let i = 0; i < 20; i++) noise.textContent = String(Math.random());
        }, 10);
      });
    });
    const page = await open('x-inline');
    await page.locator(box).click();
    await page.keyboard.type('Rapat warga disini');
    await clickBadge(page);
    const panel = await panelFrame(page, extensionId);
    await expect(panel.locator('[data-rule="di-ke-preposition"]').first()).toBeVisible();
    await expect(panel.getByText(/Tersimpan/)).toBeVisible();
    await expect(page.locator(box)).toHaveText('Rapat warga disini');
  },
);

test('a page that throws our corner out gets it back with the next key', async ({ open }) => {
  const page = await open('x-inline');
  await page.locator(box).click();
  await page.keyboard.type('Halo');
  const there = () => page.evaluate(() => document.querySelector('saring-ui') !== null);
  await expect.poll(there).toBe(true);
  await page.evaluate(() => document.querySelector('saring-ui')?.remove());
  await page.keyboard.type(' warga');
  await expect.poll(there).toBe(true);
});
