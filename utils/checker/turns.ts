/** Checking a very long text in turns, so that the thread stays free in between and the work can be given up. */
import type { Checker } from './check.ts';
import type { Context, FieldText, Finding } from './rule.ts';

/** Characters of one turn: a few tens of ms on a slow machine. What is no longer than that is checked at once. */
export const TURN = 20_000;

/** Lets whatever waits for the thread run first. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve));

/**
 * The findings, as `checker.check` gives them; null when the signal was aborted in the meantime. The checker is free for other texts
 * between the turns and after giving up: it builds on whatever it saw last.
 */
export async function checkInTurns(
  checker: Checker,
  fields: readonly FieldText[],
  context: Context,
  signal: AbortSignal,
  pause: () => Promise<void> = breathe,
): Promise<Finding[] | null> {
  const longest = Math.max(0, ...fields.map(({ text }) => text.length));
  for (let length = TURN; length < longest; length += TURN) {
    checker.check(
      fields.map(({ field, text }) => ({ field, text: text.slice(0, length) })),
      context,
    );
    await pause();
    if (signal.aborted) return null;
  }
  return signal.aborted ? null : checker.check(fields, context);
}
