import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftLine } from '../../components/draft-line.ts';
import { mask, shorten } from '../../components/shorten.ts';
import type { Draft } from '../../utils/drafts/draft.ts';

describe('mask', () => {
  test.each([
    ['NIK 5371010112900004.', 'NIK 5371••••••••0004.'],
    ['5371 0101 1290 0004', '5371••••••••0004'],
    ['5371-0101-1290-0004', '5371••••••••0004'],
    ['NIP 198001012005011002', 'NIP 1980••••••••••1002'],
    ['hubungi 0812-3456-7890', 'hubungi 0812-3456-7890'],
    ['(0370) 555-0119', '(0370) 555-0119'],
    ['Rp1.250.000.000', 'Rp1.250.000.000'],
    ['pukul 08.00 sampai 11.00', 'pukul 08.00 sampai 11.00'],
  ])('%s', (text, masked) => expect(mask(text)).toBe(masked));

  test('no sixteen digits in a row are left, wherever they stand', () => {
    const digits = fc.stringMatching(/^\d{16}$/);
    fc.assert(
      fc.property(fc.string(), digits, fc.string(), (before, number, after) => {
        fc.pre(!/[\d .-]$/.test(before) && !/^[\d .-]/.test(after));
        expect(mask(`${before}${number}${after}`)).not.toContain(number);
      }),
    );
  });
});

describe('shorten', () => {
  test('keeps both ends, cuts between words', () => {
    expect(shorten('SEGERA DATANG KE PUSKESMAS TERDEKAT SEBELUM PERSEDIAAN HABIS', 40)).toBe(
      'SEGERA DATANG KE PUSKESMAS … HABIS',
    );
  });

  test('never gives more than was asked for, and never half a character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.integer({ min: 10, max: 200 }),
        (text, length) => {
          const short = shorten(text, length);
          expect([...new Intl.Segmenter().segment(short)].length).toBeLessThanOrEqual(length + 3);
          expect(short.isWellFormed()).toBe(text.isWellFormed());
        },
      ),
    );
  });
});

describe('draftLine', () => {
  const draft = (...texts: string[]) =>
    ({ fields: texts.map((text) => ({ field: 'text', text })) }) as unknown as Draft;
  test.each([
    [draft('\n\n  Jadwal pekan ini \nSenin'), 'Jadwal pekan ini'],
    [draft('', 'Deskripsi'), 'Deskripsi'],
    [draft('   ', '\n'), ''],
    [draft('NIK 5371010112900004'), 'NIK 5371••••••••0004'],
  ])('%#', (given, line) => expect(draftLine(given)).toBe(line));

  test('a number that the cut would split is masked first', () => {
    expect(draftLine(draft(`${'a'.repeat(150)} 5371010112900004`))).not.toMatch(/\d{5}/);
  });
});
