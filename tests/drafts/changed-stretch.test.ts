import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedStretch } from '../../utils/drafts/changed-stretch.ts';

describe('where two texts differ', () => {
  it.each([
    ['nothing', 'Buka Sabtu', 'Buka Sabtu', { start: 10, end: 10, put: '' }],
    ['a word at the end', 'Buka Sabtu.', 'Buka Sabtu. Gratis.', { start: 11, end: 11, put: ' Gratis.' }],
    [
      'half a word is the whole word',
      'Buka Sabtu ini',
      'Buka Saptu ini',
      { start: 5, end: 10, put: 'Saptu' },
    ],
    ['into an empty box', '', 'Halo', { start: 0, end: 0, put: 'Halo' }],
    ['a box emptied', 'Halo', '', { start: 0, end: 4, put: '' }],
    ['an emoji stays whole', 'Terima 🙏🏽', 'Terima 🙏🏻', { start: 7, end: 11, put: '🙏🏻' }],
  ])('%s', (_, before, after, stretch) => {
    expect(changedStretch(before, after)).toEqual(stretch);
  });

  it('putting it in makes the other text, and cuts no sign in two', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b ', ' ', '\n', '🙏🏽', 'Buka ', '#Info '))
      .map((each) => each.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { start, end, put } = changedStretch(before, after);
        expect(before.slice(0, start) + put + before.slice(end)).toBe(after);
        for (const at of [start, end]) expect(/^[\uDC00-\uDFFF]/.test(before.slice(at))).toBe(false);
      }),
    );
  });
});
