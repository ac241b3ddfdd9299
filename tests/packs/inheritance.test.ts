import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Severity } from '../../utils/checker/rule.ts';
import { chainOf, type Source } from '../../utils/guideline/pack/chain.ts';
import { forbids, resolve } from '../../utils/guideline/pack/resolve.ts';
import type { Pack } from '../../utils/guideline/pack.ts';
import { effectOf, inForce } from '../../utils/packs/force.ts';
import { severities } from '../../utils/packs/known.ts';
import { noPolicy } from '../../utils/packs/policy.ts';
import { emptyShelf } from '../../utils/packs/shelf.ts';
import { fileOf, lineIn, packOf, problemOf, ruleWith } from './given.ts';

const ministry = (change: Partial<Pack> = {}): Source => ({
  pack: packOf({ id: 'pusat', title: 'Kementerian', ...change }),
  from: 'file',
});
const unit = (change: Partial<Pack>): Source => ({
  pack: packOf({ id: 'unit', extends: 'pusat', ...change }),
  from: 'file',
});
const bare = { kind: 'terms' as const, terms: ['aduh'] };
const examples = { bad: ['⟦aduh⟧'], ok: ['baik'] };

/** `emoji-overuse` is a hint of its own, `hate-sara` blocks, `absolute-claim` warns. */
describe('a unit may tighten, and loosen only what the one above allows', () => {
  test.each<[string, Partial<Pack>, Partial<Pack>, 'locked' | 'loosens' | null]>([
    ['raises a severity', {}, { rules: { 'emoji-overuse': { severity: 'warn' } } }, null],
    ['lowers a severity', {}, { rules: { 'absolute-claim': { severity: 'hint' } } }, 'loosens'],
    ['makes a warning a question', {}, { rules: { 'absolute-claim': { severity: 'prompt' } } }, 'loosens'],
    ['turns a rule off', {}, { rules: { 'emoji-overuse': { off: true } } }, 'loosens'],
    [
      'turns on what was off',
      { rules: { 'emoji-overuse': { off: true } } },
      { rules: { 'emoji-overuse': { off: false } } },
      null,
    ],
    [
      'turns off what it may',
      { allow: ['rules.emoji-overuse'] },
      { rules: { 'emoji-overuse': { off: true } } },
      null,
    ],
    [
      'turns off what it may, by a star',
      { allow: ['rules.*'] },
      { rules: { 'hate-sara': { off: true } } },
      null,
    ],
    [
      'turns off another than it may',
      { allow: ['rules.emoji-overuse'] },
      { rules: { 'hate-sara': { off: true } } },
      'loosens',
    ],
    [
      'turns off what is locked, though all may be loosened',
      { allow: ['rules.*'], rules: { 'hate-sara': { locked: true } } },
      { rules: { 'hate-sara': { off: true } } },
      'locked',
    ],
    [
      'raises what is locked',
      { rules: { 'emoji-overuse': { severity: 'warn', locked: true } } },
      { rules: { 'emoji-overuse': { severity: 'block' } } },
      'locked',
    ],
    [
      'raises what is locked in the list',
      { locked: ['rules.*'] },
      { rules: { 'emoji-overuse': { severity: 'block' } } },
      'locked',
    ],
    [
      'says again what is so',
      { locked: ['rules.*'] },
      { rules: { 'emoji-overuse': { severity: 'hint', off: false } } },
      null,
    ],
    [
      'wants shorter sentences',
      { thresholds: { 'sentence-words': 20 } },
      { thresholds: { 'sentence-words': 15 } },
      null,
    ],
    [
      'wants longer sentences',
      { thresholds: { 'sentence-words': 20 } },
      { thresholds: { 'sentence-words': 22 } },
      'loosens',
    ],
    [
      'wants longer sentences and may',
      { allow: ['thresholds.*'] },
      { thresholds: { 'sentence-words': 30 } },
      null,
    ],
    ['adds words', {}, { lexicon: [{ rule: 'nonstandard-word', term: 'ijin', use: 'izin' }] }, null],
    ['excepts words', {}, { exceptions: [{ term: 'apotik' }] }, 'loosens'],
    ['excepts words and may', { allow: ['exceptions'] }, { exceptions: [{ term: 'apotik' }] }, null],
    ['adds a rule', {}, { custom: [ruleWith(bare, examples)] }, null],
    [
      'writes a rule anew',
      { custom: [ruleWith(bare, examples)] },
      { custom: [ruleWith(bare, examples, { severity: 'block' })] },
      'loosens',
    ],
    [
      'turns off a rule of the ministry',
      { custom: [ruleWith(bare, examples)] },
      { rules: { 'aturan-kami': { off: true } } },
      'loosens',
    ],
    ['names its own site', {}, { profile: { officialDomains: ['unit.go.id'] } }, null],
    [
      'changes a locked zone',
      { profile: { zone: 'WIB' }, locked: ['profile.zone'] },
      { profile: { zone: 'WIT' } },
      'locked',
    ],
  ])('%s', async (_, above, below, why) => {
    const parent = ministry(above);
    const child = unit(below);
    const { refused } = resolve([parent, child], severities);
    expect(refused.map((one) => one.why)).toEqual(why === null ? [] : [why]);
    for (const one of refused) expect(one).toMatchObject({ asked: 'unit', by: 'pusat' });
    // The file itself is refused, and what it asked for is named with its line.
    const text = fileOf(child.pack);
    const problem = await problemOf(text, { ...emptyShelf, installed: [parent.pack] });
    expect(problem?.what ?? null).toBe(why);
    if (problem) {
      expect(problem).toMatchObject({ about: refused[0]?.setting, detail: 'Kementerian' });
      const last = problem.place
        .split('.')
        .at(-1)
        ?.replace(/\[\d+\]/g, '');
      expect(lineIn(text, problem.line)).toContain(`"${last}"`);
    }
  });

  test('what the middle allows does not undo what the top forbids', () => {
    const middle = packOf({ id: 'ditjen', extends: 'pusat', allow: ['rules.*'] });
    const low = packOf({ id: 'unit', extends: 'ditjen', rules: { 'hate-sara': { off: true } } });
    const chain: Source[] = [ministry(), { pack: middle, from: 'file' }, { pack: low, from: 'file' }];
    expect(resolve(chain, severities).refused).toMatchObject([{ by: 'pusat', why: 'loosens' }]);
  });

  test('never is anything looser than above, unless it is allowed', () => {
    const ids = ['hate-sara', 'absolute-claim', 'emoji-overuse', 'cta-missing'];
    const strength = { hint: 0, prompt: 1, warn: 2, block: 3 };
    const setting = fc.record(
      {
        off: fc.boolean(),
        severity: fc.constantFrom<Severity>('block', 'warn', 'hint', 'prompt'),
        locked: fc.constant(true as const),
      },
      { requiredKeys: [] },
    );
    const pack = fc.record({
      rules: fc.dictionary(fc.constantFrom(...ids), setting),
      allow: fc
        .subarray(['rules.hate-sara', 'rules.emoji-overuse', 'rules.*'] as const)
        .map((all) => [...all]),
      thresholds: fc.record({ emoji: fc.nat(30) }),
    });
    fc.assert(
      fc.property(fc.array(pack, { minLength: 1, maxLength: 5 }), (levels) => {
        const chain: Source[] = levels.map((one, i) => ({
          pack: packOf({ ...(one as Partial<Pack>), id: `p${i}` }),
          from: 'file',
        }));
        const state = (upTo: number, id: string) => {
          const told = resolve(chain.slice(0, upTo), severities).rules[id]?.value;
          const severity = told?.severity ?? (severities.get(id) as Severity);
          return told?.off ? -1 : strength[severity];
        };
        for (let level = 1; level < chain.length; level++) {
          for (const id of ids) {
            const [before, after] = [state(level, id), state(level + 1, id)];
            const above = chain.slice(0, level);
            if (after !== before) expect(forbids(above, `rules.${id}`, after < before)).toBeNull();
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('chains', () => {
  const find = (packs: Pack[]) => (id: string) => {
    const pack = packs.find((one) => one.id === id);
    return pack && { pack, from: 'file' as const };
  };
  const on = (id: string, parent?: string) => packOf({ id, ...(parent && { extends: parent }) });

  test('parents first', () => {
    const packs = [on('a'), on('b', 'a'), on('c', 'b')];
    const chain = chainOf({ pack: packs[2] as Pack, from: 'file' }, find(packs));
    expect(chain.ok && chain.value.map(({ pack }) => pack.id)).toEqual(['a', 'b', 'c']);
  });

  test.each<[string, Pack[], string, string, string]>([
    ['a circle of two', [on('b', 'a')], 'b', 'cycle', 'a → b → a'],
    ['a circle further up', [on('b', 'c'), on('c', 'd'), on('d', 'b')], 'b', 'cycle', 'a → b → c → d → b'],
    ['nobody there', [], 'b', 'no-parent', 'b'],
    [
      'too many levels',
      ['b', 'c', 'd', 'e', 'f', 'g'].map((id, i, all) => on(id, all[i + 1])),
      'b',
      'long-chain',
      '6',
    ],
  ])('%s', async (_, installed, parent, what, detail) => {
    const problem = await problemOf(fileOf(on('a', parent)), { ...emptyShelf, installed });
    expect(problem).toMatchObject({ what, detail, place: 'extends', line: 8 });
  });

  test('a pack that stands on itself', async () => {
    expect(await problemOf(fileOf(on('a', 'a')))).toMatchObject({ what: 'cycle', place: 'extends' });
  });
});

describe('what is in force', () => {
  test('says of each setting who set it, and which nobody here may turn off', () => {
    const parent = ministry({
      rules: { 'absolute-claim': { severity: 'block' } },
      allow: ['rules.emoji-overuse'],
    });
    const own = packOf({
      id: 'setempat',
      extends: 'pusat',
      rules: { 'emoji-overuse': { off: true }, 'hate-sara': { off: true } },
    });
    const force = inForce({ installed: [parent.pack], active: 'pusat', own }, noPolicy);
    const { rules, refused } = force.resolved;
    expect(rules['absolute-claim']).toEqual({ value: { off: false, severity: 'block' }, by: 'pusat' });
    expect(rules['emoji-overuse']).toEqual({ value: { off: true, severity: 'hint' }, by: 'setempat' });
    expect(refused).toEqual([{ setting: 'rules.hate-sara', asked: 'setempat', by: 'pusat', why: 'loosens' }]);
    const { fixed } = effectOf(force);
    expect(fixed['hate-sara']).toBe('pusat');
    expect(fixed['emoji-overuse']).toBeUndefined();
  });

  test('what a pack says about rules that this version does not have is listed, and passed over', () => {
    const pack = packOf({
      id: 'baru',
      rules: { 'aturan-masa-depan': { severity: 'block' }, 'emoji-overuse': { severity: 'block' } },
      exceptions: [{ term: 'Awan', rules: ['aturan-lain', 'nonstandard-word'] }],
    });
    const { unknown, rules } = inForce(
      { ...emptyShelf, installed: [pack], active: 'baru' },
      noPolicy,
    ).resolved;
    expect(unknown).toEqual([
      { rule: 'aturan-masa-depan', by: 'baru' },
      { rule: 'aturan-lain', by: 'baru' },
    ]);
    expect(Object.keys(rules)).toEqual(['emoji-overuse']);
  });

  test('nothing is fixed where there is no pack', () => {
    expect(effectOf(inForce(emptyShelf, noPolicy)).fixed).toEqual({});
  });

  test('under a policy a chosen pack counts only when it stands on the policy’s own', () => {
    const ruled = packOf({ id: 'pusat' });
    const policy = {
      ...noPolicy,
      packs: [ruled],
      active: 'pusat',
      locked: ['rules.emoji-overuse'],
      name: 'TI',
    };
    const stray = packOf({ id: 'lain' });
    const child = packOf({ id: 'unit', extends: 'pusat' });
    const ids = (active: string) =>
      inForce({ installed: [stray, child], active, own: null }, policy).sources.map(({ pack }) => pack.id);
    expect(ids('lain')).toEqual(['kebijakan-peramban', 'pusat']);
    expect(ids('unit')).toEqual(['kebijakan-peramban', 'pusat', 'unit']);
    expect(effectOf(inForce(emptyShelf, policy)).fixed['emoji-overuse']).toBe('kebijakan-peramban');
  });
});
