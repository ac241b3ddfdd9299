/**
 * The value below which the share `q` (0 to 1) of the samples lies, by nearest rank.
 * @param {readonly number[]} samples at least one
 * @param {number} q
 */
export function quantile(samples, q) {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)];
}
