/** The plans that were used before, as the browser keeps them: on this device, never synchronised. */
import { browser } from 'wxt/browser';
import { type PlanMemory, parsePlanMemory } from './plan/memory.ts';

const key = 'plans';

async function stored(): Promise<PlanMemory> {
  return parsePlanMemory((await browser.storage.local.get(key))[key]);
}

/** One change after the other, across all pages of ours. */
export async function changePlanMemory(change: (now: PlanMemory) => PlanMemory): Promise<void> {
  await navigator.locks.request(key, async () => {
    await browser.storage.local.set({ [key]: change(await stored()) });
  });
}

/** Calls `onChange` with what is stored, now and after every change, until aborted. */
export function followPlanMemory(onChange: (memory: PlanMemory) => void, signal: AbortSignal): void {
  const hear = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[key]) onChange(parsePlanMemory(changes[key].newValue));
  };
  browser.storage.onChanged.addListener(hear);
  signal.addEventListener('abort', () => {
    // In a dead context there is nothing left to take the listener from.
    if (browser.runtime?.id !== undefined) browser.storage.onChanged.removeListener(hear);
  });
  void stored().then((memory) => {
    if (!signal.aborted) onChange(memory);
  });
}
