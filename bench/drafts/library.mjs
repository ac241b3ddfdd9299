/** A library of 100,000 drafts: opened, its newest, searched, and what it weighs. */
import { build } from 'vite';
import { root } from '../../tests/tool.mjs';
import { rows } from './rows.mjs';

const drafts = 100_000;
const looks = 30;
/** What finds nothing looks at every text; what finds a few lists them. */
const queries = ['tidakada', 'posyandu melati', 'a', 'balai desa gratis sabtu', '🙏'];

export async function measureLibrary(context) {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const origin = `chrome-extension://${new URL(worker.url()).host}`;
  const page = await context.newPage();
  await page.goto(`${origin}/panel.html`);
  await page.evaluate(`${makeTexts}; (${fill})(${drafts})`);
  await page.evaluate(await bundled());

  const warm = await page.evaluate(async (count) => {
    const repository = globalThis.saring.openRepository();
    const from = performance.now();
    await repository.newest(50);
    const first = performance.now() - from;
    const took = [];
    for (let i = 0; i < count; i++) {
      const before = performance.now();
      const found = await repository.newest(50);
      took.push(performance.now() - before);
      if (found.length !== 50) throw new Error(`${found.length} drafts`);
    }
    repository.shut();
    return { first, took };
  }, looks);
  const watching = await watchWorkers(context, page);
  const searched = await page.evaluate(searchAll, { queries, looks });
  const workerHeap = await watching();
  await page.close();

  const desk = await context.newPage();
  const session = await context.newCDPSession(desk);
  await session.send('Performance.enable');
  await desk.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('.shelf [data-draft], .shelf-row')) return;
      globalThis.firstRow = performance.now();
      observer.disconnect();
    }).observe(document, { subtree: true, childList: true });
  });
  const opened = [];
  for (let n = 0; n < 5; n++) {
    await desk.goto(`${origin}/desk.html?${n}`);
    opened.push(await (await desk.waitForFunction(() => globalThis.firstRow)).jsonValue());
  }
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize').value / 2 ** 20;
  await desk.close();
  return [
    ...rows('open the library at 100,000 drafts → first row', opened),
    { what: 'newest 50 of 100,000, just opened', value: warm.first, unit: 'ms' },
    ...rows('newest 50 of 100,000, warm', warm.took, 10),
    { what: 'the worker has read 100,000 drafts', value: searched.ready, unit: 'ms' },
    ...searched.results.map(
      ({ query, took }) => rows(`search “${query}” in the worker → rows`, took, 100)[1],
    ),
    { what: 'memory of the desk at 100,000 drafts', value: heap, unit: 'MB' },
    { what: 'memory of its search worker', value: workerHeap, unit: 'MB' },
  ];
}

/** Resolves with a function that gives what the page's worker holds in its JavaScript heap, MB, garbage taken out. */
async function watchWorkers(context, page) {
  const session = await context.newCDPSession(page);
  let attached = () => {};
  const worker = new Promise((done) => {
    attached = done;
  });
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') attached(sessionId);
  });
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  let calls = 0;
  const call = async (method) => {
    const sessionId = await worker;
    const id = ++calls;
    const answer = new Promise((done) => {
      session.on('Target.receivedMessageFromTarget', ({ message }) => {
        const parsed = JSON.parse(message);
        if (parsed.id === id) done(parsed.result);
      });
    });
    await session.send('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id, method }),
    });
    return answer;
  };
  return async () => {
    await call('HeapProfiler.collectGarbage');
    const { usedSize } = await call('Runtime.getHeapUsage');
    return usedSize / 2 ** 20;
  };
}

/** The product's own code for a page without modules. */
let code;
async function bundled() {
  if (code) return code;
  const entry = '\0library';
  const made = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'library',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) =>
          id === entry
            ? `import { openRepository } from '${root}/utils/drafts/repository.ts';
               import { noFilters } from '${root}/utils/desk/filters.ts';
               globalThis.saring = { openRepository, noFilters };`
            : null,
      },
    ],
    build: { write: false, minify: true, rolldownOptions: { input: entry, output: { format: 'iife' } } },
  });
  code = [made].flat()[0].output[0].code;
  return code;
}

/** A text of about 200 characters for each number, the same every time; as source, for a page. */
const makeTexts = `
  const words = 'posyandu buka sabtu pagi di balai desa gratis bawa buku kia warga layanan pukul kantor puskesmas melati imunisasi'.split(' ');
  function textOf(n) {
    let seed = n * 48271 + 11;
    let text = 'Draf ' + n;
    for (let i = 0; i < 30; i++) {
      seed = (seed * 48271) % 2147483647;
      text += ' ' + words[seed % words.length];
    }
    return text + '.';
  }
  function draftOf(n) {
    return { id: 'draf-besar-' + n, revision: 1, platform: 'x', surface: 'x-inline', kind: 'post', account: null,
      fields: [{ field: 'text', text: textOf(n) }], createdAt: 1700000000000 + n * 1000, updatedAt: 1700000000000 + n * 1000,
      publishedAt: null, deletedAt: n % 500 === 0 ? 1700000000000 + n : null, message: null, status: null, mediaNotes: '' };
  }
`;

/** Runs in a page of the extension. */
async function fill(count) {
  const database = await new Promise((done, fail) => {
    const open = indexedDB.open('saring');
    open.onsuccess = () => done(open.result);
    open.onerror = () => fail(open.error);
  });
  for (let n = 0; n < count; ) {
    const transaction = database.transaction('drafts', 'readwrite', { durability: 'relaxed' });
    const store = transaction.objectStore('drafts');
    for (const end = Math.min(count, n + 5_000); n < end; n++) store.put(draftOf(n));
    await new Promise((done, fail) => {
      transaction.oncomplete = done;
      transaction.onerror = () => fail(transaction.error);
    });
  }
  database.close();
}

/** Runs in a page of the extension, with the very worker that the desk has. */
async function searchAll({ queries, looks }) {
  const worker = new Worker('/shelf.js', { name: 'shelf' });
  let turn = 0;
  let hear = () => {};
  worker.onmessage = ({ data }) => data.say === 'found' && hear(data.found);
  const ask = (query, enough) =>
    new Promise((done) => {
      turn++;
      hear = (found) => found.turn === turn && enough(found) && done();
      const filters = { ...globalThis.saring.noFilters, query };
      worker.postMessage({ ask: 'find', turn, filters, from: 0, to: 60 });
    });
  const from = performance.now();
  await ask('', ({ complete }) => complete);
  const ready = performance.now() - from;
  const results = [];
  for (const query of queries) {
    const took = [];
    for (let i = 0; i < looks; i++) {
      const before = performance.now();
      await ask(query, () => true);
      took.push(performance.now() - before);
    }
    results.push({ query, took });
  }
  return { ready, results };
}
