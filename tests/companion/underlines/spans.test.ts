import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseSpans, mostSpans, type Span, shifter } from '../../../utils/companion/underlines/spans.ts';

const span = (severity: Span['severity'], start: number, end: number): Span => ({
  id: `${severity}/${start}`,
  severity,
  field: 'text',
  start,
  end,
});

describe('which findings are underlined', () => {
  test('those with words, the worst first', () => {
    const chosen = chooseSpans([
      span('hint', 0, 4),
      span('block', 9, 12),
      span('warn', 5, 5),
      span('warn', 5, 8),
    ]);
    expect(chosen.map(({ id }) => id)).toEqual(['block/9', 'warn/5', 'hint/0']);
  });

  test('none under a line that weighs more, but beside and around it', () => {
    expect(chooseSpans([span('hint', 3, 5), span('block', 2, 6)]).map(({ id }) => id)).toEqual(['block/2']);
    expect(chooseSpans([span('hint', 0, 9), span('block', 2, 6)])).toHaveLength(2);
    expect(chooseSpans([span('hint', 12, 18), span('warn', 0, 60)]), 'a word in a sentence').toHaveLength(2);
    expect(chooseSpans([{ ...span('hint', 3, 5), field: 'title' }, span('block', 2, 6)])).toHaveLength(2);
  });

  test('never more than can be painted without being felt, and then the worst', () => {
    const many = Array.from({ length: 400 }, (_, i) => span(i < 390 ? 'hint' : 'block', i * 3, i * 3 + 2));
    const chosen = chooseSpans(many);
    expect(chosen).toHaveLength(mostSpans);
    expect(chosen.filter(({ severity }) => severity === 'block')).toHaveLength(10);
  });
});

test('the same are chosen as by looking at all of them', () => {
  const all = fc.array(
    fc.record({
      severity: fc.constantFrom('block', 'warn', 'hint', 'prompt'),
      start: fc.nat(400),
      length: fc.nat(90),
      field: fc.constantFrom('text', 'title'),
    }),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(all, (given) => {
      const spans = given.map(({ severity, start, length, field }, i): Span => {
        return {
          ...span(severity as Span['severity'], start, start + length),
          id: `${i}`,
          field: field as 'text',
        };
      });
      const chosen = chooseSpans(spans);
      const within = (inner: Span, over: Span) =>
        over.field === inner.field &&
        over.start <= inner.start &&
        over.end >= inner.end &&
        over.end - over.start <= (inner.end - inner.start) * 2;
      for (const each of spans) {
        if (chosen.includes(each) || each.start === each.end) continue;
        expect(chosen.some((over) => within(each, over))).toBe(true);
      }
      chosen.forEach((each, i) => {
        expect(chosen.slice(0, i).some((over) => within(each, over))).toBe(false);
      });
    }),
  );
});

describe('a span across an edit', () => {
  test.each([
    ['before it', 'ada disini', 'kini ada disini', [9, 15]],
    ['behind it', 'ada disini', 'ada disini ya', [4, 10]],
    ['inside it', 'ada disini', 'ada disxini', null],
    ['joined to its end', 'ada disini', 'ada disinilah', null],
    ['joined to its start', 'ada disini', 'ada kdisini', null],
    ['deleted', 'ada disini', 'ada ', null],
  ] as const)('%s', (_, before, after, place) => {
    const moved = shifter(before, after).span(4, 10);
    expect(moved && [moved.start, moved.end]).toEqual(place);
  });

  test('the ends of a long one stay where they were, whatever is written in it', () => {
    const text = 'Awal. Kalimat yang panjang sekali. Akhir.';
    const { point } = shifter(text, text.replace('panjang', 'pendek'));
    expect([point(6), point(34)]).toEqual([6, 33]);
    expect(shifter('abc', 'abcd').point(3), 'written behind it').toBe(3);
  });

  test('its words are always the same', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (head, word, tail, typed) => {
        const before = head + word + tail;
        const after = typed + tail;
        const moved = shifter(before, after).span(head.length, head.length + word.length);
        if (moved) expect(after.slice(moved.start, moved.end)).toBe(word);
      }),
    );
  });
});
