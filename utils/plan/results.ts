/** What posts came to, in figures that a person typed or loaded from a platform's own export. One row is one figure. */
import * as v from 'valibot';
import { type Platform, platforms } from '../platform.ts';

/**
 * `followers` is a level, the others happened on the day; `reply` is how long an answer took, in minutes on average.
 * `views` and `reach` are not the same: one person can view twice.
 */
export const metrics = [
  'reach',
  'views',
  'clicks',
  'comments',
  'interactions',
  'followers',
  'reply',
] as const;
export type Metric = (typeof metrics)[number];

const date = v.pipe(v.string(), v.isoDate());
const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200));

export const resultSchema = v.object({
  /** Says what the figure is of (`resultId`), so that a second one of the same takes its place. */
  id: v.pipe(v.string(), v.maxLength(600)),
  /** The date's midnight in UTC, ms: for the index only, whatever zone the institution has. */
  at: v.pipe(v.number(), v.integer()),
  date,
  platform: v.picklist(platforms),
  account: v.nullable(name),
  /** A draft's id, or how the export names the post; null: of the account as a whole. */
  post: v.nullable(name),
  metric: v.picklist(metrics),
  value: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e12)),
});

export type Result = v.InferOutput<typeof resultSchema>;

/** What a figure is of. */
export type Measured = Omit<Result, 'id' | 'at' | 'value'>;

/** The row for a figure. */
export function resultOf(measured: Measured, value: number): Result {
  return { id: resultId(measured), at: startOf(measured.date), ...measured, value };
}

/** The same date, account, post and metric give the same id. */
export function resultId({ date: day, platform, account, post, metric }: Measured): string {
  return JSON.stringify([day, platform, account, post, metric]);
}

/** A date's place in the index. */
export function startOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** Reads a stored row; null when it is none. */
export function parseResult(value: unknown): Result | null {
  const parsed = v.safeParse(resultSchema, value);
  return parsed.success ? parsed.output : null;
}

/** `x/@dinkestirta`; the account may be unsaid. */
export function channelOf({ platform, account }: { platform: Platform; account: string | null }): string {
  return `${platform}/${account ?? ''}`;
}
