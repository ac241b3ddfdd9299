import { expect, test } from 'vitest';
import { noSegments, recut } from '../../utils/checker/segments.ts';

/** Characters that cutting looks at one by one, or has cut into graphemes, per character of the text. */
function readPer(text: string): number {
  const { charCodeAt } = String.prototype;
  const { segment } = Intl.Segmenter.prototype;
  let read = 0;
  String.prototype.charCodeAt = function (at) {
    read++;
    return charCodeAt.call(this, at);
  };
  Intl.Segmenter.prototype.segment = function (given) {
    read += given.length;
    return segment.call(this, given);
  };
  try {
    recut(noSegments(), text);
  } finally {
    Object.assign(String.prototype, { charCodeAt });
    Object.assign(Intl.Segmenter.prototype, { segment });
  }
  return read / text.length;
}

test.each([
  ['spaces', ' '],
  ['no-break spaces', '\u00a0'],
  ['line breaks', '\n'],
  ['joiners', '\u200d'],
  ['marks', '\u0301'],
  ['line separators', 'a\u2028'],
  ['marks of direction', '\u202e'],
  ['zero-width spaces', '\u200b'],
  ['flags', '🇮🇩'],
  ['families', '👩‍👩‍👧‍👦'],
  ['lone surrogates', '\ud800'],
])('%s behind a sentence, however many, are cut in linear work, and little', (_, unit) => {
  const flood = (length: number) => `Satu. Dua ${unit.repeat(length / unit.length)}`;
  const short = readPer(flood(11_000));
  expect(short).toBeLessThan(500);
  expect(readPer(flood(88_000))).toBeLessThan(short * 1.5);
});
