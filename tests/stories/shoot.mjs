/**
 * Draws the stories in Chromium, saves pictures of every screen and state in both languages and themes to screenshots/, and
 * names what is wrong with them. `node tests/stories/shoot.mjs [part of a story's name] [--quick]`; --quick: Indonesian, light, one size.
 */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findChromium } from '../chromium.mjs';
import { faultsOf, openStory, serveStories, storiesAt } from './looking.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const wanted = process.argv.slice(2).find((word) => !word.startsWith('--')) ?? '';
const quick = process.argv.includes('--quick');

const panelSizes = [
  { name: '320', width: 320, height: 700 },
  { name: '400', width: 400, height: 700 },
  { name: '280', width: 280, height: 700, only: 'id' },
  { name: 'tab', width: 1280, height: 720, place: 'tab', only: 'id' },
];
const deskSizes = [
  { name: '1280', width: 1280, height: 720 },
  // As wide as the 14-inch screen at 200 %, and at 400 %.
  { name: '640', width: 640, height: 700, only: 'id' },
  { name: '320', width: 320, height: 700, only: 'id' },
];
const sizesOf = { panel: panelSizes, desk: deskSizes, page: [{ name: '1280', width: 1280, height: 720 }] };

const { base, close } = await serveStories();
const browser = await chromium.launch({
  executablePath: findChromium() ?? undefined,
  args: ['--no-sandbox'],
});
await mkdir(`${root}/screenshots`, { recursive: true });
let drawn = 0;
const faults = [];

const context = await browser.newContext({
  reducedMotion: 'reduce',
  locale: 'id-ID',
  timezoneId: 'Asia/Makassar',
});
const page = await context.newPage();
page.on('pageerror', (error) => faults.push(`page error: ${error.message}`));
const stories = await storiesAt(page, base);

for (const story of stories.filter((name) => name.includes(wanted))) {
  const sizes = sizesOf[story.split('/')[0]];
  for (const size of quick ? sizes.slice(0, 1) : sizes) {
    for (const theme of quick ? ['light'] : ['light', 'dark']) {
      // English is shorter: the usual sizes show whether its words are right.
      for (const lang of quick || size.only ? ['id'] : ['id', 'en']) {
        const name = `${story.replace('/', '-')}-${size.name}-${theme}-${lang}`;
        await openStory(page, base, story, size, theme, lang);
        await page.screenshot({ path: `${root}/screenshots/${name}.png` });
        drawn += 1;
        for (const fault of await faultsOf(page, story)) faults.push(`${name}: ${fault}`);
      }
    }
  }
}
await browser.close();
await close();
console.log(`${drawn} pictures in screenshots/, ${faults.length} faults`);
for (const fault of faults) console.log(`  ${fault}`);
process.exitCode = faults.length > 0 ? 1 : 0;
