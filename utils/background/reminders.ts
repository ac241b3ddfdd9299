/**
 * Says when a planned time has come, and opens the composer that it was planned for. One alarm stands for the next time; what is
 * due is read from the database whenever the worker wakes, so nothing hangs on its memory. It never posts.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Texts, textsFor } from '../../locales/index.ts';
import { composeUrl } from '../composer/sites/index.ts';
import { type Draft, statusOf } from '../drafts/draft.ts';
import type { Repository } from '../drafts/repository.ts';
import { chosenLanguage } from '../language.ts';
import { dueAt, type Planned, type Told, toldWith } from '../plan/due.ts';
import { openPage } from './open-page.ts';

const alarm = 'reminder';
const toldKey = 'reminders-told';
const many = 'reminder-many';
const prefix = 'reminder:';
const toldSchema = v.record(v.string(), v.number());

export interface Reminders {
  /** Tells what is due and sets the alarm for what comes next. Calls while it runs are answered by one more run. */
  tend(): void;
  /** The draft for which a tab was opened, once. */
  takeOffer(tabId: number): Promise<{ draft: string } | { none: true }>;
}

/** Listeners are registered at once. `bring`: puts the companion into a tab. */
export function createReminders(
  repository: Repository,
  bring: (tabId: number) => Promise<boolean>,
  now: () => number = Date.now,
): Reminders {
  let running: Promise<void> | null = null;
  let again = false;

  async function run(): Promise<void> {
    const at = now();
    const drafts = await repository.scheduled(0, Number.MAX_SAFE_INTEGER);
    const planned = drafts.flatMap(plannedOf);
    const told = await readTold();
    const { now: due, missed, next } = dueAt(planned, told, at);
    const byId = new Map(drafts.map((draft) => [draft.id, draft]));
    const texts = textsFor(await chosenLanguage());
    const found = (list: readonly Planned[]) => list.flatMap(({ id }) => byId.get(id) ?? []);
    // Written first: telling twice is worse than a browser that closes in between.
    if (due.length + missed.length > 0)
      await browser.storage.local.set({ [toldKey]: toldWith(told, [...due, ...missed], at) });
    for (const draft of found(due)) await tellOne(draft, 'now', texts);
    const [first, ...rest] = found(missed);
    if (first && rest.length === 0) await tellOne(first, 'missed', texts);
    else if (first) await tellMany(rest.length + 1, texts);
    if (next === null) await browser.alarms.clear(alarm);
    else await browser.alarms.create(alarm, { when: next });
  }

  function tend(): void {
    if (running) {
      again = true;
      return;
    }
    running = run().finally(() => {
      running = null;
      if (!again) return;
      again = false;
      tend();
    });
  }

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) tend();
  });
  browser.runtime.onStartup.addListener(tend);
  browser.runtime.onInstalled.addListener(tend);
  browser.notifications.onClicked.addListener((id) => void openFrom(repository, id, bring));
  // A page that was opened for a draft: the companion comes without waiting for a click into a box.
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'complete') void bringTo(tabId, bring);
  });
  browser.tabs.onRemoved.addListener((tabId) => void browser.storage.session.remove(offerKey(tabId)));

  return {
    tend,
    async takeOffer(tabId) {
      const draft = await offerOf(tabId);
      await browser.storage.session.remove(offerKey(tabId));
      return draft === null ? { none: true } : { draft };
    },
  };
}

/** Ids, times and whether it is done; nothing for drafts without a time. */
function plannedOf(draft: Draft): Planned[] {
  const { id, plan } = draft;
  const status = statusOf(draft);
  if (plan.scheduledAt === null) return [];
  return [{ id, scheduledAt: plan.scheduledAt, done: status === 'published' || status === 'archived' }];
}

async function readTold(): Promise<Told> {
  const parsed = v.safeParse(toldSchema, (await browser.storage.local.get(toldKey))[toldKey]);
  return parsed.success ? parsed.output : {};
}

async function tellOne(draft: Draft, when: 'now' | 'missed', texts: Texts): Promise<void> {
  const where = [texts.t(`platform.${draft.platform}`), draft.account].filter(Boolean).join(' · ');
  await browser.notifications.create(`${prefix}${draft.id}`, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: texts.t(`reminder.${when}`, { where }),
    message: [beginning(draft), texts.t('reminder.open')].filter((line) => line !== '').join('\n'),
  });
}

async function tellMany(n: number, texts: Texts): Promise<void> {
  await browser.notifications.create(many, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: texts.t('reminder.many', { n }),
    message: texts.t('reminder.many-open'),
  });
}

/** The first words, without long numbers: a notification is seen by whoever passes the screen. */
function beginning({ fields }: Draft): string {
  const line = fields.map(({ text }) => text.trim().split('\n')[0] ?? '').find((each) => each !== '') ?? '';
  return line.replace(/\d(?:[ .-]?\d){5,}/g, '…').slice(0, 90);
}

/** Opens the composer of the draft's platform in a new tab, where the draft is offered; for several, the calendar. */
async function openFrom(
  repository: Repository,
  notification: string,
  bring: (tabId: number) => Promise<boolean>,
): Promise<void> {
  await browser.notifications.clear(notification);
  if (notification === many) return void (await openPage({ page: 'desk', at: '#kalender' }));
  if (!notification.startsWith(prefix)) return;
  const draft = await repository.get(notification.slice(prefix.length));
  if (!draft) return;
  const tab = await browser.tabs.create({ url: composeUrl(draft.platform, draft.surface, draft.account) });
  if (tab.id !== undefined) await browser.storage.session.set({ [offerKey(tab.id)]: draft.id });
  // The page may have come before the offer.
  if (tab.id !== undefined && (await browser.tabs.get(tab.id)).status === 'complete') await bring(tab.id);
  if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}

async function bringTo(tabId: number, bring: (tabId: number) => Promise<boolean>): Promise<void> {
  if ((await offerOf(tabId)) !== null) await bring(tabId);
}

async function offerOf(tabId: number): Promise<string | null> {
  const key = offerKey(tabId);
  const stored: unknown = (await browser.storage.session.get(key))[key];
  return typeof stored === 'string' ? stored : null;
}

function offerKey(tabId: number): string {
  return `offer-in-tab:${tabId}`;
}
