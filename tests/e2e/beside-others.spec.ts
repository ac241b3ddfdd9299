/** Other checkers on the page, and the links to fact-check services: no fight, no overlap, nothing that leaves by itself. */
import { publish, write } from '../fixtures/drive.ts';
import { expect, findOwnUi, test } from './extension.ts';
import { clickInShadow } from './shadow.ts';
import { expectSheet } from './sheet.ts';
import { expectPainted, expectPopover } from './words.ts';
import { surfaceOf } from './writing.ts';

const x = surfaceOf('x-inline');
const wrong = 'Layanan dibuka disini pukul 09.00 WIB.';

for (const [name, mark, card] of [
  ['Grammarly', 'grammarly-extension', 'grammarly-popups'],
  ['LanguageTool', 'lt-highlighter', 'lt-card'],
  ['Harper', 'harper-render-box', 'div'],
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
      const { x, y, width, height, bottom } = live.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2, left: x, bottom };
    });
    if (!place) throw new Error('no line');
    // Their card opens below the words.
    await page.evaluate(
      ({ tag, left, bottom }) => {
        const theirs = document.createElement(tag);
        if (tag === 'div') theirs.className = 'harper-container';
        theirs.style.cssText = `position: fixed; left: ${left}px; top: ${bottom + 4}px; width: 260px; height: 140px; background: #fff; z-index: 9999`;
        document.documentElement.append(theirs);
      },
      { tag: card, ...place },
    );
    await page.mouse.move(place.x - 1, place.y);
    await page.mouse.move(place.x, place.y);
    await page.mouse.click(place.x, place.y);
    await expectPopover(page, 'di-ke-preposition');
    const ours = await (await findOwnUi(page, '.popover'))?.box();
    const apart =
      ours != null &&
      (ours.bottom <= place.bottom + 4 ||
        ours.top >= place.bottom + 144 ||
        ours.right <= place.left ||
        ours.left >= place.left + 260);
    expect(apart, JSON.stringify({ ours, place })).toBe(true);
    expect(await page.evaluate((tag) => document.querySelectorAll(tag).length, mark)).toBe(1);
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
