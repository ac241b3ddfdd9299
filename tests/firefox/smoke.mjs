/**
 * `npm run firefox`: the build for Firefox in a real Firefox, on the practice composer of X: lines under words, the badge, a publish that
 * is held, a fix that reaches the editor's model, the draft offered again after a reload. Without a Firefox it says so and ends well.
 */
import net from 'node:net';
import { join } from 'node:path';
import { startServer } from '../fixtures/server.mjs';
import { root, runTool } from '../tool.mjs';
import { findFirefox, startFirefox } from './bidi.mjs';
import { stepper } from './steps.mjs';

const box = '[data-testid="tweetTextarea_0"][contenteditable="true"]';
const text = 'Obat dibagikan disini. Data warga 5371010112900004 dicatat.';

const firefox = findFirefox();
if (!firefox) {
  console.log(
    'No Firefox found (set FIREFOX_PATH to one): nothing was tried.\n\n0 passed, 0 failed, 1 skipped',
  );
  process.exit(0);
}
for (const command of [
  ['wxt', 'build', '-b', 'firefox', '--mv3'],
  ['vite', 'build', '--config', 'tests/fixtures/vite.config.ts'],
]) {
  const { code, output } = await runTool(command[0], command.slice(1));
  if (code !== 0) throw new Error(output);
}

const server = await startServer();
const proxy = await startProxy(server.port);
const browser = await startFirefox(firefox, {
  'network.proxy.type': 1,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': proxy.address().port,
  'network.proxy.no_proxies_on': '',
  'intl.locale.requested': 'id',
  'browser.startup.page': 0,
  'startup.homepage_welcome_url': 'about:blank',
  // The window counts as the one in front, though nobody sees it.
  'focusmanager.testmode': true,
});
const { send } = browser;
const { step, end } = stepper();
try {
  await send('webExtension.install', {
    extensionData: { type: 'path', path: join(root, '.output/firefox-mv3') },
  });
  // It comes to the front by itself, so nothing else can begin before.
  await step('the desk opens after installing', async () => {
    const { contexts } = await send('browsingContext.getTree', { maxDepth: 0 });
    return contexts.some(({ url }) => /^moz-extension:.*\/desk\.html#instansi$/.test(url));
  });
  const { context } = await send('browsingContext.create', { type: 'tab' });
  await send('browsingContext.activate', { context });
  await send('browsingContext.navigate', { context, url: 'https://x.com/home', wait: 'complete' });
  const page = pageOf(context);

  await page.click(box);
  await page.type(text);
  await step('words are underlined', () =>
    page.value(`[...CSS.highlights.values()].some((lines) => lines.size > 0)`),
  );
  await step('the badge says what is found', async () => /1 Tahan/.test(await page.ours()));
  await page.click('[data-testid="tweetButtonInline"]');
  await step('what blocks is held', async () => /Saring dulu sebelum terbit/.test(await page.ours()));
  await step('nothing was published', async () => (await page.value('practice.published.length')) === 0);
  await page.press(['\uE008', '\uE004'], ['\uE008', '\uE004'], ['\uE007']);
  await step('a fix reaches the editor', async () => {
    const model = await page.value('Object.values(practice.models())[0]');
    return model.length > 0 && !model.includes('5371010112900004');
  });
  await send('browsingContext.reload', { context, wait: 'complete' });
  await page.click(box);
  await step('the draft is offered after a reload', async () => /Lanjutkan draf/.test(await page.ours()));
} finally {
  await browser.close();
  proxy.close();
  await server.close();
}
end();

function pageOf(context) {
  const target = { context };
  const evaluate = (expression, serializationOptions) =>
    send('script.evaluate', {
      expression,
      target,
      awaitPromise: true,
      userActivation: true,
      ...(serializationOptions && { serializationOptions }),
    });
  const value = async (expression) => {
    const answer = await evaluate(`JSON.stringify((${expression}) ?? null)`);
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return JSON.parse(answer.result.value);
  };
  const act = (type, actions) =>
    send('input.performActions', { context, actions: [{ type, id: type, actions }] });
  const perform = (actions) => act('key', actions);
  return {
    value,
    /** By a real press: Firefox gives the page the focus with it. */
    async click(selector) {
      const [x, y] = await value(
        `(({ x, y, width, height }) => [x + width / 2, y + height / 2].map(Math.round))(document.querySelector('${selector}').getBoundingClientRect())`,
      );
      await act('pointer', [
        { type: 'pointerMove', x, y },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]);
    },
    type: (words) =>
      perform(
        [...words].flatMap((sign) => [
          { type: 'keyDown', value: sign },
          { type: 'keyUp', value: sign },
        ]),
      ),
    /** Each a chord, held down together. */
    async press(...chords) {
      for (const keys of chords)
        await perform([
          ...keys.map((sign) => ({ type: 'keyDown', value: sign })),
          ...keys.toReversed().map((sign) => ({ type: 'keyUp', value: sign })),
        ]);
    },
    /** All words inside our closed shadow roots. */
    async ours() {
      const { result } = await evaluate(`[...document.querySelectorAll('saring-ui')]`, {
        includeShadowTree: 'all',
        maxDomDepth: 30,
      });
      return result.value.map(wordsOf).join(' ');
    },
  };
}

function wordsOf(node) {
  const { nodeValue = '', children = [], shadowRoot } = node?.value ?? {};
  return [nodeValue, ...children.map(wordsOf), shadowRoot ? wordsOf(shadowRoot) : ''].join(' ');
}

/** Every host leads to the practice server. */
function startProxy(port) {
  const proxy = net.createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.once('data', () => {
      const there = net.connect(port, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n');
        socket.pipe(there).pipe(socket);
      });
      there.on('error', () => socket.destroy());
    });
  });
  return new Promise((done) => proxy.listen(0, '127.0.0.1', () => done(proxy)));
}
