/** Brings the packs into force: whenever packs or the administrator's policy change, what they come to is stored for every tab. */
import { browser } from 'wxt/browser';
import { re2 } from '../checker/custom/re2.ts';
import { parseGuideline, withParts } from '../guideline/guideline.ts';
import { joined } from '../guideline/pack/joined.ts';
import { changeGuideline, guidelineKey } from '../guideline.ts';
import { effectOf, inForce } from '../packs/force.ts';
import { takePolicy } from '../packs/policy.ts';
import { currentPacks, policyKey, shelfKey } from '../packs.ts';

/** The policy as it was given, beside what came of it: an unchanged one is not read again. */
const givenKey = 'policy-given';

/** Registers its listeners at once, as a worker must that is woken by events. */
export function keepInForce(): void {
  // One after the other: the later one sees what the earlier one stored.
  let last: Promise<void> = Promise.resolve();
  const again = (work: () => Promise<void>) => {
    // What goes wrong surfaces in the worker's console, and keeps the next change from nothing.
    last = last.then(work).catch((error: unknown) => queueMicrotask(() => Promise.reject(error)));
  };
  browser.storage.onChanged.addListener((changes, area) => {
    // Erasing everything does not free anybody from the policy.
    const erased = area === 'local' && givenKey in changes && changes[givenKey]?.newValue === undefined;
    if (area === 'managed' || erased) again(readPolicy);
    if (area === 'local' && (shelfKey in changes || policyKey in changes)) again(enforce);
    // The packs in force add to an institution that has just begun.
    const { oldValue, newValue } = (area === 'local' && changes[guidelineKey]) || {};
    const begun = (value: unknown) => !parseGuideline(value).institution.isExample;
    if (newValue !== undefined && begun(newValue) && !begun(oldValue)) again(enforce);
  });
  again(readPolicy);
}

async function readPolicy(): Promise<void> {
  const managed = await given();
  const text = JSON.stringify(managed);
  const stored = await browser.storage.local.get([givenKey, guidelineKey]);
  // Of another version of Saring, too: its rules may have changed.
  const mark = `${browser.runtime.getManifest().version} ${text}`;
  if (stored[givenKey] === mark || (stored[givenKey] === undefined && text === '{}')) return;
  await browser.storage.local.set({ [policyKey]: await takePolicy(managed, re2), [givenKey]: mark });
}

/** Firefox denies the area where there is no policy. */
async function given(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get();
  } catch {
    return {};
  }
}

async function enforce(): Promise<void> {
  const { shelf, policy } = await currentPacks();
  const effect = effectOf(inForce(shelf, policy));
  await changeGuideline(({ institution, effect: before }) => {
    // A pack that does not say whose it is adds to an institution, and does not begin one.
    if (institution.isExample && effect.said.name === undefined)
      return { effect: { ...effect, said: {}, locked: {} } };
    const locked = new Set(Object.keys(effect.locked));
    const parts = joined(institution, effect.said, locked, before.said);
    return Object.keys(parts).length === 0
      ? { effect }
      : { effect, institution: withParts(institution, parts) };
  });
}
