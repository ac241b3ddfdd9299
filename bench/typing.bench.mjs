/**
 * What a key costs the page's main thread in a draft with 200 findings. Four browsers type the same keys in turns: without the
 * extension, with it, without it but with the same words underlined once and left alone, and with boxes laid over them and
 * placed anew at every key, as other checkers do. The lines alone are what the browser takes for painting them at every change
 * of the page: with highlights that draw nothing it is the same within a tenth. `script` is our own code, key by key, from a
 * trace.
 */

import { countTasks, openBrowser, ownCalls, taskTime, traced } from './browser.mjs';
import { quantile } from './quantile.mjs';
import { startPractice } from './start-practice.mjs';

export const name = 'typing';

const allRounds = 20;
const keysPerRound = 25;
/** Sentences as they are written: one of a thousand characters without an end would be no post. */
const typed =
  'Posyandu Melati buka Rabu besok pukul 08.00 di balai desa. Bawa buku KIA dan ajak tetangga yang punya balita. Layanan ini gratis untuk semua warga. ';
/** A quick typist's pace, ms between keys. */
const pace = 60;
const findings = 200;
const budget = 1;

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

export async function run({ rounds = allRounds } = {}) {
  const server = await startPractice();
  const rows = [];
  try {
    for (const subject of subjects) rows.push(...(await measure(server, subject, rounds)));
  } finally {
    await server.close();
  }
  return rows;
}

async function measure(server, subject, rounds) {
  const pages = [];
  try {
    for (const kind of ['without', 'with', 'lines', 'boxes']) pages.push(await open(server, subject, kind));
    const [without, own, lines, boxes] = [[], [], [], []];
    for (let round = 0; round < rounds; round++) {
      without.push(await typeRound(pages[0]));
      lines.push(await typeRound(pages[2]));
      boxes.push(await typeRound(pages[3]));
      own.push(await typeRound(pages[1]));
    }
    const script = await scriptPerKey(pages[1], rounds * keysPerRound);
    const beyond = own.map((cost, round) => cost - lines[round]);
    const added = quantile(own, 0.5) - quantile(without, 0.5);
    const addedByBoxes = quantile(boxes, 0.5) - quantile(without, 0.5);
    const row = (what, value, limit) => ({
      what: `${subject.editor}: ${what}`,
      value,
      unit: 'ms/key',
      ...(limit && { budget: limit }),
    });
    return [
      row('without, median', quantile(without, 0.5)),
      row('the same words underlined and left alone, median', quantile(lines, 0.5)),
      row('boxes over the same words, placed at every key, median', quantile(boxes, 0.5)),
      row('with, median', quantile(own, 0.5)),
      row(`our script over ${script.length} keys, median`, quantile(script, 0.5), budget),
      row(`our script over ${script.length} keys, p95`, quantile(script, 0.95), budget),
      row('added to the lines themselves, median', quantile(beyond, 0.5), budget),
      row('added, painting of the lines included, median', added),
      { ...row('the same to what boxes add', added / addedByBoxes, 1), unit: '' },
    ];
  } finally {
    for (const { close } of pages) await close();
  }
}

async function open(server, { url, field }, kind) {
  const { context, close } = await openBrowser(server, kind === 'with');
  const page = await context.newPage();
  await page.goto(url);
  await page.locator(field).click();
  await page.keyboard.press('Control+A');
  for (let line = 0; line < findings / 10; line++) {
    await page.keyboard.insertText(`Baris ${line} ${'buka disini saja, '.repeat(10)}`);
    await page.keyboard.press('Enter');
  }
  if (kind === 'with')
    await page.waitForFunction((least) => (CSS.highlights.get('saring-hint')?.size ?? 0) >= least, findings, {
      polling: 100,
    });
  if (kind === 'lines') await page.locator(field).evaluate(underlineOnce);
  if (kind === 'boxes') await page.locator(field).evaluate(layBoxes);
  const session = await context.newCDPSession(page);
  await countTasks(session);
  return { page, session, close };
}

/** Runs in the page: what an extension would draw, with nobody to look after it. */
function underlineOnce(element) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '::highlight(bench) { text-decoration: underline dotted #4384ee 2px; text-decoration-skip-ink: none }',
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const lines = new Highlight();
  const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (nodes.nextNode()) {
    const startContainer = nodes.currentNode;
    for (const { index } of startContainer.data.matchAll(/disini/g))
      lines.add(
        new StaticRange({
          startContainer,
          startOffset: index,
          endContainer: startContainer,
          endOffset: index + 6,
        }),
      );
  }
  CSS.highlights.set('bench', lines);
}

/** Runs in the page: a box over each word, in a layer beside the editor. */
function layBoxes(element) {
  const layer = document.createElement('div');
  layer.style.cssText = 'position: absolute; inset: 0 auto auto 0; pointer-events: none';
  document.body.append(layer);
  const place = () => {
    let at = 0;
    const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (nodes.nextNode()) {
      for (const { index } of nodes.currentNode.data.matchAll(/disini/g)) {
        range.setStart(nodes.currentNode, index);
        range.setEnd(nodes.currentNode, index + 6);
        const { left, bottom, width } = range.getBoundingClientRect();
        const box = layer.children[at++] ?? layer.appendChild(document.createElement('div'));
        box.style.cssText = `position: absolute; height: 2px; background: #4384ee; left: ${left + scrollX}px; top: ${bottom + scrollY}px; width: ${width}px`;
      }
    }
  };
  new MutationObserver(place).observe(element, { subtree: true, childList: true, characterData: true });
  place();
}

/** Main-thread milliseconds per key over one round, what is drawn and saved after the last key included. */
async function typeRound({ page, session }) {
  const before = await taskTime(session);
  await type(page, keysPerRound);
  return ((await taskTime(session)) - before) / keysPerRound;
}

/** Own script from one key to the next, ms. */
async function scriptPerKey({ page, session }, keys) {
  const events = await traced(session, () => type(page, keys));
  const pressed = events
    .filter(({ name: event, args }) => event === 'EventDispatch' && args?.data?.type === 'keydown')
    .map(({ ts }) => ts);
  const perKey = new Array(pressed.length).fill(0);
  for (const { ts, tdur } of ownCalls(events)) {
    const key = pressed.findLastIndex((at) => at <= ts);
    if (key >= 0) perKey[key] += tdur / 1000;
  }
  return perKey;
}

/** Each round goes on where the last one of its page ended. */
const ends = new WeakMap();

async function type(page, keys) {
  const from = ends.get(page) ?? 0;
  ends.set(page, from + keys);
  for (let key = from; key < from + keys; key++) {
    await page.keyboard.press(typed[key % typed.length]);
    await page.waitForTimeout(pace);
  }
  await page.waitForTimeout(600);
}
