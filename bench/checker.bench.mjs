/**
 * Our checker and six others on the same Indonesian drafts, in Chromium and in Node, in one run. The figures of one machine
 * at one moment mean little, so everybody takes turns: what slows the machine down slows all of them alike, and the ratios hold.
 */
import { bundle, checkers, ours } from './checker/bundles.mjs';
import { openChromium } from './checker/in-chromium.mjs';
import { openNode } from './checker/in-node.mjs';
import { budgets, scenes, sizes, tables } from './checker/report.mjs';

export const name = 'checker';

/** How often each starts afresh. */
const starts = 5;
/** How often each has its turn at every scene; the first turn is for the compiler and is not counted. */
const rounds = 7;
/**
 * So often the others at the greatest length, where a turn of the slow ones takes seconds. Ours takes all its turns there as
 * well: its key at 50,000 is compared with its own at 5,000, and early turns are slower than late ones.
 */
const longRounds = 4;
/** Samples of one turn, and the ms after which a slow one has to stop. */
const turn = { most: 40, slice: 60 };

export async function run() {
  const weights = await bundle();
  const measured = [];
  for (const open of [openChromium, openNode]) {
    const surrounding = await open();
    try {
      const { name, version } = surrounding;
      measured.push({ name, version, ...(await begin(surrounding)), scenes: await type(surrounding) });
    } finally {
      await surrounding.close();
    }
  }
  return { rows: budgets(measured, weights), tables: tables(measured, weights), data: { weights, measured } };
}

/** Cold starts, and the memory that a checker holds after one draft. */
async function begin(surrounding) {
  const cold = table(() => []);
  const memory = table(() => []);
  for (let start = 0; start < starts; start++) {
    for (const checker of checkers) {
      const page = await surrounding.start(checker);
      const before = await page.memory();
      cold[checker].push(await page.coldStart());
      await page.block({ scene: 'end', size: 5000, round: start, ...turn });
      const after = await page.memory();
      memory[checker].push({
        heap: after.heap - before.heap,
        process: before.process === null ? null : after.process - before.process,
      });
      await page.stop();
    }
  }
  return { cold, memory };
}

/** @returns samples by checker, scene and length */
async function type(surrounding) {
  const pages = {};
  for (const checker of checkers) {
    pages[checker] = await surrounding.start(checker);
    await pages[checker].coldStart();
  }
  const all = table(() => Object.fromEntries(scenes.map((scene) => [scene, bySize()])));
  for (let round = 0; round < rounds; round++) {
    for (const size of sizes) {
      const due = size > 5000 && round >= longRounds ? [ours] : checkers;
      for (const scene of scenes) {
        for (const checker of due) {
          const { samples, findings } = await pages[checker].block({ scene, size, round, ...turn });
          if (round === 0) continue;
          const cell = all[checker][scene][size];
          cell.samples.push(...samples);
          cell.findings = findings;
        }
      }
    }
  }
  for (const checker of checkers) await pages[checker].stop();
  return all;
}

const table = (cell) => Object.fromEntries(checkers.map((checker) => [checker, cell()]));
const bySize = () => Object.fromEntries(sizes.map((size) => [size, { samples: [], findings: 0 }]));
