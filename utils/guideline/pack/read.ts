/**
 * Reads the text of a pack with suspicion: size, depth and keys before anything is believed, then the schema, then what the
 * schema cannot say. The first thing that is wrong is named with its line.
 */
import * as v from 'valibot';
import { format, formatVersion, newerIn, type Pack, packSchema } from '../pack.ts';
import { faultLine } from './fault.ts';
import { depthOf, type Key, lineOf, nameOf, twiceIn } from './place.ts';
import type { Outcome, PackProblem } from './problem.ts';
import { reasons } from './values.ts';

/** Bytes or characters, whichever is known first. A ministry's handbook is a twentieth of it. */
export const largestPack = 1_000_000;
/** Levels of brackets; a pack needs nine. */
const deepest = 16;

type Known = ReadonlyMap<string, unknown> | ReadonlySet<string>;

/** `builtIn`: the ids of the rules that Saring has itself. */
export function readPack(text: string, builtIn: Known): Outcome<Pack> {
  const problem = (
    what: PackProblem['what'],
    path: readonly Key[] | null,
    rest: Partial<PackProblem> = {},
  ) => ({
    ok: false as const,
    problem: {
      what,
      line: path === null ? null : lineOf(text, path),
      place: path === null ? '' : nameOf(path),
      ...rest,
    },
  });
  if (text.length > largestPack) return problem('too-large', null);
  if (depthOf(text) > deepest) return problem('too-deep', null);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return problem('not-json', null, { line: faultLine(text) });
  }
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== format)
    return problem('not-ours', null);
  const newer = 'formatVersion' in value ? value.formatVersion : null;
  if (typeof newer === 'number' && newer > formatVersion) return problem('newer', ['formatVersion']);
  const foreign = foreignKey(value);
  if (foreign !== null) return problem('foreign-key', foreign);
  const twice = twiceIn(text);
  if (twice !== null) return problem('twice', null, { line: twice.line, place: twice.key });
  const parsed = v.safeParse(packSchema, value);
  if (!parsed.success) {
    const { what, path } = wrong(deepestIssue(parsed.issues));
    return problem(what, path);
  }
  const pack = parsed.output;
  const needs = pack.formatVersion === formatVersion ? null : newerIn(pack);
  if (needs !== null) return problem('since-2', needs);
  const own = new Set<string>();
  for (const [part, rules] of [
    ['custom', pack.custom ?? []],
    ['prompts', pack.prompts ?? []],
  ] as const) {
    for (const [at, rule] of rules.entries()) {
      if (builtIn.has(rule.id) || own.has(rule.id))
        return problem('taken-id', [part, at, 'id'], { about: rule.id });
      own.add(rule.id);
    }
  }
  for (const [part, items] of [['templates', pack.templates ?? []]] as const) {
    const ids = new Set<string>();
    for (const [at, item] of items.entries()) {
      if (ids.has(item.id)) return problem('taken-id', [part, at, 'id'], { about: item.id });
      ids.add(item.id);
    }
  }
  if (pack.extends === pack.id) return problem('cycle', ['extends'], { detail: `${pack.id} → ${pack.id}` });
  return { ok: true, value: pack };
}

/** The first key that would reach past its object; JSON.parse makes such keys like any others. */
function foreignKey(value: unknown): Key[] | null {
  const open: { value: unknown; path: Key[] }[] = [{ value, path: [] }];
  for (let next = open.pop(); next; next = open.pop()) {
    if (typeof next.value !== 'object' || next.value === null) continue;
    for (const [name, inner] of Object.entries(next.value)) {
      const path = [...next.path, Array.isArray(next.value) ? Number(name) : name];
      if (name === '__proto__' || name === 'constructor' || name === 'prototype') return path;
      if (typeof inner === 'object' && inner !== null) open.push({ value: inner, path });
    }
  }
  return null;
}

interface Issue {
  kind: string;
  type: string;
  message: string;
  expected?: string | null;
  received?: string;
  path?: readonly { key?: unknown }[] | undefined;
  issues?: readonly Issue[] | undefined;
}

/** A union says of every branch what is wrong; the branch that got furthest is the one that was meant. */
function deepestIssue(issues: readonly Issue[], before: readonly { key?: unknown }[] = []): Issue {
  let best: Issue | null = null;
  for (const issue of issues) {
    const path = [...before, ...(issue.path ?? [])];
    const inner = issue.issues?.length ? deepestIssue(issue.issues, path) : { ...issue, path };
    if (best === null || (inner.path?.length ?? 0) > (best.path?.length ?? 0)) best = inner;
    // Of the file itself the first fault is told, of a union the deepest.
    if (before.length === 0) break;
  }
  return best as Issue;
}

function wrong({ type, kind, message, expected, received, path }: Issue): {
  what: PackProblem['what'];
  path: Key[];
} {
  const keys = (path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  if (type === 'check' && (message === reasons.markup || message === reasons.unseen))
    return { what: message, path: keys };
  if (kind === 'validation' && (type === 'max_length' || type === 'check'))
    return { what: type === 'check' ? 'wrong-value' : 'too-many', path: keys };
  if (expected === 'never') return { what: 'unknown-key', path: keys };
  if (received === 'undefined') return { what: 'missing-key', path: keys };
  return { what: 'wrong-value', path: keys };
}
