/** How far the first set-up came; stored, so that it goes on where it was left. */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Step, steps } from './steps.ts';

const schema = v.object({
  done: v.fallback(v.array(v.picklist(steps)), []),
  skipped: v.fallback(v.array(v.picklist(steps)), []),
});

export type Progress = v.InferOutput<typeof schema>;

const key = 'setup';
const nothingDone: Progress = { done: [], skipped: [] };

export async function storedProgress(): Promise<Progress> {
  const parsed = v.safeParse(schema, (await browser.storage.local.get(key))[key]);
  return parsed.success ? parsed.output : nothingDone;
}

export async function storeProgress(progress: Progress): Promise<void> {
  await browser.storage.local.set({ [key]: progress });
}

/** With one step more that is done, or skipped. A step that was done stays done. */
export function further(progress: Progress, step: Step, how: 'done' | 'skipped'): Progress {
  const without = (list: readonly Step[]) => list.filter((each) => each !== step);
  if (how === 'done') return { done: [...without(progress.done), step], skipped: without(progress.skipped) };
  if (progress.done.includes(step)) return progress;
  return { done: progress.done, skipped: [...without(progress.skipped), step] };
}
