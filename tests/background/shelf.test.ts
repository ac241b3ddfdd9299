/** Which draft a composer is given: the one its text belongs to, or one to go on with. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createShelf } from '../../utils/background/shelf.ts';
import type { DraftText } from '../../utils/drafts/draft.ts';
import { openRepository, type Repository } from '../../utils/drafts/repository.ts';

let repository: Repository;
let now = 10_000_000;
let elsewhere: Set<string>;
let declined: Map<string, number>;
let shelf: ReturnType<typeof createShelf>;
const tab = 7;

beforeEach(() => {
  now = 10_000_000;
  elsewhere = new Set();
  declined = new Map();
  repository = openRepository(`saring-${crypto.randomUUID()}`);
  shelf = createShelf(
    repository,
    {
      isOpenElsewhere: async (draft) => elsewhere.has(draft),
      isDeclined: async (id, revision) => declined.get(id) === revision,
      onSaved: () => {},
    },
    () => now,
  );
});
afterEach(() => repository.shut());

const fields = (text: string) => [{ field: 'text' as const, text }];

async function leave(
  id: string,
  text: string,
  part: Partial<DraftText> = {},
  writer = `${id}-box`,
  where = tab,
) {
  now += 1_000;
  const draft = {
    id,
    platform: 'x',
    surface: 'x-inline',
    kind: 'post',
    account: null,
    fields: fields(text),
    ...part,
  };
  const origin = { writer, seq: now, from: null, fromSeq: 0 };
  return shelf.save({ draft, base: 0, origin }, where);
}
const resume = (text: string) => shelf.resume({ surface: 'x-inline', fields: fields(text) }, tab);
const unfinished = (account: string | null = null, surface = 'x-inline') =>
  shelf.unfinished({ surface, account }, tab);

const notice = 'Posyandu Melati buka Sabtu pukul 08.00 WITA di balai desa.';

describe('a text that stands in a box', () => {
  it('goes on with its draft, also when the site restored less of it', async () => {
    await leave('draft-aaaa', notice);
    expect(await resume(notice)).toMatchObject({ id: 'draft-aaaa' });
    expect(await resume(notice.slice(0, -8))).toMatchObject({ id: 'draft-aaaa' });
    expect(await resume('Puskesmas Melati buka Ahad pukul 09.00 WITA.')).toEqual({ none: true });
  });

  it('the same words come before words that only begin alike', async () => {
    await leave('draft-aaaa', notice);
    await leave('draft-bbbb', `${notice} Bawa buku KIA.`);
    expect(await resume(notice)).toMatchObject({ id: 'draft-aaaa' });
  });

  it('a few words typed while nobody looked do not make another draft', async () => {
    await leave('draft-aaaa', notice);
    expect(await resume(notice.replace('Sabtu', 'Ahad'))).toMatchObject({ id: 'draft-aaaa' });
    await leave('draft-bbbb', 'Hal');
    expect(await resume('Halo warga')).toMatchObject({ id: 'draft-bbbb' });
  });

  it.each(['an hour later', 'in another tab'])(
    '%s they do: one text was the pattern of the other',
    async (why) => {
      await leave('draft-aaaa', notice, {}, 'box', why === 'in another tab' ? 8 : tab);
      if (why === 'an hour later') now += 3_600_000;
      expect(await resume(notice.replace('Sabtu', 'Ahad'))).toEqual({ none: true });
      expect(await resume(notice.slice(0, 30))).toEqual({ none: true });
    },
  );

  it('a draft that stands in another tab is not taken from there, unless it stood here too', async () => {
    await leave('draft-aaaa', notice, {}, 'box-one', 8);
    elsewhere.add('draft-aaaa');
    expect(await resume(notice)).toEqual({ none: true });
    await leave('draft-bbbb', 'Puskesmas buka Senin pukul 08.00.', {}, 'box-two', tab);
    elsewhere.add('draft-bbbb');
    expect(await resume('Puskesmas buka Senin pukul 08.00.')).toMatchObject({ id: 'draft-bbbb' });
  });

  it('two tabs with almost the same text each go on with their own', async () => {
    await leave('draft-aaaa', 'Tab 0 putaran 0 sebelum dan sesudah', {}, 'box-one', 8);
    await leave('draft-bbbb', 'Tab 1 ', {}, 'box-two', tab);
    expect(await resume('Tab 1 putaran 0 sebelum dan sesudah')).toMatchObject({ id: 'draft-bbbb' });
  });

  it('when others wrote too, it grew from what its box held, not from what is stored', async () => {
    await leave('draft-aaaa', notice, {}, 'box-one');
    const other = { writer: 'box-two', seq: 2, from: fields(notice), fromSeq: 1 };
    const draft = { id: 'draft-aaaa', platform: 'x', surface: 'x-inline', kind: 'post', account: null };
    await shelf.save(
      { draft: { ...draft, fields: fields(`${notice} Gratis.`) }, base: 1, origin: other },
      tab,
    );
    const found = await resume(`Info: ${notice}`);
    expect(found).toMatchObject({ id: 'draft-aaaa', fields: fields(notice) });
    // What the other box wrote stays when this one goes on.
    const again = { writer: 'box-three', seq: 2, from: fields(notice), fromSeq: 1 };
    await shelf.save({ draft: { ...draft, fields: fields(`Info: ${notice}`) }, base: 2, origin: again }, tab);
    expect((await repository.get('draft-aaaa'))?.fields).toEqual(fields(`Info: ${notice} Gratis.`));
  });
});

describe('a draft to go on with', () => {
  it('is the newest of the surface', async () => {
    await leave('draft-aaaa', 'Lama');
    await leave('draft-bbbb', 'Baru');
    await leave('draft-cccc', 'Lain', { platform: 'facebook', surface: 'facebook-post' });
    expect(await unfinished()).toMatchObject({ id: 'draft-bbbb', at: now - 1_000, fields: fields('Baru') });
    expect(await unfinished(null, 'facebook-post')).toMatchObject({ id: 'draft-cccc' });
    expect(await unfinished(null, 'youtube-video')).toEqual({ none: true });
  });

  it('is of the same account; an account that was not read may be any', async () => {
    await leave('draft-aaaa', 'Dinas', { account: '@dinas' });
    await leave('draft-bbbb', 'Pribadi', { account: '@pribadi' });
    expect(await unfinished('@dinas')).toMatchObject({ id: 'draft-aaaa' });
    expect(await unfinished('@lain')).toEqual({ none: true });
    expect(await unfinished(null)).toMatchObject({ id: 'draft-bbbb' });
  });

  it('is neither published, nor deleted, nor empty, nor open in another box', async () => {
    await leave('draft-aaaa', 'Sisa');
    await leave('draft-bbbb', 'Terbit');
    await repository.close('draft-bbbb', now);
    await leave('draft-cccc', 'Terhapus');
    await repository.discard('draft-cccc', now);
    await leave('draft-dddd', ' \n ');
    await leave('draft-eeee', 'Terbuka');
    elsewhere.add('draft-eeee');
    expect(await unfinished()).toMatchObject({ id: 'draft-aaaa' });
  });

  it('is not offered again once it was declined, until it changes', async () => {
    await leave('draft-aaaa', 'Satu', {}, 'box-one');
    declined.set('draft-aaaa', 1);
    expect(await unfinished()).toEqual({ none: true });
    const draft = { id: 'draft-aaaa', platform: 'x', surface: 'x-inline', kind: 'post', account: null };
    const origin = { writer: 'box-one', seq: now + 1, from: fields('Satu'), fromSeq: now };
    await shelf.save({ draft: { ...draft, fields: fields('Satu dua') }, base: 1, origin }, tab);
    expect(await unfinished()).toMatchObject({ id: 'draft-aaaa' });
  });

  it('is left to the list after two weeks', async () => {
    await leave('draft-aaaa', 'Satu');
    now += 15 * 24 * 3_600_000;
    expect(await unfinished()).toEqual({ none: true });
  });
});

it('malformed messages are refused', async () => {
  expect(await shelf.save({ draft: {}, base: 0, origin: {} }, tab)).toEqual({
    state: 'failed',
    because: 'refused',
  });
  expect(await shelf.resume({ surface: 'x-inline', fields: 7 }, tab)).toEqual({ none: true });
  expect(await shelf.unfinished(null, tab)).toEqual({ none: true });
  expect(await shelf.read({ id: 7 })).toEqual({ none: true });
});
