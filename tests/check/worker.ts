/** Checks batches of lines on a thread of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Line } from './batches.ts';
import { type Answer, checkerIn, checkLines, type Setup } from './lines.ts';

const { defaults, language, effect } = workerData as Setup;
const checker = checkerIn(language, effect);

parentPort?.on('message', (lines: Line[]) => {
  const { out, status } = checkLines(lines, checker, defaults);
  // As bytes, which are handed over: text would be copied, and the other thread would have to make bytes of it.
  const bytes = new TextEncoder().encode(out);
  parentPort?.postMessage({ out: bytes, status } satisfies Answer, [bytes.buffer]);
});
