/** Plans that were used before, per account: the last ones, and those that were given a name. What a routine post needs is two clicks. */
import * as v from 'valibot';
import { type Platform, platforms } from '../platform.ts';
import { emptyPlan, isEmptyPlan, type Plan, planSchema } from './plan.ts';

/** Above these the oldest go. */
const mostAccounts = 50;
const mostRecent = 3;
const mostPresets = 12;

const short = v.pipe(v.string(), v.maxLength(60));
const kept = v.object({ plan: planSchema });
const account = v.object({
  platform: v.picklist(platforms),
  /** Empty where the site does not say. */
  account: v.pipe(v.string(), v.maxLength(200)),
  /** Newest first, one per draft. */
  recent: v.fallback(v.array(v.object({ ...kept.entries, draft: v.string() })), []),
  presets: v.fallback(v.array(v.object({ ...kept.entries, name: short })), []),
});
const schema = v.object({ accounts: v.fallback(v.array(account), []) });

export type PlanMemory = v.InferOutput<typeof schema>;
type AccountMemory = PlanMemory['accounts'][number];

/** Whose plans they are. */
export interface Owner {
  platform: Platform;
  account: string | null;
}

export const noPlans: PlanMemory = { accounts: [] };

/** Reads what is stored; what is malformed counts as nothing. */
export function parsePlanMemory(value: unknown): PlanMemory {
  const parsed = v.safeParse(schema, value);
  return parsed.success ? parsed.output : noPlans;
}

/** What of a plan is worth using again: all but its time. */
export function routineOf(plan: Plan): Plan {
  return { ...plan, scheduledAt: null };
}

/** The plan of the account's last post that is not this draft; null when there is none. */
export function lastPlan(memory: PlanMemory, owner: Owner, draft: string | null): Plan | null {
  return of(memory, owner).recent.find((each) => each.draft !== draft)?.plan ?? null;
}

export function presetsOf(memory: PlanMemory, owner: Owner): AccountMemory['presets'] {
  return of(memory, owner).presets;
}

/** The draft's plan comes to the front of its account's last ones; an empty one says nothing. */
export function withLast(memory: PlanMemory, owner: Owner, draft: string, plan: Plan): PlanMemory {
  const routine = routineOf(plan);
  return changed(memory, owner, (now) => {
    const others = now.recent.filter((each) => each.draft !== draft);
    const recent = isEmptyPlan(routine) ? others : [{ draft, plan: routine }, ...others];
    return { ...now, recent: recent.slice(0, mostRecent) };
  });
}

/** Under a name that is in use, the new plan stands. */
export function withPreset(memory: PlanMemory, owner: Owner, name: string, plan: Plan): PlanMemory {
  const tidy = name.trim().slice(0, 60);
  if (tidy === '') return memory;
  return changed(memory, owner, (now) => ({
    ...now,
    presets: [
      ...now.presets.filter((each) => each.name !== tidy),
      { name: tidy, plan: routineOf({ ...emptyPlan, ...plan }) },
    ].slice(-mostPresets),
  }));
}

export function withoutPreset(memory: PlanMemory, owner: Owner, name: string): PlanMemory {
  return changed(memory, owner, (now) => ({
    ...now,
    presets: now.presets.filter((each) => each.name !== name),
  }));
}

function of({ accounts }: PlanMemory, { platform, account: name }: Owner): AccountMemory {
  return (
    accounts.find((each) => each.platform === platform && each.account === (name ?? '')) ?? {
      platform,
      account: name ?? '',
      recent: [],
      presets: [],
    }
  );
}

function changed(
  memory: PlanMemory,
  owner: Owner,
  change: (now: AccountMemory) => AccountMemory,
): PlanMemory {
  const now = of(memory, owner);
  const others = memory.accounts.filter((each) => each !== now);
  return { accounts: [change(now), ...others].slice(0, mostAccounts) };
}
