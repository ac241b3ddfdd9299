/** Installs what the lock file asks for. Node built-ins only: it runs where nothing is installed yet, on Node 20 too. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runTool } from './tool.mjs';

/** Expected trouble of the surroundings (no network, no browser): shown as one line, without a stack. */
export class MissingError extends Error {}

/**
 * Runs `npm ci` unless what is installed is what the lock file says.
 * @param {(line: string) => void} say
 */
export async function install(say) {
  if (installed()) return;
  say('Installing the packages of package-lock.json (once) …');
  const { code, output } = await runTool('npm', ['ci', '--no-audit', '--no-fund'], { own: false });
  if (code !== 0) throw new MissingError(`npm ci failed, so nothing else can run:\n${output.trim()}`);
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 22 && !existsSync(join(root, 'node_modules', '.bin', 'node'))) {
    throw new MissingError(`The build tools need Node 22 or newer; this is Node ${process.versions.node}.`);
  }
}

/**
 * npm writes what it installed beside it. Packages for other processors are absent there, and may be.
 * Compared by content: a checkout touches file times without changing what is needed.
 */
function installed() {
  const record = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const has = JSON.parse(readFileSync(record, 'utf8')).packages;
  const wants = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wants).every(
    ([path, { version, optional, peer }]) =>
      path === '' || has[path]?.version === version || (!has[path] && (optional || peer)),
  );
}
