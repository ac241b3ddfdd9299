/** One checker in one process: does what the parent asks until the parent lets go. */
import { readFileSync } from 'node:fs';
import { block, coldStart } from './measure.mjs';

const work = {
  block,
  coldStart: ({ module, assets }) =>
    coldStart({
      module,
      assets: {
        url: (name) => `${assets}/${name}`,
        text: async (name) => readFileSync(new URL(`${assets}/${name}`), 'utf8'),
      },
    }),
  memory() {
    globalThis.gc();
    const { heapUsed, external, rss } = process.memoryUsage();
    return { heap: heapUsed + external, process: rss };
  },
};

process.on('message', async ({ name, what }) => {
  try {
    process.send({ value: await work[name](what) });
  } catch (error) {
    process.send({ error: error.stack });
  }
});
process.send('ready');
