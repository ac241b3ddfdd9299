/** Browsers for the benchmarks: with the built extension or without, on the practice pages under the platforms' host names. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { needChromium } from '../tests/chromium.mjs';
import { root } from '../tests/tool.mjs';
import { closeWelcome } from './close-welcome.mjs';

export const build = join(root, '.output/chrome-mv3');

/**
 * A browser of its own on a new profile.
 * @param {{ port: number }} server the practice server
 * @param {boolean} withExtension
 */
export async function openBrowser(server, withExtension) {
  const profile = mkdtempSync(join(tmpdir(), 'saring-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    headless: true,
    executablePath: await needChromium(() => {}),
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...(withExtension ? [`--disable-extensions-except=${build}`, `--load-extension=${build}`] : []),
      `--host-resolver-rules=MAP * 127.0.0.1:${server.port}`,
      '--ignore-certificate-errors',
      '--no-sandbox',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  if (withExtension) await closeWelcome(context);
  return {
    context,
    profile,
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

/**
 * What tells `taskTime`, on the clock of the thread itself: what other programs of the machine take does not count.
 */
export async function countTasks(session) {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
}

/** All that the page's main thread has done since it began, in ms of its processor. Needs `countTasks`. */
export async function taskTime(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0);
}

/** Records what the page's threads do while `act` runs; gives the events that have a duration, in order of time (µs). */
export async function traced(session, act) {
  const events = [];
  const collect = ({ value }) => events.push(...value);
  session.on('Tracing.dataCollected', collect);
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: ['devtools.timeline', 'v8.compile'] },
    transferMode: 'ReportEvents',
  });
  await act();
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return events.filter(({ ph }) => ph === 'X').sort((a, b) => a.ts - b.ts || b.dur - a.dur);
}

/** The outermost calls into our own code, with whatever they made the browser do; `ts` and `dur` as on the clock, `tdur` in µs of the processor. */
export function ownCalls(events) {
  const own = events.filter(
    ({ args }) =>
      args?.data?.url?.startsWith?.('chrome-extension://') ||
      args?.fileName?.startsWith?.('chrome-extension://'),
  );
  const outermost = [];
  for (const event of own) {
    const last = outermost.at(-1);
    if (!last || event.pid !== last.pid || event.tid !== last.tid || event.ts >= last.ts + last.dur)
      outermost.push(event);
  }
  return outermost;
}
