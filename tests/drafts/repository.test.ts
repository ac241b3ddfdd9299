import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DraftText, ListedDraft } from '../../utils/drafts/draft.ts';
import { openRepository, type Repository } from '../../utils/drafts/repository.ts';

const draft = (id: string, text: string): DraftText => ({
  id,
  platform: 'x',
  surface: 'x-post',
  kind: 'post',
  account: '@dinkestirta',
  fields: [{ field: 'text', text }],
});
const id = 'aaaaaaaa-1';
const newId = () => 'bbbbbbbb-2';

let name = '';
let repository: Repository;
beforeEach(() => {
  name = `saring-${crypto.randomUUID()}`;
  repository = openRepository(name);
});
afterEach(() => repository.shut());

describe('the drafts on disk', () => {
  it('counts revisions and keeps the time of birth', async () => {
    await repository.save(draft(id, 'Satu'), 0, 1_000, newId);
    await repository.save(draft(id, 'Satu dua'), 1, 2_000, newId);
    expect(await repository.get(id)).toMatchObject({
      revision: 2,
      createdAt: 1_000,
      updatedAt: 2_000,
      fields: [{ text: 'Satu dua' }],
    });
  });

  it('puts the text into a draft of its own when somebody else wrote meanwhile', async () => {
    await repository.save(draft(id, 'Satu'), 0, 1_000, newId);
    await repository.save(draft(id, 'Dua'), 1, 2_000, newId);
    const late = await repository.save(draft(id, 'Tiga'), 1, 3_000, newId);
    expect(late).toMatchObject({ state: 'saved', forked: true, draft: { id: newId(), revision: 1 } });
    expect((await repository.get(id))?.fields[0]?.text).toBe('Dua');
    expect((await repository.get(newId()))?.fields[0]?.text).toBe('Tiga');
  });

  it('answers a repeated save as done, so that a lost answer costs nothing', async () => {
    await repository.save(draft(id, 'Satu'), 0, 1_000, newId);
    const again = await repository.save(draft(id, 'Satu'), 0, 2_000, newId);
    expect(again).toMatchObject({ state: 'saved', forked: false, draft: { id, revision: 1 } });
    expect(await repository.newest(10)).toHaveLength(1);
  });

  it('takes in as whom it is written when that is known only now, and takes it away no more', async () => {
    await repository.save({ ...draft(id, 'Satu'), account: null }, 0, 1_000, newId);
    const known = await repository.save(draft(id, 'Satu'), 1, 2_000, newId);
    expect(known).toMatchObject({ forked: false, draft: { account: '@dinkestirta', revision: 2 } });
    await repository.save({ ...draft(id, 'Satu'), account: null }, 2, 3_000, newId);
    expect(await repository.get(id)).toMatchObject({
      account: '@dinkestirta',
      revision: 2,
      updatedAt: 1_000,
      fields: [{ text: 'Satu' }],
    });
  });

  it('never writes into a draft that was published', async () => {
    await repository.save(draft(id, 'Satu'), 0, 1_000, newId);
    expect(await repository.close(id, 2_000)).toBe(true);
    await repository.save(draft(id, 'Pesan lain'), 1, 3_000, newId);
    expect(await repository.get(id)).toMatchObject({ publishedAt: 2_000, fields: [{ text: 'Satu' }] });
    expect(await repository.get(newId())).toMatchObject({
      publishedAt: null,
      fields: [{ text: 'Pesan lain' }],
    });
  });

  it('lists newest first', async () => {
    for (let i = 0; i < 5; i++)
      await repository.save(draft(`cccccccc-${i}`, `Teks ${i}`), 0, 1_000 + i, newId);
    expect((await repository.newest(3)).map((each) => each.id)).toEqual([
      'cccccccc-4',
      'cccccccc-3',
      'cccccccc-2',
    ]);
  });

  it('lists a corrupt row as unreadable and the rest as it is', async () => {
    await repository.save(draft(id, 'Satu'), 0, 1_000, newId);
    await withRaw([{ id: 'rusak-0001', updatedAt: 5_000, fields: 'bukan larik' }, { id: 'rusak-0002' }]);
    const listed = await repository.newest(10);
    expect(listed.filter((each) => 'unreadable' in each).map((each) => each.id)).toEqual([
      'rusak-0001',
      'rusak-0002',
    ]);
    expect(listed.find((each) => each.id === id)).toMatchObject({ revision: 1 });
  });

  it('does not write over a corrupt row', async () => {
    await repository.newest(1);
    await withRaw([{ id, updatedAt: 5_000 }]);
    expect(await repository.save(draft(id, 'Satu'), 0, 1_000, newId)).toMatchObject({
      state: 'saved',
      forked: true,
      draft: { id: newId() },
    });
  });

  it('says that the database is closed, as a value', async () => {
    repository.shut();
    expect(await repository.save(draft(id, 'Satu'), 0, 1_000, newId)).toEqual({
      state: 'failed',
      because: 'closed',
    });
  });

  it('tells watchers of every change', async () => {
    const stop = new AbortController();
    const seen: ListedDraft[][] = [];
    const until = (n: number) =>
      new Promise<void>((done) => {
        repository.watch(
          10,
          (drafts) => {
            seen.push(drafts);
            if (drafts.length === n) done();
          },
          done,
          stop.signal,
        );
      });
    const first = until(1);
    await repository.save(draft(id, 'Satu'), 0, 1_000, newId);
    await first;
    stop.abort();
    expect(seen.at(-1)?.[0]).toMatchObject({ id });
  });
});

async function withRaw(rows: Record<string, unknown>[]): Promise<void> {
  const raw = new Dexie(name);
  await raw.open();
  await raw.table('drafts').bulkPut(rows);
  raw.close();
}
