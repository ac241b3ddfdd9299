import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holds, matches } from '../../utils/checker/match.ts';
import { requiredIn } from '../../utils/text/required.ts';

/** Patterns over few letters, so that texts of the same letters often match. */
const { pattern } = fc.letrec<{ pattern: string; sequence: string; atom: string }>((tie) => ({
  pattern: fc.oneof(
    { weight: 3, arbitrary: tie('sequence') },
    fc.tuple(tie('sequence'), tie('sequence')).map(([a, b]) => `(?:${a}|${b})`),
  ),
  sequence: fc.array(tie('atom'), { minLength: 1, maxLength: 6 }).map((parts) => parts.join('')),
  atom: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom(
      'a',
      'b',
      'ab',
      'bab',
      ' ',
      String.raw`\b`,
      '[ab]',
      '[^a]',
      '.',
      String.raw`\w`,
      '(?!b)',
      '(?<=a)',
    ),
    fc.constantFrom(
      String.raw`\p{L}`,
      String.raw`\.`,
      'a?',
      'b*',
      'a+',
      'b{2}',
      'a{1,3}',
      'b{0,2}',
      '(?:ab)?',
    ),
    fc
      .tuple(tie('pattern'), fc.constantFrom('', '?', '+', '{2}', '{0,2}', '{1,2}', '*?'))
      .map(([inner, times]) => `(?:${inner})${times}`),
    fc.tuple(tie('pattern'), fc.constantFrom('', '?')).map(([inner, times]) => `(${inner})${times}`),
  ),
}));
const text = fc.string({
  unit: fc.constantFrom('a', 'b', 'A', 'aB', 'ſ', 'K', 'Σ', 'ab', 'bab', ' ', '.', 'c', '1'),
  maxLength: 30,
});

describe('required literals', () => {
  test.each([
    [
      /\b(?:dasar|memang) (?:julid|nyinyir)\b/u,
      ['dasar julid', 'dasar nyinyir', 'memang julid', 'memang nyinyir'],
    ],
    [/\bpara \p{L}{1,9} terhormat/u, [' terhormat']],
    [/(?:warga|netizen)\w+|kaum [ab]x/, ['warga', 'netizen', 'kaum ax', 'kaum bx']],
    [/(?<!tidak )\bjulid(?! sekali)/, ['julid']],
    [/hoaks?/, ['hoak', 'hoaks']],
    [/wib|wi/, null],
    [/\b(?:rp|idr) ?\$/, ['rp$', 'rp $', 'idr$', 'idr $']],
    [/\p{L}{2}²/u, ['²']],
    [/x\d(?:ab)+/, ['x0', 'x1', 'x2', 'x3', 'x4', 'x5', 'x6', 'x7', 'x8', 'x9'].map((two) => `${two}ab`)],
    [/\p{Lu}{3}/u, null],
    [/(?:hoaks|\w+)/, null],
    [/Hoaks/i, ['Hoaks']],
    [/\D+/, null],
    [/(?:hoaks)?/, null],
  ])('%s', (given, required) => {
    expect(requiredIn(given)).toEqual(required);
  });

  test('a pattern that matches finds one of its literals in the text', () => {
    fc.assert(
      fc.property(pattern, text, (source, given) => {
        const tried = new RegExp(source, 'u');
        const required = requiredIn(tried);
        if (required === null || !tried.test(given)) return;
        expect(required.some((literal) => given.includes(literal))).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });

  test('matching through the sieve gives what matching alone gives, in any order of texts', () => {
    fc.assert(
      fc.property(fc.array(pattern, { maxLength: 4 }), fc.array(text, { maxLength: 5 }), (sources, texts) => {
        const tried = sources.map((source, at) => new RegExp(source, at % 2 ? 'giu' : 'gu'));
        for (const given of texts) {
          for (const one of tried) {
            const plain = [...given.matchAll(one)].map(([words]) => words).filter((words) => words !== '');
            expect([...matches(one, given)].map(([words]) => words)).toEqual(plain);
            const once = new RegExp(one.source, one.flags.replace('g', ''));
            expect(holds(once, given)).toBe(once.test(given));
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
