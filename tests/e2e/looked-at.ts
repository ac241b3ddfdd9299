/** Which composers pictures are made on. */

/**
 * The first one always, since something is asserted on it; the others where people want to look at them: `npm run looks`.
 * @param ids ids of practice composers
 */
export function lookedAt(...ids: [string, ...string[]]): string[] {
  return process.env.LOOKS ? [...new Set(ids)] : ids.slice(0, 1);
}
