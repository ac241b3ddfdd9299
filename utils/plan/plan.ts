/** What a post is for: asked once beside the composer, remembered with the draft. Everything is optional; empty means not said yet. */
import * as v from 'valibot';

export const horizons = ['short', 'medium', 'long'] as const;
export const formats = ['photo', 'video', 'carousel', 'text', 'story', 'reel', 'broadcast'] as const;

const line = v.optional(v.pipe(v.string(), v.maxLength(500)), '');

export const planSchema = v.object({
  /** What changes by this post (SMART). */
  goal: line,
  audience: line,
  /** Name of a flagship programme of the institution. */
  programme: line,
  pillar: line,
  /** What people are asked to do (call to action). */
  cta: line,
  kpi: line,
  format: v.optional(v.nullable(v.picklist(formats)), null),
  horizon: v.optional(v.nullable(v.picklist(horizons)), null),
  writer: line,
  editor: line,
  approver: line,
  /** ms since the epoch; null: no time set. */
  scheduledAt: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))), null),
});

export type Plan = v.InferOutput<typeof planSchema>;

/** Some fields, said anew; those that are left out stay. */
export const planChangeSchema = v.pipe(
  v.partial(planSchema),
  v.transform(
    (change) =>
      Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as Partial<Plan>,
  ),
);

export const emptyPlan: Plan = v.parse(planSchema, {});

/** Reads a plan from outside; null when it is none. */
export function parsePlan(value: unknown): Plan | null {
  const parsed = v.safeParse(planSchema, value);
  return parsed.success ? parsed.output : null;
}

/** True when nothing was said yet: rules about the plan then keep silent. */
export function isEmptyPlan(plan: Plan): boolean {
  return Object.values(plan).every((value) => value === '' || value === null);
}

/** As the rules read it (`Context.plan` and `Context.workflow`); null where nothing was said. */
export function forChecker(plan: Plan): {
  plan: Record<string, string> | null;
  workflow: Record<string, string> | null;
} {
  const { goal, audience, programme, pillar, cta, kpi, writer, editor, approver } = plan;
  const about = { tujuan: goal, audiens: audience, program: programme, pilar: pillar, cta, kpi };
  const workflow = { author: writer, editor, approver };
  return { plan: saysAnything(about) ? about : null, workflow: saysAnything(workflow) ? workflow : null };
}

const saysAnything = (record: Record<string, string>) =>
  Object.values(record).some((value) => value.trim() !== '');
