/**
 * Takes a pack in, or says why not: read with suspicion, its patterns compiled, its examples run, its place in the chain and its
 * signature looked at. Pure but for the browser's cryptography; nothing is stored here, so a refusal changes nothing.
 */
import { failedExample } from '../checker/custom/examples.ts';
import type { Patterns } from '../checker/custom/patterns.ts';
import { questionOf, ruleOf } from '../checker/custom/rule-of.ts';
import { chainOf, type Source } from '../guideline/pack/chain.ts';
import { institutionOf, saidIn } from '../guideline/pack/institution.ts';
import { type Key, lineOf, nameOf, pathOf } from '../guideline/pack/place.ts';
import type { Outcome, PackProblem } from '../guideline/pack/problem.ts';
import { largestPack, readPack } from '../guideline/pack/read.ts';
import { resolve } from '../guideline/pack/resolve.ts';
import { verifyPack } from '../guideline/pack/sign.ts';
import { compareVersions, type Pack } from '../guideline/pack.ts';
import { builtInPacks } from './built-in.ts';
import { builtIn, severities } from './known.ts';
import { mostCharacters, mostPacks, type Shelf, sizeOf } from './shelf.ts';

type Fault = Omit<PackProblem, 'line' | 'place'> & { path: readonly Key[] };

/** What the policy of the administrator brings along. */
export type Ruled = readonly Pack[];

/** Where a pack of this id stands: policy before files, files before what comes with Saring. */
export function finder(shelf: Shelf, ruled: Ruled): (id: string) => Source | undefined {
  return (id) => {
    const policy = ruled.find((pack) => pack.id === id);
    if (policy) return { pack: policy, from: 'policy' };
    const file = shelf.installed.find((pack) => pack.id === id);
    if (file) return { pack: file, from: 'file' };
    const own = builtInPacks.find((pack) => pack.id === id);
    return own && { pack: own, from: 'builtin' };
  };
}

/** Reads a file's bytes only when they are few enough. */
export async function textOf(file: File): Promise<Outcome<string>> {
  if (file.size > largestPack) return { ok: false, problem: { what: 'too-large', line: null, place: '' } };
  return { ok: true, value: await file.text() };
}

/** `from`: a file that somebody chose, or the policy of the administrator. */
export async function takePack(
  text: string,
  shelf: Shelf,
  ruled: Ruled,
  patterns: Patterns,
  from: 'file' | 'policy' = 'file',
): Promise<Outcome<Pack>> {
  const read = readPack(text, builtIn);
  if (!read.ok) return read;
  const pack = read.value;
  const fault =
    unknownRule(pack, shelf, ruled) ??
    inRules(pack, patterns, shelf, ruled) ??
    (from === 'file' ? await inPlace(pack, shelf, ruled) : null) ??
    inChain(pack, shelf, ruled, from);
  if (fault === null) return { ok: true, value: pack };
  const { path, ...rest } = fault;
  return {
    ok: false,
    problem: { ...rest, line: path.length === 0 ? null : lineOf(text, path), place: nameOf(path) },
  };
}

/** Custom rules and questions of the pack and of those above it. */
function ownIds(pack: Pack, shelf: Shelf, ruled: Ruled): Set<string> {
  const chain = chainOf({ pack, from: 'file' }, finder(shelf, ruled));
  const packs = chain.ok ? chain.value.map((one) => one.pack) : [pack];
  return new Set(
    packs.flatMap(({ custom = [], prompts = [] }) => [...custom, ...prompts].map(({ id }) => id)),
  );
}

function unknownRule(pack: Pack, shelf: Shelf, ruled: Ruled): Fault | null {
  const own = ownIds(pack, shelf, ruled);
  const known = (id: string) => builtIn.has(id) || own.has(id);
  const stray = Object.keys(pack.rules ?? {}).find((id) => !known(id));
  if (stray !== undefined) return { what: 'unknown-rule', about: stray, path: ['rules', stray] };
  for (const [at, { rules = [] }] of (pack.exceptions ?? []).entries()) {
    const place = rules.findIndex((id) => !known(id));
    if (place >= 0)
      return { what: 'unknown-rule', about: rules[place] ?? '', path: ['exceptions', at, 'rules', place] };
  }
  return null;
}

/** Instructions of all patterns of a pack: every key typed runs them over one sentence. */
const mostInstructions = 6_000;

/** The patterns and the examples of each rule, in the order of the file. */
function inRules(pack: Pack, patterns: Patterns, shelf: Shelf, ruled: Ruled): Fault | null {
  const chain = chainOf({ pack, from: 'file' }, finder(shelf, ruled));
  const said = resolve(chain.ok ? chain.value : [{ pack, from: 'file' }], severities);
  const institution = institutionOf(saidIn(said));
  let instructions = 0;
  for (const part of ['custom', 'prompts'] as const) {
    for (const [at, data] of (pack[part] ?? []).entries()) {
      const path = [part, at] as const;
      for (const { pattern, within } of patternsIn(data)) {
        const compiled = patterns.compile(pattern, false);
        if ('size' in compiled) instructions += compiled.size;
        const fault =
          'fault' in compiled
            ? compiled.fault
            : instructions > mostInstructions && `program size of all patterns > ${mostInstructions}`;
        if (fault) return { what: 'pattern', about: data.id, detail: fault, path: [...path, ...within] };
      }
      const rule = 'rule' in data ? ruleOf(data, patterns) : questionOf(data, patterns);
      const failed = rule && failedExample(data, rule, institution);
      if (!failed) continue;
      const { which, index, found, wanted } = failed;
      return {
        what: 'example',
        about: data.id,
        detail: found === wanted ? wanted : `${wanted} → ${found}`,
        path: [...path, 'examples', which, index],
      };
    }
  }
  return null;
}

function patternsIn(value: unknown): { pattern: string; within: Key[] }[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('pattern' in value && typeof value.pattern === 'string')
    return [{ pattern: value.pattern, within: ['pattern'] }];
  return Object.entries(value).flatMap(([key, inner]) =>
    patternsIn(inner).map(({ pattern, within }) => ({ pattern, within: [key, ...within] })),
  );
}

/** Whether a file may stand where something of its name stands already. */
async function inPlace(pack: Pack, shelf: Shelf, ruled: Ruled): Promise<Fault | null> {
  if (builtInPacks.some(({ id }) => id === pack.id))
    return { what: 'reserved', about: pack.id, path: ['id'] };
  if (ruled.some(({ id }) => id === pack.id)) return { what: 'from-policy', about: pack.id, path: ['id'] };
  const there = shelf.installed.find(({ id }) => id === pack.id);
  const signed = await verifyPack(pack);
  if (signed === 'bad') return { what: 'bad-signature', about: pack.id, path: ['signature'] };
  if (signed === 'cannot-verify') return { what: 'cannot-verify', about: pack.id, path: ['signature'] };
  if (there?.signature !== undefined) {
    if (pack.signature === undefined) return { what: 'unsigned', about: pack.id, path: ['id'] };
    if (pack.signature.key !== there.signature.key)
      return { what: 'other-key', about: pack.id, path: ['signature', 'key'] };
  }
  if (there && compareVersions(pack.version, there.version) < 0)
    return { what: 'older', about: there.version, detail: pack.version, path: ['version'] };
  const others = shelf.installed.filter(({ id }) => id !== pack.id);
  const room = others.length < mostPacks && sizeOf([...others, pack]) <= mostCharacters;
  return room ? null : { what: 'full', detail: String(others.length), path: [] };
}

/** The chain that the pack would make, and what it may not change there. */
function inChain(pack: Pack, shelf: Shelf, ruled: Ruled, from: 'file' | 'policy'): Fault | null {
  const find = finder(shelf, ruled);
  // Others may stand on this one already: they see the new one.
  const chain = chainOf({ pack, from }, (id) => (id === pack.id ? { pack, from } : find(id)));
  if (!chain.ok) {
    const { what, about, detail } = chain.problem;
    return { what, ...(about && { about }), ...(detail && { detail }), path: ['extends'] };
  }
  const [refusal] = resolve(chain.value, severities).refused.filter(({ asked }) => asked === pack.id);
  if (refusal === undefined) return null;
  return {
    what: refusal.why,
    about: refusal.setting,
    detail: chain.value.find((one) => one.pack.id === refusal.by)?.pack.title ?? refusal.by,
    path: placeIn(pack, refusal.setting),
  };
}

/** Where a pack says something about a setting. */
function placeIn(pack: Pack, setting: string): Key[] {
  const path = pathOf(setting);
  const [part, name] = path;
  const at = part === 'rules' ? (pack.custom ?? []).findIndex(({ id }) => id === name) : -1;
  return at >= 0 && pack.rules?.[String(name)] === undefined ? ['custom', at, 'id'] : path;
}
