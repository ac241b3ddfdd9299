import fc from 'fast-check';
import { expect, it } from 'vitest';
import { outlived } from '../../utils/drafts/version.ts';

const hour = 60 * 60_000;
const day = 24 * hour;
const now = new Date(2026, 10, 22, 12, 30).getTime();
const at = (...times: number[]) => times.map((time, n) => ({ id: `v${n}`, at: time }));

it.each([
  ['all of the last day', at(now - hour, now - hour - 60_000), []],
  ['one an hour after a day', at(now - 2 * day, now - 2 * day - 60_000), ['v1']],
  ['two hours of one day', at(now - 2 * day, now - 2 * day - 2 * hour), []],
  ['one a day after a week', at(now - 9 * day, now - 9 * day - 2 * hour), ['v1']],
])('%s', (_, versions, gone) => expect(outlived(versions, now)).toEqual(gone));

it('where room is short, only the last of each day stays', () => {
  const versions = at(now - hour, now - 2 * hour, now - 2 * day, now - 2 * day - 2 * hour, now - 9 * day);
  expect(outlived(versions, now, 'sparse')).toEqual(['v1', 'v3']);
});

it('the last of a day never goes, and thinning twice is thinning once', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat({ max: 60 * day }), { maxLength: 80 }),
      fc.constantFrom('as-always' as const, 'sparse' as const),
      (ages, how) => {
        const versions = at(...ages.map((age) => now - age));
        const gone = new Set(outlived(versions, now, how));
        const kept = versions.filter(({ id }) => !gone.has(id));
        const dayOf = (time: number) => new Date(time).setHours(0, 0, 0, 0);
        for (const { at: time } of versions) {
          const last = Math.max(
            ...versions.filter((each) => dayOf(each.at) === dayOf(time)).map((each) => each.at),
          );
          expect(kept.some((each) => each.at === last)).toBe(true);
        }
        expect(outlived(kept, now, how)).toEqual([]);
      },
    ),
  );
});
