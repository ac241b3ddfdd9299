/**
 * How draft savers of others keep a text: the page's own `localStorage` after every key, and one whole row put into IndexedDB
 * per key. On disk means here: the browser's file holds it (localStorage has no event that tells), or the transaction is complete.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rows } from './rows.mjs';

const keys = 40;
/** localStorage is written by the browser seconds later, and ever later when much is written: few samples are enough. */
const flushes = 3;
/** Not waited for longer, ms. */
const patience = 20_000;
const lookAgain = 10;

/** @param {string} profile the browser's folder */
export async function measurePeers(context, profile) {
  const page = await context.newPage();
  await page.goto('https://x.com/home');
  const toDisk = [];
  for (let n = 0; n < flushes; n++) {
    const mark = `tanda-${n}-${Math.floor(performance.now())}`;
    await page.evaluate((text) => localStorage.setItem('draf', text), mark);
    const from = Date.now();
    while (!holds(profile, mark)) {
      if (Date.now() - from > patience) break;
      await new Promise((done) => setTimeout(done, lookAgain));
    }
    toDisk.push(Date.now() - from);
  }
  const call = await page.evaluate(async (count) => {
    const took = [];
    let text = 'Uji ';
    for (let i = 0; i < count; i++) {
      text += 'x';
      const from = performance.now();
      localStorage.setItem('draf', text);
      took.push(performance.now() - from);
      await new Promise((done) => setTimeout(done, 20));
    }
    return took;
  }, keys);
  const put = await page.evaluate(async (count) => {
    const database = await new Promise((done, fail) => {
      const open = indexedDB.open('rekan', 1);
      open.onupgradeneeded = () => open.result.createObjectStore('drafts', { keyPath: 'id' });
      open.onsuccess = () => done(open.result);
      open.onerror = () => fail(open.error);
    });
    const took = [];
    let text = 'Uji ';
    for (let i = 0; i < count; i++) {
      text += 'x';
      const from = performance.now();
      const transaction = database.transaction('drafts', 'readwrite', { durability: 'strict' });
      transaction.objectStore('drafts').put({ id: 'satu', text, updatedAt: Date.now() });
      await new Promise((done) => transaction.addEventListener('complete', done));
      took.push(performance.now() - from);
    }
    database.close();
    return took;
  }, keys);
  await page.close();
  return [
    ...rows('peer localStorage: the page stands still per key', call),
    ...rows('peer localStorage: key → in the browser’s file (20,000: not within)', toDisk),
    ...rows('peer put per key: key → on disk (no merge, one writer)', put),
  ];
}

function holds(profile, mark) {
  const folder = join(profile, 'Default', 'Local Storage', 'leveldb');
  const files = readdirSync(folder).filter((name) => name.endsWith('.log'));
  // One byte a sign or two, as the browser likes.
  const forms = [Buffer.from(mark), Buffer.from(mark, 'utf16le')];
  return files.some((name) => {
    const content = readFileSync(join(folder, name));
    return forms.some((form) => content.includes(form));
  });
}
