/**
 * What a composer leaves behind when it goes: a hundred times the site draws its box anew, and each time somebody writes in it.
 * Nodes and listeners are counted after a collection, with the extension and without: the page leaves some behind itself.
 * Counts, not times: they say the same on a busy machine.
 */

import { openBrowser } from './browser.mjs';
import { startPractice } from './start-practice.mjs';

export const name = 'memory';

const url = 'https://x.com/home';
const field = '[data-testid="primaryColumn"] [data-testid="tweetTextarea_0"][contenteditable="true"]';
const allRounds = 100;
/** Cycles before the first count: what is made once is made by then. */
const warm = 10;

export async function run({ rounds = allRounds } = {}) {
  const server = await startPractice();
  try {
    const alone = await grown(server, false, rounds);
    const own = await grown(server, true, rounds);
    const row = (what, count, unit, budget) => ({
      what: `${what} a composer leaves behind, over ${rounds}`,
      value: Math.max(0, (own[count] - alone[count]) / rounds),
      unit,
      budget,
    });
    return [
      row('nodes', 'nodes', 'nodes', 0.5),
      row('listeners', 'listeners', 'listeners', 0.5),
      row('heap', 'heap', 'KB', 4),
      { what: 'the page alone: nodes', value: alone.nodes / rounds, unit: 'nodes' },
      { what: 'the page alone: listeners', value: alone.listeners / rounds, unit: 'listeners' },
      { what: 'the page alone: heap', value: alone.heap / rounds, unit: 'KB' },
    ];
  } finally {
    await server.close();
  }
}

/** What there is more after `rounds` cycles than before them. */
async function grown(server, withExtension, rounds) {
  const { context, close } = await openBrowser(server, withExtension);
  try {
    const page = await context.newPage();
    await page.goto(url);
    const session = await context.newCDPSession(page);
    for (let cycle = 0; cycle < warm; cycle++) await writeAnew(page, withExtension);
    const before = await counted(session);
    for (let cycle = 0; cycle < rounds; cycle++) await writeAnew(page, withExtension);
    const after = await counted(session);
    return {
      nodes: after.nodes - before.nodes,
      listeners: after.listeners - before.listeners,
      heap: (after.heap - before.heap) / 1024,
    };
  } finally {
    await close();
  }
}

/** The text is gone on with after the first cycle: written over, so that it stays as long as it is. */
async function writeAnew(page, withExtension) {
  await page.evaluate(() => globalThis.practice.rerender());
  await page.locator(field).click();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText('Layanan dibuka disini.');
  if (withExtension)
    await page.waitForFunction(
      (selector) => {
        const box = document.querySelector(selector);
        return [...(CSS.highlights.get('saring-hint') ?? [])].some(({ startContainer }) =>
          box?.contains(startContainer),
        );
      },
      field,
      { polling: 50 },
    );
}

async function counted(session) {
  for (let pass = 0; pass < 3; pass++) await session.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return { nodes, listeners: jsEventListeners, heap: usedSize };
}
