/**
 * What a chain of packs comes to. Every setting remembers who set it, and who keeps it from being changed. A unit may always
 * tighten; it loosens only what every pack above it allows, and what is locked it does not change at all. What a unit asked
 * for in vain is listed, not forgotten.
 */
import type { Severity } from '../../checker/rule.ts';
import type { Addition, Exception, Norm, Pack, Template } from '../pack.ts';
import { type Threshold, thresholdNames, thresholds } from '../thresholds.ts';
import type { From, Source } from './chain.ts';
import type { CustomRule, Prompt } from './custom.ts';
import type { Profile } from './profile.ts';

type Programme = Exclude<NonNullable<Pack['programmes']>[number], string>;

/** Something that was set. `by`: id of the pack; `lockedBy`: id of the pack that allows no other. */
export interface Told<Value> {
  value: Value;
  by: string;
}

export interface RuleState {
  off: boolean;
  severity: Severity;
}

type Owned<Item> = Item & { by: string };

export interface Refusal {
  /** e.g. `rules.emoji-overuse`. */
  setting: string;
  /** Id of the pack that asked for it. */
  asked: string;
  /** Id of the pack that forbids it. */
  by: string;
  why: 'locked' | 'loosens';
}

export interface Resolved {
  chain: { id: string; title: string; publisher: string; version: string; from: From; signed: boolean }[];
  /** By rule id; only rules about which some pack said something. */
  rules: Readonly<Record<string, Told<RuleState>>>;
  thresholds: Readonly<Partial<Record<Threshold, Told<number>>>>;
  lexicon: readonly Owned<Addition>[];
  exceptions: readonly Owned<Exception>[];
  custom: readonly Owned<CustomRule>[];
  prompts: readonly Owned<Prompt>[];
  templates: readonly Owned<Template>[];
  catalogue: readonly Owned<NonNullable<Pack['catalogue']>[number]>[];
  programmes: readonly Owned<Programme>[];
  norms: Readonly<Record<string, Owned<Norm>>>;
  profile: { readonly [Key in keyof Profile]?: Told<NonNullable<Profile[Key]>> };
  refused: readonly Refusal[];
  /** Rules that this version of Saring does not have, with the pack that says something about them. */
  unknown: readonly { rule: string; by: string }[];
}

/** How much a severity asks for: a question less than a warning. */
const strength: Readonly<Record<Severity, number>> = { hint: 0, prompt: 1, warn: 2, block: 3 };

/** `rules.*` matches every rule; anything else matches itself. */
export const covers = (names: readonly string[] | undefined, setting: string) =>
  names?.some((name) => name === setting || (name.endsWith('.*') && setting.startsWith(name.slice(0, -1)))) ??
  false;

/** Id of the pack above that forbids a change of the setting; null when nobody does. `looser`: the change asks for less. */
export function forbids(
  above: readonly Source[],
  setting: string,
  looser: boolean,
): { by: string; why: Refusal['why'] } | null {
  for (const { pack } of above) {
    const rule = setting.startsWith('rules.') ? pack.rules?.[setting.slice(6)] : undefined;
    if (rule?.locked || covers(pack.locked, setting)) return { by: pack.id, why: 'locked' };
    if (looser && !covers(pack.allow, setting)) return { by: pack.id, why: 'loosens' };
  }
  return null;
}

/** `severities`: of the rules that Saring has itself. Rules that nobody knows are passed over: they are of another version. */
export function resolve(chain: readonly Source[], severities: ReadonlyMap<string, Severity>): Resolved {
  const rules: Record<string, Told<RuleState>> = {};
  const limits: Partial<Record<Threshold, Told<number>>> = {};
  const custom = new Map<string, Owned<CustomRule>>();
  const prompts = new Map<string, Owned<Prompt>>();
  const templates = new Map<string, Owned<Template>>();
  const catalogue = new Map<string, Owned<NonNullable<Pack['catalogue']>[number]>>();
  const programmes = new Map<string, Owned<Programme>>();
  const norms: Record<string, Owned<Norm>> = {};
  const profile: Record<string, Told<unknown>> = {};
  const lexicon: Owned<Addition>[] = [];
  const exceptions: Owned<Exception>[] = [];
  const refused: Refusal[] = [];
  const unknown: { rule: string; by: string }[] = [];
  const known = (id: string) => severities.has(id) || custom.has(id) || prompts.has(id);

  chain.forEach(({ pack }, level) => {
    const by = pack.id;
    const above = chain.slice(0, level);
    const may = (setting: string, looser: boolean) => {
      const forbidden = forbids(above, setting, looser);
      if (forbidden !== null) refused.push({ setting, asked: by, ...forbidden });
      return forbidden === null;
    };

    for (const rule of pack.custom ?? []) {
      const there = custom.get(rule.id);
      // The same rule once more: only those above may say that it is another one now.
      if (there !== undefined && !may(`rules.${rule.id}`, true)) continue;
      custom.set(rule.id, { ...rule, by });
    }
    for (const prompt of pack.prompts ?? []) {
      if (prompts.has(prompt.id) && !may('prompts', true)) continue;
      prompts.set(prompt.id, { ...prompt, by });
    }
    for (const [id, { off, severity }] of Object.entries(pack.rules ?? {})) {
      const usual = custom.get(id)?.severity ?? (prompts.has(id) ? 'prompt' : severities.get(id));
      if (usual === undefined) unknown.push({ rule: id, by });
      if (usual === undefined || (off === undefined && severity === undefined)) continue;
      const now = rules[id]?.value ?? { off: false, severity: usual };
      const next = { off: off ?? now.off, severity: severity ?? now.severity };
      if (next.off === now.off && next.severity === now.severity) continue;
      const looser = (next.off && !now.off) || strength[next.severity] < strength[now.severity];
      if (may(`rules.${id}`, looser)) rules[id] = { value: next, by };
    }
    for (const name of thresholdNames) {
      const value = pack.thresholds?.[name];
      const now = limits[name]?.value ?? thresholds[name].usual;
      if (value === undefined || value === now) continue;
      if (may(`thresholds.${name}`, value > now)) limits[name] = { value, by };
    }
    for (const addition of pack.lexicon ?? []) lexicon.push({ ...addition, by });
    for (const rule of new Set((pack.exceptions ?? []).flatMap(({ rules = [] }) => rules)))
      if (!known(rule)) unknown.push({ rule, by });
    if (pack.exceptions?.length && may('exceptions', true))
      for (const exception of pack.exceptions) exceptions.push({ ...exception, by });
    for (const template of pack.templates ?? []) templates.set(template.id, { ...template, by });
    if (pack.catalogue?.length && (catalogue.size === 0 || may('profile.services', false)))
      for (const service of pack.catalogue) catalogue.set(service.name, { ...service, by });
    if (pack.programmes?.length && (programmes.size === 0 || may('profile.programmes', false)))
      for (const one of pack.programmes) {
        const programme = typeof one === 'string' ? { name: one } : one;
        programmes.set(programme.name, { ...programme, by });
      }
    for (const [id, norm] of Object.entries(pack.norms ?? {})) norms[id] ??= { ...norm, by };
    for (const [key, value] of Object.entries(pack.profile ?? {})) {
      const now = profile[key];
      if (now !== undefined && !may(`profile.${key}`, false)) continue;
      profile[key] = { value: now === undefined ? value : together(key, now.value, value), by };
    }
  });

  return {
    chain: chain.map(({ pack: { id, title, publisher, version, signature }, from }) => ({
      id,
      title,
      publisher,
      version,
      from,
      signed: signature !== undefined,
    })),
    rules,
    thresholds: limits,
    lexicon,
    exceptions,
    custom: [...custom.values()],
    prompts: [...prompts.values()],
    templates: [...templates.values()],
    catalogue: [...catalogue.values()],
    programmes: [...programmes.values()],
    norms,
    profile: profile as Resolved['profile'],
    refused,
    unknown,
  };
}

/** Lists grow from level to level: a unit has its own site, and the ministry's stays official. Hours are those of the unit. */
function together(key: string, above: unknown, value: unknown): unknown {
  if (key === 'response') return Object.assign({}, above, value);
  if (!Array.isArray(value) || !Array.isArray(above) || isWhole(key)) return value;
  return unlike([...above, ...value]);
}

/** Lists that mean something only as a whole. */
export const isWhole = (key: string) => key === 'windows' || key === 'ownWindows';

function unlike(list: readonly unknown[]): unknown[] {
  const seen = new Map(list.map((item) => [JSON.stringify(item), item]));
  return [...seen.values()];
}
