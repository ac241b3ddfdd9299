import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createChecker } from '../../utils/checker/check.ts';
import { failedExample } from '../../utils/checker/custom/examples.ts';
import { re2 } from '../../utils/checker/custom/re2.ts';
import { questionOf, ruleOf, textOf } from '../../utils/checker/custom/rule-of.ts';
import type { Rule } from '../../utils/checker/rule.ts';
import { exampleInstitution } from '../../utils/guideline/example.ts';
import type { CustomRule, Shape } from '../../utils/guideline/pack/custom.ts';
import { contextOf } from '../checker/given.ts';
import { fileOf, lineIn, packOf, problemOf, ruleWith } from './given.ts';

const shapes: [string, Shape, CustomRule['examples'], Partial<CustomRule>?][] = [
  [
    'terms of one word and of several, in any case',
    { kind: 'terms', terms: ['sembako murah', 'tetangga sebelah', 's.d.'] },
    {
      bad: [
        'Ada ⟦Sembako Murah⟧ di balai desa.',
        'Buka Senin ⟦s.d.⟧ Jumat.',
        '⟦tetangga sebelah⟧, ⟦TETANGGA SEBELAH⟧',
      ],
      ok: ['Sembako untuk warga, murah.', 'Tetangga di sebelah.', 'sembako murahan'],
    },
  ],
  [
    'the longest of terms that begin alike',
    { kind: 'terms', terms: ['dana', 'dana desa'] },
    { bad: ['Ini ⟦dana desa⟧ dan ⟦dana⟧ lain.'], ok: ['Pendanaan.'] },
  ],
  [
    'hashtags and mentions as terms',
    { kind: 'terms', terms: ['#lama', '@akunlama'] },
    { bad: ['Ikuti ⟦@akunlama⟧ ⟦#Lama⟧'], ok: ['lama akunlama #lamalama'] },
  ],
  [
    'a substitution',
    { kind: 'substitution', swap: { whatsapp: 'WhatsApp', apotik: 'apotek' } },
    { bad: ['Lewat ⟦whatsapp⟧ ke ⟦Apotik⟧.'], ok: ['Lewat WhatsApp ke apotek. Apotek buka.'] },
  ],
  [
    'a pattern',
    { kind: 'pattern', pattern: '\\b(?:klik|tekan)\\s+di\\s*sini\\b' },
    { bad: ['Silakan ⟦Klik di sini⟧!', '⟦tekan disini⟧'], ok: ['Klik tautan jadwal.'] },
  ],
  [
    'a pattern in which case counts',
    { kind: 'pattern', pattern: '\\bpuskesmas\\b', caseSensitive: true, use: 'Puskesmas' },
    { bad: ['ke ⟦puskesmas⟧'], ok: ['ke Puskesmas'] },
  ],
  [
    'an element that has to be there',
    { kind: 'required', need: { terms: ['#TirtaSehat'] } },
    { bad: ['⟦⟧Posyandu buka.'], ok: ['Posyandu buka. #tirtasehat'] },
  ],
  [
    'an element that has to be there in some drafts',
    { kind: 'required', need: { element: 'contact' }, when: { terms: ['gempa', 'banjir'] } },
    {
      bad: ['⟦⟧Banjir di Kencana. Warga diminta waspada.'],
      ok: ['Banjir di Kencana. Hubungi 112.', 'Posyandu buka.'],
    },
  ],
  [
    'too many',
    { kind: 'occurrence', of: { element: 'mention' }, most: 2 },
    { bad: ['Halo @a1 @b2 ⟦@c3⟧ @d4'], ok: ['Halo @a1 @b2', 'Halo'] },
  ],
  [
    'too few',
    { kind: 'occurrence', of: { element: 'hashtag' }, least: 1 },
    { bad: ['⟦⟧Halo warga.'], ok: ['Halo #warga'] },
  ],
  [
    'X only with Y in the draft',
    { kind: 'conditional', when: { terms: ['tsunami'] }, need: { terms: ['bmkg'] }, within: 'draft' },
    { bad: ['Ada ⟦tsunami⟧. Waspada tsunami.'], ok: ['Tidak ada tsunami. Sumber: BMKG.', 'Halo.'] },
  ],
  [
    'X only with Y in the sentence',
    { kind: 'conditional', when: { element: 'time' }, need: { element: 'zone' }, within: 'sentence' },
    { bad: ['Buka ⟦08.00⟧. Zona WITA.', 'Dari ⟦08.00⟧ sampai 10.00.'], ok: ['Buka pukul 08.00 WITA.'] },
  ],
  [
    'only on some platforms and kinds',
    { kind: 'terms', terms: ['retweet'] },
    {
      bad: ['⟦Retweet⟧ ya', { text: '⟦retweet⟧', platform: 'instagram', kind: 'story' }],
      ok: [
        { text: 'retweet', platform: 'x' },
        { text: 'retweet', kind: 'reply' },
      ],
    },
    { platforms: ['facebook', 'instagram'], kinds: ['post', 'story'] },
  ],
];

describe.each(shapes)('%s', (_, rule, examples, change) => {
  const data = ruleWith(rule, examples, change);

  test('the examples hold', () => {
    expect(failedExample(data, ruleOf(data, re2) as Rule, exampleInstitution)).toBeNull();
  });

  test('an example turned round fails', () => {
    const turned = { ...data, examples: { bad: data.examples.ok, ok: data.examples.bad } };
    expect(failedExample(turned, ruleOf(data, re2) as Rule, exampleInstitution)).not.toBeNull();
  });

  test('checking while typing gives what a fresh check gives', () => {
    const make = () =>
      createChecker({
        rules: [ruleOf(data, re2) as Rule],
        texts: { [data.id]: textOf(data, 'id') },
        language: 'id',
      });
    const words = [...data.examples.bad, ...data.examples.ok].flatMap((one) =>
      (typeof one === 'string' ? one : one.text).replace(/[⟦⟧]/g, '').split(' '),
    );
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.constantFrom(...words, '.', '\n'), { maxLength: 14 }), { maxLength: 5 }),
        (drafts) => {
          const typing = make();
          for (const draft of drafts) {
            const fields = [{ field: 'text' as const, text: draft.join(' ') }];
            const context = contextOf({ platform: change?.platforms?.[0] ?? 'facebook' });
            expect(typing.check(fields, context)).toEqual(make().check(fields, context));
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});

test('a question is asked about the words that raise it, or about any draft', () => {
  const words = { message: 'Sudah izin?', why: 'Perlu izin.', todo: 'Tanya dahulu.' };
  const about = {
    id: 'izin',
    ...words,
    when: { terms: ['foto'] },
    examples: { bad: ['Ini ⟦foto⟧ warga, foto baru.'], ok: ['Ini kabar.'] },
  };
  expect(failedExample(about, questionOf(about, re2) as Rule, exampleInstitution)).toBeNull();
  const any = {
    id: 'izin',
    ...words,
    examples: { bad: ['⟦⟧Kabar.'], ok: [{ text: 'Kabar.', kind: 'reply' as const }] },
    kinds: ['post' as const],
  };
  const rule = questionOf(any, re2) as Rule;
  expect(failedExample(any, rule, exampleInstitution)).toBeNull();
  expect(rule.severity).toBe('prompt');
});

test('findings speak the pack’s words, in English where it has some', () => {
  const data = ruleWith(
    { kind: 'substitution', swap: { apotik: 'apotek' } },
    { bad: ['⟦apotik⟧'], ok: ['a'] },
    {
      source: 'Pedoman 3',
      en: { message: 'Use “{use}”', why: '“{words}” is not standard.', todo: 'Change it.' },
    },
  );
  const of = (language: 'id' | 'en') =>
    createChecker({
      rules: [ruleOf(data, re2) as Rule],
      texts: { [data.id]: textOf(data, language) },
      language,
    }).check([{ field: 'text', text: 'Ke Apotik.' }], contextOf())[0];
  expect(of('id')).toMatchObject({ message: 'Kata ini', why: 'Karena “Apotik”.', source: 'Pedoman 3' });
  expect(of('id')?.fixes).toEqual([{ label: 'Tulis “Apotek”', replacement: 'Apotek' }]);
  expect(of('en')).toMatchObject({ message: 'Use “Apotek”', why: '“Apotik” is not standard.' });
});

test('a rule with a pattern waits for the engine', () => {
  const data = ruleWith({ kind: 'pattern', pattern: 'a' }, { bad: ['⟦a⟧'], ok: ['b'] });
  expect(ruleOf(data, undefined)).toBeNull();
  expect(ruleOf(data, re2)).not.toBeNull();
});

describe('a pack whose examples fail is refused with the line that fails', () => {
  test.each([
    ['bad', 1, 'Kata halus.', 'Kata halus.'],
    ['ok', 0, 'Kata aduh.', 'Kata aduh. → Kata ⟦aduh⟧.'],
    ['bad', 0, '⟦Kata⟧ aduh.', '⟦Kata⟧ aduh. → Kata ⟦aduh⟧.'],
  ] as const)('%s %i: %s', async (which, index, example, detail) => {
    const examples = { bad: ['Kata ⟦aduh⟧.', 'Wah, ⟦aduh⟧'], ok: ['Kata baik.'] };
    examples[which][index] = example;
    const good = ruleWith(
      { kind: 'terms', terms: ['oh'] },
      { bad: ['⟦oh⟧'], ok: ['a'] },
      { id: 'lebih-dahulu' },
    );
    const text = fileOf(packOf({ custom: [good, ruleWith({ kind: 'terms', terms: ['aduh'] }, examples)] }));
    const problem = await problemOf(text);
    expect(problem).toMatchObject({ what: 'example', about: 'aturan-kami', detail });
    expect(problem?.place).toBe(`custom[1].examples.${which}[${index}]`);
    expect(lineIn(text, problem?.line)?.replace(/,$/, '')).toBe(JSON.stringify(example));
  });
});
