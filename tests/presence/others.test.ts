import { describe, expect, it } from 'vitest';
import { changesAt, othersOf, writingFor } from '../../utils/presence/others.ts';
import type { Presence } from '../../utils/presence/presence.ts';

const row = (part: Partial<Presence>): Presence => ({
  page: 'page-a-x-inline',
  tab: 1,
  window: 1,
  draft: 'draft-1',
  platform: 'x',
  writtenAt: 0,
  ...part,
});
const now = 1_000_000;

describe('who else has a draft open', () => {
  it('nobody, when there is no draft', () => {
    expect(othersOf([row({})], null, 'other', now)).toEqual([]);
  });

  it('not this page, in none of its boxes, and not other drafts', () => {
    const rows = [
      row({}),
      row({ page: 'page-a-x-modal' }),
      row({ page: 'page-b-x-inline', draft: 'draft-2' }),
    ];
    expect(othersOf(rows, 'draft-1', 'page-a', now)).toEqual([]);
  });

  it('tells another window from another tab', () => {
    const rows = [
      row({}),
      row({ page: 'page-b-x-inline', tab: 2 }),
      row({ page: 'page-c-x-inline', tab: 3, window: 2 }),
    ];
    expect(othersOf(rows, 'draft-1', 'page-a', now).map(({ where }) => where)).toEqual(['tab', 'window']);
  });

  it('the desk has no platform', () => {
    const rows = [row({}), row({ page: 'desk-1', platform: null })];
    expect(othersOf(rows, 'draft-1', 'page-a', now)).toMatchObject([{ page: 'desk-1', platform: null }]);
  });

  it('who writes comes first, and stops to write by itself', () => {
    const rows = [row({ page: 'page-b' }), row({ page: 'page-c', writtenAt: now - 1_000 })];
    expect(othersOf(rows, 'draft-1', null, now).map(({ page, writing }) => [page, writing])).toEqual([
      ['page-c', true],
      ['page-b', false],
    ]);
    expect(changesAt(rows, now)).toBe(now - 1_000 + writingFor);
    expect(othersOf(rows, 'draft-1', null, now + writingFor).some(({ writing }) => writing)).toBe(false);
    expect(changesAt(rows, now + writingFor)).toBeNull();
  });
});
