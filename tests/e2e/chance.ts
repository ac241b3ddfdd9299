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
