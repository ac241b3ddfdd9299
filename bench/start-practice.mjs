/** What the benchmarks in a browser measure, built from the sources as they are now, once a run. */
import { startServer } from '../tests/fixtures/server.mjs';
import { MissingError } from '../tests/setup.mjs';
import { runTool } from '../tests/tool.mjs';

let built = null;

/** The practice server, after the extension and the practice composers were built. @throws MissingError when a build fails */
export async function startPractice() {
  built ??= buildAll();
  await built;
  return startServer();
}

async function buildAll() {
  await build('the extension', 'wxt', ['build']);
  await build('the practice composers', 'vite', ['build', '--config', 'tests/fixtures/vite.config.ts']);
}

async function build(what, command, args) {
  console.error(`Building ${what} …`);
  const { code, output } = await runTool(command, args);
  if (code !== 0) throw new MissingError(`Building ${what} failed:\n${output.trim()}`);
}
