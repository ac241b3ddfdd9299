/** Where the row that the keyboard is at stands in the next list. */
import { describe, expect, test } from 'vitest';
import { standing } from '../../components/desk/shelf/cursor.ts';
import { noFilters } from '../../utils/desk/filters.ts';
import { shelfOf } from '../../utils/desk/shelf/shelf-of.ts';
import { untold } from '../../utils/drafts/draft.ts';

/** Of these ids, the first the newest. */
function shelf(ids: string) {
  const drafts = [...ids].map((id, nth) => ({
    ...untold,
    id,
    revision: 1,
    platform: 'x' as const,
    surface: 'x-inline',
    kind: 'post' as const,
    account: null,
    fields: [{ field: 'text' as const, text: id }],
    createdAt: 1,
    updatedAt: 1_000 - nth,
  }));
  return shelfOf(drafts, noFilters, true);
}

/** The list with these of its rows at hand, and what the worker says of a message. */
function part(ids: string, from: number, to: number, cursor: { message: string; at: number | null } | null) {
  const all = shelf(ids);
  return { ...all, from, lines: all.lines.slice(from, to), cursor };
}

describe('the cursor', () => {
  const atC = { message: 'c', at: 2 };
  test.each([
    ['stays with its draft', shelf('abcd'), { message: 'c', at: 2, sure: true }],
    ['follows it down', shelf('xyabcd'), { message: 'c', at: 4, sure: true }],
    ['follows it up', shelf('cabd'), { message: 'c', at: 0, sure: true }],
    ['keeps its place where that is gone', shelf('abde'), { message: null, at: 2, sure: true }],
    ['goes to the last one where there is no such place', shelf('ab'), { message: null, at: 1, sure: true }],
    ['is at the first place of nothing', shelf(''), { message: null, at: 0, sure: true }],
    [
      'follows out of the rows at hand',
      part('abdec', 0, 2, { message: 'c', at: 4 }),
      { message: 'c', at: 4, sure: true },
    ],
    [
      'is told that it is gone',
      part('abde', 0, 2, { message: 'c', at: null }),
      { message: null, at: 2, sure: true },
    ],
    ['does not guess', part('abdec', 0, 2, null), { message: 'c', at: 2, sure: false }],
    [
      'does not take another for it',
      part('abdec', 0, 2, { message: 'a', at: 0 }),
      { message: 'c', at: 2, sure: false },
    ],
  ])('%s', (_, list, expected) => expect(standing(atC, list)).toEqual(expected));

  test('at a place without a draft it stays at that place', () => {
    expect(standing({ message: null, at: 0 }, shelf('xab'))).toEqual({ message: null, at: 0, sure: true });
  });
});
