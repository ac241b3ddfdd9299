/**
 * Non-standard spellings and the standard ones. Source: own list of single facts of spelling, after KBBI and EYD V. A word
 * marked `+` also takes the affixes di-, ter-, -an and di-…-kan (dihimbau, himbauan).
 */

import { type Pairs, pairsIn } from '../pairs.ts';
import { unpackedPairs } from '../unpack.ts';
import groups from './nonstandard/groups.ts';
import { aToJ, english, kToZ, usual } from './packed.ts';

const words = `himbau+=imbau|ijin+=izin|antri+=antre|praktek+=praktik|nasehat+=nasihat|jadual+=jadwal
analisa+=analisis|rubah+=ubah|kerjasama+=kerja sama|hapal+=hafal|hembus+=embus|hutang+=utang
hisap+=isap|organisir+=organisasi|fikir+=pikir|himpit+=impit`;

/** By the wrong form, in lower case. */
export const nonstandard: Pairs = withAffixes(
  words,
  pairsIn(
    () => unpackedPairs(aToJ),
    () => unpackedPairs(kToZ),
    () => unpackedPairs(usual),
  ),
);

/** The forms of the marked words, before those that are written out. */
function withAffixes(marked: string, all: Pairs): Pairs {
  const forms = new Map<string, string>();
  const parts = marked.split('+=');
  for (let at = 1; at < parts.length; at++) {
    const root = (parts[at - 1] as string).split(/[|\n]/).at(-1) ?? '';
    const [right = ''] = (parts[at] as string).split(/[|\n]/, 1);
    forms.set(root, right);
    forms.set(`di${root}`, `di${right}`);
    forms.set(`ter${root}`, `ter${right}`);
    forms.set(`${root}an`, `${right}an`);
    forms.set(`di${root}kan`, `di${right}kan`);
  }
  const get = (word: string) => forms.get(word) ?? all.get(word);
  return { get, has: (word) => get(word) !== undefined };
}

/** Two words in a row, by the wrong form with its space. */
export const nonstandardGroups: Pairs = pairsIn(() => groups);

/** English spellings: right in English phrases and names, wrong among Indonesian words. */
export const englishSpellings: Pairs = pairsIn(() => unpackedPairs(english));
