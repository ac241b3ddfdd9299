/** Runs the project's tools the same way everywhere: Node of `node_modules/.bin` first, no stdin, no questions asked. */
import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = join(root, 'node_modules', '.bin');

/** PATH with the project's tools first; with `own: false` without them, for whatever replaces them (npm, apt). */
function pathFor(own) {
  const rest = (process.env.PATH ?? '').split(delimiter).filter((part) => !part.includes('node_modules'));
  return (own ? [bin, ...rest] : rest).join(delimiter);
}

/**
 * Runs one command from the project's root and keeps everything it says, in the order it said it.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ own?: boolean, env?: Record<string, string>, onOutput?: (chunk: string) => void }} [options]
 * @returns {Promise<{ code: number, output: string }>} `code` is 127 when the command does not exist.
 */
export function runTool(command, args, { own = true, env = {}, onOutput } = {}) {
  const { NO_COLOR, FORCE_COLOR, ...inherited } = process.env;
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, {
      cwd: root,
      env: { ...inherited, CI: 'true', PATH: pathFor(own), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // On Windows npm and the tools are .cmd files, which only a shell runs.
      shell: process.platform === 'win32',
    });
    const take = (chunk) => {
      // Some tools colour their words even when told not to; a log is read as text.
      const text = stripVTControlCharacters(chunk);
      output += text;
      onOutput?.(text);
    };
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    child.on('error', (error) => resolve({ code: 127, output: `${output}${command}: ${error.message}\n` }));
    child.on('close', (code, signal) => resolve({ code: code ?? (signal ? 128 : 1), output }));
  });
}
