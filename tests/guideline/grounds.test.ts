import { describe, expect, it } from 'vitest';
import { groundsOf } from '../../utils/guideline/grounds.ts';
import { citations, sourceWith } from '../../utils/guideline/norms.ts';

const norms = {
  'uu-7': { id: 'UU 7', url: 'https://jdih.contoh.go.id/uu-7' },
  'uu-7-2017': { id: 'UU 7 Tahun 2017', en: 'Law 7 of 2017', url: 'https://jdih.contoh.go.id/uu-7-2017' },
  'sk-1': { id: 'SK 1' },
};

describe('what a finding rests on', () => {
  it.each([
    ['', []],
    ['SK 1', [['SK 1', null]]],
    ['UU 7', [['UU 7', 'https://jdih.contoh.go.id/uu-7']]],
    [
      'UU 7 Tahun 2017 Pasal 2; SK 1; UU 71',
      [
        ['UU 7 Tahun 2017 Pasal 2', 'https://jdih.contoh.go.id/uu-7-2017'],
        ['SK 1', null],
        ['UU 71', null],
      ],
    ],
    ['Law 7 of 2017, Art. 2', [['Law 7 of 2017, Art. 2', 'https://jdih.contoh.go.id/uu-7-2017']]],
  ])('%s', (source, expected) => {
    expect(groundsOf(source, norms).map(({ words, url }) => [words, url])).toEqual(expected);
  });

  it('every norm that a rule of ours cites is linked once it has an address, in both languages', () => {
    for (const [rule, cited] of Object.entries(citations)) {
      for (const language of ['id', 'en'] as const) {
        const named = Object.fromEntries(
          cited.map((one) => {
            const id = one.split(' ')[0] ?? '';
            return [id, { id: `Norma ${id}`, url: `https://jdih.contoh.go.id/${id}` }];
          }),
        );
        const grounds = groundsOf(sourceWith(rule, language, named), named);
        expect(grounds.map(({ url }) => url)).toEqual(
          cited.map((one) => `https://jdih.contoh.go.id/${one.split(' ')[0]}`),
        );
      }
    }
  });
});
