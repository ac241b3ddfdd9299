/**
 * What a key costs the page's main thread in a draft with 200 findings, with the extension and without: everything that the
 * renderer does for it, its own editor included. Both browsers type the same keys in turns; the difference is ours.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { needChromium } from '../tests/chromium.mjs';
import { startServer } from '../tests/fixtures/server.mjs';
import { root } from '../tests/tool.mjs';
import { quantile } from './quantile.mjs';

export const name = 'typing';

const rounds = 20;
const keysPerRound = 25;
/** A quick typist's pace, ms between keys. */
const pace = 60;
const findings = 200;

const subjects = [
  {
    editor: 'Draft.js',
    url: 'https://x.com/home',
    field: '[data-testid="primaryColumn"] [data-testid="tweetTextarea_0"][contenteditable="true"]',
  },
  {
    editor: 'plain',
    url: 'https://studio.youtube.com/video/imunisasi26/edit',
    field: 'ytcp-video-metadata-editor #description-textarea #textbox[contenteditable="true"]',
  },
];

export async function run() {
  const server = await startServer();
  const rows = [];
  try {
    for (const subject of subjects) rows.push(...(await measure(server, subject)));
  } finally {
    await server.close();
  }
  return rows;
}

async function measure(server, subject) {
  const pages = [];
  try {
    for (const withExtension of [false, true]) pages.push(await open(server, subject, withExtension));
    const [without, own] = [[], []];
    for (let round = 0; round < rounds; round++) {
      without.push(await typeRound(pages[0]));
      own.push(await typeRound(pages[1]));
    }
    const added = own.map((cost, round) => cost - without[round]);
    return [
      { what: `${subject.editor}: without, median`, value: quantile(without, 0.5), unit: 'ms/key' },
      { what: `${subject.editor}: with, median`, value: quantile(own, 0.5), unit: 'ms/key' },
      { what: `${subject.editor}: added, all of it, median`, value: quantile(added, 0.5), unit: 'ms/key' },
    ];
  } finally {
    for (const { close } of pages) await close();
  }
}

async function open(server, { url, field }, withExtension) {
  const profile = mkdtempSync(join(tmpdir(), 'saring-typing-'));
  const build = join(root, '.output/chrome-mv3');
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
  const page = await context.newPage();
  await page.goto(url);
  await page.locator(field).click();
  await page.keyboard.press('Control+A');
  for (let line = 0; line < findings / 10; line++) {
    await page.keyboard.insertText(`Baris ${line} ${'buka disini saja, '.repeat(10)}`);
    await page.keyboard.press('Enter');
  }
  if (withExtension)
    await page.waitForFunction((least) => (CSS.highlights.get('saring-hint')?.size ?? 0) >= least, findings, {
      polling: 100,
    });
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  return {
    page,
    session,
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

/** Main-thread milliseconds per key over one round, what is drawn and saved after the last key included. */
async function typeRound({ page, session }) {
  const before = await taskTime(session);
  for (let key = 0; key < keysPerRound; key++) {
    await page.keyboard.press(key % 6 === 5 ? 'Space' : 'a');
    await page.waitForTimeout(pace);
  }
  await page.waitForTimeout(400);
  return ((await taskTime(session)) - before) / keysPerRound;
}

async function taskTime(session) {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find((metric) => metric.name === 'TaskDuration')?.value ?? 0);
}
