/** Brings the packs into force: whenever packs or the administrator's policy change, what they come to is stored for every tab. */
import { browser } from 'wxt/browser';
import { re2 } from '../checker/custom/re2.ts';
import type { Effect } from '../guideline/effect.ts';
import { withParts } from '../guideline/guideline.ts';
import type { Institution } from '../guideline/institution.ts';
import { institutionIn, joined } from '../guideline/pack/institution.ts';
import { forbids } from '../guideline/pack/resolve.ts';
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
  const force = inForce(shelf, policy);
  const effect = effectOf(force);
  const above = force.sources.filter(({ from }) => from !== 'own');
  const said = institutionIn(force.resolved);
  const locked = new Set(Object.keys(said).filter((key) => forbids(above, `profile.${key}`, false) !== null));
  await changeGuideline(({ institution, effect: before }) => {
    // What somebody took out of the institution comes back with another pack, and not with every switch that is set here.
    const news = packsIn(before) === packsIn(effect) ? only(said, locked) : said;
    // A pack that does not say whose it is adds to an institution, and does not begin one.
    const parts = institution.isExample && said.name === undefined ? {} : joined(institution, news, locked);
    return Object.keys(parts).length === 0
      ? { effect }
      : { effect, institution: withParts(institution, parts) };
  });
}

const packsIn = ({ chain }: Effect) =>
  JSON.stringify(chain.filter(({ from }) => from !== 'own').map(({ id, version }) => [id, version]));

const only = (said: Partial<Institution>, keys: ReadonlySet<string>) =>
  Object.fromEntries(Object.entries(said).filter(([key]) => keys.has(key)));
