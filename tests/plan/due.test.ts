import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dueAt, type Planned, type Told, toldWith } from '../../utils/plan/due.ts';

const minute = 60_000;
const at = 1_000_000_000_000;
const draft = (id: string, minutes: number, done = false): Planned => ({
  id,
  scheduledAt: at + minutes * minute,
  done,
});
const ids = (list: readonly Planned[]) => list.map(({ id }) => id);

describe('what is due', () => {
  test('now, missed, and when to look again', () => {
    const due = dueAt(
      [draft('a', 0), draft('b', -4), draft('c', -90), draft('d', 30), draft('e', 10)],
      {},
      at,
    );
    expect(ids(due.now)).toEqual(['a', 'b']);
    expect(ids(due.missed)).toEqual(['c']);
    expect(due.next).toBe(at + 10 * minute);
  });

  test('what went out, and what is a week old, is not told', () => {
    expect(dueAt([draft('a', 0, true), draft('b', -8 * 24 * 60), draft('c', 5, true)], {}, at)).toEqual({
      now: [],
      missed: [],
      next: null,
    });
  });

  test('told once; moved, it is told again', () => {
    const told: Told = toldWith({}, [draft('a', 0)], at);
    expect(dueAt([draft('a', 0)], told, at + minute).now).toEqual([]);
    const moved = draft('a', 20);
    expect(dueAt([moved], told, at + minute).next).toBe(moved.scheduledAt);
    expect(ids(dueAt([moved], told, at + 20 * minute).now)).toEqual(['a']);
  });

  test('what was told is forgotten after a week', () => {
    expect(toldWith({ old: at - 8 * 24 * 60 * minute }, [draft('a', 0)], at)).toEqual({ a: at });
  });
});

test('whenever the worker wakes, each time is told exactly once', () => {
  const plans = fc.array(
    fc.record({ id: fc.uuid(), scheduledAt: fc.integer({ min: 0, max: 600 }), done: fc.constant(false) }),
    { maxLength: 8 },
  );
  const wakes = fc.array(fc.integer({ min: 1, max: 200 }), { maxLength: 20 });
  fc.assert(
    fc.property(plans, wakes, (planned, steps) => {
      const scaled = planned.map((each) => ({ ...each, scheduledAt: at + each.scheduledAt * minute }));
      let told: Told = {};
      let now = at - minute;
      const seen: string[] = [];
      for (const step of [...steps, 1_000]) {
        now += step * minute;
        const due = dueAt(scaled, told, now);
        seen.push(...ids([...due.now, ...due.missed]));
        told = toldWith(told, [...due.now, ...due.missed], now);
        if (due.next !== null) expect(due.next).toBeGreaterThan(now);
      }
      expect(seen.sort()).toEqual(scaled.map(({ id }) => id).sort());
    }),
  );
});
