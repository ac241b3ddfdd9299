/** Finds a Chromium-family browser, and on Debian as root installs one. Node built-ins only. */
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { MissingError } from './setup.mjs';
import { runTool } from './tool.mjs';

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'brave-browser',
  'brave',
];
const macApps = ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser'];
const windowsPaths = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
];

/** Every place worth a look on this system, best first: the open-source build, then the branded ones. */
function places(env, platform) {
  if (platform === 'darwin') {
    return ['/Applications', join(env.HOME ?? '', 'Applications')].flatMap((folder) =>
      macApps.map((app) => join(folder, `${app}.app`, 'Contents', 'MacOS', app)),
    );
  }
  if (platform === 'win32') {
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((folder) => windowsPaths.map((path) => `${folder}\\${path}`));
  }
  const folders = new Set(['/usr/bin', '/usr/local/bin', '/snap/bin', ...(env.PATH ?? '').split(delimiter)]);
  return commands.flatMap((command) => [...folders].map((folder) => join(folder, command)));
}

/**
 * @param {Record<string, string | undefined>} [env] `CHROMIUM_PATH` overrides every other place.
 * @param {string} [platform] as `process.platform`
 * @param {(path: string) => boolean} [exists]
 * @returns {string | null} the path of the browser's executable
 */
export function findChromium(env = process.env, platform = process.platform, exists = existsSync) {
  if (env.CHROMIUM_PATH) return exists(env.CHROMIUM_PATH) ? env.CHROMIUM_PATH : null;
  return places(env, platform).find(exists) ?? null;
}

/**
 * The browser's path; installs Debian's package when there is none and this is Debian as root.
 * @param {(line: string) => void} say
 * @returns {Promise<string>}
 * @throws {MissingError} with one line that says what to do
 */
export async function needChromium(say) {
  const found = findChromium();
  if (found) return found;
  if (process.env.CHROMIUM_PATH) {
    throw new MissingError(`CHROMIUM_PATH names ${process.env.CHROMIUM_PATH}, which does not exist.`);
  }
  if (debianAsRoot()) {
    say('Installing the chromium package of Debian (once) …');
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    const update = await runTool('apt-get', ['update'], { own: false, env });
    const add = await runTool('apt-get', ['install', '-y', 'chromium'], { own: false, env });
    const installed = findChromium();
    if (installed) return installed;
    throw new MissingError(`apt-get could not install chromium:\n${(update.output + add.output).trim()}`);
  }
  throw new MissingError(
    'No Chromium-family browser found: install Chromium, Chrome, Edge or Brave, or set CHROMIUM_PATH to one.',
  );
}

function debianAsRoot() {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  // Ubuntu's chromium package is only a door to snap, which does not work everywhere.
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}
