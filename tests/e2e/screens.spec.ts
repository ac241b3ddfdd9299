/**
 * Every screen and state of panel and desk, as the stories draw them: nothing for axe to find, nothing out of the window, no target
 * below 24 px, no motion when less is asked for; by keyboard everything is met as it is read, named, marked and never hidden.
 */
import { test as base, chromium, expect, type Page } from '@playwright/test';
import { sections } from '../../utils/desk/sections.ts';
import { views } from '../../utils/panel/views.ts';
import { findChromium } from '../chromium.mjs';
import { forcedFaults } from '../stories/forced.mjs';
import { faultsOf, misfitsOf, openStory, type Size, serveStories, storiesAt } from '../stories/looking.mjs';
import { walk } from '../stories/walking.mjs';

interface Stories {
  base: string;
  names: string[];
  page: Page;
}

const test = base.extend<object, { stories: Stories }>({
  stories: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern.
    async ({}, use) => {
      const executablePath = findChromium();
      if (!executablePath) throw new Error('No Chromium-family browser: `npm test` finds or installs one.');
      const server = await serveStories();
      const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
      const context = await browser.newContext({
        reducedMotion: 'reduce',
        locale: 'id-ID',
        timezoneId: 'Asia/Makassar',
      });
      const page = await context.newPage();
      await use({ base: server.base, names: await storiesAt(page, server.base), page });
      await browser.close();
      await server.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

interface Look {
  part: 'desk' | 'panel';
  size: Size;
  theme: 'light' | 'dark';
  lang: 'id' | 'en';
  /** What axe looks at does not hang on the width alone. */
  axe: boolean;
  /** Walked through by real Tab keys. */
  keys: boolean;
  /** In the system's own colours. */
  forced?: boolean;
}

/** 640 and 320 px are the desk at 200 % and 400 % on a 1280 px screen (WCAG 1.4.4, 1.4.10); 320 px is the narrow panel, too. */
const looks: readonly Look[] = [
  { part: 'desk', size: { width: 1280, height: 720 }, theme: 'light', lang: 'id', axe: true, keys: true },
  { part: 'desk', size: { width: 320, height: 640 }, theme: 'dark', lang: 'id', axe: true, keys: true },
  {
    part: 'desk',
    size: { width: 640, height: 640 },
    theme: 'light',
    lang: 'en',
    axe: false,
    keys: false,
    forced: true,
  },
  { part: 'panel', size: { width: 320, height: 700 }, theme: 'light', lang: 'id', axe: true, keys: true },
  { part: 'panel', size: { width: 400, height: 700 }, theme: 'dark', lang: 'en', axe: true, keys: false },
  {
    part: 'panel',
    size: { width: 280, height: 700 },
    theme: 'light',
    lang: 'id',
    axe: false,
    keys: false,
    forced: true,
  },
];

for (const { part, size, theme, lang, axe, keys, forced = false } of looks) {
  test(`${part}, ${size.width} px, ${theme}, ${lang}: every state`, async ({ stories }) => {
    test.setTimeout(180_000);
    const { page, names } = stories;
    const faults: string[] = [];
    await page.emulateMedia({ forcedColors: forced ? 'active' : 'none' });
    const seen = new Set<string>();
    let screens = 0;
    let stops = 0;
    page.on('pageerror', (error) => faults.push(`page error: ${error.message}`));
    for (const story of names.filter((name) => name.startsWith(`${part}/`))) {
      await openStory(page, stories.base, story, size, theme, lang);
      for (const fault of await (axe ? faultsOf(page, story) : misfitsOf(page)))
        faults.push(`${story}: ${fault}`);
      seen.add(await placeOf(page));
      screens += 1;
      if (forced) for (const fault of await forcedFaults(page)) faults.push(`${story}: ${fault}`);
      if (!keys) continue;
      const walked = await walk(page);
      stops += walked.stops;
      for (const fault of walked.faults) faults.push(`${story}: ${fault}`);
    }
    page.removeAllListeners('pageerror');
    console.log(
      `${part} ${size.width} px: ${screens} screens${keys ? `, ${stops} stops of the keyboard` : ''}`,
    );
    expect(faults).toEqual([]);
    // Nothing of the part is left out: a new section or view needs a story.
    expect([...seen]).toEqual(expect.arrayContaining(part === 'desk' ? Object.values(sections) : [...views]));
  });
}

test('the report on paper: no navigation, no buttons, within the width of A4, its charts drawn', async ({
  stories,
}) => {
  const { page, base } = stories;
  await openStory(page, base, 'desk/report', { width: 794, height: 1123 }, 'light', 'id');
  await page.emulateMedia({ media: 'print', forcedColors: 'none' });
  try {
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(794);
    await expect(page.locator('.desk-nav')).toBeHidden();
    for (const button of await page.locator('.report button').all()) await expect(button).toBeHidden();
    await expect(page.locator('.report-printed')).toBeVisible();
    const charts = page.locator('svg.chart-drawing');
    await expect(charts).toHaveCount(2);
    for (const chart of await charts.all())
      expect((await chart.boundingBox())?.width ?? 0).toBeGreaterThan(300);
    await page.screenshot({ path: 'screenshots/report-paper.png', fullPage: true });
  } finally {
    await page.emulateMedia({ media: 'screen' });
  }
});

/** The section of the desk or the view of the panel that is open; empty where the story shows neither. */
function placeOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const section = document.querySelector('.desk-nav [aria-current="page"]')?.getAttribute('href');
    return section ?? document.querySelector<HTMLElement>('[role="tabpanel"]')?.dataset.view ?? '';
  });
}
