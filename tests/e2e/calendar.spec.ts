/** The calendar of the desk: moved by mouse and by keys, ideas, files out, holidays, the institution's own clock. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { axeFaults } from '../axe.mjs';
import { fieldOf, write } from '../fixtures/drive.ts';
import { readCalendar } from '../plan/read-calendar.ts';
import { clickBadge, expect, panelFrame, test } from './extension.ts';
import { keepDrafts, plannedDraft, storedDrafts, surfaceOf } from './writing.ts';

/** Far enough ahead that no reminder comes, in a month without holidays. */
const at = (date: string, clock = '09:00', zone = '+08:00') => Date.parse(`${date}T${clock}:00${zone}`);
const rabu = at('2031-11-12');
const text = (words: string) => ({ fields: [{ field: 'text', text: words }] });

const month = 'desk.html#kalender/bulan/2031-11-12';
const entry = (page: Page, words: string) => page.locator('.entry', { hasText: words });
const day = (page: Page, date: string) => page.locator(`[data-date="${date}"]`);
/** The desk with these drafts; a row written from outside is seen by the next page. */
async function withDrafts(desk: Page, drafts: readonly object[]): Promise<void> {
  await keepDrafts(desk, drafts);
  await desk.reload();
}
const times = async (page: Page) =>
  Object.fromEntries((await storedDrafts(page)).map(({ id, plan }) => [id, plan?.scheduledAt]));

test('dragged by the mouse to another day, keeping its clock; and taken back', async ({ openOwn }) => {
  const desk = await openOwn(month);
  await withDrafts(desk, [plannedDraft('kalender-1', rabu, text('Jadwal posyandu'))]);
  await expect(day(desk, '2031-11-12').locator('.entry')).toHaveCount(1);
  await entry(desk, 'Jadwal posyandu').dragTo(day(desk, '2031-11-20'));
  await expect(day(desk, '2031-11-20').locator('.entry')).toHaveText(/09\.00/);
  await expect(day(desk, '2031-11-12').locator('.entry')).toHaveCount(0);
  expect(await times(desk)).toEqual({ 'kalender-1': at('2031-11-20') });
  await expect(desk.getByText('Dipindah ke Kamis, 20 November 2031, 09.00 WITA.')).toBeVisible();
  await desk.getByRole('button', { name: 'Urungkan' }).click();
  await expect.poll(() => times(desk)).toEqual({ 'kalender-1': rabu });
});

test('carried by keys: lifted with space, over the end of the month, put down, cancelled', async ({
  openOwn,
}) => {
  const desk = await openOwn(month);
  await withDrafts(desk, [plannedDraft('kalender-1', rabu, text('Jadwal posyandu'))]);
  await entry(desk, 'Jadwal posyandu').focus();
  await desk.keyboard.press('Space');
  await expect(desk.getByText('Diangkat dari Rabu, 12 November 2031, 09.00 WITA.')).toBeVisible();
  await desk.keyboard.press('ArrowRight');
  await desk.keyboard.press('ArrowDown');
  await expect(desk.getByText('Ke Kamis, 20 November 2031, 09.00 WITA.')).toBeVisible();
  await expect(day(desk, '2031-11-20').locator('.entry')).toBeFocused();
  // Nothing is written before it is put down.
  expect(await times(desk)).toEqual({ 'kalender-1': rabu });
  await desk.keyboard.press('Escape');
  await expect(day(desk, '2031-11-12').locator('.entry')).toBeVisible();
  await expect(desk.getByText('Tidak jadi dipindah.')).toBeVisible();

  await entry(desk, 'Jadwal posyandu').focus();
  await desk.keyboard.press('Space');
  for (let i = 0; i < 4; i++) await desk.keyboard.press('ArrowDown');
  await expect(desk.getByRole('heading', { name: 'Desember 2031' })).toBeVisible();
  await expect(entry(desk, 'Jadwal posyandu')).toBeFocused();
  await desk.keyboard.press('Enter');
  await expect.poll(() => times(desk)).toEqual({ 'kalender-1': at('2031-12-10') });
  await expect(desk.getByRole('dialog')).toHaveCount(0);
});

test('in a week the clock moves too, by mouse to a place and by keys in quarters of an hour', async ({
  openOwn,
}) => {
  const desk = await openOwn('desk.html#kalender/pekan/2031-11-12');
  await withDrafts(desk, [plannedDraft('kalender-1', rabu, text('Jadwal posyandu'))]);
  await entry(desk, 'Jadwal posyandu').focus();
  await desk.keyboard.press('Space');
  await desk.keyboard.press('ArrowDown');
  await desk.keyboard.press('ArrowRight');
  await desk.keyboard.press('Space');
  await expect.poll(() => times(desk)).toEqual({ 'kalender-1': at('2031-11-13', '09:15') });
  const friday = day(desk, '2031-11-14');
  const box = await friday.boundingBox();
  if (!box) throw new Error('no column');
  // Noon stands in the middle of the day.
  await entry(desk, 'Jadwal posyandu').dragTo(friday, { targetPosition: { x: 20, y: box.height / 2 } });
  await expect.poll(() => times(desk)).toEqual({ 'kalender-1': at('2031-11-14', '12:00') });
});

/** A finger, as the browser gets it from the screen. Places in CSS px of the window. */
async function fingerOn(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: { x: number; y: number }[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  return {
    down: (x: number, y: number) => send('touchStart', [{ x, y }]),
    move: (x: number, y: number) => send('touchMove', [{ x, y }]),
    up: () => send('touchEnd', []),
  };
}
const middleOf = async (place: Locator) => {
  const box = await place.boundingBox();
  if (!box) throw new Error('not drawn');
  return [box.x + box.width / 2, box.y + box.height / 2] as const;
};

test('by finger: what is held is lifted and carried, what is swept scrolls, what is tapped opens', async ({
  openOwn,
}) => {
  const desk = await openOwn(month);
  await desk.setViewportSize({ width: 412, height: 780 });
  await withDrafts(desk, [plannedDraft('kalender-1', rabu, text('Jadwal posyandu'))]);
  const finger = await fingerOn(desk);
  const [x, y] = await middleOf(entry(desk, 'Jadwal posyandu'));

  await finger.down(x, y);
  await expect(desk.getByText('Diangkat dari Rabu, 12 November 2031, 09.00 WITA.')).toBeVisible();
  const [toX, toY] = await middleOf(day(desk, '2031-11-20'));
  await finger.move(x + 20, y + 20);
  await finger.move(toX, toY);
  await expect(day(desk, '2031-11-20')).toHaveAttribute('data-target', 'true');
  await desk.screenshot({ path: 'screenshots/calendar-finger.png' });
  expect(await times(desk)).toEqual({ 'kalender-1': rabu });
  await finger.up();
  await expect(desk.getByText('Dipindah ke Kamis, 20 November 2031, 09.00 WITA.')).toBeVisible();
  await expect.poll(() => times(desk)).toEqual({ 'kalender-1': at('2031-11-20') });
  await expect(desk.locator('.entry-ghost')).toHaveCount(0);
  await expect(desk.getByRole('dialog')).toHaveCount(0);

  // Swept over at once it is the page that moves.
  const scrolled = () =>
    desk.evaluate(() =>
      [...document.querySelectorAll('main, main *')].reduce((sum, { scrollTop }) => sum + scrollTop, 0),
    );
  const before = await scrolled();
  const [fromX, fromY] = await middleOf(entry(desk, 'Jadwal posyandu'));
  await finger.down(fromX, fromY);
  for (let by = 20; by <= 200; by += 20) await finger.move(fromX, fromY - by);
  await finger.up();
  await expect.poll(scrolled).toBeGreaterThan(before + 50);
  expect(await times(desk)).toEqual({ 'kalender-1': at('2031-11-20') });

  await entry(desk, 'Jadwal posyandu').scrollIntoViewIfNeeded();
  const [tapX, tapY] = await middleOf(entry(desk, 'Jadwal posyandu'));
  await finger.down(tapX, tapY);
  await finger.up();
  await expect(desk.getByRole('dialog')).toBeVisible();
});

test('an idea is noted on its day, and opened as a draft from it', async ({ openOwn }) => {
  const desk = await openOwn(month);
  await day(desk, '2031-11-18').hover();
  await day(desk, '2031-11-18')
    .getByRole('button', { name: /^Catat ide/ })
    .click();
  await desk.getByLabel('Ide', { exact: true }).fill('Tanya jawab imunisasi');
  await desk.getByRole('button', { name: 'Facebook' }).click();
  expect(await axeFaults(desk)).toEqual([]);
  await desk.screenshot({ path: 'screenshots/calendar-idea.png' });
  await desk.getByRole('dialog').getByRole('button', { name: 'Catat ide', exact: true }).click();
  await expect(day(desk, '2031-11-18').locator('.entry')).toHaveText(/09\.00.*FB.*Tanya jawab imunisasi/);
  expect((await storedDrafts(desk))[0]).toMatchObject({
    platform: 'facebook',
    surface: 'facebook-post',
    status: 'idea',
  });

  await entry(desk, 'Tanya jawab').click();
  await expect(
    desk.getByRole('dialog').getByText('Selasa, 18 November 2031', { exact: false }),
  ).toBeVisible();
  expect(await axeFaults(desk)).toEqual([]);
  await desk.screenshot({ path: 'screenshots/calendar-entry.png' });
  await desk.getByRole('button', { name: 'Buka draf' }).click();
  await expect(desk).toHaveURL(/#draf$/);
  await expect(desk.locator('.shelf-row[aria-current="true"]')).toContainText('Tanya jawab imunisasi');
});

test('moved in the calendar, it is known beside the composer when the person comes back', async ({
  open,
  openOwn,
  extensionId,
}) => {
  const x = surfaceOf('x-inline');
  const page = await open('x-inline');
  await write(page, x, { text: 'Jadwal posyandu pekan depan untuk semua.' });
  await clickBadge(page);
  const panel = await panelFrame(page, extensionId);
  await panel.getByRole('tab', { name: 'Rencana' }).click();
  await panel.getByRole('button', { name: /^Jadwalkan/ }).click();
  await panel.getByLabel('Hari terbit').fill('2031-11-12');
  await panel.getByLabel('Jam terbit').fill('09.00');
  const desk = await openOwn(month);
  await expect.poll(() => times(desk).then(Object.values)).toEqual([rabu]);
  await entry(desk, 'Jadwal posyandu').dragTo(day(desk, '2031-11-20'));
  await expect.poll(() => times(desk).then(Object.values)).toEqual([at('2031-11-20')]);
  await page.bringToFront();
  await fieldOf(page, x, 'text').click();
  await expect(panel.getByLabel('Hari terbit')).toHaveValue('2031-11-20');
});

test('saved as iCalendar and as CSV, and read back', async ({ openOwn }) => {
  const desk = await openOwn(month);
  await withDrafts(desk, [
    plannedDraft('kalender-1', rabu, text('Jadwal posyandu; Rabu, Kamis')),
    plannedDraft('kalender-2', at('2031-12-03'), text('Bulan lain')),
  ]);
  await expect(entry(desk, 'Jadwal posyandu')).toBeVisible();
  const saved = async (name: string) => {
    const download = desk.waitForEvent('download');
    await desk.getByRole('button', { name }).click();
    const file = await download;
    return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
  };
  const ics = await saved('iCalendar');
  expect(ics.name).toBe('kalender-2031-11-01-2031-11-30.ics');
  expect(readCalendar(ics.text)).toEqual([
    expect.objectContaining({
      UID: 'kalender-1@saring',
      DTSTART: '20311112T010000Z',
      SUMMARY: 'X: Jadwal posyandu; Rabu, Kamis',
    }),
  ]);
  const csv = await saved('CSV');
  expect(csv.text).toContain(
    '"2031-11-12","09.00","X","Unggahan","\'@dinkestirta","draf","Jadwal posyandu; Rabu, Kamis"',
  );
  expect(csv.text).not.toContain('Bulan lain');
});

test.describe('on a computer in another zone', () => {
  test.use({ timezoneId: 'America/Los_Angeles' });

  test('days and clocks are the institution’s', async ({ openOwn }) => {
    const desk = await openOwn(month);
    // Half past eleven at night in the west of Indonesia is the next day in its middle.
    await withDrafts(desk, [
      plannedDraft('kalender-1', at('2031-11-12', '23:30', '+07:00'), text('Larut malam')),
    ]);
    await expect(day(desk, '2031-11-13').locator('.entry')).toHaveText(/00\.30/);
    await entry(desk, 'Larut malam').click();
    await expect(
      desk.getByRole('dialog').getByText('23.30 WIB (sehari sebelumnya) · 01.30 WIT', { exact: false }),
    ).toBeVisible();
  });
});

test('every page is readable by keyboard and screen reader; holidays, silence and pauses are named', async ({
  openOwn,
}) => {
  const desk = await openOwn('desk.html#kalender/bulan/2027-03-08');
  await withDrafts(desk, [
    plannedDraft('kalender-1', at('2027-03-01'), text('Satu')),
    plannedDraft('kalender-2', at('2027-03-20'), text('Dua')),
  ]);
  await expect(
    day(desk, '2027-03-08').getByTitle('Hari Suci Nyepi, Tahun Baru Saka 1949 (perkiraan, belum dari SKB)'),
  ).toBeVisible();
  await expect(desk.getByText('2 dari 31 hari ada unggahan.')).toBeVisible();
  await desk.getByRole('button', { name: 'Jeda 2 Mar–19 Mar (18 hari)' }).click();
  await expect(desk).toHaveURL(/#kalender\/pekan\/2027-03-02$/);
  for (const view of ['Bulan', 'Pekan', 'Daftar']) {
    await desk.getByRole('button', { name: view, exact: true }).click();
    await expect(desk.getByRole('button', { name: view, exact: true })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    expect(await axeFaults(desk), view).toEqual([]);
  }
  // A long past vote: its silence is data.
  await desk.goto(desk.url().replace(/#.*/, '#kalender/bulan/2024-02-12'));
  await expect(day(desk, '2024-02-12').getByTitle('Masa tenang: Pemilu 2024')).toBeVisible();
});
