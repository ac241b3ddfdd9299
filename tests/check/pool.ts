/** Worker threads that check batches; each takes the next one when it is done. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Line } from './batches.ts';
import type { Answer, Setup } from './lines.ts';

export interface Pool {
  size: number;
  run(lines: readonly Line[]): Promise<Answer>;
  close(): void;
}

interface Task {
  lines: readonly Line[];
  done(answer: Answer): void;
  failed(reason: Error): void;
}

/** More threads than this wait for the one that reads and writes. */
const MOST = 8;

/**
 * MB of a thread's heap. A checker with its data lives in a tenth of it; the rest is for the longest line there may be. Without a
 * limit the collector waits until a share of the machine's memory is used up.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 512 };

export function createPool(setup: Setup): Pool {
  const size = Math.max(1, Math.min(MOST, availableParallelism()));
  const waiting: Task[] = [];
  const free: Worker[] = [];
  const busy = new Map<Worker, Task>();

  function give(worker: Worker): void {
    const task = waiting.shift();
    if (task === undefined) free.push(worker);
    else {
      busy.set(worker, task);
      worker.postMessage(task.lines);
    }
  }

  const workers = Array.from({ length: size }, () => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: setup, resourceLimits });
    worker.on('message', (answer: Answer) => {
      const task = busy.get(worker);
      busy.delete(worker);
      task?.done(answer);
      give(worker);
    });
    worker.on('error', (reason) => {
      const cause = reason instanceof Error ? reason : new Error(String(reason));
      for (const task of [busy.get(worker), ...waiting.splice(0)]) task?.failed(cause);
    });
    free.push(worker);
    return worker;
  });

  return {
    size,
    run: (lines) =>
      new Promise((done, failed) => {
        waiting.push({ lines, done, failed });
        const worker = free.pop();
        if (worker !== undefined) give(worker);
      }),
    close() {
      for (const worker of workers) void worker.terminate();
    },
  };
}
