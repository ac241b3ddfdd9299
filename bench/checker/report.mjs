/** What the samples say: tables with everybody's ratio to ours, and the budgets of the design as rows. */
import { quantile } from '../quantile.mjs';

/** What is typed where: at the end, in the middle, or a whole text that the checker has not seen. */
export const scenes = ['end', 'middle', 'unseen'];
/** Characters. */
export const sizes = [280, 2200, 5000, 50_000];

const titles = {
  end: 'a key at the end of the draft',
  middle: 'a key in the middle of the draft',
  unseen: 'a text that was not seen before',
};

/** At 5,000 characters, as a share of the other's median. */
const shares = { harper: 1 / 200, retext: 1 / 100 };
/** ms; from the key to the findings, without drawing them. */
const slowest = 1;
/** How much more a key may cost at 50,000 characters than at 5,000. */
const steepest = 1.5;
/** Thousands of bytes, minified and gzipped, lexicons and texts in both languages included, spelling data not. */
const heaviest = 150;

const median = (samples) => quantile(samples, 0.5);
const p95 = (samples) => quantile(samples, 0.95);

/** @returns {{ what: string, value: number, unit: string, budget: number }[]} */
export function budgets(measured, weights) {
  const rows = [
    { what: 'checker with lexicons, gzip', value: weights.saring / 1000, unit: 'KB', budget: heaviest },
  ];
  for (const { name, cold, scenes: samples } of measured) {
    rows.push({
      what: `${name}: cold start, of alex`,
      value: median(cold.saring) / median(cold.alex),
      unit: '×',
      budget: 1,
    });
    for (const scene of ['end', 'middle']) {
      const at = (checker, size) => samples[checker][scene][size].samples;
      const key = `${name}: key at the ${scene}`;
      const ours = median(at('saring', 5000));
      for (const [peer, budget] of Object.entries(shares)) {
        rows.push({
          what: `${key}, 5,000, of ${peer}`,
          value: ours / median(at(peer, 5000)),
          unit: '×',
          budget,
        });
      }
      rows.push({ what: `${key}, 5,000, p95`, value: p95(at('saring', 5000)), unit: 'ms', budget: slowest });
      rows.push({
        what: `${key}, 50,000 : 5,000`,
        value: median(at('saring', 50_000)) / ours,
        unit: '×',
        budget: steepest,
      });
    }
  }
  return rows;
}

/** @returns {{ title: string, head: string[], lines: string[][] }[]} */
export function tables(measured, weights) {
  return measured.flatMap(({ name, version, cold, memory, scenes: samples }) => {
    const checkers = Object.keys(cold);
    const compared = (value, ours, unit) =>
      value === null ? '' : `${short(value)} ${unit} (×${short(value / ours)})`;
    const process = (checker) => {
      const bytes = memory[checker].map((one) => one.process);
      return bytes.includes(null) ? null : median(bytes) / 1e6;
    };
    const heap = (checker) => median(memory[checker].map((one) => one.heap)) / 1e6;
    const start = {
      title: `${name} ${version}: start, memory after a draft of 5,000, size; × ours`,
      // Chromium leaves the memory of WebAssembly out of the heap; the process has it.
      head: ['', 'cold start', 'heap', 'process', 'min+gzip', 'findings at 5,000'],
      lines: checkers.map((checker) => [
        checker,
        compared(median(cold[checker]), median(cold.saring), 'ms'),
        compared(heap(checker), heap('saring'), 'MB'),
        compared(process(checker), process('saring'), 'MB'),
        compared(weights[checker] / 1000, weights.saring / 1000, 'KB'),
        String(samples[checker].end[5000].findings),
      ]),
    };
    const timed = scenes.map((scene) => ({
      title: `${name} ${version}: ${titles[scene]}, ms, median | p95 (median × ours)`,
      head: ['', ...sizes.map((size) => size.toLocaleString('en'))],
      lines: checkers.map((checker) => [
        checker,
        ...sizes.map((size) => {
          const mine = samples[checker][scene][size].samples;
          const ours = median(samples.saring[scene][size].samples);
          return `${short(median(mine))} | ${short(p95(mine))} (×${short(median(mine) / ours)})`;
        }),
      ]),
    }));
    return [start, ...timed];
  });
}

function short(value) {
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
