import { describe, expect, test } from 'vitest';
import { excerpt, fold, queryWords } from '../../utils/desk/search.ts';

describe('fold', () => {
  test('case and accents do not count', () => expect(fold('Café Éka ß')).toBe('cafe eka ß'));
  test('emoji and other scripts stay', () => expect(fold('健康 😊')).toBe('健康 😊'));
});

describe('excerpt', () => {
  const text = `${'awal '.repeat(20)}Bawa buku KIA${' akhir'.repeat(30)}`;
  test('shows the place', () =>
    expect(excerpt(text, queryWords('kia'))).toMatch(/^….*Bawa buku KIA akhir.*…$/));
  test('no place, no excerpt', () => expect(excerpt('teks', ['lain'])).toBeNull());
});
