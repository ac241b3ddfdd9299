/**
 * `npm start`: installs and builds what is needed and opens a browser with the extension on the local practice composers,
 * on the platforms' real host names (inside that browser only). Node built-ins only.
 *
 *   --headless   types a draft by itself and prints what came of it; so too where there is no display
 *   --live       the real sites, without any mapping of hosts
 *   --keep       keeps the browser's profile folder
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { needChromium } from './chromium.mjs';
import { demonstrate } from './demo.mjs';
import { launch, practiceHosts, removeProfile } from './launch.mjs';
import { install, MissingError } from './setup.mjs';
import { openTab } from './tab.mjs';
import { root, runTool } from './tool.mjs';

const practicePages = ['https://practice.saring.example/'];
const livePages = [
  'https://x.com/compose/post',
  'https://www.facebook.com/',
  'https://www.instagram.com/',
  'https://www.youtube.com/',
];

const say = (line) => console.log(line);
const { values: options } = parseArgs({
  options: {
    headless: { type: 'boolean', default: false },
    live: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
  },
});

try {
  await main();
} catch (error) {
  if (!(error instanceof MissingError)) throw error;
  say(error.message);
  process.exitCode = 1;
}

async function main() {
  const headless = options.headless || !hasDisplay();
  if (options.live && headless)
    throw new MissingError('--live needs a display: the real sites want a person.');
  await install(say);
  const executable = await needChromium(say);
  await build('the extension', 'wxt', ['build']);
  const server = options.live ? null : await startPractice();
  try {
    await drive(executable, headless, server);
  } finally {
    await server?.close();
  }
}

async function drive(executable, headless, server) {
  const browser = await launch({
    executable,
    extension: join(root, '.output', 'chrome-mv3'),
    headless,
    args: server ? practiceHosts(server) : [],
  });
  try {
    if (headless) await demonstrate(browser, say);
    else await show(browser, server ? practicePages : livePages);
  } finally {
    await browser.close();
    if (options.keep) say(`The browser's profile is kept in ${browser.profile}`);
    else removeProfile(browser.profile);
  }
}

function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function startPractice() {
  const config = ['build', '--config', 'tests/fixtures/vite.config.ts'];
  await build('the practice composers', 'vite', config);
  const { startServer } = await import('./fixtures/server.mjs');
  return startServer();
}

async function build(what, command, args) {
  const started = performance.now();
  const { code, output } = await runTool(command, args);
  if (code !== 0) throw new MissingError(`Building ${what} failed:\n${output.trim()}`);
  say(`Built ${what} in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

/** Opens the pages and stays until the window is closed or the command is stopped. */
async function show(browser, pages) {
  for (const page of pages) await openTab(browser.cdp, page);
  say(
    'The browser is open. Write something; Alt+Shift+S opens the panel. Close the window, or press Ctrl+C, to end.',
  );
  const stopped = new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, resolve);
  });
  await Promise.race([browser.closed, stopped]);
}
