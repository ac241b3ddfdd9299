import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isGraphemeBoundary } from '../utils/text/graphemes.ts';
import { languageScore, sentenceLanguage } from '../utils/text/language.ts';
import { sentenceStarts } from '../utils/text/sentences.ts';
import { Has, tokenize } from '../utils/text.ts';

const kinds = (text: string) => tokenize(text).tokens.map((token) => `${token.kind}:${token.text}`);
const sentences = (text: string) => {
  const starts = sentenceStarts(text);
  return starts.map((start, index) => text.slice(start, starts[index + 1] ?? text.length).trim());
};
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(
      fc.constantFrom(
        'Jl. ',
        'a',
        'B',
        '. ',
        '! ',
        '\n',
        '\r\n',
        '🇮🇩',
        '👩🏽‍🚒',
        '\u0301',
        '\u200d',
        '\ud83d',
        '09.00',
        'https://a.go.id/x',
        '#tagar',
        '@akun',
        '\u202e',
        ' ',
        '“',
        '”',
      ),
    )
    .map((list) => list.join('')),
);

describe('tokens', () => {
  test.each([
    [
      'Rp1.000,50 pukul 09.00–11.00',
      ['word:Rp1', 'punct:.', 'number:000,50', 'word:pukul', 'number:09.00', 'punct:–', 'number:11.00'],
    ],
    ['cek bit.ly/a, ya', ['word:cek', 'url:bit.ly/a', 'punct:,', 'word:ya']],
    ['https://a.go.id/x?y=1.', ['url:https://a.go.id/x?y=1', 'punct:.']],
    ['surel humas@kota.go.id', ['word:surel', 'email:humas@kota.go.id']],
    ['selesai.Kami', ['word:selesai', 'punct:.', 'word:Kami']],
    ['#SehatBersama @pemkot #1', ['hashtag:#SehatBersama', 'mention:@pemkot', 'punct:#', 'number:1']],
    ["jum'at 4njing b*doh", ["word:jum'at", 'word:4njing', 'word:b', 'punct:*', 'word:doh']],
    ['👩🏽‍🚒🇮🇩1️⃣', ['emoji:👩🏽‍🚒', 'emoji:🇮🇩', 'emoji:1️⃣']],
  ])('%s', (text, expected) => expect(kinds(text)).toEqual(expected));

  test.each([
    ['biasa saja', 0],
    ['4njing', Has.digit | Has.disguised],
    ['b*doh', Has.disguised],
    ['bagusss', Has.disguised],
    ['HARI', Has.upper],
    ['ayo!', Has.bang],
    ['[nama]', Has.bracket],
    ['𝗣𝗲𝗻𝗴𝘂𝗺𝘂𝗺𝗮𝗻', Has.fancy],
    ['a n j i n g', Has.spaced],
  ])('facts of %s', (text, bits) => expect(tokenize(text).has & (bits === 0 ? ~0 : bits)).toBe(bits));

  test('tokens lie in order inside the text and on grapheme-safe code points', () => {
    fc.assert(
      fc.property(anything, (text) => {
        let last = 0;
        for (const token of tokenize(text).tokens) {
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(token.end).toBeGreaterThan(token.start);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.lower.length).toBe(token.text.length);
          last = token.end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('sentences', () => {
  test.each([
    [
      'Temui dr. Sinta, S.Pd. di Jl. Melati No. 7. Gratis.',
      ['Temui dr. Sinta, S.Pd. di Jl. Melati No. 7.', 'Gratis.'],
    ],
    [
      'Biaya Rp. 10.000 sampai pukul 09.00. Lalu pulang!',
      ['Biaya Rp. 10.000 sampai pukul 09.00.', 'Lalu pulang!'],
    ],
    ['Buka https://a.go.id/b. Isi formulir.', ['Buka https://a.go.id/b.', 'Isi formulir.']],
    ['Satu\n\nDua', ['Satu', 'Dua']],
    ['1. Bawa KTP. 2. Antre.', ['1. Bawa KTP.', '2. Antre.']],
    [
      'Lapor lewat LAPOR! Sukamaju, dll. Terima kasih.',
      ['Lapor lewat LAPOR! Sukamaju, dll.', 'Terima kasih.'],
    ],
    ['“Kami siap.” Itu katanya…lalu pergi', ['“Kami siap.”', 'Itu katanya…lalu pergi']],
    ['Apa?! Ya... begitu.', ['Apa?!', 'Ya... begitu.']],
  ])('%s', (text, expected) => expect(sentences(text)).toEqual(expected));

  test('segments tile any text and start on grapheme boundaries', () => {
    const segmenter = new Intl.Segmenter('id', { granularity: 'grapheme' });
    fc.assert(
      fc.property(anything, (text) => {
        const starts = sentenceStarts(text);
        expect(text === '' ? starts : starts[0]).toEqual(text === '' ? [] : 0);
        const boundaries = new Set([...segmenter.segment(text)].map(({ index }) => index));
        for (const start of starts) expect(boundaries.has(start)).toBe(true);
      }),
    );
  });

  test('a long stretch without an end is cut', () => {
    expect(sentenceStarts('kata '.repeat(2000)).length).toBeGreaterThan(5);
  });
});

test('grapheme boundaries are those of the platform', () => {
  const segmenter = new Intl.Segmenter('id', { granularity: 'grapheme' });
  fc.assert(
    fc.property(anything, (text) => {
      const boundaries = new Set([...segmenter.segment(text)].map(({ index }) => index));
      boundaries.add(text.length);
      for (let at = 0; at <= text.length; at++) expect(isGraphemeBoundary(text, at)).toBe(boundaries.has(at));
    }),
  );
});

test('language of a sentence in a draft', () => {
  const score = (text: string) => languageScore(tokenize(text).tokens);
  expect(sentenceLanguage(score('Register now and bring your identity card to the office.'), 'id')).toBe(
    'en',
  );
  expect(sentenceLanguage(score('Save the date!'), 'id')).toBe('id');
  expect(sentenceLanguage(score('Warga di kota ini sudah bisa mendaftar.'), 'en')).toBe('id');
});
