import { expect, test } from 'vitest';
import { pairsIn } from '../../utils/checker/pairs.ts';

const pairs = pairsIn(
  () => "ijin=izin|ija=ijazah\nijasah=ijazah|jum'at=Jumat|q=ku",
  () => 'ijin=perizinan|al-quran=Al-Qur’an',
);

test.each([
  ['ijin', 'perizinan'],
  ['ijasah', 'ijazah'],
  ['ija', 'ijazah'],
  ["jum'at", 'Jumat'],
  ['q', 'ku'],
  ['al-quran', 'Al-Qur’an'],
])('%s stands for %s', (word, right) => {
  expect(pairs.get(word)).toBe(right);
  expect(pairs.has(word)).toBe(true);
});

test.each(['', 'i', 'ij', 'iji', 'ijinn', 'izin', 'Jumat', '|ijin', 'ijin=izin', '𝗶𝗷𝗶𝗻', '\ud835'])(
  '%j stands for nothing',
  (word) => {
    expect(pairs.get(word)).toBeUndefined();
    expect(pairs.has(word)).toBe(false);
  },
);
