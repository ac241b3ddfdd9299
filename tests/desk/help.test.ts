/** The help pages say what is true: every rule with its examples, and everything that is stored. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rulesHelp } from '../../utils/desk/help/rules.ts';
import { stored } from '../../utils/desk/help/stored.ts';
import { schema } from '../../utils/drafts/schema.ts';
import { effectOf, inForce } from '../../utils/packs/force.ts';
import { noPolicy } from '../../utils/packs/policy.ts';
import { emptyShelf } from '../../utils/packs/shelf.ts';

/** Of the general pack: its rules and questions have pages like any others. */
const effect = effectOf(inForce({ ...emptyShelf, active: 'umum' }, noPolicy));

describe.each(['id', 'en'] as const)('the rules’ pages in %s', (language) => {
  test.each(rulesHelp(language, effect).map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
    const { message, why, todo, examples } = rule;
    for (const text of [message, why, todo]) expect(text).toMatch(/\p{L}{3}/u);
    expect(`${message}${why}${todo}`).not.toMatch(/[{}]/);
    expect(examples.bad.length).toBeGreaterThan(0);
    expect(examples.ok.length).toBeGreaterThan(0);
    for (const { text, spans } of [...examples.bad, ...examples.ok]) {
      expect(text).not.toMatch(/[⟦⟧]/);
      for (const { start, end } of spans) expect(text.slice(start, end).trim()).not.toBe('');
    }
    expect(examples.ok.every(({ spans }) => spans.length === 0)).toBe(true);
  });
});

test('rules of packs say whose they are', () => {
  const own = rulesHelp('id', effect).filter(({ pack }) => pack !== undefined);
  expect(own.map(({ id }) => id)).toEqual([...effect.custom, ...effect.prompts].map(({ id }) => id));
  expect(new Set(own.map(({ pack }) => pack))).toEqual(new Set(['Umum instansi pemerintah']));
});

/** Names under which the code keeps something in the extension's storage. */
function namesInCode(): { file: string; name: string }[] {
  const found: { file: string; name: string }[] = [];
  for (const entry of readdirSync('utils', { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.ts')) continue;
    const file = join(entry.parentPath, entry.name);
    const code = readFileSync(file, 'utf8');
    if (!/storage\s*\.(?:local|session)/.test(code)) continue;
    for (const [, name] of code.matchAll(/(?:[kK]ey|prefix) = '([^']+)'/g))
      found.push({ file, name: name ?? '' });
    for (const [, name] of code.matchAll(/(?:=>|return) `([\w-]+:)\$\{/g))
      found.push({ file, name: name ?? '' });
  }
  return found;
}

describe('what is stored', () => {
  const keys = stored.flatMap((each) => each.keys);

  test('every table of the database is on the list, and no other', () => {
    const tables = new Set(schema.flatMap((version) => Object.keys(version.tables)));
    const listed = stored.filter(({ place }) => place === 'database').flatMap((each) => each.keys);
    expect([...listed].sort()).toEqual([...tables].sort());
  });

  test('every name that the code stores something under is on the list', () => {
    const names = namesInCode();
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter(({ name }) => name !== 'reminder:' && !keys.includes(name))).toEqual([]);
  });

  test('nothing is on the list twice', () => {
    expect(new Set(keys).size).toBe(keys.length);
  });
});
