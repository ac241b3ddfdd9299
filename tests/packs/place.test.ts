import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultLine } from '../../utils/guideline/pack/fault.ts';
import { depthOf, type Key, lineOf, nameOf, pathOf, twiceIn } from '../../utils/guideline/pack/place.ts';

/** Every path of a value, with the value. */
function* pathsIn(value: unknown, path: Key[] = []): Generator<[Key[], unknown]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    const next = [...path, Array.isArray(value) ? Number(name) : name];
    yield [next, inner];
    yield* pathsIn(inner, next);
  }
}

const json = fc.jsonValue({ maxDepth: 4 });

describe('lines', () => {
  test('of every value of any file, however it is laid out', () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = JSON.stringify(value, null, 2);
        const lines = text.split('\n');
        for (const [path, inner] of pathsIn(value)) {
          const key = path.at(-1);
          const said = lines[lineOf(text, path) - 1]?.trim() ?? '';
          if (typeof key === 'string') expect(said.startsWith(`${JSON.stringify(key)}:`)).toBe(true);
          const first = JSON.stringify(inner, null, 2).split('\n')[0] ?? '';
          expect(said.replace(/,$/, '').endsWith(first)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('of what is not there: the nearest thing around it, and nothing of its neighbours', () => {
    const text = JSON.stringify({ custom: [{ id: 'a' }, { id: 'b', why: 'x' }], why: 'y' }, null, 2);
    expect(lineOf(text, ['custom', 0, 'why'])).toBe(3);
    expect(lineOf(text, ['custom', 1, 'why'])).toBe(8);
    expect(lineOf(text, ['title'])).toBe(1);
    expect(lineOf(text, ['custom', 7, 'id'])).toBe(2);
  });

  test('a place is written and read', () => {
    expect(nameOf(['custom', 3, 'examples', 'bad', 0])).toBe('custom[3].examples.bad[0]');
    expect(pathOf('custom[3].examples.bad[0]')).toEqual(['custom', 3, 'examples', 'bad', 0]);
  });
});

describe('faults', () => {
  test('there is one exactly where JSON.parse refuses', () => {
    const cut = fc.tuple(
      json,
      fc.nat(200),
      fc.constantFrom('', '{', '}', '[', ']', ',', ':', '"', 'x', '01', '\n'),
    );
    fc.assert(
      fc.property(cut, ([value, at, put]) => {
        const whole = JSON.stringify(value, null, 1);
        const text = whole.slice(0, at) + put + whole.slice(at + 1);
        let good = true;
        try {
          JSON.parse(text);
        } catch {
          good = false;
        }
        expect(faultLine(text) === null).toBe(good);
      }),
      { numRuns: 1_000 },
    );
  });

  test.each([
    ['{\n"a": 1,\n}', 3],
    ['{\n"a" 1\n}', 2],
    ['[1,\n2\n3]', 3],
    ['{"a": "b\n"}', 1],
    ['{}\n\nx', 3],
    ['', 1],
  ])('%j: line %i', (text, line) => {
    expect(faultLine(text)).toBe(line);
  });
});

test('depth counts brackets, not those in strings', () => {
  expect(depthOf('{"a":["[[[[",{}]}')).toBe(3);
  expect(depthOf('"\\"[["')).toBe(0);
});

test('a key twice in one object, not in two', () => {
  expect(twiceIn('{"a":{"b":1},\n"c":{"b":1}}')).toBeNull();
  expect(twiceIn('{"a":{"b":1,\n"b":2}}')).toEqual({ key: 'b', line: 2 });
  expect(twiceIn('{"a":1,"\\u0061":2}')).toEqual({ key: 'a', line: 1 });
});
