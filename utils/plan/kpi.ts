/** The figure in a plan's measure of success ("500 klik", "jangkauan 2.000"), where it is one that can be compared. */
import type { Metric } from './results.ts';

export interface Kpi {
  metric: Metric;
  target: number;
}

const words: readonly (readonly [RegExp, Metric])[] = [
  [/\b(?:jangkauan|dijangkau|reach(?:ed)?)\b/i, 'reach'],
  [/\b(?:tayangan|penayangan|penonton|ditonton|impresi|views?|impressions?)\b/i, 'views'],
  [/\b(?:klik|clicks?)\b/i, 'clicks'],
  [/\b(?:komentar|balasan|comments?|replies)\b/i, 'comments'],
  [/\b(?:interaksi|keterlibatan|interactions?|engagements?)\b/i, 'interactions'],
];

/** The first figure and the first metric; null where there is no such pair, or the metric is none that is kept. */
export function kpiOf(text: string): Kpi | null {
  const figure = /(\d{1,3}(?:[.,]\d{3})+|\d+(?:[.,]\d+)?)\s*(ribu|rb|k|juta|jt)?\b/i.exec(text);
  const metric = words
    .map(([pattern, each]) => ({ at: text.search(pattern), each }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)[0]?.each;
  if (!figure?.[1] || metric === undefined) return null;
  const grouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(figure[1]);
  const number = Number(grouped ? figure[1].replace(/[.,]/g, '') : figure[1].replace(',', '.'));
  const unit = figure[2]?.toLowerCase();
  const times = unit === undefined ? 1 : /^(?:ribu|rb|k)$/.test(unit) ? 1_000 : 1_000_000;
  return { metric, target: Math.round(number * times) };
}
