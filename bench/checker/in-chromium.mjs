/** The checkers in Chromium: every one in a page of its own browser context, so in a process of its own. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { chromium } from '@playwright/test';
import { needChromium } from '../../tests/chromium.mjs';
import { bundled } from './bundles.mjs';

const types = { '.js': 'text/javascript', '.mjs': 'text/javascript', '.wasm': 'application/wasm' };

export async function openChromium() {
  const server = await serve();
  const origin = `http://127.0.0.1:${server.address().port}`;
  const browser = await chromium.launch({
    executablePath: await needChromium(() => {}),
    args: [
      '--no-sandbox',
      '--js-flags=--expose-gc',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // One waiting in the wings would be counted as somebody's memory.
      '--disable-features=SpareRendererForSitePerProcess',
    ],
  });
  const system = await browser.newBrowserCDPSession();

  return {
    name: 'Chromium',
    version: browser.version(),
    async start(checker) {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(origin);
      if (!(await page.evaluate(() => crossOriginIsolated)))
        throw new Error('The page has only a coarse clock.');
      const heap = await heapOf(await context.newCDPSession(page));
      const address = { module: `/chromium/${checker}/index.js` };
      return {
        coldStart: () => page.evaluate((where) => globalThis.coldStart(where), address),
        block: (what) => page.evaluate((scene) => globalThis.block(scene), what),
        /** Bytes after a collection: in use by JavaScript, and held by all renderers (`null` where unknown). */
        memory: async () => ({ heap: await heap(), process: await renderers(system) }),
        stop: () => context.close(),
      };
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

/** The bundles and the clock over loopback, isolated, which makes the page's clock as fine as it gets (5 µs). */
function serve() {
  const page = `<!doctype html><link rel="icon" href="data:,"><script type="module">
    import { block, coldStart } from '/measure.mjs';
    const assets = {
      url: (name) => new URL('/assets/' + name, location.href).href,
      text: async (name) => (await fetch('/assets/' + name)).text(),
    };
    globalThis.block = block;
    globalThis.coldStart = (where) => coldStart({ ...where, assets });
  </script>`;
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://127.0.0.1').pathname;
    const isolated = {
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
      'Cache-Control': 'no-store',
    };
    if (path === '/') return response.writeHead(200, { ...isolated, 'Content-Type': 'text/html' }).end(page);
    const own = ['/measure.mjs', '/texts.mjs'].includes(path);
    const file = join(own ? import.meta.dirname : bundled, path);
    if (!existsSync(file)) return response.writeHead(404).end();
    const type = types[extname(file)] ?? 'text/plain; charset=utf-8';
    response.writeHead(200, { ...isolated, 'Content-Type': type }).end(readFileSync(file));
  });
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)));
}

async function heapOf(session) {
  await session.send('HeapProfiler.enable');
  return async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize, backingStorageSize = 0 } = await session.send('Runtime.getHeapUsage');
    return usedSize + backingStorageSize;
  };
}

/** What only the renderers hold, from Linux; elsewhere nobody says. */
async function renderers(system) {
  if (process.platform !== 'linux') return null;
  const { processInfo } = await system.send('SystemInfo.getProcessInfo');
  let bytes = 0;
  for (const { type, id } of processInfo) {
    if (type !== 'renderer') continue;
    const rollup = readFileSync(`/proc/${id}/smaps_rollup`, 'utf8');
    for (const [, kilobytes] of rollup.matchAll(/^Private_\w+:\s+(\d+) kB$/gm))
      bytes += Number(kilobytes) * 1024;
  }
  return bytes;
}
