/**
 * Tabs that nobody sees, as the browser itself hides and discards them. Playwright keeps every page visible and with the focus; so
 * this browser is driven over the protocol alone.
 */
import { test as base, expect } from '@playwright/test';
import { findChromium } from '../chromium.mjs';
import { startServer } from '../fixtures/server.mjs';
import { type Cdp, launch, practiceHosts, removeProfile } from '../launch.mjs';
import { joinTab, openTab, type Tab } from '../tab.mjs';
import { build } from './browsers.ts';

interface Seen {
  cdp: Cdp;
  /** Opens a page of the extension. */
  own(page: string): Promise<Tab>;
}

const test = base.extend<{ browserAsItIs: Seen }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern.
  browserAsItIs: async ({}, use) => {
    const executable = findChromium();
    if (!executable) throw new Error('No Chromium-family browser: `npm test` finds or installs one.');
    const server = await startServer();
    const args = practiceHosts(server);
    const { cdp, extensionId, profile, close } = await launch({
      executable,
      extension: build,
      headless: true,
      args,
    });
    await use({ cdp, own: (page) => openTab(cdp, `chrome-extension://${extensionId}/${page}`) });
    await close();
    removeProfile(profile);
    await server.close();
  },
});

const home = 'https://x.com/home';
const editor = '[data-testid^="tweetTextarea_"][contenteditable="true"]';
const text = 'Posyandu Melati buka Sabtu.';

const modelOf = (tab: Tab) => tab.evaluate('Object.values(window.practice.models())[0]');
const isHidden = (tab: Tab) => tab.evaluate('document.visibilityState === "hidden" && !document.hasFocus()');

/** The text of the only draft, as the database has it. */
const storedIn = (desk: Tab) =>
  desk.evaluate(`new Promise((done) => {
    const open = indexedDB.open('saring');
    open.onsuccess = () => {
      const all = open.result.transaction('drafts').objectStore('drafts').getAll();
      all.onsuccess = () => {
        open.result.close();
        done(all.result.map(({ fields }) => fields[0].text).join(' | '));
      };
    };
  })`);

/** The browser's own name for the tab of the practice page; by it the browser discards it and shows it again. */
const inBrowser = (desk: Tab, does: string) =>
  desk.evaluate(`chrome.tabs.query({ url: 'https://x.com/*' }).then(async ([{ id }]) => { ${does} })`);

/** A tab with the first word of the text, which is stored. */
async function begun(cdp: Cdp, desk: Tab): Promise<Tab> {
  const tab = await openTab(cdp, home);
  await tab.click(await tab.place(editor));
  await tab.type(text.slice(0, 8));
  await expect.poll(() => storedIn(desk)).toBe(text.slice(0, 8));
  return tab;
}

/** The panel in the page, opened by its badge. */
async function panelIn(tab: Tab, says: string): Promise<string> {
  await tab.click(await tab.placeInShadow('saring-ui', '.badge'));
  const panel = await tab.frame('chrome-extension://');
  await tab.until(`document.body?.textContent.includes(${JSON.stringify(says)})`, says, panel);
  return panel;
}

const press = (tab: Tab, panel: string, name: string) =>
  tab.evaluate(
    `[...document.querySelectorAll('button')].find((each) => each.textContent.trim() === ${JSON.stringify(name)}).click()`,
    panel,
  );

test('hidden in mid-sentence and discarded: all is stored, offered when seen again, and follows what is written while nobody sees it', async ({
  browserAsItIs: { cdp, own },
}) => {
  const desk = await own('desk.html');
  const left = await begun(cdp, desk);
  await left.type(text.slice(8));
  await desk.front();
  expect(await isHidden(left)).toBe(true);
  await inBrowser(desk, 'await chrome.tabs.discard(id);');
  await expect.poll(() => storedIn(desk)).toBe(text);

  await inBrowser(desk, 'await chrome.tabs.update(id, { active: true });');
  // Until it is loaded anew, another target has its name.
  await expect.poll(() => inBrowser(desk, 'return (await chrome.tabs.get(id)).status;')).toBe('complete');
  const { targetInfos } = (await cdp.send('Target.getTargets')) as {
    targetInfos: { targetId: string; type: string; url: string }[];
  };
  const target = targetInfos.find(({ type, url }) => type === 'page' && url === home);
  const box = await joinTab(cdp, target?.targetId ?? '');
  await box.click(await box.place(editor));
  const panel = await panelIn(box, 'Lanjutkan draf dari');
  await press(box, panel, 'Lanjutkan');
  await expect.poll(() => modelOf(box)).toBe(text);
  // What was put in is the draft that it was: nobody writes it down as another one.
  const writtenDown = `chrome.storage.local.get(null).then((all) => Object.keys(all).filter((key) => key.startsWith('journal:')))`;
  await expect.poll(() => desk.evaluate(writtenDown)).toEqual([]);
  await box.click(await box.place(editor));

  // The caret is in the box, and nobody has written in it since.
  await desk.front();
  await placeCaret(desk);
  await desk.type('Info: ');
  await expect.poll(() => storedIn(desk)).toBe(`Info: ${text}`);
  expect(await isHidden(box)).toBe(true);
  expect(await modelOf(box)).toBe(text);
  await box.front();
  await expect.poll(() => modelOf(box)).toBe(`Info: ${text}`);
  await box.type('·');
  await expect.poll(() => modelOf(box)).toContain('·');
  await expect.poll(async () => String(await modelOf(box)).replace('·', '')).toBe(`Info: ${text}`);
});

test('hidden while somebody was writing: what comes from elsewhere is told when the tab is seen again, and offered', async ({
  browserAsItIs: { cdp, own },
}) => {
  const desk = await own('desk.html');
  const box = await openTab(cdp, home);
  await box.click(await box.place(editor));
  await box.type(text);
  await expect.poll(() => storedIn(desk)).toBe(text);
  await desk.front();
  await placeCaret(desk);
  // Without a pause: what was written three seconds ago is written no more, and the box would follow by itself.
  await box.front();
  await box.type(' Gratis.');
  await desk.front();
  await desk.type('Info: ');
  expect(await isHidden(box)).toBe(true);
  await box.front();
  await expect.poll(() => storedIn(desk)).toBe(`Info: ${text} Gratis.`);
  const panel = await panelIn(box, 'Ada perubahan dari tempat lain');
  expect(await modelOf(box)).toBe(`${text} Gratis.`);
  await press(box, panel, 'Terapkan');
  await expect.poll(() => modelOf(box)).toBe(`Info: ${text} Gratis.`);
});

/** At the start of the desk's own box. */
async function placeCaret(desk: Tab): Promise<void> {
  await desk.click(await desk.place('.write-box textarea'));
  await desk.evaluate('document.activeElement.setSelectionRange(0, 0)');
}

test('come back to as it was left, from the browser’s cache: what is typed goes on into its draft', async ({
  browserAsItIs: { cdp, own },
}) => {
  const desk = await own('desk.html');
  const tab = await begun(cdp, desk);
  // A call that the page leaves under is answered by an error: that is not yet the next page.
  const isAt = (where: string) => tab.evaluate(where).catch(() => false);
  const elsewhere = 'https://studio.youtube.com/video/imunisasi26/edit';
  await tab.evaluate(`window.stayed = true; setTimeout(() => location.assign('${elsewhere}'))`);
  await expect
    .poll(() => isAt(`location.href === '${elsewhere}' && document.readyState === 'complete'`))
    .toBe(true);
  await tab.evaluate('setTimeout(() => history.back())');
  await expect.poll(() => isAt(`location.href === '${home}' && window.stayed === true`)).toBe(true);
  // What is pressed before the page is painted again is nobody's.
  await tab.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  await tab.click(await tab.place(editor));
  await tab.type(text.slice(8));
  await expect.poll(() => modelOf(tab)).toBe(text);
  await expect.poll(() => storedIn(desk)).toBe(text);
});
