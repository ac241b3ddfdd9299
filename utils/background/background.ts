/** The service worker: answers messages, brings the companion, keeps the drafts. Wakes and sleeps as the browser likes. */
import { browser } from 'wxt/browser';
import { siteOf } from '../composer/sites/index.ts';
import { parseMadeDecision, withHash } from '../decisions/decision.ts';
import { openRepository } from '../drafts/repository.ts';
import { schema } from '../drafts/schema.ts';
import { type FindDraft, replayJournal } from '../journal.ts';
import { serveLines } from '../line.ts';
import { listen, type Sender, sendToCompanion } from '../messages.ts';
import { noteRefusal } from '../room-tried.ts';
import { decline, isDeclined } from './declined.ts';
import { settleDoubt, settledDoubts } from './doubts.ts';
import { claimFrame, isOurFrame } from './frames.ts';
import { keepInForce } from './guideline-force.ts';
import { openPage } from './open-page.ts';
import { createPlans } from './plans.ts';
import { createPresence } from './presence.ts';
import { choosePrivateWindow, mayStore, readPrivateWindow } from './private-window.ts';
import { watchInstalls } from './reinject.ts';
import { createReminders } from './reminders.ts';
import { createShelf } from './shelf.ts';
import { welcome } from './welcome.ts';

/** ms */
const lastWords = 1_000;

/** Drafts that a frame without a database gets to see. */
const listed = 200;

/** Registers every listener synchronously, as a worker must that is woken by events. */
export function startBackground(): void {
  const repository = openRepository('saring', schema, null, () => void noteRefusal(Date.now()));
  keepInForce();
  const reminders = createReminders(repository, inject);
  const plans = createPlans(repository, reminders.tend);
  // Whatever woke the worker: a time may have passed while it slept.
  reminders.tend();
  const presence = createPresence(repository);
  const shelf = createShelf(repository, {
    isOpenElsewhere: presence.isOpenElsewhere,
    isDeclined,
    onSaved: (draft, writer, changed) => void presence.wrote(draft, writer, changed),
  });

  /** What pages have written down and nobody acknowledged is stored; one time after the other. */
  let writing: Promise<void> = Promise.resolve();
  const written = (find: FindDraft | null) => {
    const replay = () => replayJournal(repository, find);
    writing = writing.then(replay, replay);
  };

  serveLines(
    {
      async saveDraft(message, sender) {
        if (!(await mayStore(sender.tab))) return { state: 'failed', because: 'refused' };
        return shelf.save(message, tabOf(sender));
      },
    },
    isComposerTab,
  );
  listen(
    {
      summon: (_, sender) => bringCompanion(sender),
      bringPatterns: (_, sender) => bringPatterns(sender),
      claimFrame: (message, sender) => claimFrame(message, sender.tab?.id ?? -1),
      settledDoubts: (_, sender) => settledDoubts(sender.tab?.id ?? -1),
      settleDoubt: (message, sender) => settleDoubt(message, sender.tab?.id ?? -1),
      closeDraft: (message) => shelf.close(message),
      resumeDraft: (message, sender) => shelf.resume(message, tabOf(sender)),
      readPlan: (message) => plans.read(message),
      setPlan: (message) => plans.set(message),
      recentPosts: () => plans.recent(),
      takeOffer: (_, sender) => reminders.takeOffer(sender.tab?.id ?? -1),
      unfinishedDraft: (message, sender) => shelf.unfinished(message, tabOf(sender)),
      readPrivateWindow,
      choosePrivateWindow: (message) => choosePrivateWindow(message),
      declineDraft: (message) => decline(message),
      readDraft: (message) => shelf.read(message),
      showPresence: (message, sender) => presence.show(message, sender),
      async keepDecision(message) {
        const made = parseMadeDecision((message as { decision?: unknown } | null)?.decision);
        if (made) await repository.keepDecision(await withHash(made));
        return made !== null;
      },
    },
    isComposerTab,
  );
  listen(
    {
      planChanged() {
        reminders.tend();
        return true;
      },
      listDrafts: () => shelf.list(listed),
      listPresence: () => presence.list(),
      draftsTouched: (message) => presence.touched(message),
      openPage: (message, sender) => openPage(message, sender.tab?.id),
      isOurFrame: (message, sender) => isOurFrame(message, sender.tab?.id ?? -1),
    },
    isOurPage,
  );

  presence.watchTabs(() => {
    // Words that stood before anybody looked may be those of a page that is still there: they wait.
    written(null);
    // What a page wrote down in its last moment may come after the news of its end.
    setTimeout(() => written(null), lastWords);
  });
  watchInstalls();
  written(async (surface, fields) => {
    const found = await shelf.resume({ surface, fields }, -1);
    return 'none' in found ? null : found;
  });

  welcome();
  browser.action.onClicked.addListener((tab) => void toggle(tab));
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'toggle-panel' && tab) void toggle(tab);
    if (command === 'next-finding' && tab?.id) void sendToCompanion(tab.id, 'nextFinding');
    if (command === 'previous-finding' && tab?.id) void sendToCompanion(tab.id, 'previousFinding');
  });
}

/** A content script of ours in the main frame of one of the four sites. */
function isComposerTab(sender: Sender): boolean {
  return (
    sender.tab !== undefined &&
    sender.frameId === 0 &&
    sender.url !== undefined &&
    siteOf(new URL(sender.url).hostname) !== null
  );
}

/** −1: none; messages of composers always have one. */
const tabOf = ({ tab }: Sender) => tab?.id ?? -1;

/** A page of ours: panel or desk, wherever it stands. */
function isOurPage(sender: Sender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL('/')) === true;
}

async function bringCompanion(sender: Sender): Promise<boolean> {
  return sender.tab?.id !== undefined && inject(sender.tab.id);
}

async function bringPatterns(sender: Sender): Promise<boolean> {
  if (sender.tab?.id === undefined) return false;
  const target = { tabId: sender.tab.id, frameIds: [0] };
  const [done] = await Promise.allSettled([
    browser.scripting.executeScript({ target, files: ['/patterns.js'] }),
  ]);
  return done.status === 'fulfilled';
}

/** False where the browser does not let us in: a store page, a tab that has gone. */
async function inject(tabId: number): Promise<boolean> {
  const target = { tabId, frameIds: [0] };
  const done = await Promise.allSettled([
    browser.scripting.insertCSS({ target, files: ['/assets/marks.css'] }),
    browser.scripting.executeScript({ target, files: ['/companion.js'] }),
  ]);
  const there = done.every((each) => each.status === 'fulfilled');
  // Behind the companion and without being waited for: checking works without it.
  if (there) void Promise.allSettled([browser.scripting.executeScript({ target, files: ['/spelling.js'] })]);
  return there;
}

/** Toolbar button and shortcut: the panel on the four sites, the desk anywhere else. */
async function toggle(tab: { id?: number | undefined; url?: string | undefined }): Promise<void> {
  const site = tab.url ? siteOf(new URL(tab.url).hostname) : null;
  if (!site || tab.id === undefined) return void (await openPage({ page: 'desk' }));
  const answer = await sendToCompanion(tab.id, 'togglePanel');
  if (answer.ok) return;
  if (await inject(tab.id)) await sendToCompanion(tab.id, 'togglePanel');
}
