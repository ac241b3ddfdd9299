/** Ends browsers and workers as a power cut, a crash or the browser itself would. */

import type { BrowserContext, CDPSession, Page, Worker } from '@playwright/test';
import { moment } from './chance.ts';

export async function protocol(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('The browser is gone.');
  return browser.newBrowserCDPSession();
}

/** SIGKILL to the browser's own process; resolves with the moment of it, once the browser is gone. */
export async function killBrowser(context: BrowserContext): Promise<number> {
  const session = await protocol(context);
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const pid = processInfo.find(({ type }) => type === 'browser')?.id;
  if (!pid) throw new Error('The browser does not say which process it is.');
  const gone = new Promise<void>((done) => context.once('close', () => done()));
  process.kill(pid, 'SIGKILL');
  const at = Date.now();
  await gone;
  return at;
}

/** Kills the worker as the browser does when it needs the memory; the next message wakes a new one. False: it slept. */
export async function stopWorker(session: CDPSession): Promise<boolean> {
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(
    (each) => each.type === 'service_worker' && each.url.startsWith('chrome-extension:'),
  );
  if (worker) await session.send('Target.closeTarget', { targetId: worker.targetId });
  return worker !== undefined;
}

/** The worker that runs now, or the next one that starts. */
export async function workerOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers().at(-1) ?? (await context.waitForEvent('serviceworker'));
}

/** What a person typed, with the time at which the page had taken each key. */
export interface Typed {
  text: string;
  takenAt: number[];
}

/** Types until the page is gone; `typed` grows with every key that the browser took. */
export async function typeUntilGone(page: Page, text: string, typed: Typed, delay: number): Promise<void> {
  for (const sign of text) {
    const key = sign === ' ' ? 'Space' : sign;
    try {
      await page.keyboard.down(key);
      typed.text += sign;
      typed.takenAt.push(Date.now());
      await moment(delay);
      await page.keyboard.up(key);
    } catch {
      // The browser was killed under the key.
      return;
    }
  }
}
