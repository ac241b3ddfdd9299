import { describe, expect, test } from 'vitest';
import { excerpt, queryWords, searchDrafts } from '../../utils/desk/search.ts';
import type { Draft, ListedDraft } from '../../utils/drafts/draft.ts';

function draft(id: string, platform: Draft['platform'], text: string, account: string | null = null): Draft {
  return { id, platform, account, fields: [{ field: 'text', text }] } as Draft;
}

const drafts: ListedDraft[] = [
  draft('a', 'x', 'Jadwal imunisasi pekan ini\nBawa buku KIA', '@dinkestirta'),
  draft('b', 'facebook', 'Klarifikasi: kabar vaksin Café Éka tidak benar'),
  { id: 'c', unreadable: true },
];
const found = (query: string, platform: Draft['platform'] | 'all' = 'all') =>
  searchDrafts(drafts, query, platform).map(({ id }) => id);

describe('searchDrafts', () => {
  test('nothing asked: everything, unreadable ones too', () => expect(found('  ')).toEqual(['a', 'b', 'c']));
  test('any case', () => expect(found('IMUNISASI')).toEqual(['a']));
  test('any order, parts of words', () => expect(found('kia jadw')).toEqual(['a']));
  test('every word must be there', () => expect(found('imunisasi klarifikasi')).toEqual([]));
  test('accents do not count', () => expect(found('cafe eka')).toEqual(['b']));
  test('accounts count', () => expect(found('dinkestirta')).toEqual(['a']));
  test('signs of patterns are plain signs', () => expect(found('.*(')).toEqual([]));
  test('platform alone', () => expect(found('', 'facebook')).toEqual(['b']));
  test('platform and words', () => expect(found('jadwal', 'facebook')).toEqual([]));
});

describe('excerpt', () => {
  const text = `${'awal '.repeat(20)}Bawa buku KIA${' akhir'.repeat(30)}`;
  test('shows the place', () =>
    expect(excerpt(text, queryWords('kia'))).toMatch(/^….*Bawa buku KIA akhir.*…$/));
  test('no place, no excerpt', () => expect(excerpt('teks', ['lain'])).toBeNull());
});
