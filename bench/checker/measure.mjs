/**
 * The clock and what is timed, the same in a page and in Node. A checker is a module with `open(assets)`, which gives
 * `check(text)`; that gives the number of findings, at once or as a promise.
 */
import { draft, host, typing } from './texts.mjs';

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
  if (scene !== 'unseen') await check(around(scene, size).join(''));
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

/**
 * The draft in front of and behind the place where keys are pressed. What stands around that place is the same at every length,
 * and so are the letters typed there: a sentence may cost twice as much as another one, and only the length is to be compared.
 */
function around(scene, size) {
  const base = draft(size - host.length - 2, drafted);
  if (scene === 'end') return [`${base}\n\n${host}`, ''];
  const middle = base.indexOf('\n\n', size / 2);
  const place = middle < 0 ? base.length : middle;
  const inside = host.indexOf(' ', host.length / 2);
  return [`${base.slice(0, place)}\n\n${host.slice(0, inside)}`, host.slice(inside) + base.slice(place)];
}

/** Every turn types something that was not typed before: its letters begin with a number of its own. */
function* keys(scene, size, round, most) {
  const [before, behind] = around(scene, size);
  const number = `${scene === 'end' ? 1 : 2}${round}${size}`;
  const typed = typing(most, number, seedOf(round, 0, 0) + (scene === 'end' ? 0 : 1));
  for (let pressed = 1; pressed <= most; pressed++) yield before + typed.slice(0, pressed) + behind;
}

function* unseen(size, round, most) {
  for (let count = 0; count < most; count++) yield draft(size, seedOf(round, size, count));
}

function seedOf(round, size, count) {
  return 1_000_000 + round * 100_000_000 + size * 1_000 + count * 2;
}
