/** A decision is kept even when the worker was being started anew, or the disk was full for a moment. */
import type { Answer } from '../../messages.ts';

/** Waits before each new try, ms. */
const again = [300, 2_000, 15_000];

/** Sends until it is kept, or nobody is there any more. The same decision twice is kept once: it has an id. */
export async function keepDecision(
  sendIt: () => Promise<Answer<boolean>>,
  wait: (delay: number) => Promise<void> = (delay) => new Promise((done) => setTimeout(done, delay)),
): Promise<void> {
  for (const delay of [...again, null]) {
    const answer = await sendIt();
    if (answer.ok || answer.because === 'context-gone' || delay === null) return;
    await wait(delay);
  }
}
