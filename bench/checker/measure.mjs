/**
 * The clock and what is timed, the same in a page and in Node. A checker is a module with `open(assets)`, which gives
 * `check(text)`; that gives the number of findings, at once or as a promise.
 */
import { draft, typing } from './texts.mjs';

/** The draft in which keys are pressed; the same for everyone. */
const drafted = 1;

let check = null;

/** Lets the garbage of others not fall into the next sample. Both Chromium and Node are started with `--expose-gc`. */
const collect = () => globalThis.gc?.();

/**
 * From asking for the module to the first findings, ms. The checker stays for `block`.
 * @param {{ module: string, assets: object }} checker
 */
export async function coldStart({ module, assets }) {
  const text = draft(280, drafted);
  const start = performance.now();
  const { open } = await import(module);
  check = await open(assets);
  await check(text);
  return performance.now() - start;
}

/**
 * Samples of one scene, ms each, for as long as `slice` ms last, but at least two keys or one text.
 * @param {{ scene: 'end' | 'middle' | 'unseen', size: number, round: number, most: number, slice: number }} what
 * @returns {Promise<{ samples: number[], findings: number }>}
 */
export async function block({ scene, size, round, most, slice }) {
  const texts = scene === 'unseen' ? unseen(size, round, most) : keys(scene, size, round, most);
  if (scene !== 'unseen') await check(draft(size, drafted));
  collect();
  const samples = [];
  let findings = 0;
  let spent = 0;
  for (const text of texts) {
    // A text that was put together is still in pieces; an editor gives it in one.
    text.charCodeAt(text.length - 1);
    const start = performance.now();
    const result = check(text);
    findings = typeof result === 'number' ? result : await result;
    const took = performance.now() - start;
    samples.push(took);
    spent += took;
    if (spent > slice && samples.length >= (scene === 'unseen' ? 1 : 2)) break;
  }
  return { samples, findings };
}

/** Every round types something that was not typed before. */
function* keys(scene, size, round, most) {
  const base = draft(size, drafted);
  const at = scene === 'end' ? size : base.indexOf(' ', size / 2);
  const typed = typing(most, seedOf(round, size, 0) + (scene === 'end' ? 0 : 1));
  for (let pressed = 1; pressed <= most; pressed++) {
    yield base.slice(0, at) + typed.slice(0, pressed) + base.slice(at);
  }
}

function* unseen(size, round, most) {
  for (let count = 0; count < most; count++) yield draft(size, seedOf(round, size, count));
}

function seedOf(round, size, count) {
  return 1_000_000 + round * 100_000_000 + size * 1_000 + count * 2;
}
