/** The checkers in Node: every one in a process of its own. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundled } from './bundles.mjs';

export async function openNode() {
  return {
    name: 'Node',
    version: process.version,
    async start(checker) {
      const child = fork(join(import.meta.dirname, 'node-child.mjs'), {
        execArgv: ['--expose-gc'],
        serialization: 'advanced',
      });
      await once(child, 'message');
      const ask = (name, what) =>
        new Promise((done, fail) => {
          const ended = () => fail(new Error(`${checker} ended in Node.`));
          child.once('exit', ended);
          child.once('message', ({ error, value }) => {
            child.off('exit', ended);
            if (error === undefined) done(value);
            else fail(new Error(error));
          });
          child.send({ name, what });
        });
      const module = pathToFileURL(join(bundled, 'node', checker, 'index.js')).href;
      const assets = pathToFileURL(join(bundled, 'assets')).href;
      return {
        coldStart: () => ask('coldStart', { module, assets }),
        block: (what) => ask('block', what),
        memory: () => ask('memory'),
        async stop() {
          const gone = once(child, 'exit');
          child.disconnect();
          await gone;
        },
      };
    },
    async close() {},
  };
}
