/** From packs to the lines that the desk draws. Pure. */
import type { Severity } from '../../checker/rule.ts';
import { citations, norms } from '../../guideline/norms.ts';
import { chainOf, type Source } from '../../guideline/pack/chain.ts';
import { forbids } from '../../guideline/pack/resolve.ts';
import { thresholdNames, thresholds } from '../../guideline/thresholds.ts';
import { builtInPacks } from '../../packs/built-in.ts';
import { type Force, inForce, ownId, policyId } from '../../packs/force.ts';
import { builtIn } from '../../packs/known.ts';
import type { Policy } from '../../packs/policy.ts';
import type { Shelf } from '../../packs/shelf.ts';
import { finder } from '../../packs/take.ts';
import type { GuideState, LimitLine, NormLine, PackLine, RuleLine, Teller } from './guide-state.ts';

type Drawn = Omit<GuideState, 'ready' | 'intake' | 'fault' | 'trial' | 'own' | 'compared'>;

/** `keys`: fingerprints by public key. */
export function linesOf(shelf: Shelf, policy: Policy, keys: ReadonlyMap<string, string>): Drawn {
  const force = inForce(shelf, policy);
  const above = force.sources.filter(({ from }) => from !== 'own');
  const before = inForce({ ...shelf, own: null }, policy);
  const teller = tellers(force.sources);
  const { resolved } = force;
  const held = (setting: string) => {
    const forbidden = forbids(above, setting, true);
    return forbidden === null
      ? { lockedBy: null, heldBy: null }
      : {
          lockedBy: forbidden.why === 'locked' ? teller(forbidden.by) : null,
          heldBy: forbidden.why === 'loosens' ? teller(forbidden.by) : null,
        };
  };
  const exceptions = forbids(above, 'exceptions', true);
  let ownWord = 0;
  let ownException = 0;
  return {
    packs: packLines(shelf, policy, force, keys),
    chain: force.sources.map((source) => lineOf(source, shelf, policy, force, keys)),
    rules: ruleLines(force, before, teller, held),
    limits: limitLines(force, before, teller, held),
    words: resolved.lexicon.map((word) => ({
      ...word,
      teller: teller(word.by),
      own: word.by === ownId ? ownWord++ : null,
    })),
    exceptions: resolved.exceptions.map((one) => ({
      ...one,
      teller: teller(one.by),
      own: one.by === ownId ? ownException++ : null,
    })),
    exceptionsHeldBy: exceptions === null ? null : teller(exceptions.by),
    custom: [...resolved.custom, ...resolved.prompts].map(({ by, ...data }) => ({
      data,
      teller: teller(by),
      own: by === ownId,
    })),
    templates: resolved.templates.map(({ by, ...data }) => ({ data, teller: teller(by), own: by === ownId })),
    norms: normLines(force, teller),
    unknown: resolved.unknown.map(({ rule, by }) => ({ rule, by: teller(by)?.title ?? by })),
    refused: resolved.refused.map(({ setting, by }) => ({ setting, by: teller(by)?.title ?? by })),
    policy: {
      name: policy.name,
      mayImport: !policy.locked.includes('packs'),
      problems: [...policy.problems],
    },
  };
}

function tellers(sources: readonly Source[]): (id: string) => Teller {
  return (id) => {
    const source = sources.find(({ pack }) => pack.id === id);
    return source ? { from: source.from, title: source.pack.title } : null;
  };
}

function packLines(
  shelf: Shelf,
  policy: Policy,
  force: Force,
  keys: ReadonlyMap<string, string>,
): PackLine[] {
  const ruled = policy.packs.map((pack): Source => ({ pack, from: 'policy' }));
  const files = shelf.installed.map((pack): Source => ({ pack, from: 'file' }));
  const own = builtInPacks.map((pack): Source => ({ pack, from: 'builtin' }));
  return [...ruled, ...files, ...own].map((source) => lineOf(source, shelf, policy, force, keys));
}

function lineOf(
  { pack, from }: Source,
  shelf: Shelf,
  policy: Policy,
  force: Force,
  keys: ReadonlyMap<string, string>,
): PackLine {
  const find = finder(shelf, policy.packs);
  const { id, title, publisher, version, about = '' } = pack;
  const child = from === 'file' ? shelf.installed.find((one) => one.extends === id) : undefined;
  return {
    id,
    title: id === policyId ? '' : title,
    publisher,
    version,
    about,
    from,
    standsOn: pack.extends === undefined ? null : (find(pack.extends)?.pack.title ?? pack.extends),
    chosen: policy.active === id || (shelf.active === id && force.sources.some((one) => one.pack.id === id)),
    inForce: force.sources.some((one) => one.pack.id === id),
    key: pack.signature ? (keys.get(pack.signature.key) ?? '') : null,
    holds: {
      rules: (pack.custom?.length ?? 0) + (pack.prompts?.length ?? 0),
      templates: pack.templates?.length ?? 0,
      services: pack.catalogue?.length ?? 0,
      words: (pack.lexicon?.length ?? 0) + (pack.exceptions?.length ?? 0),
    },
    neededBy: child?.title ?? null,
  };
}

type Held = (setting: string) => { lockedBy: Teller; heldBy: Teller };

function ruleLines(
  { resolved }: Force,
  { resolved: without }: Force,
  teller: (id: string) => Teller,
  held: Held,
): RuleLine[] {
  const stated = (id: string, severity: Severity, from: Force['resolved']) =>
    from.rules[id]?.value ?? { off: false, severity };
  const own = [
    ...resolved.custom.map(({ id, category, severity, message, by }) => ({
      id,
      category,
      severity,
      message,
      by,
    })),
    ...resolved.prompts.map(({ id, category = 'ethics' as const, message, by }) => ({
      id,
      category,
      severity: 'prompt' as const,
      message,
      by,
    })),
  ];
  const of = (
    id: string,
    category: RuleLine['category'],
    severity: Severity,
    name: string | null,
    by: string | null,
  ): RuleLine => {
    const now = stated(id, severity, resolved);
    const usual = stated(id, severity, without);
    const told = resolved.rules[id]?.by ?? by;
    const changed = resolved.rules[id]?.by === ownId;
    return {
      id,
      name,
      category,
      ...now,
      usual,
      by: told === null ? null : teller(told),
      changed,
      ...held(`rules.${id}`),
    };
  };
  return [
    ...own.map(({ id, category, severity, message, by }) => of(id, category, severity, message, by)),
    ...[...builtIn].map(([id, { category, severity }]) => of(id, category, severity, null, null)),
  ];
}

function limitLines(
  { resolved }: Force,
  { resolved: without }: Force,
  teller: (id: string) => Teller,
  held: Held,
): LimitLine[] {
  return thresholdNames.map((name) => {
    const { usual, least, most } = thresholds[name];
    const now = resolved.thresholds[name];
    const before = without.thresholds[name]?.value ?? usual;
    const { lockedBy, heldBy } = held(`thresholds.${name}`);
    const holder = lockedBy ?? heldBy;
    return {
      name,
      value: now?.value ?? usual,
      usual: before,
      least: lockedBy ? before : least,
      most: holder ? before : most,
      by: now === undefined ? null : teller(now.by),
      heldBy: holder,
      changed: now?.by === ownId,
    };
  });
}

/** Every norm that a rule of Saring rests on, the most cited first. */
function normLines({ resolved }: Force, teller: (id: string) => Teller): NormLine[] {
  const cited = Object.values(citations).flatMap((list) => [
    ...new Set(list.map((one) => one.split(' ')[0] ?? '')),
  ]);
  return Object.entries(norms)
    .map(([id, usual]) => {
      const told = resolved.norms[id];
      const { by, ...norm } = told ?? { by: null, ...usual };
      return {
        id,
        norm,
        rules: cited.filter((one) => one === id).length,
        teller: by === null ? null : teller(by),
        own: by === ownId,
      };
    })
    .sort((a, b) => b.rules - a.rules);
}

/** The pack that what is set here stands on; undefined: Saring itself. */
export function baseOf(shelf: Shelf, policy: Policy): string | undefined {
  const last = inForce({ ...shelf, own: null }, policy)
    .sources.filter(({ pack }) => pack.id !== policyId)
    .at(-1);
  return last?.pack.id;
}

/** True when the pack and those that it stands on are all there. */
export function isWhole(id: string, shelf: Shelf, policy: Policy): boolean {
  const find = finder(shelf, policy.packs);
  const source = find(id);
  return source !== undefined && chainOf(source, find).ok;
}
