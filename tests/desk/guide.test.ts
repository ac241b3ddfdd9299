/** What is written in the guidelines' forms: rules and questions through their form and back, templates, norms. */
import { describe, expect, test } from 'vitest';
import { linesOf } from '../../utils/desk/guide/lines.ts';
import { freeId, withNorm, withOwnRule, withoutOwnRule, withTemplate } from '../../utils/desk/guide/own.ts';
import { draftOf, emptyDraft, ruleFrom } from '../../utils/desk/guide/rule-draft.ts';
import type { CustomRule, Prompt } from '../../utils/guideline/pack/custom.ts';
import { builtInPacks } from '../../utils/packs/built-in.ts';
import { noPolicy } from '../../utils/packs/policy.ts';
import { emptyShelf } from '../../utils/packs/shelf.ts';
import { packOf, ruleWith } from '../packs/given.ts';

const builtIn = builtInPacks.flatMap(({ custom = [], prompts = [] }) => [...custom, ...prompts]);
const terms = { kind: 'terms' as const, terms: ['aduh'] };
const examples = { bad: ['⟦aduh⟧'], ok: ['baik'] };

/** What only packs from files have said until now. */
const special: (CustomRule | Prompt)[] = [
  ruleWith(
    { kind: 'pattern', pattern: 'WFH', caseSensitive: true, use: 'bekerja dari rumah' },
    { bad: ['Kami ⟦WFH⟧.', { text: 'Baris\n⟦WFH⟧', platform: 'x', kind: 'reply' }], ok: ['wfh'] },
    { platforms: ['x', 'youtube'], kinds: ['post', 'reply'], en: { message: 'A', why: 'B', todo: 'C' } },
  ),
  ruleWith(
    { kind: 'required', need: { pattern: 'RSUD', caseSensitive: true }, when: { element: 'contact' } },
    examples,
    { source: 'SK 1' },
  ),
  { id: 'tanya', message: 'Yakin?', why: 'Karena.', todo: 'Tanya.', category: 'ethics', examples },
];

describe('a rule or a question', () => {
  test.each([...builtIn, ...special].map((data) => [data.id, data] as const))(
    '%s comes out of its form as it went in',
    (_, data) => {
      expect(builtIn.length).toBeGreaterThan(40);
      expect(ruleFrom(draftOf(data))).toEqual({ category: 'ethics', ...data });
    },
  );

  test('is put in place of the one that it was, also where it changes its nature', () => {
    const rule = ruleWith(terms, examples);
    const question = ruleFrom({ ...draftOf(rule), shape: 'question' });
    const own = packOf({ custom: [rule, ruleWith(terms, examples, { id: 'lain' })] });
    const now = withOwnRule(own, question, rule.id);
    expect(now.custom?.map(({ id }) => id)).toEqual(['lain']);
    expect(now.prompts).toEqual([{ ...question, when: { terms: ['aduh'] } }]);
    expect(withoutOwnRule(now, rule.id).prompts).toEqual([]);
  });

  test('under another id leaves nothing behind under the one before', () => {
    const rule = ruleWith(terms, examples);
    const now = withOwnRule(packOf({ custom: [rule] }), { ...rule, id: 'baru' }, rule.id);
    expect(now.custom?.map(({ id }) => id)).toEqual(['baru']);
  });

  test('of the same name as another is told apart', () => {
    expect(ruleFrom({ ...emptyDraft, message: 'Sebut biaya!' }).id).toBe('setempat-sebut-biaya');
    expect(freeId('a', new Set())).toBe('a');
    expect(freeId('a', new Set(['a', 'a-2']))).toBe('a-3');
  });
});

test('a template is put in place of the one of its id, or behind the others', () => {
  const one = { id: 'satu', title: 'Satu', text: 'A' };
  const own = withTemplate(withTemplate(packOf(), one), { ...one, id: 'dua' });
  expect(withTemplate(own, { ...one, text: 'B' }).templates).toEqual([
    { ...one, text: 'B' },
    { ...one, id: 'dua' },
  ]);
});

describe('a norm', () => {
  const of = (own: ReturnType<typeof packOf>) =>
    linesOf({ ...emptyShelf, own }, noPolicy, new Map()).norms.find(({ id }) => id === 'panrb-83');
  const own = packOf({ id: 'setempat' });

  test('is called as the institution says, and as before when it says nothing', () => {
    const usual = of(own);
    expect(usual).toMatchObject({ teller: null, own: false });
    expect(usual?.rules).toBeGreaterThan(5);
    const named = withNorm(own, 'panrb-83', { id: 'PermenPANRB 1/2027' });
    expect(of(named)).toMatchObject({ norm: { id: 'PermenPANRB 1/2027' }, own: true });
    expect(of(withNorm(named, 'panrb-83', null))).toEqual(usual);
  });
});
