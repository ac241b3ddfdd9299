/** `npm start` without a display: writes a draft as a person would, and shows what Saring made of it. */
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { openTab } from './tab.mjs';
import { root } from './tool.mjs';

const composer = 'https://x.com/home';
const editor = '[data-testid^="tweetTextarea_"][contenteditable="true"]';

/** Fictional; it breaks several rules at once, as a first draft in a hurry does. */
const draft = [
  'PENGUMUMAN PENTING!!! Imunisasi anak GRATIS di mulai besok jam 9 di puskesmas.',
  'Sudah 85% anak terlindungi. Sebarkan ke semua grup WA sebelum dihapus!',
  '#imunisasianaklengkap',
].join('\n');

/**
 * @param {{ cdp: object, extensionId: string }} browser
 * @param {(line: string) => void} say
 */
export async function demonstrate({ cdp, extensionId }, say) {
  const own = `chrome-extension://${extensionId}`;
  const tab = await openTab(cdp, composer);
  await tab.front();
  await tab.click(await tab.place(editor));
  await tab.type(draft);
  say(`\nTyped into the practice composer at ${composer}:\n${indent(draft)}`);

  await tab.click(await tab.placeInShadow('saring-ui', 'button'));
  const panel = await tab.frame(`${own}/panel.html`);
  const findings = await settled(() => tab.until(readFindings, 'findings in the panel', panel));
  say(`\n${findings.length} findings in the panel:`);
  for (const { severity, rule, words, message } of findings) {
    say(`  ${severity.padEnd(6)} ${rule}${words && `  «${words}»`}\n         ${message}`);
  }

  await tab.evaluate(showFirst, panel);
  const shot = await screenshot(tab);
  const desk = await openTab(cdp, `${own}/desk.html`);
  const saved = await desk.until(readDraft(draft), 'the whole draft in the database');
  say('\nThe draft as another tab reads it from the database "saring":');
  say(`  ${saved.surface}, revision ${saved.revision}, ${new Date(saved.updatedAt).toISOString()}`);
  for (const { field, text } of saved.fields) say(`  ${field}:\n${indent(text)}`);
  say(`\nScreenshot: ${shot}`);
}

async function screenshot(tab) {
  const folder = join(root, 'screenshots');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'start.png');
  await tab.screenshot(path);
  return relative(process.cwd(), path);
}

/** Runs in the panel: every finding, opened one by one, because its own words show only then. Null while there is none. */
const readFindings = `(async () => {
  const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const ids = [...document.querySelectorAll('[data-rule][data-severity]')].map((item) => item.dataset.finding);
  const found = [];
  for (const id of ids) {
    const item = () => document.querySelector('[data-finding="' + id + '"]');
    if (item()?.dataset.open !== 'true') item()?.querySelector('h3 button')?.click();
    await drawn();
    if (!item()) return null;
    found.push({
      rule: item().dataset.rule,
      severity: item().dataset.severity,
      words: item().querySelector('q')?.textContent ?? '',
      message: item().querySelector('.finding-what')?.textContent ?? '',
    });
  }
  return found.length ? found : null;
})()`;

/** Runs in the panel: the first finding opened, as a person would begin. */
const showFirst = `(async () => {
  const [first] = document.querySelectorAll('[data-finding]');
  first.querySelector('h3 button').click();
  first.scrollIntoView({ block: 'center' });
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
})()`;

/**
 * Runs in a page of the extension: the row whose text is the given one, read from the drafts database without any of the
 * extension's own code. Null while there is none.
 */
const readDraft = (text) => `(async () => {
  const answer = (request) => new Promise((done, fail) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  if (!(await indexedDB.databases()).some(({ name }) => name === 'saring')) return null;
  const db = await answer(indexedDB.open('saring'));
  const rows = await answer(db.transaction('drafts').objectStore('drafts').getAll());
  db.close();
  return rows.find((row) => row.fields?.some((field) => field.text === ${JSON.stringify(text)})) ?? null;
})()`;

/** Findings follow the text with a short delay: what was read twice alike is the answer. */
async function settled(read) {
  let before = await read();
  for (;;) {
    const now = await read();
    if (JSON.stringify(now) === JSON.stringify(before)) return now;
    before = now;
  }
}

function indent(text) {
  return text.replace(/^/gm, '    ');
}
