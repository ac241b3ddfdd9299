import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Filters, noFilters } from '../../utils/desk/filters.ts';
import { entryOf } from '../../utils/desk/shelf/entry.ts';
import { createShelfIndex } from '../../utils/desk/shelf/shelf-index.ts';
import { shelfOf } from '../../utils/desk/shelf/shelf-of.ts';
import { type Draft, type ListedDraft, untold } from '../../utils/drafts/draft.ts';

function draft(id: string, text: string, given: Partial<Draft> = {}): Draft {
  return {
    ...untold,
    id,
    revision: 1,
    platform: 'x',
    surface: 'x-post',
    kind: 'post',
    account: null,
    fields: [{ field: 'text', text }],
    createdAt: 1,
    updatedAt: 1,
    ...given,
  };
}

const drafts: ListedDraft[] = [
  draft('a', 'Jadwal imunisasi pekan ini\nBawa buku KIA', {
    account: '@dinkestirta',
    updatedAt: 50,
    plan: { ...untold.plan, programme: 'Sehat Bersama', scheduledAt: 99 },
  }),
  draft('b', 'Klarifikasi: kabar vaksin Café Éka tidak benar', { platform: 'facebook', updatedAt: 40 }),
  draft('c', 'Posyandu lansia', { status: 'archived', updatedAt: 30, mediaNotes: 'Foto Nenek Ratna' }),
  draft('a-ig', 'Jadwal imunisasi, tautan di bio', { platform: 'instagram', message: 'a', updatedAt: 20 }),
  { id: 'rusak', unreadable: true },
];
const found = (filters: Partial<Filters> = {}) =>
  shelfOf(drafts, { ...noFilters, ...filters }, true).lines.map(({ id }) => id);

describe('what is found', () => {
  test.each<[string, Partial<Filters>, string[]]>([
    ['nothing asked: everything but the archive, newest first, a message once', {}, ['a', 'b']],
    ['any case', { query: 'IMUNISASI' }, ['a']],
    ['any order, parts of words', { query: 'kia jadw' }, ['a']],
    ['every word must be there', { query: 'imunisasi klarifikasi' }, []],
    ['accents do not count', { query: 'cafe eka' }, ['b']],
    ['accounts, programmes and notes count', { query: 'dinkestirta bersama' }, ['a']],
    ['words are found in the archive, too', { query: 'nenek ratna' }, ['c']],
    ['signs of patterns are plain signs', { query: '.*(' }, []],
    ['a platform: the variant that fits stands for its message', { platform: 'instagram' }, ['a-ig']],
    ['platform and words', { query: 'jadwal', platform: 'facebook' }, []],
    ['an account', { account: '@dinkestirta' }, ['a']],
    ['a programme', { programme: 'Sehat Bersama' }, ['a']],
    ['a status', { status: 'archived' }, ['c']],
    ['a status that follows from the rest', { status: 'draft' }, ['a', 'b']],
    ['from a time on', { from: 40 }, ['a', 'b']],
    ['up to a time', { to: 50 }, ['b', 'a-ig']],
  ])('%s', (_, filters, ids) => expect(found(filters)).toEqual(ids));

  test('rows that cannot be read show as long as nothing narrows the list', () => {
    expect(shelfOf(drafts, noFilters, true).unreadable).toEqual(['rusak']);
    expect(shelfOf(drafts, { ...noFilters, query: 'x' }, true).unreadable).toEqual([]);
  });

  test('the words searched for are shown where the first line does not', () => {
    const [line] = shelfOf(drafts, { ...noFilters, query: 'kia' }, true).lines;
    expect(line?.excerpt).toContain('Bawa buku KIA');
    expect(shelfOf(drafts, { ...noFilters, query: 'jadwal' }, true).lines[0]?.excerpt).toBeNull();
  });

  test('a row names every variant of its message', () => {
    expect(shelfOf(drafts, noFilters, true).lines[0]?.variants).toEqual([
      { id: 'a-ig', target: 'instagram' },
      { id: 'a', target: 'x' },
    ]);
  });

  test('what drafts can be told apart by', () => {
    const { accounts, programmes } = shelfOf(drafts, noFilters, true);
    expect({ accounts, programmes }).toEqual({ accounts: ['@dinkestirta'], programmes: ['Sehat Bersama'] });
  });
});

test('however drafts come, change and go, the list is what one made at once would be', () => {
  const step = fc.record({
    id: fc.constantFrom('d1', 'd2', 'd3', 'd4', 'd5'),
    message: fc.constantFrom(null, 'd1', 'd2', 'gone'),
    updatedAt: fc.integer({ min: 1, max: 6 }),
    gone: fc.boolean(),
    platform: fc.constantFrom('x' as const, 'facebook' as const),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const index = createShelfIndex();
      const now = new Map<string, Draft>();
      for (const { id, gone, ...given } of steps) {
        index.find(noFilters);
        now.delete(id);
        if (gone) index.remove(id);
        else {
          const next = draft(id, 'teks', { ...given, message: given.message === id ? null : given.message });
          now.set(id, next);
          const entry = entryOf(next);
          if (entry) index.put(entry);
        }
      }
      const whole = shelfOf([...now.values()], noFilters, true);
      expect(index.find(noFilters).map(index.lineOf)).toEqual(whole.lines);
      expect(index.count).toBe(now.size);
    }),
    { numRuns: 500 },
  );
});
