/** Checks batches of lines on a thread of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Line } from './batches.ts';
import { checkerIn, checkLines, type Setup } from './lines.ts';

const { defaults, language, effect } = workerData as Setup;
const checker = checkerIn(language, effect);

parentPort?.on('message', (lines: Line[]) => parentPort?.postMessage(checkLines(lines, checker, defaults)));
