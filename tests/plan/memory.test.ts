import { describe, expect, test } from 'vitest';
import {
  lastPlan,
  noPlans,
  parsePlanMemory,
  presetsOf,
  withLast,
  withoutPreset,
  withPreset,
} from '../../utils/plan/memory.ts';
import { emptyPlan, type Plan } from '../../utils/plan/plan.ts';

const x = { platform: 'x' as const, account: '@dinkestirta' };
const instagram = { platform: 'instagram' as const, account: '@dinkestirta' };
const plan = (goal: string, given: Partial<Plan> = {}): Plan => ({ ...emptyPlan, goal, ...given });

describe('the last plan', () => {
  test('is of the same account, of another draft, and without its time', () => {
    const memory = withLast(noPlans, x, 'draf-0001', plan('satu', { scheduledAt: 5 }));
    expect(lastPlan(memory, x, 'draf-0002')).toEqual(plan('satu'));
    expect(lastPlan(memory, x, 'draf-0001')).toBeNull();
    expect(lastPlan(memory, instagram, null)).toBeNull();
  });

  test('a draft whose plan changes stays one', () => {
    let memory = withLast(noPlans, x, 'draf-0001', plan('satu'));
    memory = withLast(memory, x, 'draf-0002', plan('dua'));
    memory = withLast(memory, x, 'draf-0002', plan('dua lagi'));
    expect(lastPlan(memory, x, null)?.goal).toBe('dua lagi');
    expect(lastPlan(memory, x, 'draf-0002')?.goal).toBe('satu');
  });

  test('a plan that was emptied is none; a time alone is none', () => {
    let memory = withLast(noPlans, x, 'draf-0001', plan('satu'));
    memory = withLast(memory, x, 'draf-0001', emptyPlan);
    expect(lastPlan(memory, x, null)).toBeNull();
    expect(lastPlan(withLast(memory, x, 'a', plan('', { scheduledAt: 9 })), x, null)).toBeNull();
  });

  test('an account that the site does not say has its own', () => {
    const memory = withLast(noPlans, { platform: 'x', account: null }, 'draf-0001', plan('satu'));
    expect(lastPlan(memory, { platform: 'x', account: null }, null)?.goal).toBe('satu');
    expect(lastPlan(memory, x, null)).toBeNull();
  });
});

describe('presets', () => {
  test('are kept by name, replaced by the same name, and dropped', () => {
    let memory = withPreset(noPlans, x, ' Info layanan ', plan('satu', { scheduledAt: 5 }));
    memory = withPreset(memory, x, 'Info layanan', plan('dua'));
    memory = withPreset(memory, x, '   ', plan('tiga'));
    expect(presetsOf(memory, x)).toEqual([{ name: 'Info layanan', plan: plan('dua') }]);
    expect(presetsOf(withoutPreset(memory, x, 'Info layanan'), x)).toEqual([]);
  });

  test('are few: the oldest goes', () => {
    let memory = noPlans;
    for (let i = 0; i < 15; i++) memory = withPreset(memory, x, `Rutin ${i}`, plan('satu'));
    expect(presetsOf(memory, x)).toHaveLength(12);
    expect(presetsOf(memory, x)[0]?.name).toBe('Rutin 3');
  });
});

test.each([undefined, null, 'x', { accounts: 7 }, { accounts: [{ platform: 'mastodon' }] }])(
  'what cannot be read counts as nothing: %j',
  (value) => {
    expect(parsePlanMemory(value)).toEqual(noPlans);
  },
);

test('what was written is read as it was', () => {
  const memory = withPreset(withLast(noPlans, x, 'draf-0001', plan('satu')), x, 'Rutin', plan('dua'));
  expect(parsePlanMemory(JSON.parse(JSON.stringify(memory)))).toEqual(memory);
});
