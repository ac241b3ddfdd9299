import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editScript } from '../../utils/drafts/edit-script.ts';
import { mergeFields, mergeText } from '../../utils/drafts/merge.ts';
import { graphemesOf } from '../../utils/drafts/tokens.ts';
import type { FieldName } from '../../utils/platform.ts';

const words = fc
  .array(
    fc.constantFrom('buka', 'Sabtu', 'Ahad', ',', '.', '\n', 'posyandu', '👩‍⚕️', 'di', 'pukul 08.00', 'é'),
    {
      maxLength: 25,
    },
  )
  .map((parts) => parts.join(' '));
const anyText = fc.oneof(words, fc.string({ unit: 'grapheme', maxLength: 60 }));

describe('the shortest edit script', () => {
  it('applied to the one gives the other, and keeps as much as possible', () => {
    const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 14 });
    fc.assert(
      fc.property(letters, letters, (before, after) => {
        const hunks = editScript(before, after);
        const made: string[] = [];
        let done = 0;
        let changed = 0;
        for (const { from, to, put } of hunks) {
          made.push(...before.slice(done, from), ...put);
          done = to;
          changed += to - from + put.length;
        }
        expect([...made, ...before.slice(done)]).toEqual(after);
        expect(changed).toBe(before.length + after.length - 2 * longestCommon(before, after));
      }),
    );
  });

  it('gives up on texts that share nothing, instead of taking minutes', () => {
    const side = (sign: string) => Array.from({ length: 20_000 }, (_, i) => `${sign}${i}`);
    expect(editScript(side('a'), side('b'))).toHaveLength(1);
  });
});

describe('two changes of one text', () => {
  const base = 'Posyandu Melati buka Sabtu pukul 08.00 di balai desa.';
  it.each([
    [
      'different words',
      base.replace('Sabtu', 'Ahad'),
      base.replace('desa', 'kota'),
      'Posyandu Melati buka Ahad pukul 08.00 di balai kota.',
    ],
    ['both go on at the end', `${base} Gratis.`, `${base} Bawa buku KIA.`, `${base} Gratis. Bawa buku KIA.`],
    [
      'within one word',
      base.replace('balai', 'balairung'),
      base.replace('balai', 'subbalai'),
      base.replace('balai', 'subbalairung'),
    ],
    [
      'the same fix twice',
      base.replace('Sabtu', 'Ahad'),
      base.replace('Sabtu', 'Ahad').replace('08', '09'),
      base.replace('Sabtu', 'Ahad').replace('08', '09'),
    ],
    [
      'a line of one, a word of the other',
      `Info!\n\n${base}`,
      base.replace('Melati', 'Mawar'),
      `Info!\n\n${base.replace('Melati', 'Mawar')}`,
    ],
    [
      'one takes out, the other puts in elsewhere',
      base.replace(' di balai desa', ''),
      `Besok: ${base}`,
      'Besok: Posyandu Melati buka Sabtu pukul 08.00.',
    ],
    [
      'behind a word that the other takes out',
      base.replace('desa', ''),
      base.replace('desa', 'desa baru'),
      'Posyandu Melati buka Sabtu pukul 08.00 di balai  baru.',
    ],
  ])('%s', (_, mine, theirs, merged) => {
    expect(mergeText(base, mine, theirs)).toEqual({ text: merged, conflicts: [] });
  });

  it('keeps both wordings where they cannot be put together, and says where', () => {
    const merged = mergeText(base, base.replace('Sabtu', 'Ahad'), base.replace('Sabtu', 'Minggu'));
    expect(merged).toEqual({
      text: base.replace('Sabtu', 'Ahad Minggu'),
      conflicts: [{ mine: 'Ahad', theirs: 'Minggu' }],
    });
  });

  it('what one takes out while the other changes it stays, and is told', () => {
    const merged = mergeText('Buka Sabtu pagi', 'Buka pagi', 'Buka Saxbtu pagi');
    expect(merged.text).toContain('Saxbtu');
    expect(merged.conflicts).toHaveLength(1);
  });

  it('one side unchanged: the other as it is', () => {
    fc.assert(
      fc.property(anyText, anyText, (b, x) => {
        expect(mergeText(b, x, b)).toEqual({ text: x, conflicts: [] });
        expect(mergeText(b, b, x)).toEqual({ text: x, conflicts: [] });
        expect(mergeText(b, x, x)).toEqual({ text: x, conflicts: [] });
      }),
    );
  });

  it('is the same whoever is asked first, but for the order at one place', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (b, x, y) => {
        const one = mergeText(b, x, y);
        const other = mergeText(b, y, x);
        expect(signs(one.text)).toEqual(signs(other.text));
        expect(one.conflicts.length).toBe(other.conflicts.length);
      }),
    );
  });

  it('drops nothing that either side put in', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.array(change, { maxLength: 6 }),
        fc.array(change, { maxLength: 6 }),
        (b, x, y) => {
          fc.pre(!/[Α-Ωа-я]/u.test(b));
          // Signs of their own for each side, so that each can be counted.
          const mine = edit(b, x, 'ΑΒΓΔΕΖ');
          const theirs = edit(b, y, 'абвгде');
          const merged = count(mergeText(b, mine, theirs).text);
          for (const [sign, n] of [...count(mine), ...count(theirs)])
            if (/[Α-Ωа-я]/u.test(sign)) expect(merged.get(sign) ?? 0).toBeGreaterThanOrEqual(n);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('changes that do not touch are both there, exactly', () => {
    fc.assert(
      fc.property(words, words, words, words, words, (a, b, c, x, y) => {
        const fixed = '\n=== tetap ===\n';
        const text = (one: string, two: string) => `${a}${fixed}${one}${fixed}${b}${fixed}${two}${fixed}${c}`;
        fc.pre([a, b, c, x, y].every((each) => !each.includes('=')));
        expect(mergeText(text('satu', 'dua'), text(`satu ${x}`, 'dua'), text('satu', `${y} dua`))).toEqual({
          text: text(`satu ${x}`, `${y} dua`),
          conflicts: [],
        });
      }),
    );
  });

  it('is done with two long texts that share nothing in seconds', () => {
    const side = (sign: string) => Array.from({ length: 20_000 }, (_, i) => `${sign}${i}`).join(' ');
    const from = performance.now();
    const merged = mergeText(side('a'), side('b'), side('c'));
    expect(merged.conflicts).toHaveLength(1);
    expect(performance.now() - from).toBeLessThan(30_000);
  });
});

describe('two writers on one draft', () => {
  /** As the repository does it: what a writer last handed over is the base of what it hands over next. */
  it('random sessions end with everything that both wrote, in the order in which each wrote it', () => {
    const key = fc.record({ who: fc.constantFrom('a', 'b'), at: fc.nat(), save: fc.boolean() });
    fc.assert(
      fc.property(words, fc.array(key, { maxLength: 60 }), (start, keys) => {
        let stored = start;
        const box = { a: start, b: start };
        const head = { a: start, b: start };
        const save = (who: 'a' | 'b') => {
          stored = mergeText(head[who], box[who], stored).text;
          head[who] = box[who];
        };
        keys.forEach(({ who, at, save: now }, n) => {
          // Between signs, where a caret can stand: not within an emoji of several code points.
          const before = graphemesOf(box[who]);
          const safe = before.slice(0, at % (before.length + 1)).join('').length;
          // A sign of its own for every key, apart from all others.
          const sign = String.fromCodePoint(0x4e00 + n);
          box[who] = box[who].slice(0, safe) + sign + box[who].slice(safe);
          if (now) save(who);
        });
        save('a');
        save('b');
        const settled = stored;
        save('a');
        save('b');
        expect(stored).toBe(settled);
        const typed = (text: string) => [...text].filter((sign) => /\p{Script=Han}/u.test(sign));
        expect(typed(stored).sort()).toEqual(keys.map((_, n) => String.fromCodePoint(0x4e00 + n)).sort());
        expect(isWithin(box.a, stored)).toBe(true);
        expect(isWithin(box.b, stored)).toBe(true);
      }),
      {
        numRuns: 300,
        examples: [
          // A word that stands twice, and grew: found once in the wrong place.
          [
            'Sabtu Sabtu . é',
            [
              { who: 'b', at: 349074212, save: false },
              { who: 'a', at: 1545079747, save: true },
              { who: 'a', at: 1372317984, save: false },
              { who: 'b', at: 557913082, save: false },
              { who: 'b', at: 930580232, save: true },
            ],
          ],
        ],
      },
    );
  });

  it('typing on at the end keeps each writer’s words together', () => {
    let stored = 'Awal. ';
    const head = { a: stored, b: stored };
    const box = { a: stored, b: stored };
    const [left, right] = ['Pagi ini kami buka.', 'Sore nanti kami tutup.'];
    for (let i = 0; i < 25; i++) {
      for (const [who, text] of [
        ['a', left],
        ['b', right],
      ] as const) {
        box[who] = `Awal. ${text.slice(0, i)}`;
        stored = mergeText(head[who], box[who], stored).text;
        head[who] = box[who];
      }
    }
    expect(stored).toBe(`Awal. ${right}${left}`);
  });
});

describe('drafts of several fields', () => {
  const fields = (texts: Partial<Record<FieldName, string>>) =>
    Object.entries(texts).map(([field, text]) => ({ field: field as FieldName, text: text ?? '' }));
  const merge = (b: object, m: object, t: object) => mergeFields(fields(b), fields(m), fields(t));

  it.each([
    [
      'each its own field',
      { title: 'A', description: 'B' },
      { title: 'A1', description: 'B' },
      { title: 'A', description: 'B2' },
      { title: 'A1', description: 'B2' },
    ],
    [
      'a part that the box never had stays',
      { text: 'A' },
      { text: 'A1' },
      { text: 'A', 'part-2': 'B' },
      { text: 'A1', 'part-2': 'B' },
    ],
    [
      'a part taken out is gone',
      { text: 'A', 'part-2': 'B' },
      { text: 'A' },
      { text: 'A1', 'part-2': 'B' },
      { text: 'A1' },
    ],
    [
      'a part put in comes in its place',
      { text: 'A', 'part-3': 'C' },
      { text: 'A', 'part-2': 'B', 'part-3': 'C' },
      { text: 'A', 'part-3': 'C4' },
      { text: 'A', 'part-2': 'B', 'part-3': 'C4' },
    ],
  ])('%s', (_, b, m, t, merged) => {
    expect(merge(b, m, t)).toEqual({ fields: fields(merged), conflicts: [] });
  });

  it('a part taken out here and changed there stays, and is told', () => {
    const merged = merge({ text: 'A', 'part-2': 'B' }, { text: 'A' }, { text: 'A', 'part-2': 'B2' });
    expect(merged.fields).toEqual(fields({ text: 'A', 'part-2': 'B2' }));
    expect(merged.conflicts).toHaveLength(1);
  });
});

const change = fc.record({ at: fc.nat(), out: fc.nat({ max: 5 }), put: fc.nat({ max: 6 }) });

function edit(text: string, changes: { at: number; out: number; put: number }[], alphabet: string): string {
  const list = [...text];
  for (const { at, out, put } of changes)
    list.splice(at % (list.length + 1), out, ...[...alphabet].slice(0, put));
  return list.join('');
}

function count(text: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const sign of text) found.set(sign, (found.get(sign) ?? 0) + 1);
  return found;
}

/** Without white space: between two wordings that are both kept stands a space or none. */
function signs(text: string): string[] {
  return [...text].filter((sign) => /\S/u.test(sign)).sort();
}

function isWithin(small: string, large: string): boolean {
  let at = 0;
  for (const sign of small) {
    at = large.indexOf(sign, at) + sign.length;
    if (at < sign.length) return false;
  }
  return true;
}

function longestCommon(a: readonly string[], b: readonly string[]): number {
  const best = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++)
      (best[i] as number[])[j] =
        a[i - 1] === b[j - 1]
          ? (best[i - 1]?.[j - 1] ?? 0) + 1
          : Math.max(best[i - 1]?.[j] ?? 0, best[i]?.[j - 1] ?? 0);
  return best[a.length]?.[b.length] ?? 0;
}
