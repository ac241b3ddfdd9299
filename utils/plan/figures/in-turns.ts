/** A large table, read in short turns: the page goes on answering in between, and the person can stop it. */
import { type Found, type Given, resultsInTurns } from './read-results.ts';

/** ms; below one frame. */
const longestTurn = 12;

/**
 * The same as `readResults` gives; null when `signal` is aborted. `onProgress` gets how much is done, from 0 to 1, after each turn.
 */
export async function readInTurns(
  text: string,
  given: Given,
  onProgress: (done: number) => void,
  signal: AbortSignal,
): Promise<Found | null> {
  const work = resultsInTurns(text, given);
  for (;;) {
    const until = performance.now() + longestTurn;
    let step = work.next();
    while (!step.done && performance.now() < until) step = work.next();
    if (signal.aborted) return null;
    if (step.done) return step.value;
    onProgress(step.value);
    await new Promise((go) => setTimeout(go));
  }
}
