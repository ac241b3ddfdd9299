import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createChecker } from '../../utils/checker/check.ts';
import { defineRule, type FieldText, type Finding } from '../../utils/checker/rule.ts';
import { rules } from '../../utils/checker/rules/index.ts';
import { exampleInstitution } from '../../utils/guideline/example.ts';
import { isGraphemeBoundary } from '../../utils/text/graphemes.ts';
import { LONGEST, sentenceStarts } from '../../utils/text/sentences.ts';
import { checkerOf, contextOf, findingsIn, now, texts } from './given.ts';

const piece = fc.constantFrom(
  'Warga ',
  'dikantor ',
  'di laksanakan ',
  'pukul 09.00',
  ' WITA',
  '. ',
  '! ',
  '!!',
  '? ',
  '\n',
  '\n\n',
  '\r\n',
  'SEGERA DATANG SEKARANG JUGA ',
  'Viralkan! ',
  '#sekolahsehat',
  'turun 40 persen',
  'Sumber: BPS',
  'https://a.go.id/x ',
  '3399024107880002',
  'bego',
  'b*doh',
  'a n j i n g',
  '[nama]',
  'XXXX',
  '🇮🇩',
  '👩🏽‍🚒',
  '\u0301',
  '\u200d',
  '\ud83d',
  '\u202e',
  '日本',
  'مرحبا ',
  '   ',
  '“',
  '”',
  '00:00 Awal',
  'Coblos nomor 2',
  'Register now at the office of our city. ',
  'dr. ',
  '1. ',
  '…',
  '.',
);
const draft = fc.array(piece, { maxLength: 25 }).map((parts) => parts.join(''));
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat(30),
  put: fc.oneof(draft, piece, fc.constant(''), fc.string({ unit: 'binary', maxLength: 4 })),
});
const platform = fc.constantFrom('facebook', 'instagram', 'x', 'youtube' as const);

function edited(text: string, { at, cut, put }: { at: number; cut: number; put: string }): string {
  const place = Math.floor(at * text.length);
  return text.slice(0, place) + put + text.slice(place + cut);
}

describe('check', () => {
  test('incremental checking gives what a fresh check gives, after any edits', () => {
    fc.assert(
      fc.property(
        platform,
        fc.boolean(),
        draft,
        draft,
        fc.array(fc.tuple(fc.nat(1), edit), { maxLength: 8 }),
        (where, video, first, second, edits) => {
          const context = contextOf({ platform: where, kind: video ? 'video' : 'post' });
          const texts = [first, second];
          const fields = (): FieldText[] => [
            { field: video ? 'title' : 'text', text: texts[0] as string },
            { field: video ? 'description' : 'part-2', text: texts[1] as string },
          ];
          const checker = checkerOf();
          checker.check(fields(), context);
          for (const [which, change] of edits) {
            texts[which] = edited(texts[which] as string, change);
            expect(checker.check(fields(), { ...context })).toEqual(findingsIn(fields(), context));
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('a sentence that no longer begins its line is judged anew', () => {
    const context = contextOf({ platform: 'youtube', kind: 'video' });
    const fields = (text: string): FieldText[] => [{ field: 'description', text }];
    const checker = checkerOf();
    checker.check(fields('Satu.\n 09:00 Buka'), context);
    const after = checker.check(fields('Satu. 09:00 Buka'), context);
    expect(after).toEqual(findingsIn(fields('Satu. 09:00 Buka'), context));
    expect(after.map(({ rule }) => rule)).toContain('time-without-zone');
  });

  test('spans lie inside the text, on grapheme boundaries, in order, and one rule never overlaps itself', () => {
    fc.assert(
      fc.property(draft, platform, (text, where) => {
        const findings = findingsIn([{ field: 'text', text }], contextOf({ platform: where }));
        let last = 0;
        const free = new Map<string, number>();
        for (const { start, end, rule } of findings) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(isGraphemeBoundary(text, start) && isGraphemeBoundary(text, end)).toBe(true);
          expect(start).toBeGreaterThanOrEqual(free.get(rule) ?? 0);
          free.set(rule, end);
          last = start;
        }
      }),
      { numRuns: 150 },
    );
  });

  test('nothing throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        findingsIn([{ field: 'text', text }], contextOf());
      }),
      { numRuns: 150 },
    );
  });

  test.each([
    ['one letter', 'a'],
    ['full stops', '.'],
    ['stars', '*'],
    ['digits', '7'],
    ['spaces', ' '],
    ['emoji', '😀'],
    ['marks', '\u0301'],
    ['flags', '🇮🇩'],
    ['lone surrogates', '\ud800'],
    ['words', 'kata '],
    ['shouts', 'SEGERA '],
    ['brackets', '['],
    ['exclamations', '!'],
    ['dashes', '1-'],
    ['letters apart', 'a.'],
    ['at signs', 'a@'],
    ['hashes', '#a'],
    ['lines', 'a\n'],
    ['round brackets', '('],
    ['angles', '<'],
    ['beginnings of links', 'http://'],
    ['zero-width spaces', '\u200b'],
    ['marks of direction', '\u202e'],
    ['words with digits', 'kata9'],
  ])('a long run of %s takes linear work', (_, unit) => {
    // What the patterns are given to read, per character of the draft: the same however long it is.
    const read = (length: number) => {
      const text = unit.repeat(length / unit.length);
      const { exec, test: holds } = RegExp.prototype;
      let characters = 0;
      RegExp.prototype.exec = function (given) {
        characters += given.length - (this.global || this.sticky ? this.lastIndex : 0);
        return exec.call(this, given);
      };
      RegExp.prototype.test = function (given) {
        return this.exec(given) !== null;
      };
      try {
        findingsIn([{ field: 'text', text }], contextOf({ platform: 'x' }));
      } finally {
        Object.assign(RegExp.prototype, { exec, test: holds });
      }
      return characters / text.length;
    };
    read(20_000);
    expect(read(80_000)).toBeLessThan(read(20_000) * 1.5 + 5);
  });

  test.each(['a', '.', '*', '7', ' ', '😀', '\u0301', '🇮🇩', '\ud800', 'kata ', '!', 'a.', 'a@', '#a'])(
    'no sentence of %j is longer than patterns may be given',
    (unit) => {
      const text = unit.repeat(20_000 / unit.length);
      const starts = [...sentenceStarts(text), text.length];
      for (const [at, start] of starts.slice(1).entries())
        expect(start - (starts[at] as number)).toBeLessThanOrEqual(LONGEST + 300);
    },
  );

  test('a blank draft has no findings', () => {
    expect(findingsIn([{ field: 'text', text: ' \n ' }], contextOf())).toEqual([]);
  });

  test('a context is compared by what it holds, and time by the minute', () => {
    let runs = 0;
    const rule = defineRule({
      id: 'chain-message',
      category: 'tone',
      severity: 'hint',
      scope: 'sentence',
      *check(_, context) {
        runs++;
        yield { start: 0, end: 1, values: { at: String(context.now) } };
      },
    });
    const checker = createChecker({ rules: [rule], texts: {}, language: 'id' });
    const fields: FieldText[] = [{ field: 'text', text: 'Satu.' }];
    checker.check(fields, contextOf());
    checker.check(fields, contextOf({ now: now + 59_000, institution: structuredClone(exampleInstitution) }));
    expect(runs).toBe(1);
    checker.check(fields, contextOf({ now: now + 61_000 }));
    checker.check(fields, contextOf({ platform: 'x' }));
    expect(runs).toBe(3);
  });

  test('a keystroke has one sentence judged, and few document rules asked, at any length', () => {
    const paragraph =
      'Posyandu buka Selasa, 24 November 2026, pukul 08.00 WITA di balai desa. Bawa buku KIA dan kartu BPJS. Daftar lewat kader terdekat, gratis untuk semua warga!\n';
    const cost = (length: number) => {
      let judged = 0;
      let asked = 0;
      const witness = defineRule({
        id: 'chain-message',
        category: 'tone',
        severity: 'hint',
        scope: 'sentence',
        check() {
          judged++;
          return [];
        },
      });
      const counted = rules.map((rule) =>
        rule.scope === 'sentence'
          ? rule
          : {
              ...rule,
              check: (...given: Parameters<typeof rule.check>) => {
                asked++;
                return rule.check(...given);
              },
            },
      );
      const checker = createChecker({ rules: [...counted, witness], texts: texts.id, language: 'id' });
      const base = paragraph.repeat(Math.ceil(length / paragraph.length));
      const middle = base.indexOf('Bawa', length >> 1);
      checker.check([{ field: 'text', text: base }], contextOf());
      judged = 0;
      asked = 0;
      const typing = 'Petugas membagikan 25 leaflet gratis pukul 09.30 kepada warga. ';
      for (let key = 1; key <= typing.length; key++) {
        const text = base.slice(0, middle) + typing.slice(0, key) + base.slice(middle);
        checker.check([{ field: 'text', text }], contextOf());
      }
      return { judged: judged / typing.length, asked: asked / typing.length };
    };
    const short = cost(1000);
    const long = cost(50_000);
    expect(long.judged).toBeLessThan(1.2);
    expect(long.asked).toBeLessThan(2);
    expect(long).toEqual(short);
  });

  test('findings that did not move are the same objects, moved ones keep their fixes', () => {
    const filler = 'Petugas melayani warga di balai desa. '.repeat(8);
    const checker = checkerOf();
    const first = checker.check([{ field: 'text', text: `Warga antri. ${filler}Kami himbau.` }], contextOf());
    const second = checker.check(
      [{ field: 'text', text: `Warga antri. ${filler}Baik. Kami himbau.` }],
      contextOf(),
    );
    const of = (list: Finding[]) => list.filter(({ rule }) => rule === 'nonstandard-word');
    expect(of(second)[0]).toBe(of(first)[0]);
    expect(of(second)[1]?.fixes).toBe(of(first)[1]?.fixes);
    expect(of(second)[1]?.start).toBe((of(first)[1] as Finding).start + 6);
  });
});

test('findings are told in the language of the interface', () => {
  const fields: FieldText[] = [{ field: 'text', text: 'Rapat pukul 10.00 di balai desa.' }];
  const of = (language: 'id' | 'en'): Finding[] =>
    checkerOf(language)
      .check(fields, contextOf())
      .filter(({ rule }) => rule === 'time-without-zone');
  expect(of('id')[0]?.message).toBe('Jam tanpa zona waktu');
  expect(of('en')[0]?.message).toBe('Time without a time zone');
  expect(of('en')[0]?.source).toContain('Keppres 41/1987');
});
