/**
 * Draws the stories in Chromium, saves pictures to screenshots/ and runs axe on each.
 * `node tests/stories/shoot.mjs [part of a story's name] [--quick]`; --quick: Indonesian, light, 360 px only.
 */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from '@playwright/test';
import { createServer } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const wanted = process.argv.slice(2).find((word) => !word.startsWith('--')) ?? '';
const quick = process.argv.includes('--quick');

const panelSizes = [
  { name: '360', width: 360, height: 700 },
  { name: '320', width: 320, height: 700 },
  { name: '280', width: 280, height: 700 },
  { name: '480', width: 480, height: 700 },
  { name: 'tab', width: 1280, height: 720, place: 'tab' },
];
const deskSizes = [
  { name: '1280', width: 1280, height: 720 },
  { name: '720', width: 720, height: 700 },
  { name: '360', width: 360, height: 700 },
];
const sizesOf = { panel: panelSizes, desk: deskSizes, page: [{ name: '1280', width: 1280, height: 720 }] };

const server = await createServer({ configFile: `${root}/tests/stories/vite.config.ts` });
await server.listen();
const base = server.resolvedUrls.local[0];
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
await mkdir(`${root}/screenshots`, { recursive: true });
let drawn = 0;
const faults = [];

const page = await (
  await browser.newContext({ reducedMotion: 'reduce', locale: 'id-ID', timezoneId: 'Asia/Makassar' })
).newPage();
page.on('pageerror', (error) => faults.push(`page error: ${error.message}`));
await page.goto(base);
await page.waitForSelector('[data-drawn]');
const stories = await page.locator('a').allInnerTexts();

for (const story of stories.filter((name) => name.includes(wanted))) {
  const sizes = sizesOf[story.split('/')[0]];
  for (const size of quick ? sizes.slice(0, 1) : sizes) {
    for (const theme of quick ? ['light'] : ['light', 'dark']) {
      // English is shorter: one size shows whether its words are right.
      for (const lang of quick || size !== sizes[0] ? ['id'] : ['id', 'en']) {
        await shoot(story, size, theme, lang);
      }
    }
  }
}
await browser.close();
await server.close();
console.log(`${drawn} pictures in screenshots/, ${faults.length} faults`);
for (const fault of faults) console.log(`  ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;

async function shoot(story, size, theme, lang) {
  const name = `${story.replace('/', '-')}-${size.name}-${theme}-${lang}`;
  await page.setViewportSize({ width: size.width, height: size.height });
  await page.goto(`${base}?story=${story}&theme=${theme}&lang=${lang}&place=${size.place ?? 'page'}`);
  await page.waitForSelector('[data-drawn]', { state: 'attached' });
  await page.screenshot({ path: `${root}/screenshots/${name}.png` });
  drawn += 1;
  const { violations } = await new AxeBuilder({ page })
    .disableRules([
      'region',
      'page-has-heading-one',
      ...(/locked|^page/.test(story) ? ['landmark-one-main'] : []),
    ])
    .analyze();
  for (const { id, nodes } of violations)
    faults.push(`${name}: ${id} ${nodes.map(({ target }) => target).join(', ')}`);
  faults.push(...(await page.evaluate(misfits)).map((misfit) => `${name}: ${misfit}`));
}

/** Runs in the page: what runs out of its box, and targets smaller than 24 px. */
function misfits() {
  const found = [];
  if (document.documentElement.scrollWidth > innerWidth)
    found.push(`page ${document.documentElement.scrollWidth} px wide`);
  for (const element of document.querySelectorAll('#app *')) {
    const box = element.getBoundingClientRect();
    if (box.width === 0 || element.closest('.unseen, .desk-skip, svg')) continue;
    if (box.right > innerWidth + 0.5 || box.left < -0.5)
      found.push(`out of the window: ${element.className || element.tagName}`);
    if (element.matches('button, a, input') && (box.height < 24 || box.width < 24)) {
      const after = getComputedStyle(element, '::after').position === 'absolute';
      if (!after)
        found.push(
          `small target ${Math.round(box.width)}×${Math.round(box.height)}: ${element.className || element.textContent}`,
        );
    }
  }
  return found;
}
