import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holds, unpack } from '../../../utils/checker/spelling/automaton.ts';
import { pack } from '../../spelling/automaton.mjs';

const letters = fc.string({
  unit: fc.constantFrom('a', 'b', 'n', 'y', 'z', '-'),
  minLength: 1,
  maxLength: 8,
});

describe('a packed automaton', () => {
  test('holds its words and no others', () => {
    fc.assert(
      fc.property(fc.array(letters, { minLength: 1, maxLength: 60 }), fc.array(letters), (words, others) => {
        const automaton = unpack(pack(words));
        for (const word of words) expect(holds(automaton, word)).toBe(true);
        for (const other of others) expect(holds(automaton, other)).toBe(words.includes(other));
      }),
    );
  });

  test('shares endings: its edges are fewer than its letters', () => {
    const words = ['menanam', 'menanamkan', 'tanam', 'tanamkan', 'ditanam', 'ditanamkan'];
    const letters = words.join('').length;
    expect(unpack(pack(words)).length).toBeLessThan(letters / 2);
  });

  test('takes any text as a question', () => {
    const automaton = unpack(pack(['anak', 'anak-anak']));
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(holds(automaton, text)).toBe(text === 'anak' || text === 'anak-anak');
      }),
    );
    expect(holds(automaton, '')).toBe(false);
    expect(holds(automaton, 'ana')).toBe(false);
    expect(holds(automaton, 'anakk')).toBe(false);
  });

  test.each([
    ['nothing', new Uint8Array()],
    ['something else', new Uint8Array(40).fill(7)],
    ['a part of one', pack(['anak', 'ibu']).slice(0, -1)],
  ])('is not made of %s', (_, bytes) => {
    expect(() => unpack(bytes)).toThrow('not a packed automaton');
  });
});
