/**
 * Where the script with the spelling data leaves them for the companion. Both run in the extension's isolated world of a page,
 * which the page cannot reach; the data are a script of their own, so that checking never waits for them.
 */
import type { Spelling } from './spelling.ts';

interface Slot {
  spelling: Spelling | undefined;
  waiting: Set<() => void>;
}

const key = Symbol.for('saring.spelling');

function slot(): Slot {
  const world = globalThis as typeof globalThis & { [key]?: Slot };
  world[key] ??= { spelling: undefined, waiting: new Set() };
  return world[key];
}

/** What is known about words here; `undefined` until the data have come. */
export const spellingHere = (): Spelling | undefined => slot().spelling;

/** Calls once when the spelling comes; not when it is here already. */
export function onSpelling(listener: () => void, signal: AbortSignal): void {
  const { spelling, waiting } = slot();
  if (spelling !== undefined || signal.aborted) return;
  waiting.add(listener);
  signal.addEventListener('abort', () => waiting.delete(listener), { once: true });
}

/** Puts the spelling there and tells those who wait. A second one is left alone. */
export function offerSpelling(make: () => Spelling): void {
  const here = slot();
  if (here.spelling !== undefined) return;
  here.spelling = make();
  const waiting = [...here.waiting];
  here.waiting.clear();
  for (const listener of waiting) listener();
}
