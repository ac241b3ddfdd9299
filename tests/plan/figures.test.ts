/** Figures as platforms export them and offices keep them. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { orderOf, readDate } from '../../utils/plan/figures/dates.ts';
import { columnOf, platformOf } from '../../utils/plan/figures/headings.ts';
import { readInTurns } from '../../utils/plan/figures/in-turns.ts';
import { readCount, readDuration } from '../../utils/plan/figures/numbers.ts';
import { type Given, readResults } from '../../utils/plan/figures/read-results.ts';
import { rowsOf } from '../../utils/plan/figures/rows.ts';

const given: Given = { platform: 'facebook', account: 'Dinkes Tirta Kencana', today: '2026-11-27' };
/** What was read, short enough to compare. */
const short = (text: string) =>
  readResults(text, given).results.map(
    ({ date, platform, metric, value, post }) =>
      `${date} ${platform} ${metric} ${value}${post ? ` ${post}` : ''}`,
  );
const faults = (text: string) =>
  readResults(text, given).bad.map(({ line, why, cell }) => `${line} ${why} ${cell}`);

describe('counts', () => {
  test.each([
    ['1.234', 1234],
    ['1,234', 1234],
    ['1.234.567', 1_234_567],
    ['1 234', 1234],
    ['1\u00A0234', 1234],
    ['0', 0],
    ['12,5 rb', 12_500],
    ['12.5K', 12_500],
    ['1,2 jt', 1_200_000],
    ['3 ribu', 3000],
    ['1.234,00', 1234],
    ['1,234.00', 1234],
    ['987', 987],
    ['-0', 0],
  ])('%s', (text, value) => expect(readCount(text)).toEqual({ ok: true, value }));

  test.each([
    ['12,5', 'not-whole'],
    ['-12', 'negative'],
    ['1,2 M', 'unclear-unit'],
    ['banyak', 'not-a-number'],
    ['1.234.56', 'not-a-number'],
    ['1.23.456', 'not-a-number'],
    ['12%', 'not-a-number'],
    ['', 'not-a-number'],
  ])('%s is refused: %s', (text, why) => expect(readCount(text)).toEqual({ ok: false, why }));

  it('reads back what both languages write', () => {
    fc.assert(
      fc.property(fc.nat(1e9), fc.constantFrom('id-ID', 'en-GB'), (value, language) => {
        expect(readCount(new Intl.NumberFormat(language).format(value))).toEqual({ ok: true, value });
      }),
    );
  });
});

describe('how long an answer took', () => {
  test.each([
    ['45', 1, 45],
    ['1,5', 60, 90],
    ['2 jam 5 menit', 1, 125],
    ['1 hari 3 jam', 1, 27 * 60],
    ['2h 5m', 1, 125],
    ['01:30', 1, 90],
    ['90 detik', 1, 2],
  ])('%s', (text, unit, value) => expect(readDuration(text, unit)).toEqual({ ok: true, value }));

  test.each(['', 'cepat', '5 abad', '3 4', '-5'])('“%s” is none', (text) =>
    expect(readDuration(text).ok).toBe(false),
  );
});

describe('dates', () => {
  test.each([
    '2026-11-24',
    '2026-11-24T00:00:00',
    '24/11/2026',
    '24-11-26',
    '24.11.2026 08.30',
    '24 Nov 2026',
    '24 November 2026',
    'Sel, 24 Nov 2026',
    'Selasa, 24 November 2026',
    'Nov 24, 2026',
    '20261124',
  ])('%s', (text) => expect(readDate(text, 'day-first')).toBe('2026-11-24'));

  test.each(['31/02/2026', 'Total', '', '24/13/2026', '24 Nopal'])('“%s” is none', (text) =>
    expect(readDate(text, 'day-first')).toBeNull(),
  );

  it('takes the order from the file: one date that can only be read one way decides', () => {
    expect(orderOf(['11/12/2026', '11/24/2026'])).toBe('month-first');
    expect(orderOf(['11/12/2026', '24/11/2026'])).toBe('day-first');
    expect(orderOf(['11/12/2026'])).toBe('day-first');
    expect(readDate('11/12/2026', 'month-first')).toBe('2026-11-12');
  });

  test.each([
    ['5 Agt 2026', '2026-08-05'],
    ['5 Mei 2026', '2026-05-05'],
    ['5 Des 2025', '2025-12-05'],
    ['5 Okt 2026', '2026-10-05'],
    ['5 Peb 2026', '2026-02-05'],
  ])('%s', (text, date) => expect(readDate(text, 'day-first')).toBe(date));
});

test('tables: separators, quotes, lines', () => {
  expect(rowsOf('a;b\n1,5;2').rows.map(({ cells }) => cells)).toEqual([
    ['a', 'b'],
    ['1,5', '2'],
  ]);
  expect(rowsOf('a,b\n"1,5","dua\nbaris"\nc,d').rows.map(({ line }) => line)).toEqual([1, 2, 4]);
  expect(rowsOf('sep=;\na;b').rows).toMatchObject([{ line: 2, cells: ['a', 'b'] }]);
  expect(rowsOf('a\tb\r\n"x ""y"""\tz').rows[1]?.cells).toEqual(['x "y"', 'z']);
  expect(rowsOf('a,b\n"terbuka,1\nc,d')).toMatchObject({
    openQuotes: [2],
    rows: [{}, { cells: ['"terbuka', '1'] }, {}],
  });
});

test('no text is lost between the rows, whatever it is', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r', '\t', ' ', '1') }),
      (text) => {
        const kept = rowsOf(text)
          .rows.map((row) => row.text)
          .join('');
        expect(kept.replace(/[\r\n]/g, '')).toBe(text.replace(/[\r\n]/g, ''));
      },
    ),
  );
});

test('headings and platforms in both languages', () => {
  expect(columnOf('Waktu balas (jam)')).toMatchObject({ metric: 'reply', minutes: 60 });
  expect(columnOf('Facebook reach')).toMatchObject({ metric: 'reach', platform: 'facebook' });
  expect(columnOf('Jangkauan Instagram')).toMatchObject({ metric: 'reach', platform: 'instagram' });
  expect(columnOf('Subscribers')).toBeNull();
  expect(platformOf('IG')).toBe('instagram');
  expect(platformOf('TikTok')).toBeNull();
});

describe('whole tables', () => {
  it('an office table with semicolons and Indonesian numbers', () => {
    expect(
      short(
        '\uFEFFTanggal;Platform;Akun;Jangkauan;Pengikut;Waktu balas (menit)\r\n24/11/2026;IG;@dinkestirta;1.234;5.678;45\r\n',
      ),
    ).toEqual([
      '2026-11-24 instagram reach 1234',
      '2026-11-24 instagram followers 5678',
      '2026-11-24 instagram reply 45',
    ]);
  });

  it('Meta Business Suite: a title above, “Primary” below, in two parts', () => {
    const text =
      'sep=,\n"Facebook reach"\n"Date","Primary"\n"2026-11-23T00:00:00","1234"\n"2026-11-24T00:00:00","0"\n\n"Instagram reach"\n"Date","Primary"\n"2026-11-23T00:00:00","88"\n';
    expect(short(text)).toEqual([
      '2026-11-23 facebook reach 1234',
      '2026-11-24 facebook reach 0',
      '2026-11-23 instagram reach 88',
    ]);
    expect(faults(text)).toEqual([]);
  });

  it('the chosen account is not that of another platform', () => {
    const { results } = readResults('Tanggal;Platform;Jangkauan\n24/11/2026;IG;1\n24/11/2026;FB;2', given);
    expect(results.map(({ account }) => account)).toEqual([null, 'Dinkes Tirta Kencana']);
  });

  it('one row per post: the post is kept apart', () => {
    expect(
      short('Post ID,Publish time,Reach,Likes\nA1,11/24/2026 08:00,120,7\nA2,11/24/2026 09:00,80,3'),
    ).toEqual(['2026-11-24 facebook reach 120 A1', '2026-11-24 facebook reach 80 A2']);
    expect(readResults('Post ID,Publish time,Reach,Likes\nA1,11/24/2026,1,2', given).ignored).toEqual([
      'Likes',
    ]);
  });

  it('names every row that it cannot read, with its line, and hands it back', () => {
    const text = [
      'Tanggal\tJangkauan\tPlatform',
      '24 Nov 2026\t1.2 M\tX',
      'Total\t900\tX',
      '23 Nov 2026\t700\tTikTok',
      '22 Nov 2026\t-5\tX',
      '21 Nov 2026\t12,5\tX',
      '21 Nov 2026\t12\tX',
      '21 Nov 2026\t13\tX',
      '1 Jan 2027\t13\tX',
    ].join('\n');
    expect(faults(text)).toEqual([
      '2 unclear-unit 1.2 M',
      '3 no-date Total',
      '4 unknown-platform TikTok',
      '5 negative -5',
      '6 not-whole 12,5',
      '8 twice 7',
      '9 future 1 Jan 2027',
    ]);
    expect(short(text)).toEqual(['2026-11-21 x reach 12']);
    const { rest } = readResults(text, given);
    expect(rest.split('\n')).toHaveLength(8);
    // Mended, the rest can be read by itself: its heading came along.
    expect(short(rest.replace('1.2 M', '1200'))[0]).toBe('2026-11-24 x reach 1200');
  });

  it('a table without a heading is handed back whole', () => {
    const found = readResults('24/11/2026;500\n25/11/2026;600', given);
    expect(found.bad.map(({ why, line }) => [line, why])).toEqual([
      [1, 'no-heading'],
      [2, 'no-heading'],
    ]);
    expect(found.rest).toBe('24/11/2026;500\n25/11/2026;600');
  });

  it('read in turns is what is read at once, and says how far it is', async () => {
    const line = fc.constantFrom('24/11/2026;1.234', '24/11/2026;x', 'Total;9', '"', '', '30/11/2026;5');
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 900 }), async (lines) => {
        const text = ['Tanggal;Jangkauan', ...lines].join('\n');
        const told: number[] = [];
        const found = await readInTurns(text, given, (done) => told.push(done), new AbortController().signal);
        expect(found).toEqual(readResults(text, given));
        expect(told).toEqual([...told].sort((a, b) => a - b));
        expect(told.every((done) => done >= 0 && done <= 1)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  it('reading ends where it is stopped', async () => {
    const text = `Tanggal;Jangkauan\n${'24/11/2026;1\n'.repeat(200_000)}`;
    const stop = new AbortController();
    const told: number[] = [];
    const found = await readInTurns(
      text,
      given,
      (done) => {
        told.push(done);
        if (told.length === 2) stop.abort();
      },
      stop.signal,
    );
    expect(found).toBeNull();
    expect(told).toHaveLength(2);
  });

  it('every line with something in it is read, is a heading, or is named', () => {
    const cell = fc.constantFrom(
      '24/11/2026',
      '1.234',
      'Total',
      '',
      '-',
      '12,5',
      'X',
      '"',
      'tanggal',
      'Jangkauan',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 12 }), (lines) => {
        const text = ['Tanggal;Jangkauan;Platform', ...lines.map((each) => each.join(';'))].join('\n');
        const { results, bad } = readResults(text, given);
        for (const each of bad) expect(text.split('\n')[each.line - 1]).toBe(each.text.split('\n')[0]);
        expect(new Set(results.map(({ id }) => id)).size).toBe(results.length);
      }),
    );
  });
});
