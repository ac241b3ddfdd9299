/** Plans and recent posts, asked of the background. */
import type { Guideline } from '../guideline/guideline.ts';
import { send } from '../messages.ts';
import { zoneOf } from '../plan/zones.ts';
import { createPlanning, type Planning } from './planning.ts';

export function planningOf(guideline: () => Guideline, signal: AbortSignal): Planning {
  return createPlanning(
    {
      zone: () => zoneOf(guideline().institution),
      async readPlan(id) {
        const answer = await send('readPlan', { id });
        return answer.ok && 'plan' in answer.value ? answer.value.plan : null;
      },
      async writePlan(id, change, from) {
        const answer = await send('setPlan', { id, change, from });
        return answer.ok && answer.value;
      },
      async readHistory() {
        const answer = await send('recentPosts');
        if (!answer.ok) return null;
        return answer.value.map(({ platform, text, at }) => ({
          platform,
          text,
          at: new Date(at).toISOString(),
        }));
      },
    },
    signal,
  );
}

/** The draft for which this tab was opened; null: none. */
export async function takeOffer(): Promise<string | null> {
  const answer = await send('takeOffer');
  return answer.ok && 'draft' in answer.value ? answer.value.draft : null;
}
