import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createWordIndex } from '../../utils/desk/shelf/word-index.ts';

const sign = fc.constantFrom('a', 'b', 'ab', '1', '.', '🙏', ' ', '\n');
const text = fc.array(sign, { maxLength: 12 }).map((signs) => signs.join(''));
const part = fc
  .array(fc.constantFrom('a', 'b', '1', '.', '🙏'), { minLength: 1, maxLength: 3 })
  .map((signs) => signs.join(''));

test('finds exactly what a search through every text finds, also after texts have gone', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(text, fc.boolean()), { maxLength: 20 }),
      fc.array(part, { minLength: 1, maxLength: 3 }),
      (texts, parts) => {
        const index = createWordIndex();
        for (const [place, [each]] of texts.entries()) index.add(place, each);
        const expected = texts.map(([each]) => parts.every((one) => each.includes(one)));
        const finds = index.find(parts, texts.length);
        expect(texts.map((_, place) => finds(place))).toEqual(expected);

        let left = 0;
        index.renumber(texts.map(([, stays]) => (stays ? left++ : -1)));
        const findsLeft = index.find(parts, left);
        expect(Array.from({ length: left }, (_, place) => findsLeft(place))).toEqual(
          expected.filter((_, place) => texts[place]?.[1]),
        );
      },
    ),
    { numRuns: 1_000 },
  );
});

test('with more words than are looked at one by one', () => {
  const index = createWordIndex();
  const texts = Array.from({ length: 7_000 }, (_, n) => `draf ${n} untuk warga${n % 700}`);
  texts.forEach((each, place) => {
    index.add(place, each);
    if (place % 1_000 === 0) index.find(['0'], place + 1);
  });
  for (const parts of [['699'], ['raf', 'arga69'], ['7', '42'], ['tidakada']]) {
    const finds = index.find(parts, texts.length);
    expect(texts.filter((_, place) => finds(place))).toEqual(
      texts.filter((each) => parts.every((part) => each.includes(part))),
    );
  }
});
