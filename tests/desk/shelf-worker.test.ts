/** The search worker on a database of thousands: what it tells while it is still reading. */
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, expect, test, vi } from 'vitest';
import { noFilters } from '../../utils/desk/filters.ts';
import { startShelf } from '../../utils/desk/shelf/shelf-worker.ts';
import type { Found, FromShelf } from '../../utils/desk/shelf/wire.ts';
import { untold } from '../../utils/drafts/draft.ts';
import { openRepository } from '../../utils/drafts/repository.ts';

afterEach(() => Dexie.delete('saring'));

/** Ids say nothing about age: the newest is in the middle of them. */
async function lay(count: number): Promise<void> {
  const repository = openRepository();
  const drafts = Array.from({ length: count }, (_, n) => ({
    ...untold,
    id: `draf-${String((n * 7_919) % count).padStart(6, '0')}`,
    revision: 1,
    platform: 'x' as const,
    surface: 'x-inline',
    kind: 'post' as const,
    account: null,
    fields: [{ field: 'text' as const, text: `Draf nomor ${n}, kode k${n}k` }],
    createdAt: 1,
    updatedAt: 1_000_000 + n,
  }));
  await repository.takeIn({ drafts, versions: [] });
  repository.shut();
}

test('the newest are there first, words are found in what is read, and it says how much that is', async () => {
  const count = 7_001;
  await lay(count);
  const told: FromShelf[] = [];
  const ask = startShelf((message) => told.push(message));
  // Somebody searches before anything is read.
  ask({ ask: 'find', turn: 1, filters: { ...noFilters, query: `k${count - 1}k` }, from: 0, to: 60 });
  const found = () => told.flatMap((each) => (each.say === 'found' ? [each.found] : []));
  await vi.waitFor(() => expect(found().at(-1)?.complete).toBe(true), { timeout: 20_000 });

  // The newest is found before its page is read; that more may be found is said.
  const searched = found().filter(({ count }) => count > 0);
  expect(searched[0]).toMatchObject({ turn: 1, complete: false, count: 500 });
  expect(
    searched.every(({ lines }) => lines.length === 1 && lines[0]?.line.includes(`nomor ${count - 1},`)),
  ).toBe(true);
  const read = told.flatMap((each) => (each.say === 'reading' ? [each] : []));
  expect(read.map(({ read }) => read)).toEqual([2_000, 4_000, 6_000, count]);
  expect(read.every(({ of }) => of === count)).toBe(true);

  ask({ ask: 'find', turn: 2, filters: noFilters, from: 0, to: 60 });
  await vi.waitFor(() => expect(found().at(-1)).toMatchObject({ turn: 2, total: count, complete: true }));
});

test('its first rows come unasked: what is shown before it has read anything is not taken away', async () => {
  await lay(120);
  const found: Found[] = [];
  startShelf((message) => message.say === 'found' && found.push(message.found));
  await vi.waitFor(() => expect(found.at(-1)?.complete).toBe(true));
  expect(found.map(({ lines }) => lines.length)).toEqual(found.map(() => 60));
});

test('where the draft under the cursor stands is told with every list, and at once when its rows are not asked for', async () => {
  await lay(300);
  const found: Found[] = [];
  const ask = startShelf((message) => message.say === 'found' && found.push(message.found));
  await vi.waitFor(() => expect(found.at(-1)?.complete).toBe(true));
  expect(found.at(-1)?.cursor).toBeNull();
  const [, second, third] = found.at(-1)?.lines ?? [];
  const message = third?.message ?? '';
  const told = found.length;
  ask({ ask: 'cursor', message });
  expect(found).toHaveLength(told);
  ask({ ask: 'rows', from: 200, to: 260 });
  await vi.waitFor(() => expect(found.at(-1)).toMatchObject({ from: 200, cursor: { message, at: 2 } }));
  ask({ ask: 'cursor', message: second?.message ?? '' });
  await vi.waitFor(() => expect(found.at(-1)?.cursor).toEqual({ message: second?.message, at: 1 }));

  const other = openRepository();
  await other.binAll([second?.id ?? ''], Date.now());
  await vi.waitFor(() => expect(found.at(-1)).toMatchObject({ total: 299, cursor: { at: null } }));
  other.shut();
});
