/** The reminder at the planned time: told by the browser's own alarm and notification, and a click leads to the composer. */
import type { BrowserContext, Page, Worker } from '@playwright/test';
import { fieldOf, openComposer, write } from '../fixtures/drive.ts';
import { clickBadge, expect, panelFrame, pressInPanel, test } from './extension.ts';
import { keepDrafts, plannedDraft, storedDrafts, surfaceOf } from './writing.ts';

/** What the worker is asked for; the real thing, not a stand-in. */
declare const chrome: {
  alarms: {
    get(name: string): Promise<{ scheduledTime: number } | undefined>;
    create(name: string, when: object): Promise<void>;
  };
  notifications: {
    getAll(): Promise<Record<string, true>>;
    onClicked: { dispatch(id: string): void };
  };
  storage: { local: { get(key: string): Promise<Record<string, Record<string, number>>> } };
};

declare global {
  var held: boolean | undefined;
}

const x = surfaceOf('x-inline');
const text = 'Posyandu buka Rabu di balai desa untuk semua balita.';

async function workerOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
}

const alarmAt = async (context: BrowserContext) =>
  (await workerOf(context)).evaluate(
    async () => (await chrome.alarms.get('reminder'))?.scheduledTime ?? null,
  );
const told = async (context: BrowserContext) =>
  Object.keys(await (await workerOf(context)).evaluate(() => chrome.notifications.getAll()));

const id = 'pengingat-0001';
const planFor = (own: Page, at: number, tell = true) =>
  keepDrafts(own, [plannedDraft(id, at, { fields: [{ field: 'text', text }] })], tell);

test('fires at its time; a click opens the composer with the draft offered; nothing is posted', async ({
  context,
  openOwn,
  extensionId,
}) => {
  const desk = await openOwn('desk.html');
  const at = Date.now() + 3_000;
  await planFor(desk, at);
  await expect.poll(() => alarmAt(context)).toBe(at);
  await expect.poll(() => told(context), { timeout: 60_000 }).toEqual([`reminder:${id}`]);
  expect(Date.now()).toBeGreaterThanOrEqual(at);

  const opened = context.waitForEvent('page');
  await (await workerOf(context)).evaluate(
    (name) => chrome.notifications.onClicked.dispatch(name),
    `reminder:${id}`,
  );
  const page = await opened;
  await expect(page).toHaveURL('https://x.com/compose/post');
  const panel = await panelFrame(page, extensionId);
  await expect(panel.getByText('Dijadwalkan sekarang')).toBeVisible();
  await expect(panel.getByRole('tab', { name: /Draf/ })).toHaveAttribute('aria-selected', 'true');
  await page.screenshot({ path: 'screenshots/reminder-offered.png' });

  const modal = surfaceOf('x-modal');
  await fieldOf(page, modal, 'text').click();
  await pressInPanel(panel.getByRole('button', { name: /^Sisipkan “Posyandu/ }));
  await expect(fieldOf(page, modal, 'text')).toContainText(text);
  await expect(panel.getByText('Dijadwalkan sekarang')).toHaveCount(0);
  expect(await page.evaluate(() => window.practice.published)).toEqual([]);
  await expect.poll(() => told(context)).toEqual([]);
});

test('leads to Facebook’s feed as well: the box is one click away, with the draft offered beside it', async ({
  context,
  openOwn,
  extensionId,
}) => {
  const desk = await openOwn('desk.html');
  const fields = [{ field: 'text', text }];
  const where = { platform: 'facebook', surface: 'facebook-post', account: null, fields };
  await keepDrafts(desk, [plannedDraft(id, Date.now() - 60_000, where)]);
  await expect.poll(() => told(context)).toEqual([`reminder:${id}`]);
  const opened = context.waitForEvent('page');
  await (await workerOf(context)).evaluate(
    (name) => chrome.notifications.onClicked.dispatch(name),
    `reminder:${id}`,
  );
  const page = await opened;
  await expect(page).toHaveURL('https://www.facebook.com/');
  const panel = await panelFrame(page, extensionId);
  await expect(panel.getByText('Dijadwalkan sekarang')).toBeVisible();
  const feed = surfaceOf('facebook-post');
  await openComposer(page, feed);
  await fieldOf(page, feed, 'text').click();
  await pressInPanel(panel.getByRole('button', { name: /^Sisipkan “Posyandu/ }));
  await expect(fieldOf(page, feed, 'text')).toContainText(text);
  expect(await page.evaluate(() => window.practice.published)).toEqual([]);
});

test('a time set in the panel arms the alarm, a moved one moves it, a removed one clears it', async ({
  context,
  open,
  openOwn,
  extensionId,
}) => {
  const desk = await openOwn('desk.html');
  const page = await open('x-inline');
  await write(page, x, { text });
  await clickBadge(page);
  const panel = await panelFrame(page, extensionId);
  await panel.getByRole('tab', { name: 'Rencana' }).click();
  await panel.getByRole('button', { name: /^Jadwalkan/ }).click();
  const planned = async () => (await storedDrafts(desk))[0]?.plan?.scheduledAt ?? null;
  await expect.poll(planned).not.toBeNull();
  await expect.poll(() => alarmAt(context)).toBe(await planned());

  await panel.getByLabel('Hari terbit').fill('2031-03-04');
  await panel.getByLabel('Jam terbit').fill('09:30');
  const moved = Date.parse('2031-03-04T09:30:00+08:00');
  await expect.poll(planned).toBe(moved);
  await expect.poll(() => alarmAt(context)).toBe(moved);

  await panel.getByRole('button', { name: 'Hapus jadwal' }).click();
  await expect.poll(planned).toBeNull();
  await expect.poll(() => alarmAt(context)).toBeNull();
});

test('what was missed while the browser was closed is said at its next start, once', async ({
  openOwn,
  context,
  relaunch,
}) => {
  const desk = await openOwn('desk.html');
  const tomorrow = Date.now() + 24 * 3_600_000;
  await planFor(desk, tomorrow);
  await expect.poll(() => alarmAt(context)).toBe(tomorrow);
  // Held at the end of a look, the worker looks no more, as when the browser is closed at that time.
  const worker = await workerOf(context);
  await worker.evaluate(() => {
    chrome.alarms.create = () => {
      globalThis.held = true;
      return new Promise(() => {});
    };
  });
  await planFor(desk, tomorrow);
  await expect.poll(() => worker.evaluate(() => globalThis.held === true)).toBe(true);
  await planFor(desk, Date.now() - 3_600_000, false);
  expect(await told(context)).toEqual([]);
  const again = await relaunch();
  await expect.poll(() => told(again)).toEqual([`reminder:${id}`]);
  const third = await relaunch();
  const kept = await (await workerOf(third)).evaluate(() => chrome.storage.local.get('reminders-told'));
  expect(Object.keys(kept['reminders-told'] ?? {})).toEqual([id]);
  expect(await told(third)).toEqual([]);
});

test('several that were missed are one notification, which leads to the calendar', async ({
  openOwn,
  context,
  extensionId,
}) => {
  const desk = await openOwn('desk.html');
  const ago = (hours: number) => Date.now() - hours * 3_600_000;
  await keepDrafts(desk, [plannedDraft('terlewat-1', ago(1)), plannedDraft('terlewat-2', ago(30))]);
  await expect.poll(() => told(context)).toEqual(['reminder-many']);
  const opened = context.waitForEvent('page');
  await (await workerOf(context)).evaluate(() => chrome.notifications.onClicked.dispatch('reminder-many'));
  const calendar = await opened;
  await expect(calendar).toHaveURL(`chrome-extension://${extensionId}/desk.html#kalender`);
  await expect(calendar.locator('.entry[data-state="missed"]').first()).toBeVisible();
});

test('an alarm that was set lives through a restart of the browser', async ({
  context,
  openOwn,
  relaunch,
}) => {
  const desk = await openOwn('desk.html');
  const at = Date.parse('2031-03-04T09:30:00+08:00');
  await planFor(desk, at);
  await expect.poll(() => alarmAt(context)).toBe(at);
  const again = await relaunch();
  await expect.poll(() => alarmAt(again)).toBe(at);
});
