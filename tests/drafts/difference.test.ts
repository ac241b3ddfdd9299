import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf, differenceOfFields, sizeOf } from '../../utils/drafts/difference.ts';

const show = (before: string, after: string) =>
  differenceOf(before, after)
    .map(({ is, text }) => (is === 'same' ? text : is === 'out' ? `[-${text}]` : `[+${text}]`))
    .join('');

describe('what changed between two texts', () => {
  it.each([
    ['nothing', 'Buka Sabtu.', 'Buka Sabtu.', 'Buka Sabtu.'],
    ['a word', 'Buka Sabtu pagi.', 'Buka Ahad pagi.', 'Buka [-Sabtu][+Ahad] pagi.'],
    ['words side by side', 'Buka Sabtu pagi.', 'Tutup Ahad pagi.', '[-Buka Sabtu][+Tutup Ahad] pagi.'],
    ['the end', 'Buka.', 'Buka. Gratis.', 'Buka.[+ Gratis.]'],
    ['from nothing', '', 'Baru', '[+Baru]'],
    ['a line', 'A\nB', 'A\nX\nB', 'A\n[+X\n]B'],
  ])('%s', (_, before, after, shown) => expect(show(before, after)).toBe(shown));

  it('holds both texts, whole', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 80 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = differenceOf(before, after);
        const joined = (not: string) =>
          pieces
            .filter(({ is }) => is !== not)
            .map((each) => each.text)
            .join('');
        expect(joined('in')).toBe(before);
        expect(joined('out')).toBe(after);
      }),
    );
  });

  it('counts what came and went over all fields', () => {
    const changed = differenceOfFields(
      [{ field: 'text', text: 'Satu' }],
      [
        { field: 'text', text: 'Satu dua' },
        { field: 'part-2', text: 'Tiga' },
      ],
    );
    expect(changed.map(({ field }) => field)).toEqual(['text', 'part-2']);
    expect(sizeOf(changed)).toEqual({ in: 8, out: 0 });
  });
});
