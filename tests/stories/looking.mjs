/** The story page, built and served, and what is looked for on each story: axe, what runs out of the window, small targets, motion. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';
import { axeFaults } from '../axe.mjs';

const configFile = fileURLToPath(new URL('vite.config.ts', import.meta.url));

/** Builds the stories into a folder of its own, so that two runs never meet. */
export async function serveStories() {
  const outDir = mkdtempSync(join(tmpdir(), 'saring-stories-'));
  await build({ configFile, build: { outDir, emptyOutDir: true, minify: false } });
  const server = await preview({ configFile, build: { outDir }, preview: { port: 0 } });
  return {
    base: server.resolvedUrls.local[0],
    async close() {
      await server.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}

/** The names of all stories, e.g. `desk/report`. */
export async function storiesAt(page, base) {
  await page.goto(base);
  await page.waitForSelector('[data-drawn]');
  return page.locator('a').allInnerTexts();
}

export async function openStory(page, base, story, { width, height, place }, theme, lang) {
  await page.setViewportSize({ width, height });
  const search = `?story=${story}&theme=${theme}&lang=${lang}&place=${place ?? 'page'}`;
  const [part] = story.split('/');
  // Each part has styles of its own, so that another part needs another page.
  const isThere = page.url().startsWith(`${base}?story=${part}/`) && part !== 'page';
  if (isThere) await page.evaluate((next) => globalThis.drawStory(next), search);
  else {
    await page.goto(`${base}${search}`);
    await page.waitForSelector('[data-drawn]', { state: 'attached' });
  }
}

/** What is wrong with the story that is open by measure alone, one line each. */
export function misfitsOf(page) {
  return page.evaluate(misfits);
}

/** The same, and what axe finds. */
export async function faultsOf(page, story) {
  const but = ['region', 'page-has-heading-one'];
  if (/locked|^page/.test(story)) but.push('landmark-one-main');
  return [...(await axeFaults(page, { but })), ...(await misfitsOf(page))];
}

/** Runs in the page. Targets: WCAG 2.2, 2.5.8; words in a sentence are exempt. Motion: none when less of it is asked for. */
function misfits() {
  const found = [];
  if (document.documentElement.scrollWidth > innerWidth)
    found.push(`page ${document.documentElement.scrollWidth} px wide`);
  for (const element of document.querySelectorAll('#app *')) {
    const box = element.getBoundingClientRect();
    if (box.width === 0 || element.closest('.unseen, .desk-skip, svg')) continue;
    // A calendar or a table of two dimensions may scroll in a box of its own (WCAG 1.4.10); the box itself must fit.
    // And words that end in an ellipsis end where their box ends.
    const holds = (each) => {
      const { overflowX, textOverflow } = getComputedStyle(each);
      if (each.scrollWidth <= each.clientWidth) return false;
      return /auto|scroll/.test(overflowX) || (overflowX === 'hidden' && textOverflow === 'ellipsis');
    };
    let around = element.parentElement;
    while (around && around.id !== 'app' && !holds(around)) around = around.parentElement;
    const isHeld = around !== null && around.id !== 'app';
    if (!isHeld && (box.right > innerWidth + 0.5 || box.left < -0.5))
      found.push(`out of the window: ${element.className || element.tagName}`);
    if (
      element.matches('button, a, input, select, textarea, summary') &&
      (box.height < 24 || box.width < 24)
    ) {
      const after = getComputedStyle(element, '::after').position === 'absolute';
      const inLabel = element.closest('label')?.getBoundingClientRect();
      const enough = inLabel && inLabel.height >= 24 && inLabel.width >= 24;
      const inText = element.matches('a') && getComputedStyle(element).display === 'inline';
      if (!after && !enough && !inText)
        found.push(
          `small target ${Math.round(box.width)}×${Math.round(box.height)}: ${element.className || element.textContent}`,
        );
    }
  }
  const moving = document.getAnimations().filter((each) => {
    const { duration } = each.effect?.getComputedTiming() ?? {};
    return each.playState === 'running' && Number(duration) > 0;
  });
  for (const each of moving) found.push(`moves: ${each.animationName ?? each.transitionProperty}`);
  return found;
}
