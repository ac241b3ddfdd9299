/** What the benchmarks need besides the product's own packages; installed when it is first asked for. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MissingError } from '../tests/setup.mjs';
import { root, runTool } from '../tests/tool.mjs';

const bench = join(root, 'bench');

/**
 * Runs `npm ci` in this folder unless what is installed is what its lock file says.
 * @param {(line: string) => void} say
 */
export async function installPeers(say) {
  if (installed()) return;
  say('Installing the packages of bench/package-lock.json (once) …');
  const { code, output } = await runTool('npm', ['ci', '--prefix', bench, '--no-audit', '--no-fund'], {
    own: false,
  });
  if (code !== 0) throw new MissingError(`npm ci in bench/ failed:\n${output.trim()}`);
}

function installed() {
  const record = join(bench, 'node_modules', '.package-lock.json');
  if (!existsSync(record)) return false;
  const has = JSON.parse(readFileSync(record, 'utf8')).packages;
  const wants = JSON.parse(readFileSync(join(bench, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wants).every(
    ([path, { version, optional, peer }]) =>
      path === '' || has[path]?.version === version || (!has[path] && (optional || peer)),
  );
}
