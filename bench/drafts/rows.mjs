import { quantile } from '../quantile.mjs';

/** Median and 95th percentile of samples in ms; the budget is for the latter. */
export function rows(what, samples, budget) {
  return [
    { what: `${what}, median`, value: quantile(samples, 0.5), unit: 'ms' },
    { what: `${what}, p95`, value: quantile(samples, 0.95), unit: 'ms', ...(budget && { budget }) },
  ];
}
