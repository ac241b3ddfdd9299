/**
 * The wire between content scripts, extension pages and the background: the only sender, and the only place that knows
 * that a context can die. Each message is one line of `Protocol` with a sentence.
 */
import type { browser as Browser } from 'wxt/browser';
import type { MadeDecision } from './decisions/decision.ts';
import type { DraftText, ListedDraft } from './drafts/draft.ts';
import type { Origin } from './drafts/origin.ts';
import type { SaveFailure } from './panel/store.ts';
import type { Plan } from './plan/plan.ts';
import type { Platform } from './platform.ts';
import type { Presence } from './presence/presence.ts';

/**
 * What became of a save. `forked`: the draft is closed, so the text went into a new one. `merged`: somebody else writes too, so
 * the stored text (`fields`) is not that of the box; `conflicts`: places where both wordings had to stay.
 */
export type SaveOutcome =
  | {
      state: 'saved';
      id: string;
      revision: number;
      at: number;
      forked: boolean;
      merged?: { conflicts: number; fields: DraftText['fields'] };
    }
  | { state: 'failed'; because: SaveFailure };

/** Where a composer goes on from. */
export interface Resumed {
  id: string;
  revision: number;
  /** The text as it is stored: what the box holds may have grown from it. */
  fields: DraftText['fields'];
  /** As whom it was written; absent: not asked for. */
  account?: string | null;
}

/** A post that was seen going out, with its text; `at`: ms since the epoch. */
export interface RecentPost {
  platform: Platform;
  text: string;
  at: number;
}

/** A draft that nobody has finished, for the box that it was written in. `at`: when it was last changed, ms since the epoch. */
export interface Unfinished extends Resumed {
  at: number;
}

/** An incognito window. `possible`: what is kept there can be kept apart; `keep`: the person chose so. */
export interface PrivateWindow {
  possible: boolean;
  keep: boolean;
}

export interface Protocol {
  /** A composer has focus in the sender's tab: put the companion there. True when it runs. */
  summon(): boolean;
  /** The packs in force have patterns: put the engine for them into the sender's tab. */
  bringPatterns(): boolean;
  /** Doubts about accounts that were settled in the sender's tab today. */
  settledDoubts(): string[];
  settleDoubt(message: { key: string }): boolean;
  /** Writes a draft's text; `base` is the revision that the text grew from, 0 for a new draft; `origin` the box that it stands in. */
  saveDraft(message: { draft: DraftText; base: number; origin: Origin }): SaveOutcome;
  /** The draft's box was emptied by a publish: it is closed with its last text. */
  closeDraft(message: { id: string }): boolean;
  /** A composer appeared with text in it: which draft is this? */
  resumeDraft(message: { surface: string; fields: DraftText['fields'] }): Resumed | { none: true };
  /** What a draft is for. */
  readPlan(message: { id: string }): { plan: Plan } | { none: true };
  /** Parts of a draft's plan were said anew; `from`: what they were. False when there is no such draft, or it cannot be written. */
  setPlan(message: { id: string; change: Partial<Plan>; from: Partial<Plan> }): boolean;
  /** The newest posts that went out from here, newest first. */
  recentPosts(): RecentPost[];
  /** The desk changed what is planned: reminders are set anew. */
  planChanged(): boolean;
  /** The sender's tab was opened for a draft whose time has come: which? Answered once. */
  takeOffer(): { draft: string } | { none: true };
  /** A composer is empty: is there a draft to go on with? */
  unfinishedDraft(message: { surface: string; account: string | null }): Unfinished | { none: true };
  /** Not this draft, as long as it stays as it is. */
  declineDraft(message: { id: string; revision: number }): boolean;
  /** The draft is open in this page of the sender's tab, or none is any more. */
  showPresence(message: { page: string; draft: string | null; platform: Platform | null }): boolean;
  /** What is stored of a draft now, for a page that was away. */
  readDraft(message: { id: string }): Resumed | { none: true };
  /** What was chosen for this incognito window. */
  readPrivateWindow(): PrivateWindow;
  choosePrivateWindow(message: { keep: boolean }): PrivateWindow;
  /** Where drafts are open, for a frame that may not look itself. */
  listPresence(): Presence[];
  /** A page of ours changed these drafts: their boxes are told. */
  draftsTouched(message: { ids: string[] }): boolean;
  /** Somebody decided to publish, or not to: kept with a hash in place of the text. False when it is malformed. */
  keepDecision(message: { decision: MadeDecision }): boolean;
  /** The companion made a frame in its tab and will post this key into it. */
  claimFrame(message: { key: string }): boolean;
  /** A frame was given this key: did the companion of its own tab make it? */
  isOurFrame(message: { key: string }): boolean;
  /** The newest drafts, for a frame to which the browser denies the database. */
  listDrafts(): ListedDraft[];
  /** Opens a page of ours in a tab. */
  openPage(message: { page: 'panel' | 'desk'; tabId?: number; at?: string }): boolean;
  /** The companion of the sender's tab is there; heard by panels that wait for it. */
  companionReady(): boolean;
}

/** From the background to the companion of a tab. */
export interface CompanionProtocol {
  /** The toolbar button or the keyboard shortcut was used. */
  togglePanel(): boolean;
  /** The keyboard walks from finding to finding. False when there is none. */
  nextFinding(): boolean;
  previousFinding(): boolean;
  /** The draft was changed somewhere else. */
  draftChanged(message: Resumed): boolean;
  /** Is this page still there? */
  isThere(): boolean;
}

export type Calls<P> = {
  [K in keyof P]: P[K] extends (...args: infer A) => infer R ? { args: A; returns: R } : never;
};
export type Envelope = { saring: 1; call: string; with: unknown };

/** The answer of a message, or why there is none. `asleep`: nobody answered, try again; `context-gone`: reload the tab. */
export type Answer<T> = { ok: true; value: T } | { ok: false; because: 'asleep' | 'context-gone' };

/**
 * As wxt/browser gives it, but asked for with the first message: on a page where nobody writes, waking the browser's interface
 * would cost more than the whole resident script.
 */
export function api(): typeof Browser {
  const world = globalThis as typeof globalThis & { browser?: typeof Browser; chrome: typeof Browser };
  return world.browser?.runtime?.id ? world.browser : world.chrome;
}

/** False once the extension was reloaded or updated under this script: `browser.*` throws from then on. */
export function isAlive(): boolean {
  try {
    return api().runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/** Sends one message to the background. Never throws: a dead context and a sleeping worker are answers. */
export async function send<K extends keyof Protocol>(
  call: K,
  ...args: Calls<Protocol>[K]['args']
): Promise<Answer<Calls<Protocol>[K]['returns']>> {
  return deliver(() => api().runtime.sendMessage(envelope(call, args[0])));
}

/** Sends one message to the companion in a tab's main frame. */
export async function sendToCompanion<K extends keyof CompanionProtocol>(
  tabId: number,
  call: K,
  ...args: Calls<CompanionProtocol>[K]['args']
): Promise<Answer<Calls<CompanionProtocol>[K]['returns']>> {
  return deliver(() => api().tabs.sendMessage(tabId, envelope(call, args[0]), { frameId: 0 }));
}

export function envelope(call: string, payload: unknown): Envelope {
  return { saring: 1, call, with: payload ?? null };
}

async function deliver<T>(post: () => Promise<unknown>): Promise<Answer<T>> {
  if (!isAlive()) return { ok: false, because: 'context-gone' };
  try {
    const reply = await post();
    // `undefined`: some other page of ours was listening and had nothing to say, the background was not.
    if (reply === undefined || reply === null) return { ok: false, because: 'asleep' };
    return { ok: true, value: (reply as { value: T }).value };
  } catch {
    return { ok: false, because: isAlive() ? 'asleep' : 'context-gone' };
  }
}

export type Sender = Parameters<Parameters<typeof Browser.runtime.onMessage.addListener>[0]>[1];

export type Handlers<P> = {
  [K in keyof P]?: P[K] extends (...args: infer A) => infer R
    ? (payload: A extends [] ? null : unknown, sender: Sender) => Promise<R> | R
    : never;
};

/**
 * Answers messages. Payloads arrive as `unknown`: each handler parses its own. Only messages of this extension are seen;
 * `accepts` decides about the sender. Unknown calls stay unanswered, so that another page can answer them.
 */
export function listen(
  handlers: Handlers<Protocol> | Handlers<CompanionProtocol>,
  accepts: (sender: Sender) => boolean,
  signal?: AbortSignal,
): void {
  const answer = answering(handlers, accepts);
  const onMessage = (message: unknown, sender: Sender, reply: (value: unknown) => void) =>
    answer(message, sender, reply) || undefined;
  api().runtime.onMessage.addListener(onMessage);
  signal?.addEventListener('abort', () => {
    if (isAlive()) api().runtime.onMessage.removeListener(onMessage);
  });
}

/**
 * What answers a message: false when it is none of ours, true when `reply` comes, once: with `{ value }`, or with null when the
 * handler failed. The sender sees "no answer" then and tries again; the error itself surfaces in the console of whoever answers.
 */
export function answering(
  handlers: Handlers<Protocol> | Handlers<CompanionProtocol>,
  accepts: (sender: Sender) => boolean,
): (message: unknown, sender: Sender, reply: (value: unknown) => void) => boolean {
  const table = new Map(Object.entries(handlers));
  return (message, sender, reply) => {
    if (sender.id !== api().runtime.id || !isEnvelope(message) || !accepts(sender)) return false;
    const handler = table.get(message.call);
    if (!handler) return false;
    Promise.resolve((handler as (payload: unknown, sender: Sender) => unknown)(message.with, sender)).then(
      (value) => reply({ value }),
      (error: unknown) => {
        reply(null);
        throw error;
      },
    );
    return true;
  };
}

function isEnvelope(message: unknown): message is Envelope {
  return (
    typeof message === 'object' &&
    message !== null &&
    (message as Envelope).saring === 1 &&
    typeof (message as Envelope).call === 'string'
  );
}
