import { expect, test } from 'vitest';
import * as packed from '../../utils/checker/lexicons/packed.ts';
import { unpacked, unpackedPairs, wordList } from '../../utils/checker/unpack.ts';
import { packedLists, packPairs, packWords } from '../lexicons.mjs';

test('packed.ts is what the lists make; after a change of one of them, run npm run lexicons', () => {
  const fresh = packedLists();
  expect(Object.keys(packed).sort()).toEqual(Object.keys(fresh).sort());
  const stale = Object.entries(packed).filter(([name, text]) => fresh[name] !== text);
  expect(stale.map(([name]) => name)).toEqual([]);
});

test('packed words come out sorted and once', () => {
  const words = ['bacaan', 'baca', 'paru-paru', 'bagi', 'baca', 'ab', 'a'];
  const written = packWords(words);
  expect(written).toBe('AaBbAbacaEanCgiAparu-paru');
  expect(unpacked(written)).toEqual(['a', 'ab', 'baca', 'bacaan', 'bagi', 'paru-paru']);
  const list = wordList(written);
  expect([list.has('bacaan'), list.has('bac'), list.has('')]).toEqual([true, false, false]);
});

test('packed pairs come out as they went in', () => {
  const pairs = ['ijasah=ijazah', 'saptu=Sabtu', 'syarat2=syarat-syarat', 'adhoc=ad hoc', "do'a=doa", 'a=b'];
  expect(unpackedPairs(packPairs(pairs.join('|'))).split('|')).toEqual(pairs.sort());
});
