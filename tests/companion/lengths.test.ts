import fc from 'fast-check';
import { expect, test } from 'vitest';
import { weightedLength } from '../../utils/checker/weighted-length.ts';
import { createLengths } from '../../utils/companion/lengths.ts';

const piece = fc.constantFrom(
  '\n',
  '\r\n',
  ' ',
  'warga',
  'é',
  'e\u0301',
  '\u0301',
  '👩‍👩‍👧',
  '1\ufe0f\u20e3',
  '\u200d',
  'https://dinkes.go.id/jadwal?a=1',
  'saring.id',
  '#',
  '，',
);

test('paragraph by paragraph a text is as long as the whole', () => {
  const lengths = createLengths();
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      expect(lengths.of('x', [{ field: 'text', text }], 'text')).toBe(weightedLength(text));
    }),
  );
});

test('characters where the platform counts those, nothing for a field that is not there', () => {
  const lengths = createLengths();
  const fields = [{ field: 'title' as const, text: 'Halo 👋' }];
  expect(lengths.of('youtube', fields, 'title')).toBe(7);
  expect(lengths.of('youtube', fields, 'description')).toBe(0);
  expect(lengths.of('x', fields, 'text')).toBe(0);
});
