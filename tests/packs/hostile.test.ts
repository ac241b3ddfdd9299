import { describe, expect, test } from 'vitest';
import { largestPack } from '../../utils/guideline/pack/read.ts';
import { emptyShelf } from '../../utils/packs/shelf.ts';
import { textOf } from '../../utils/packs/take.ts';
import { fileOf, lineIn, packOf, problemOf, ruleWith } from './given.ts';

const example = { bad: ['Ini ⟦aduh⟧.'], ok: ['Ini baik.'] };
const terms = ruleWith({ kind: 'terms', terms: ['aduh'] }, example);

describe('a hostile pack is refused with its reason and its place', () => {
  test('50 MB are not even read', async () => {
    let read = false;
    const file = {
      size: 50_000_000,
      text: () => {
        read = true;
        return Promise.resolve('');
      },
    };
    expect(await textOf(file as File)).toEqual({
      ok: false,
      problem: { what: 'too-large', line: null, place: '' },
    });
    expect(read).toBe(false);
    expect(await problemOf(' '.repeat(largestPack + 1))).toMatchObject({ what: 'too-large' });
  });

  test.each([
    ['brackets', '['.repeat(100_000)],
    ['objects', '{"a":'.repeat(100_000)],
    ['closed ones', `${'['.repeat(60)}${']'.repeat(60)}`],
  ])('nested %s are not parsed', async (_, text) => {
    expect(await problemOf(text)).toMatchObject({ what: 'too-deep' });
  });

  test.each([
    ['__proto__', '{"format":"saring-pack",\n"rules":{\n"__proto__":{"off":true}}}', 'rules.__proto__', 3],
    [
      'constructor',
      '{"format":"saring-pack",\n"profile":{"constructor":\n{"prototype":{}}}}',
      'profile.constructor',
      2,
    ],
  ])('the key %s', async (_, text, place, line) => {
    expect(await problemOf(text)).toEqual({ what: 'foreign-key', place, line });
    expect(Object.hasOwn(Object.prototype, 'off')).toBe(false);
  });

  test('a key that stands twice, of which JSON would keep the second', async () => {
    const text = fileOf(packOf()).replace('"title": "Dinas"', '"title": "Dinas",\n  "title": "Lain"');
    const problem = await problemOf(text);
    expect(problem).toMatchObject({ what: 'twice', place: 'title' });
    expect(lineIn(text, problem?.line)).toBe('"title": "Lain",');
  });

  test.each<[string, object, string]>([
    ['in a title', { title: 'Dinas <img src=x onerror=alert(1)>' }, 'title'],
    ['in a message', { custom: [{ ...terms, message: '<b>Kata</b>' }] }, 'custom[0].message'],
    [
      'in a template',
      { templates: [{ id: 'a', title: 'A', text: 'Halo <script>x()</script>' }] },
      'templates[0].text',
    ],
    ['in the name of a norm', { norms: { kip: { id: '<i>UU</i>' } } }, 'norms.kip.id'],
    [
      'in a better word',
      { custom: [{ ...terms, rule: { kind: 'substitution', swap: { aduh: '<b>x' } } }] },
      'custom[0].rule.swap.aduh',
    ],
  ])('markup %s', async (_, change, place) => {
    const text = fileOf(packOf(change));
    const problem = await problemOf(text);
    expect(problem).toMatchObject({ what: 'markup', place });
    expect(lineIn(text, problem?.line)).toContain(`"${place.split('.').at(-1)}"`);
  });

  test('signs that turn the direction of what follows', async () => {
    expect(await problemOf(fileOf(packOf({ publisher: 'Kementerian\u202e' })))).toMatchObject({
      what: 'unseen',
    });
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'https://a b.go.id', 'ftp://a.go.id'])(
    'the address %s',
    async (url) => {
      const problem = await problemOf(fileOf(packOf({ catalogue: [{ name: 'A', aliases: [], url }] })));
      expect(problem).toMatchObject({ what: 'wrong-value', place: 'catalogue[0].url' });
    },
  );

  test.each([
    ['rules', { custom: Array.from({ length: 201 }, (_, i) => ({ ...terms, id: `a-${i}` })) }, 'custom'],
    ['words', { exceptions: Array.from({ length: 2_001 }, (_, i) => ({ term: `kata${i}` })) }, 'exceptions'],
    [
      'terms of one rule',
      { custom: [{ ...terms, rule: { kind: 'terms', terms: Array(501).fill('a') } }] },
      'custom[0].rule.terms',
    ],
  ])('too many %s', async (_, change, place) => {
    expect(await problemOf(fileOf(packOf(change as object)))).toMatchObject({ what: 'too-many', place });
  });

  test.each([
    ['looking ahead', '(?=a)b'],
    ['what was found before', '(a)\\1'],
    ['repetition of repetition', '((a{100}){100}){100}'],
    ['a thousand and one times', 'a{1001}'],
    ['a program too long', '(?:[a-z]{1,900}){1}[0-9]{900}x{900}'],
    ['brackets that do not close', '(abc'],
  ])('a pattern with %s', async (_, pattern) => {
    const rule = ruleWith({ kind: 'pattern', pattern }, example);
    const text = fileOf(packOf({ custom: [rule] }));
    const problem = await problemOf(text);
    expect(problem).toMatchObject({ what: 'pattern', place: 'custom[0].rule.pattern', about: 'aturan-kami' });
    expect(problem?.detail).toBeTruthy();
    expect(lineIn(text, problem?.line)).toContain('"pattern"');
  });

  test('many patterns that are each short enough', async () => {
    const custom = Array.from({ length: 10 }, (_, i) => ({
      ...ruleWith(
        { kind: 'pattern', pattern: `[a-z]{800}${i}` },
        { bad: [`⟦${'a'.repeat(800)}${i}⟧`], ok: ['b'] },
      ),
      id: `pola-${i}`,
    }));
    const problem = await problemOf(fileOf(packOf({ custom })));
    expect(problem).toMatchObject({ what: 'pattern', place: 'custom[7].rule.pattern' });
    expect(problem?.detail).toContain('all patterns');
  });

  test('more packs than there is room for', async () => {
    const big = (id: string) =>
      packOf({
        id,
        exceptions: Array.from({ length: 2_000 }, (_, i) => ({ term: `${'k'.repeat(70)}${i}` })),
      });
    const some = Array.from({ length: 12 }, (_, i) => packOf({ id: `p${i}` }));
    expect(await problemOf(fileOf(packOf()), { ...emptyShelf, installed: some })).toMatchObject({
      what: 'full',
    });
    expect(
      await problemOf(fileOf(packOf({ id: 'p3', version: '2' })), { ...emptyShelf, installed: some }),
    ).toBeNull();
    const full = Array.from({ length: 11 }, (_, i) => ({ ...big(`p${i}`), about: 'x'.repeat(130_000) }));
    expect(await problemOf(fileOf(packOf()), { ...emptyShelf, installed: full })).toMatchObject({
      what: 'full',
    });
  });

  test('a pattern in a condition, too', async () => {
    const rule = ruleWith(
      { kind: 'conditional', when: { pattern: '(?<!a)b' }, need: { element: 'link' }, within: 'draft' },
      example,
    );
    const text = fileOf(packOf({ prompts: [], custom: [rule] }));
    expect(await problemOf(text)).toMatchObject({ what: 'pattern', place: 'custom[0].rule.when.pattern' });
  });

  test.each<[string, unknown, string, string]>([
    ['a key that is none of ours', { ...packOf(), script: 'x' }, 'unknown-key', 'script'],
    ['a key that is missing', { ...packOf(), title: undefined }, 'missing-key', 'title'],
    [
      'a value of another kind',
      { ...packOf(), rules: { emoji: { off: 'ya' } } },
      'wrong-value',
      'rules.emoji.off',
    ],
    [
      'a threshold out of bounds',
      packOf({ thresholds: { 'sentence-words': 1 } }),
      'wrong-value',
      'thresholds.sentence-words',
    ],
    [
      'a rule that nobody knows',
      packOf({ rules: { 'tidak-ada': { off: true } } }),
      'unknown-rule',
      'rules.tidak-ada',
    ],
    ['an id that is ours', packOf({ custom: [{ ...terms, id: 'hate-sara' }] }), 'taken-id', 'custom[0].id'],
    ['an id twice', packOf({ custom: [terms, terms] }), 'taken-id', 'custom[1].id'],
    ['a newer format', { ...packOf(), formatVersion: 3 }, 'newer', 'formatVersion'],
  ])('%s', async (_, pack, what, place) => {
    expect(await problemOf(fileOf(pack))).toMatchObject({ what, place });
  });

  test.each([
    ['no JSON', '{"format":"saring-pack",\n"id": }', 'not-json', 2],
    ['cut off', '{"format":"saring-pack",\n\n', 'not-json', 3],
    ['something else', '{"format":"saring-drafts"}', 'not-ours', null],
    ['a list', '[]', 'not-ours', null],
    ['null', 'null', 'not-ours', null],
  ])('%s', async (_, text, what, line) => {
    expect(await problemOf(text)).toEqual({ what, place: '', line });
  });

  test('nothing that was installed changes when a pack is refused', async () => {
    const shelf = structuredClone({ ...emptyShelf, installed: [packOf({ id: 'pusat' })], active: 'pusat' });
    const before = JSON.stringify(shelf);
    expect(await problemOf(fileOf(packOf({ extends: 'tidak-ada' })), shelf)).toMatchObject({
      what: 'no-parent',
    });
    expect(JSON.stringify(shelf)).toBe(before);
  });
});

describe('work is bounded', () => {
  test.each(['(a+)+$', '(a|aa)+$', '(.*a){20}', '([a-z]+)*\\d'])(
    'the pattern %s reads its examples in a time that grows with their length only',
    async (pattern) => {
      const long = 'a'.repeat(900);
      const rule = ruleWith(
        { kind: 'pattern', pattern },
        { bad: [`⟦${long}⟧!`], ok: [`${'b'.repeat(900)}!`] },
      );
      // Backtracking would not come to an end here; whether the example holds does not matter.
      const problem = await problemOf(fileOf(packOf({ custom: [rule] })));
      expect(['example', undefined]).toContain(problem?.what);
    },
  );
});
