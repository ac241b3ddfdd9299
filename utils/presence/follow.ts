/**
 * Follows where drafts are open, from a page of ours. Every page with a box holds the other end of a port: when it closes,
 * crashes, is discarded or put away by the browser, the port ends and the row goes, whether the worker sleeps or not.
 */
import { browser } from 'wxt/browser';
import { send } from '../messages.ts';
import { changesAt } from './others.ts';
import { dropPresence, onPresence, type Presence, presencePort, presences } from './presence.ts';

/** Where a frame may not read the rows, it asks for them this often, ms. */
const askAgain = 2_000;

/** Calls back with the rows now, after every change, and when somebody stops writing; until aborted. */
export function followPresence(onChange: (rows: Presence[]) => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));

  const tell = (rows: Presence[]) => {
    if (signal.aborted) return;
    onChange(rows);
    clearTimeout(timer);
    const now = Date.now();
    const next = changesAt(rows, now);
    if (next !== null) timer = setTimeout(() => tell(rows), next - now);
  };

  // Firefox gives frames inside pages neither tabs nor this memory.
  if (!browser.storage.session || !browser.tabs) return void byMessages(tell, signal);

  const lines = new Map<string, () => void>();
  const look = async () => {
    const rows = await withoutLostDesks(await presences());
    for (const row of rows) {
      if (row.platform === null || lines.has(row.page) || signal.aborted) continue;
      lines.set(
        row.page,
        hold(row.tab, () => {
          lines.delete(row.page);
          void dropPresence([row.page]);
        }),
      );
    }
    const there = new Set(rows.map(({ page }) => page));
    for (const [page, hangUp] of lines) {
      if (there.has(page)) continue;
      lines.delete(page);
      hangUp();
    }
    tell(rows);
  };
  onPresence(() => void look(), signal);
  signal.addEventListener('abort', () => {
    for (const hangUp of lines.values()) hangUp();
  });
  void look();
}

/** A desk drops its own row when it goes, unless it crashed; no port leads to a page of ours, the browser lists them instead. */
async function withoutLostDesks(rows: Presence[]): Promise<Presence[]> {
  if (!browser.runtime.getContexts || rows.every(({ platform }) => platform !== null)) return rows;
  const tabs = await browser.runtime.getContexts({ contextTypes: ['TAB'] });
  const lost = rows.filter(
    ({ platform, tab }) => platform === null && !tabs.some(({ tabId }) => tabId === tab),
  );
  await dropPresence(lost.map(({ page }) => page));
  return rows.filter((row) => !lost.includes(row));
}

/** A port to the page in a tab; `onEnd` unless we hang up ourselves. Gives the way to hang up. */
function hold(tab: number, onEnd: () => void): () => void {
  const port = browser.tabs.connect(tab, { name: presencePort, frameId: 0 });
  let ours = false;
  port.onDisconnect.addListener(() => {
    // Read, so that the browser does not report it: a page that is gone is what we wait for.
    void browser.runtime.lastError;
    if (!ours) onEnd();
  });
  return () => {
    ours = true;
    port.disconnect();
  };
}

async function byMessages(tell: (rows: Presence[]) => void, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  const answer = await send('listPresence');
  if (answer.ok) tell(answer.value);
  else if (answer.because === 'context-gone') return;
  const timer = setTimeout(() => void byMessages(tell, signal), askAgain);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
