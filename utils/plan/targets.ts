/** What the institution wants to reach in a week; a month is measured by its own number of days. */
import * as v from 'valibot';
import { daysOf } from './periods.ts';
import type { Report } from './report.ts';

const count = v.fallback(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1e9))), null);
const percent = v.fallback(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100))), null);

const schema = v.object({
  /** A week. */
  posts: v.optional(count, null),
  windows: v.optional(percent, null),
  linkBack: v.optional(percent, null),
  /** A week. */
  reach: v.optional(count, null),
  /** Minutes, at most. */
  reply: v.optional(count, null),
});

/** Null: no target. */
export type Targets = v.InferOutput<typeof schema>;
export type Target = keyof Targets;
export const targetNames = Object.keys(schema.entries) as Target[];

export const noTargets: Targets = { posts: null, windows: null, linkBack: null, reach: null, reply: null };

/** Reads what is stored; a part that cannot be read counts as not set. */
export function parseTargets(value: unknown): Targets {
  const parsed = v.safeParse(schema, value);
  return parsed.success ? parsed.output : noTargets;
}

/** The target for this period, and whether it was met; null where there is none, `met` null where nothing is known. */
export function against(
  report: Report,
  targets: Targets,
  name: Target,
): { target: number; met: boolean | null } | null {
  const weekly = targets[name];
  if (weekly === null) return null;
  const target =
    name === 'posts' || name === 'reach' ? Math.round((weekly * daysOf(report.period)) / 7) : weekly;
  const value = reached(report, name);
  if (value === null) return { target, met: null };
  return { target, met: name === 'reply' ? value <= target : value >= target };
}

/** Shares as whole percent, rounded down: 99.6 % is not all of them. */
export function reached(report: Report, name: Target): number | null {
  if (name === 'posts' || name === 'reach' || name === 'reply') return report[name];
  const share = report[name];
  return share === null ? null : percentOf(share);
}

/** Null of nothing. */
export function percentOf({ yes, of }: { yes: number; of: number }): number | null {
  return of === 0 ? null : Math.floor((yes / of) * 100);
}
