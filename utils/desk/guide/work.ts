/**
 * What the guidelines' section works with: loaded when it is first opened, as it brings the checker and the engine for patterns.
 */
import { createChecker } from '../../checker/check.ts';
import { re2 } from '../../checker/custom/re2.ts';
import { questionOf, ruleOf, textOf } from '../../checker/custom/rule-of.ts';
import { emptyInstitution } from '../../guideline/empty.ts';
import type { Institution } from '../../guideline/institution.ts';
import { type Difference, differences } from '../../guideline/pack/difference.ts';
import { partsOf as partsOfInstitution } from '../../guideline/pack/institution.ts';
import type { PackProblem } from '../../guideline/pack/problem.ts';
import { fingerprint } from '../../guideline/pack/sign.ts';
import { writePack } from '../../guideline/pack/write.ts';
import { emptyPack, type Pack } from '../../guideline/pack.ts';
import { builtInPacks } from '../../packs/built-in.ts';
import { ownId } from '../../packs/force.ts';
import { takePack } from '../../packs/take.ts';
import type { Packs } from '../../packs.ts';
import type { Trial } from './guide-state.ts';
import { baseOf } from './lines.ts';
import { withOwnRule } from './own.ts';
import { isPrompt, type RuleDraft, ruleFrom } from './rule-draft.ts';

/** What was set here, or a pack in which nothing is. */
export function ownPack({ shelf, policy }: Packs, institution: Institution): Pack {
  const name = institution.isExample || institution.name === '' ? 'Pedoman setempat' : institution.name;
  const own = shelf.own ?? emptyPack({ id: ownId, title: name, publisher: name });
  const base = baseOf(shelf, policy);
  const { extends: _, ...rest } = own;
  return base === undefined ? rest : { ...rest, extends: base };
}

/** Whether what was set here may be so: it goes through the same door as a file. */
export async function faultIn(own: Pack, { shelf, policy }: Packs): Promise<PackProblem | null> {
  const taken = await takePack(writePack(own), shelf, policy.packs, re2, 'policy');
  return taken.ok ? null : taken.problem;
}

export async function keysOf({ shelf, policy }: Packs): Promise<Map<string, string>> {
  const keys = [...shelf.installed, ...policy.packs].flatMap(({ signature }) =>
    signature ? [signature.key] : [],
  );
  return new Map(await Promise.all(keys.map(async (key) => [key, await fingerprint(key)] as const)));
}

/** What differs from the one to the other; `saring` stands for no pack at all. */
export function compare(left: string, right: string, packs: Packs, institution: Institution): Difference[] {
  const find = (id: string) =>
    id === ownId
      ? ownPack(packs, institution)
      : (packById(packs, id) ?? emptyPack({ id, title: '', publisher: '' }));
  // Names differ anyway, and say nothing about what is asked for.
  return differences(find(left), find(right)).filter(
    ({ place }) => !/^(?:title|publisher|about)$/.test(place),
  );
}

export const packById = ({ shelf, policy }: Packs, id: string): Pack | undefined =>
  [...policy.packs, ...shelf.installed, ...builtInPacks].find((pack) => pack.id === id);

/** The rule on a trial text: what it finds there, and what keeps it from being saved. */
export async function tryDraft(
  draft: RuleDraft,
  text: string,
  packs: Packs,
  institution: Institution,
  now: number,
): Promise<Trial> {
  const data = ruleFrom(draft);
  const own = ownPack(packs, institution);
  const problem = await faultIn(withOwnRule(own, data, null), packs);
  const early = problem !== null && problem.what !== 'example' && /\.(?:rule|when)\b/.test(problem.place);
  const rule = early ? null : isPrompt(data) ? questionOf(data, re2) : ruleOf(data, re2);
  if (rule === null) return { text, spans: [], problem, unfinished: true };
  const checker = createChecker({ rules: [rule], texts: { [data.id]: textOf(data, 'id') }, language: 'id' });
  const spans = checker.check([{ field: 'text', text }], {
    platform: data.platforms?.[0] ?? 'facebook',
    kind: data.kinds?.[0] ?? 'post',
    institution: { ...emptyInstitution, ...institution },
    account: null,
    media: null,
    plan: null,
    workflow: null,
    modes: { election: false, disaster: false },
    history: null,
    scheduledAt: null,
    now,
  });
  return { text, spans: spans.map(({ start, end }) => ({ start, end })), problem, unfinished: false };
}

/** What an institution hands on in a pack. */
export const partsOf = partsOfInstitution;

/** What units below may loosen where they may loosen everything. */
export const everything: NonNullable<Pack['allow']> = [
  'rules.*',
  'thresholds.*',
  'profile.*',
  'exceptions',
  'prompts',
];
