/** Writes into a box, one after another: two at a time would take the selection from each other. Pure. */

/** Does `work` when what was asked before is done. What is asked for again while it waits, or is being done, is that one. */
export function inTurn(): (what: string, work: () => Promise<void>) => Promise<void> {
  let last: Promise<unknown> = Promise.resolve();
  const asked = new Map<string, Promise<void>>();
  return (what, work) => {
    const known = asked.get(what);
    if (known) return known;
    const done = last.then(work).finally(() => asked.delete(what));
    asked.set(what, done);
    // The next one does not depend on how this one ended; whoever asked hears of it.
    last = done.catch(() => {});
    return done;
  };
}
