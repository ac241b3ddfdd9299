import { expect, test } from 'vitest';
import { postsOf } from '../../utils/background/recent-posts.ts';
import { type Draft, untold } from '../../utils/drafts/draft.ts';

const draft = (id: string, publishedAt: number | null, given: Partial<Draft> = {}): Draft => ({
  id,
  revision: 1,
  platform: 'x',
  surface: 'x-post',
  kind: 'post',
  account: null,
  fields: [{ field: 'text', text: `Teks ${id}` }],
  createdAt: 0,
  updatedAt: 0,
  ...untold,
  publishedAt,
  ...given,
});

test('posts that went out, newest first; drafts, answers and damaged rows are none', () => {
  const posts = postsOf([
    draft('satu', 10),
    draft('dua', 30),
    draft('draf', null),
    draft('balasan', 40, { kind: 'reply' }),
    draft('komentar', 50, { kind: 'comment' }),
    { id: 'rusak', unreadable: true },
    draft('video', 20, {
      kind: 'video',
      platform: 'youtube',
      fields: [
        { field: 'title', text: 'Judul' },
        { field: 'description', text: 'Isi' },
      ],
    }),
  ]);
  expect(posts).toEqual([
    { platform: 'x', at: 30, text: 'Teks dua' },
    { platform: 'youtube', at: 20, text: 'Judul\nIsi' },
    { platform: 'x', at: 10, text: 'Teks satu' },
  ]);
});

test('no more than a rule can use', () => {
  const many = Array.from({ length: 100 }, (_, i) =>
    draft(`d-${i}`, i + 1, { fields: [{ field: 'text', text: 'x'.repeat(9_000) }] }),
  );
  const posts = postsOf(many);
  expect(posts).toHaveLength(40);
  expect(posts[0]?.at).toBe(100);
  expect(posts[0]?.text).toHaveLength(5_000);
});
