import { expect, test } from 'vitest';
import { createGuidedChecker, needsPatterns } from '../../utils/checker/custom/guided.ts';
import { re2 } from '../../utils/checker/custom/re2.ts';
import { rules } from '../../utils/checker/rules/index.ts';
import { parseEffect } from '../../utils/guideline/effect.ts';
import type { Pack } from '../../utils/guideline/pack.ts';
import { effectOf, inForce } from '../../utils/packs/force.ts';
import { builtIn } from '../../utils/packs/known.ts';
import { noPolicy } from '../../utils/packs/policy.ts';
import type { Platform } from '../../utils/platform.ts';
import { contextOf, texts } from '../checker/given.ts';
import { packOf, ruleWith } from './given.ts';

function found(change: Partial<Pack>, text: string, platform: Platform = 'facebook') {
  // As it comes out of the storage.
  const effect = parseEffect(
    JSON.parse(
      JSON.stringify(effectOf(inForce({ installed: [], active: null, own: packOf(change) }, noPolicy))),
    ),
  );
  const checker = createGuidedChecker({ rules, texts: texts.id, language: 'id' }, effect, re2);
  return checker.check([{ field: 'text', text }], contextOf({ platform }));
}
const of = (rule: string, ...given: Parameters<typeof found>) =>
  found(...given).filter((one) => one.rule === rule);

test('a rule is turned off, and another severity counts for every hit of it', () => {
  expect(of('absolute-claim', {}, 'Layanan terbaik di Indonesia.')).not.toEqual([]);
  expect(
    of('absolute-claim', { rules: { 'absolute-claim': { off: true } } }, 'Layanan terbaik di Indonesia.'),
  ).toEqual([]);
  const long = `Warga ${'yang datang '.repeat(25)}hari ini.`;
  expect(of('long-sentence', {}, long)[0]?.severity).toBe('warn');
  expect(of('long-sentence', { rules: { 'long-sentence': { severity: 'block' } } }, long)[0]?.severity).toBe(
    'block',
  );
});

test.each<[keyof NonNullable<Pack['thresholds']>, number, string, string, string, Platform?]>([
  [
    'sentence-words',
    8,
    'long-sentence',
    'Satu dua tiga empat lima enam tujuh delapan.',
    'Satu dua tiga empat lima enam tujuh delapan sembilan.',
  ],
  ['hashtags-x', 1, 'hashtag-count-position', 'Ayo. #Satu', 'Ayo. #Satu #Dua', 'x'],
  ['hashtags-instagram', 0, 'hashtag-count-position', 'Ayo.', 'Ayo. #Satu', 'instagram'],
  ['emoji', 1, 'emoji-overuse', 'Halo 😀 warga.', 'Halo 😀 warga 🎉 semua.'],
])('%s of %i', (name, value, rule, fine, over, platform) => {
  const change = { thresholds: { [name]: value } };
  expect(of(rule, change, fine, platform)).toEqual([]);
  expect(of(rule, change, over, platform)).toHaveLength(1);
  expect(of(rule, {}, over, platform)).toEqual([]);
});

test.each<[NonNullable<Pack['lexicon']>[number], string, string | undefined]>([
  [
    { rule: 'nonstandard-word', term: 'kuwalitas super', use: 'kualitas tinggi' },
    'Ini Kuwalitas Super.',
    'Kualitas tinggi',
  ],
  [{ rule: 'foreign-term-equivalent', term: 'town hall', use: 'temu warga' }, 'Ada town hall.', 'temu warga'],
  [{ rule: 'insult-profanity', term: 'dasar kepiting' }, 'Dasar kepiting!', undefined],
])('words are added to a list: %j', (addition, text, fix) => {
  const [finding, ...others] = of(addition.rule, { lexicon: [addition] }, text);
  expect(others).toEqual([]);
  expect(finding?.fixes[0]?.replacement).toBe(fix);
  expect(finding?.severity).toBe(builtIn.get(addition.rule)?.severity);
  expect(`${finding?.message} ${finding?.why} ${finding?.todo}`).not.toMatch(/\{\w+\}/);
  expect(of(addition.rule, { lexicon: [addition], rules: { [addition.rule]: { off: true } } }, text)).toEqual(
    [],
  );
});

test('a word that is right here is no finding, for all rules about words or for those named', () => {
  const text = 'Ke apotik. BPBD Tirta dan DKPUS buka.';
  expect(of('nonstandard-word', {}, text)).not.toEqual([]);
  expect(of('nonstandard-word', { exceptions: [{ term: 'Apotik' }] }, text)).toEqual([]);
  expect(
    of('nonstandard-word', { exceptions: [{ term: 'apotik', rules: ['undefined-acronym'] }] }, text),
  ).not.toEqual([]);
  expect(of('insult-profanity', { exceptions: [{ term: 'anjing' }] }, 'Dasar anjing!')).not.toEqual([]);
});

test('a norm with another name is cited so by every rule that rests on it', () => {
  const change = { norms: { layanan: { id: 'UU Pelayanan (baru)' } } };
  const source = (more: Partial<Pack>) =>
    of('info-5w1h-incomplete', more, 'Yuk ikut lomba mewarnai bersama kami!')[0]?.source;
  expect(source({})).toContain('UU 25/2009');
  expect(source(change)).toContain('UU Pelayanan (baru)');
  expect(source(change)).not.toContain('UU 25/2009');
});

test('custom rules and questions stand beside the built-in ones, and can be switched like them', () => {
  const rule = ruleWith(
    { kind: 'pattern', pattern: 'klik\\s+di\\s+sini' },
    { bad: ['⟦klik di sini⟧'], ok: ['a'] },
  );
  const change = { custom: [rule] };
  expect(of('aturan-kami', change, 'Klik di sini.')[0]).toMatchObject({
    severity: 'warn',
    start: 0,
    end: 12,
  });
  expect(
    of('aturan-kami', { ...change, rules: { 'aturan-kami': { severity: 'block' } } }, 'Klik di sini.')[0]
      ?.severity,
  ).toBe('block');
  expect(of('aturan-kami', { ...change, rules: { 'aturan-kami': { off: true } } }, 'Klik di sini.')).toEqual(
    [],
  );
  expect(needsPatterns({ custom: [{ ...rule, by: 'x' }], prompts: [] })).toBe(true);
  expect(
    needsPatterns({
      custom: [{ ...ruleWith({ kind: 'terms', terms: ['a'] }, rule.examples), by: 'x' }],
      prompts: [],
    }),
  ).toBe(false);
});

test('the list of built-in rules is that of the registry', () => {
  const listed = rules.map(({ id, severity, category }) => [id, { severity, category }] as const);
  expect([...builtIn].sort()).toEqual(listed.sort());
});
