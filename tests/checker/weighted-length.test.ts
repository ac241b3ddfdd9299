import fc from 'fast-check';
import twitter from 'twitter-text';
import { describe, expect, test } from 'vitest';
import { fittingPrefix, weightedLength } from '../../utils/checker/weighted-length.ts';

const word = fc.constantFrom(
  'Warga',
  'pukul',
  '09.00',
  'Rp1.000',
  'dr.',
  'selesai.Kami',
  'é',
  'Café',
  '日本',
  'مرحبا',
  '…',
  '–',
  '“kutip”',
  '(cek)',
  'a.n.',
  '#Sehat',
  '@pemkot',
  '!',
);
const host = fc.constantFrom(
  'sukamajukota.go.id',
  'bit.ly',
  'lapor.go.id',
  'www.bmkg.go.id',
  'a-b.co',
  'sub_domain.example.com',
  'x.com',
  't.co',
  'EXAMPLE.COM',
);
const path = fc.constantFrom(
  '',
  '/',
  '/a',
  '/a/b?c=d&e=f',
  '/a-b_(c)',
  '/a.',
  '/berita/2026/11/22',
  '?q=1',
  '/x,',
  '/a)',
  ':8080/a',
  '/#bagian',
);
const link = fc
  .tuple(fc.constantFrom('', 'https://', 'http://', 'HTTPS://'), host, path)
  .map((parts) => parts.join(''));
const emoji = fc.constantFrom('😀', '👍🏽', '👩🏽‍🚒', '🇮🇩', '1️⃣', '❤️', '☺', '©', '™️', '🏴󠁧󠁢󠁥󠁮󠁧󠁿');
// Pieces are kept apart by a space or punctuation: hosts glued to other words are left out, nobody writes them and X guesses.
const strange = fc.string({ unit: 'grapheme', maxLength: 6 }).map((text) => ` ${text} `);
const piece = fc.oneof(word, link, emoji, strange);
const post = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', '\n', ', ', '\n\n')))
  .map((list) => list.flat().join(''));

const oracle = (text: string) => twitter.parseTweet(text);

describe('weighted length', () => {
  test.each([
    ['', 0],
    ['Halo', 4],
    ['Halo 👋🏽', 7],
    ['日本', 4],
    ['https://sukamajukota.go.id/sebuah/halaman/yang/sangat/panjang/sekali', 23],
    ['Cek bit.ly/a.', 28],
    ['e\u0301', 1],
  ])('%j weighs %i', (text, weight) => expect(weightedLength(text)).toBe(weight));

  test('counts as twitter-text does', () => {
    fc.assert(
      fc.property(post, (text) => {
        expect(weightedLength(text)).toBe(oracle(text).weightedLength);
      }),
      { numRuns: 1500 },
    );
  });

  test('the fitting prefix fits, and one more grapheme does not', () => {
    fc.assert(
      fc.property(post, fc.integer({ min: 0, max: 60 }), (text, limit) => {
        const end = fittingPrefix(text, limit);
        expect(weightedLength(text) <= limit ? text.length : end).toBe(end);
        expect(end === 0 || weightedLength(text.slice(0, end)) <= limit + 23).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
