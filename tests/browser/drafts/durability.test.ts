/** Every write of a draft waits for the disk itself, and is one transaction over all that belongs to it. */
import { Dexie } from 'dexie';
import { afterEach, expect, test, vi } from 'vitest';
import { openRepository } from '../../../utils/drafts/repository.ts';

const name = `saring-${crypto.randomUUID()}`;
afterEach(async () => {
  vi.restoreAllMocks();
  await Dexie.delete(name);
});

test('a save is one strict transaction over draft, versions and writers', async () => {
  const repository = openRepository(name);
  expect(await repository.opened()).toBe('open');
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  const added = vi.spyOn(IDBObjectStore.prototype, 'add');
  const text = {
    id: 'contoh-0001',
    platform: 'x' as const,
    surface: 'x-inline',
    kind: 'post' as const,
    account: null,
    fields: [{ field: 'text' as const, text: 'Posyandu' }],
  };
  expect(await repository.save(text, 0, 1, () => 'tidak-perlu')).toMatchObject({ state: 'saved' });
  const stores = [...put.mock.contexts, ...added.mock.contexts] as IDBObjectStore[];
  expect(stores.map(({ name }) => name).sort()).toEqual(['drafts']);
  const [writing, ...others] = new Set(stores.map(({ transaction }) => transaction));
  expect(others).toEqual([]);
  expect([...(writing?.objectStoreNames ?? [])].sort()).toEqual(['drafts', 'versions', 'writers']);
  expect(writing?.durability).toBe('strict');
  repository.shut();
});
