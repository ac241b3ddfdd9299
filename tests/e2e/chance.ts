/** Chance that is the same at every run. */

/** Numbers in 0…1, after Park and Miller's minimal standard generator (Communications of the ACM 31, 1988). */
export function chance(seed: number): () => number {
  let state = (seed * 7_919) % 2_147_483_647 || 1;
  const next = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  // Seeds that lie close together begin alike.
  for (let i = 0; i < 5; i++) next();
  return next;
}

/** A moment of a fault, `ms` from now: what is waited for is chance, not a result. */
export function moment(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}

/** Starts to look how late the machine runs what is due; gives how to end it and the most that it was late, ms. */
export function lateness(): () => number {
  const every = 20;
  let last = performance.now();
  let most = 0;
  const timer = setInterval(() => {
    const now = performance.now();
    most = Math.max(most, now - last - every);
    last = now;
  }, every);
  return () => {
    clearInterval(timer);
    return Math.round(Math.max(most, performance.now() - last - every));
  };
}
