/** Other checkers on the page, and the links to fact-check services: no fight, no overlap, nothing that leaves by itself. */
import { publish, write } from '../fixtures/drive.ts';
import { expect, findOwnUi, test } from './extension.ts';
import { clickInShadow } from './shadow.ts';
import { expectSheet } from './sheet.ts';
import { expectPainted, expectPopover } from './words.ts';
import { surfaceOf } from './writing.ts';

const x = surfaceOf('x-inline');
const wrong = 'Layanan dibuka disini pukul 09.00 WIB.';

for (const [name, mark, corner] of [
  ['Grammarly', 'grammarly-extension', 'grammarly-popups'],
  ['LanguageTool', 'lt-highlighter', 'lt-card'],
  ['Harper', 'harper-render-box', 'harper-render-box'],
] as const) {
  test(`${name} draws here too: thinner lines, no card on hover, none over its own`, async ({ open }) => {
    const page = await open('x-inline');
    await page.evaluate((tag) => document.documentElement.append(document.createElement(tag)), mark);
    await write(page, x, { text: wrong });
    const thin = () => page.evaluate(() => CSS.highlights.get('saring-hint-thin')?.size ?? 0);
    await expect.poll(thin).toBeGreaterThan(0);
    expect(await page.evaluate(() => CSS.highlights.has('saring-hint'))).toBe(false);
    const place = await page.evaluate(() => {
      const range = [...(CSS.highlights.get('saring-hint-thin') ?? [])][0];
      if (!range) return null;
      const live = new Range();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const { x, y, width, height } = live.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    if (!place) throw new Error('no line');
    await page.mouse.click(place.x, place.y);
    await expectPopover(page, 'di-ke-preposition');
    const ours = async () => (await findOwnUi(page, '.popover'))?.box();
    const before = await ours();
    if (!before) throw new Error('no popover');
    // The same press opened theirs, a moment later and right there: in a root of its own, in an element without a size.
    const theirs = {
      left: before.left - 20,
      top: before.top + 10,
      right: before.left + 240,
      bottom: before.top + 150,
    };
    await page.evaluate(
      ({ tag, left, top }) => {
        const host = document.createElement(tag);
        const card = document.createElement('div');
        card.style.cssText = `position: fixed; left: ${left}px; top: ${top}px; width: 260px; height: 140px; background: #fff; z-index: 9999`;
        host.attachShadow({ mode: 'closed' }).append(card);
        document.documentElement.append(host);
      },
      { tag: corner, ...theirs },
    );
    await expect
      .poll(async () => {
        const box = await ours();
        return (
          box != null &&
          (box.bottom <= theirs.top ||
            box.top >= theirs.bottom ||
            box.right <= theirs.left ||
            box.left >= theirs.right)
        );
      })
      .toBe(true);
  });
}

test('fact-check links carry nothing of the draft and open on a click only', async ({
  context,
  open,
  takeOffences,
}) => {
  const page = await open('x-inline');
  await write(page, x, { text: 'Gempa terasa kuat di kota.' });
  await publish(page, x);
  await expectSheet(page);
  const links: (string | null)[] = [];
  for (const nth of [1, 2, 3]) {
    const link = await findOwnUi(page, `.sheet-links a:nth-of-type(${nth})`);
    links.push(link?.attribute('href') ?? null);
    expect(link?.attribute('rel')).toBe('noopener noreferrer');
    expect(link?.attribute('referrerpolicy')).toBe('no-referrer');
  }
  expect(links).toEqual([
    'https://turnbackhoax.id/',
    'https://cekfakta.com/',
    'https://dinkes.tirtakencanakab.go.id',
  ]);
  expect(await takeOffences()).toEqual([]);
  const opened = context.waitForEvent('page');
  await clickInShadow(page, 'saring-ui', '.sheet-links a:nth-of-type(1)');
  await opened;
  const asked: string[] = [];
  await expect
    .poll(async () => {
      asked.push(...(await takeOffences()));
      return asked.length;
    })
    .toBeGreaterThan(0);
  expect(asked.every((each) => each.includes('https://turnbackhoax.id/'))).toBe(true);
  expect(asked.join(' ')).not.toMatch(/gempa|x\.com/i);
});

test('the lines still tell their severities in forced colours, and nothing looks selected', async ({
  open,
}) => {
  const page = await open('x-inline');
  await write(page, x, { text: 'Data 5371010112900004 disini.' });
  await expectPainted(page, 'disini');
  await page.emulateMedia({ forcedColors: 'active' });
  const style = async (severity: string) =>
    (await findOwnUi(page, `.line[data-severity="${severity}"]`)) !== null;
  await expect.poll(() => style('block')).toBe(true);
  await expect.poll(() => style('hint')).toBe(true);
  const highlights = () =>
    page.evaluate(() => [...CSS.highlights.keys()].filter((key) => key.startsWith('saring-')));
  expect(await highlights()).toEqual([]);
  await page.emulateMedia({ forcedColors: 'none' });
  await expectPainted(page, 'disini');
});
