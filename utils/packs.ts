/** The stored packs: changed by the desk and the first run, followed by pages, brought into force by the background. */
import { browser } from 'wxt/browser';
import type { Outcome } from './guideline/pack/problem.ts';
import type { Pack } from './guideline/pack.ts';
import { type Policy, parsePolicy } from './packs/policy.ts';
import { parseShelf, type Shelf } from './packs/shelf.ts';

export const shelfKey = 'packs';
export const policyKey = 'policy';

export interface Packs {
  shelf: Shelf;
  policy: Policy;
}

export async function currentPacks(): Promise<Packs> {
  const stored = await browser.storage.local.get([shelfKey, policyKey]);
  return { shelf: parseShelf(stored[shelfKey]), policy: parsePolicy(stored[policyKey]) };
}

/** Changes what is stored, one change after the other across all pages of ours. Null leaves it as it is. */
export async function changeShelf(
  change: (now: Packs) => Shelf | null | Promise<Shelf | null>,
): Promise<void> {
  await navigator.locks.request(shelfKey, async () => {
    const next = await change(await currentPacks());
    if (next !== null) await browser.storage.local.set({ [shelfKey]: next });
  });
}

/** Calls `onChange` with what is stored, now and after every change, until aborted. */
export function followPacks(onChange: (packs: Packs) => void, signal: AbortSignal): void {
  const tell = () =>
    void currentPacks().then((packs) => {
      if (!signal.aborted) onChange(packs);
    });
  const hear = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && (shelfKey in changes || policyKey in changes)) tell();
  };
  browser.storage.onChanged.addListener(hear);
  signal.addEventListener('abort', () => {
    if (browser.runtime?.id !== undefined) browser.storage.onChanged.removeListener(hear);
  });
  tell();
}

/**
 * Takes a guideline pack in from a file and brings it into force, whatever chose the file: a button, dropping it, the first run.
 * A new version of a pack that is there takes its place. What is refused changes nothing.
 */
export async function importPack(file: File): Promise<Outcome<Pack>> {
  // Behind the first drawing of the page: the checker, and the engine for patterns.
  const [{ takePack, textOf }, { re2 }] = await Promise.all([
    import('./packs/take.ts'),
    import('./checker/custom/re2.ts'),
  ]);
  const text = await textOf(file);
  if (!text.ok) return text;
  let outcome: Outcome<Pack> = { ok: false, problem: { what: 'from-policy', line: null, place: '' } };
  await changeShelf(async ({ shelf, policy }) => {
    if (policy.locked.includes('packs')) return null;
    outcome = await takePack(text.value, shelf, policy.packs, re2);
    if (!outcome.ok) return null;
    const pack = outcome.value;
    const known = shelf.installed.some(({ id }) => id === pack.id);
    return {
      ...shelf,
      installed: [...shelf.installed.filter(({ id }) => id !== pack.id), pack],
      active: known ? shelf.active : pack.id,
    };
  });
  return outcome;
}
