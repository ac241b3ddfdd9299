/** `npm run lexicons`: writes utils/checker/lexicons/packed.ts from the lists beside it, which people read and edit. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import aToJ from '../utils/checker/lexicons/nonstandard/a-to-j.ts';
import english from '../utils/checker/lexicons/nonstandard/english.ts';
import kToZ from '../utils/checker/lexicons/nonstandard/k-to-z.ts';
import usual from '../utils/checker/lexicons/nonstandard/usual.ts';
import { notPassive } from '../utils/checker/lexicons/not-passive.ts';
import { notPlaces, placeWords, properPlaces } from '../utils/checker/lexicons/places.ts';
import { topLevelDomains } from '../utils/checker/lexicons/top-level-domains.ts';
import { root, runTool } from './tool.mjs';

const file = 'utils/checker/lexicons/packed.ts';

const capital = (count) => String.fromCharCode(65 + count);

/** How many first letters two words share, as far as one capital can tell. */
function shared(a, b) {
  let count = 0;
  while (count < 25 && count < a.length && a[count] === b[count]) count++;
  return count;
}

/** Words as utils/checker/unpack.ts reads them. @param {Iterable<string>} words */
export function packWords(words) {
  let before = '';
  return [...new Set(words)]
    .sort()
    .map((word) => {
      const count = shared(word, before);
      before = word;
      return capital(count) + word.slice(count);
    })
    .join('');
}

/** Pairs `wrong=right`, joined by `|` or line ends, as utils/checker/unpack.ts reads them. */
export function packPairs(pairs) {
  let before = '';
  return pairs
    .split(/[|\n]/)
    .sort()
    .map((pair) => {
      const [wrong, right] = pair.split('=');
      const count = shared(wrong, before);
      before = wrong;
      const kept = shared(wrong, right);
      let last = 0;
      while (
        last < 9 &&
        last < Math.min(wrong.length, right.length) - kept &&
        wrong.at(-1 - last) === right.at(-1 - last)
      )
        last++;
      const own = right
        .slice(kept, right.length - last)
        .replace(/[A-Z]/g, (letter) => `^${letter.toLowerCase()}`);
      return `${capital(count)}${wrong.slice(count)}${capital(kept)}${own}${last || ''}`;
    })
    .join('');
}

/** What packed.ts exports, by name. @returns {Record<string, string>} */
export function packedLists() {
  return {
    topLevelDomains: packWords(topLevelDomains),
    notPassive: packWords(notPassive),
    properPlaces: packWords(properPlaces),
    placeWords: packWords([...placeWords].filter((word) => !properPlaces.has(word))),
    notPlaces: packWords(notPlaces),
    usual: packPairs(usual),
    aToJ: packPairs(aToJ),
    kToZ: packPairs(kToZ),
    english: packPairs(english),
  };
}

const quoted = (text) => (text.includes("'") ? `"${text}"` : `'${text}'`);

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const lines = Object.entries(packedLists()).map(
    ([name, text]) => `export const ${name} = ${quoted(text)};\n`,
  );
  const head = '/** Made by `npm run lexicons`; read by ../unpack.ts. Source: the lists in this folder. */\n';
  writeFileSync(join(root, file), head + lines.join(''));
  const { code, output } = await runTool('biome', ['format', '--write', file]);
  if (code !== 0) throw new Error(output);
  console.log(`${lines.length} lists in ${file}`);
}
