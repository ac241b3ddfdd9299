/** Where the script with the pattern engine leaves it for the companion: both run in the extension's isolated world of a page. */
import type { Patterns } from './patterns.ts';

interface Slot {
  patterns: Patterns | undefined;
  waiting: Set<() => void>;
}

const key = Symbol.for('saring.patterns');

function slot(): Slot {
  const world = globalThis as typeof globalThis & { [key]?: Slot };
  world[key] ??= { patterns: undefined, waiting: new Set() };
  return world[key];
}

/** The engine; `undefined` until it was asked for and has come. */
export const patternsHere = (): Patterns | undefined => slot().patterns;

/** Calls once when the engine comes; not when it is here already. */
export function onPatterns(listener: () => void, signal: AbortSignal): void {
  const { patterns, waiting } = slot();
  if (patterns !== undefined || signal.aborted) return;
  waiting.add(listener);
  signal.addEventListener('abort', () => waiting.delete(listener), { once: true });
}

/** Puts the engine there and tells those who wait. */
export function offerPatterns(patterns: Patterns): void {
  const here = slot();
  if (here.patterns !== undefined) return;
  here.patterns = patterns;
  const waiting = [...here.waiting];
  here.waiting.clear();
  for (const listener of waiting) listener();
}
