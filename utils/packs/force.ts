/** Which packs are in force on this device, and what they come to. Pure. */
import type { Effect } from '../guideline/effect.ts';
import { chainOf, type Source } from '../guideline/pack/chain.ts';
import { saidIn } from '../guideline/pack/institution.ts';
import { forbids, type Resolved, resolve } from '../guideline/pack/resolve.ts';
import type { Pack } from '../guideline/pack.ts';
import { builtIn, severities } from './known.ts';
import type { Policy } from './policy.ts';
import type { Shelf } from './shelf.ts';
import { finder } from './take.ts';

/** Id of the pack that stands for what the administrator locked beyond packs. */
export const policyId = 'kebijakan-peramban';
/** Id of what was set in the desk. */
export const ownId = 'setempat';

export interface Force {
  /** Outermost first, with what was set here at the end. */
  sources: readonly Source[];
  resolved: Resolved;
}

/** The packs in force. A chosen pack counts under a policy only when it stands on the policy's own. */
export function inForce(shelf: Shelf, policy: Policy): Force {
  const find = finder(shelf, policy.packs);
  const chain = (id: string | null): readonly Source[] => {
    const last = id === null ? undefined : find(id);
    const found = last && chainOf(last, find);
    return found?.ok ? found.value : [];
  };
  const ruled = chain(policy.active);
  const chosen = chain(shelf.active);
  const stands = policy.active === null || chosen.some(({ pack }) => pack.id === policy.active);
  const base = [...rulers(policy), ...(stands && chosen.length > 0 ? chosen : ruled)];
  const own: readonly Source[] = shelf.own === null ? [] : [{ pack: shelf.own, from: 'own' }];
  const sources = [...base, ...own];
  return { sources, resolved: resolve(sources, severities) };
}

/** What is locked beside the packs: everything else may be loosened by those below, as far as this one goes. */
function rulers({ name, locked }: Policy): Source[] {
  const settings = locked.filter((one) => one !== 'packs') as NonNullable<Pack['locked']>;
  if (settings.length === 0) return [];
  const pack: Pack = {
    format: 'saring-pack',
    formatVersion: 1,
    id: policyId,
    version: '1',
    title: name,
    publisher: name,
    allow: ['rules.*', 'thresholds.*', 'profile.*', 'exceptions', 'prompts'],
    locked: settings,
  };
  return [{ pack, from: 'policy' }];
}

/** As every tab needs it. */
export function effectOf({ sources, resolved }: Force): Effect {
  const above = sources.filter(({ from }) => from !== 'own');
  const fixed: Record<string, string> = {};
  for (const id of [...builtIn.keys(), ...resolved.custom.map((rule) => rule.id)]) {
    const forbidden = forbids(above, `rules.${id}`, true);
    if (forbidden !== null) fixed[id] = forbidden.by;
  }
  const said = saidIn(resolved);
  const locked: Record<string, string> = {};
  for (const fact of Object.keys(said)) {
    const forbidden = forbids(above, `profile.${fact}`, false);
    if (forbidden !== null) locked[fact] = forbidden.by;
  }
  const { chain, rules, thresholds, lexicon, exceptions, custom, prompts, templates, norms } = resolved;
  return {
    chain,
    rules: Object.fromEntries(Object.entries(rules).map(([id, { value }]) => [id, value])),
    thresholds: Object.fromEntries(Object.entries(thresholds).map(([name, told]) => [name, told?.value])),
    lexicon: [...lexicon],
    exceptions: [...exceptions],
    custom: [...custom],
    prompts: [...prompts],
    templates: [...templates],
    norms,
    fixed,
    said,
    locked,
  };
}
