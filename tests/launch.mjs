/** Starts a browser on a throw-away profile with the built extension in it. Node built-ins only. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CdpError, connect } from './cdp.mjs';
import { MissingError } from './setup.mjs';

/** Quiet, and without the browser's own calls home. */
const quiet = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-breakpad',
];

/**
 * Every host name leads to the practice server, inside this browser only, which takes the server's self-made certificate
 * and no other.
 * @param {{ port: number, spki: string }} server
 */
export const practiceHosts = ({ port, spki }) => [
  `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
  `--ignore-certificate-errors-spki-list=${spki}`,
  // Hides the warning bar about the flag above.
  '--test-type',
];

/**
 * @param {{ executable: string, extension: string, headless: boolean, args?: readonly string[] }} options
 *   `extension`: absolute path of the unpacked build.
 */
export async function launch({ executable, extension, headless, args = [] }) {
  const profile = mkdtempSync(join(tmpdir(), 'saring-profile-'));
  try {
    return { profile, ...(await launchOn(profile, { executable, extension, headless, args })) };
  } catch (error) {
    removeProfile(profile);
    throw error;
  }
}

async function launchOn(profile, { executable, extension, headless, args }) {
  writePreferences(profile);
  const first = await start(executable, profile, [...flags(headless), ...args]);
  const id = await loadUnpacked(first.cdp, extension);
  if (id) {
    if (headless) await closeWelcome(first.cdp, id);
    return { ...first, extensionId: id };
  }
  // A browser older than Extensions.loadUnpacked still has the command-line switch.
  await first.close();
  const second = await start(executable, profile, [
    ...flags(headless),
    ...args,
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
  ]);
  return { ...second, extensionId: await workerExtensionId(second.cdp) };
}

/** @param {string} profile */
export function removeProfile(profile) {
  rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

function flags(headless) {
  const list = [...quiet, '--window-size=1280,800', '--enable-unsafe-extension-debugging'];
  if (headless) list.push('--headless=new', '--hide-scrollbars');
  if (process.platform === 'linux' && process.getuid?.() === 0) list.push('--no-sandbox');
  return list;
}

/** Blocked third-party cookies would take IndexedDB from the panel inside a page; unpacked extensions need developer mode. */
function writePreferences(profile) {
  mkdirSync(join(profile, 'Default'));
  const preferences = {
    profile: { cookie_controls_mode: 0 },
    extensions: { ui: { developer_mode: true } },
    // Practice pages are in Indonesian and stay so.
    translate: { enabled: false },
  };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}

async function start(executable, profile, args) {
  const child = spawn(
    executable,
    [`--user-data-dir=${profile}`, '--remote-debugging-pipe', ...args, 'about:blank'],
    { stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] },
  );
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (chunk) => {
    errors = (errors + chunk).slice(-4000);
  });
  const closed = new Promise((resolve) => {
    child.on('exit', resolve);
    child.on('error', resolve);
  });
  const cdp = connect(child.stdio[3], child.stdio[4]);
  const close = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    await cdp.send('Browser.close').catch(() => child.kill());
    await closed;
  };
  try {
    await cdp.send('Browser.getVersion');
  } catch {
    child.kill();
    await closed;
    throw new MissingError(`${executable} did not start:\n${errors.trim()}`);
  }
  return { cdp, closed, close };
}

/** The extension's id, or null where the browser does not offer the method. */
async function loadUnpacked(cdp, path) {
  try {
    return (await cdp.send('Extensions.loadUnpacked', { path })).id;
  } catch (error) {
    if (error instanceof CdpError && /wasn't found|not available/i.test(error.message)) return null;
    throw error;
  }
}

/** The page that opens after installing; in the way where nobody is there to read it. */
async function closeWelcome(cdp, id) {
  await cdp.send('Target.setDiscoverTargets', { discover: true });
  const isWelcome = ({ url }) => url.startsWith(`chrome-extension://${id}/desk.html`);
  const targetId = await new Promise((resolve) => {
    setTimeout(resolve, 5_000, null);
    const stop = cdp.listen((method, { targetInfo }) => {
      if (!/^Target\.target(Created|InfoChanged)$/.test(method) || !isWelcome(targetInfo)) return;
      stop();
      resolve(targetInfo.targetId);
    });
    cdp.send('Target.getTargets').then(({ targetInfos }) => {
      const there = targetInfos.find(isWelcome);
      if (there) resolve(there.targetId);
    });
  });
  if (targetId) await cdp.send('Target.closeTarget', { targetId });
}

/** Loaded by the switch, the extension shows itself through its service worker. */
function workerExtensionId(cdp) {
  return new Promise((resolve, reject) => {
    const late = setTimeout(
      () =>
        reject(
          new MissingError('The browser refused to load the extension; name Chromium in CHROMIUM_PATH.'),
        ),
      10_000,
    );
    const stop = cdp.listen((method, params) => {
      const url = method === 'Target.targetCreated' ? params.targetInfo.url : '';
      const id = /^chrome-extension:\/\/([a-p]{32})\//.exec(url)?.[1];
      if (!id) return;
      clearTimeout(late);
      stop();
      resolve(id);
    });
    cdp.send('Target.setDiscoverTargets', { discover: true }).catch(reject);
  });
}
