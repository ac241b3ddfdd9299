/** Plans as composers meet them, and the posts that went out before. Payloads come from pages' processes and are parsed here. */
import * as v from 'valibot';
import { hasFailed, type Repository } from '../drafts/repository.ts';
import type { RecentPost } from '../messages.ts';
import { withLast } from '../plan/memory.ts';
import { type Plan, planChangeSchema } from '../plan/plan.ts';
import { changePlanMemory } from '../plan-memory.ts';
import { postsOf } from './recent-posts.ts';

const readMessage = v.object({ id: v.string() });
const setMessage = v.object({ id: v.string(), change: planChangeSchema, from: planChangeSchema });

/** Of the newest drafts, as many are looked at for posts that went out. */
const lookedAt = 300;

export function createPlans(repository: Repository, onChange: () => void, now: () => number = Date.now) {
  return {
    async read(raw: unknown): Promise<{ plan: Plan } | { none: true }> {
      const parsed = v.safeParse(readMessage, raw);
      const draft = parsed.success ? await repository.get(parsed.output.id) : null;
      return draft ? { plan: draft.plan } : { none: true };
    },

    async set(raw: unknown): Promise<boolean> {
      const parsed = v.safeParse(setMessage, raw);
      if (!parsed.success) return false;
      const { id, change, from } = parsed.output;
      const draft = await repository.setPlan(id, change, now(), from);
      if (draft === null || hasFailed(draft)) return false;
      await changePlanMemory((memory) => withLast(memory, draft, draft.id, draft.plan));
      onChange();
      return true;
    },

    async recent(): Promise<RecentPost[]> {
      return postsOf(await repository.newest(lookedAt));
    },
  };
}
