/** The built pages by keyboard and for screen readers: names, order, focus, landmarks. */
import type { Page } from '@playwright/test';
import { type DeskSection, sections } from '../../utils/desk/sections.ts';
import { views } from '../../utils/panel/views.ts';
import { axeFaults } from '../axe.mjs';
import { write } from '../fixtures/drive.ts';
import { clickBadge, expect, panelFrame, test } from './extension.ts';
import { surfaceOf } from './writing.ts';

/** What has the focus, as a screen reader would say it, and whether the eye finds it. */
function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const around = element.parentElement ? getComputedStyle(element.parentElement) : null;
    const visible =
      (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) ||
      boxShadow !== 'none' ||
      (around?.outlineStyle !== 'none' && Number.parseFloat(around?.outlineWidth ?? '0') >= 1);
    return {
      name: element.textContent?.trim() || element.getAttribute('aria-label') || element.tagName,
      visible,
    };
  });
}

test('every section: its own title, one main, one first heading, nothing for axe', async ({
  openOwn,
  open,
}) => {
  test.setTimeout(120_000);
  const page = await open('x-inline');
  await write(page, surfaceOf('x-inline'), { text: 'Jadwal imunisasi pukul 09.00 disini' });
  const desk = await openOwn('desk.html');
  await expect(desk.locator('.shelf-row')).toBeVisible();
  const titles = new Set<string>();
  for (const name of Object.keys(sections) as DeskSection[]) {
    await desk.evaluate((hash) => {
      location.hash = hash;
    }, sections[name]);
    await expect(desk.locator(`.desk-nav [href="${sections[name]}"]`)).toHaveAttribute(
      'aria-current',
      'page',
    );
    await expect(desk.locator('main')).toHaveCount(1);
    await expect(desk.locator('main h1').first(), name).toBeAttached();
    expect(await desk.locator('main h1').count(), name).toBe(1);
    expect(await axeFaults(desk), name).toEqual([]);
    titles.add(await desk.title());
  }
  expect(titles.size).toBe(Object.keys(sections).length);
});

test('the desk by keyboard: past the navigation in one step, through it link by link, always to be seen', async ({
  openOwn,
}) => {
  const desk = await openOwn('desk.html#laporan');
  await expect(desk.getByRole('heading', { level: 1, name: 'Laporan' })).toBeVisible();
  await desk.keyboard.press('Tab');
  expect(await focused(desk)).toEqual({ name: 'Lewati ke isi', visible: true });
  const links = await desk.locator('.desk-nav nav a').allInnerTexts();
  for (const link of links) {
    await desk.keyboard.press('Tab');
    expect(await focused(desk)).toEqual({ name: link.trim(), visible: true });
  }
  await desk.getByRole('button', { name: 'Lewati ke isi' }).press('Enter');
  expect(await desk.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
  // From there on through the page: nothing is reached that cannot be seen or has no name.
  for (let i = 0; i < 12; i++) {
    await desk.keyboard.press('Tab');
    const here = await focused(desk);
    expect(here.name).not.toBe('');
    expect(here.visible, here.name).toBe(true);
  }
});

test('at 400 % the sections stand behind one button: opened, left with Escape, the focus goes back', async ({
  openOwn,
}) => {
  const desk = await openOwn('desk.html');
  await desk.setViewportSize({ width: 320, height: 640 });
  const button = desk.getByRole('button', { name: 'Draf', exact: true });
  await expect(desk.getByRole('link', { name: 'Laporan' })).toBeHidden();
  await button.press('Enter');
  await expect(desk.getByRole('link', { name: 'Laporan' })).toBeVisible();
  await desk.keyboard.press('Escape');
  await expect(desk.getByRole('link', { name: 'Laporan' })).toBeHidden();
  await expect(button).toBeFocused();
  await button.press('Enter');
  await desk.getByRole('link', { name: 'Laporan' }).press('Enter');
  await expect(desk.getByRole('heading', { level: 1, name: 'Laporan' })).toBeVisible();
  await expect(desk.getByRole('link', { name: 'Cadangan' })).toBeHidden();
  expect(await desk.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('every view of the panel beside a composer: reached by arrows, nothing for axe', async ({
  open,
  extensionId,
}) => {
  const page = await open('x-inline');
  await write(page, surfaceOf('x-inline'), { text: 'Jadwal imunisasi pukul 09.00 disini' });
  await clickBadge(page);
  const panel = await panelFrame(page, extensionId);
  await expect(panel.locator('[data-rule="di-ke-preposition"]').first()).toBeVisible();
  await panel.getByRole('tab', { selected: true }).focus();
  for (const view of views) {
    await expect(panel.locator(`[role="tabpanel"][data-view="${view}"]`)).toBeVisible();
    await expect(panel.locator(`#panel-tab-${view}`)).toBeFocused();
    expect(await axeFaults(panel), view).toEqual([]);
    await page.keyboard.press('ArrowRight');
  }
});
