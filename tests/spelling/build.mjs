/** `npm run spelling`: compiles assets/spelling/ from the dictionaries among the development dependencies. Deterministic. */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { root } from '../tool.mjs';
import { pack } from './automaton.mjs';
import { englishWords } from './english.mjs';
import { indonesianWords } from './indonesian.mjs';
import { placeNames } from './places.mjs';

const out = join(root, 'assets', 'spelling');
const packages = join(root, 'node_modules');

/** The three data files, each from one source under one licence. @returns {Record<string, Uint8Array>} */
export function spellingData() {
  return {
    'indonesian.bin': pack(indonesianWords(join(packages, '@cspell/dict-id-id/dict/id-id.trie'))),
    'english.bin': pack(englishWords(join(packages, 'dictionary-en'))),
    'places.bin': pack(placeNames(join(packages, 'idn-area-data/data'))),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  mkdirSync(out, { recursive: true });
  for (const [name, bytes] of Object.entries(spellingData())) {
    writeFileSync(join(out, name), bytes);
    console.log(
      `${name.padEnd(16)} ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} with gzip`,
    );
  }
  copyFileSync(join(packages, '@cspell/dict-id-id/LICENSE'), join(out, 'indonesian.licence.txt'));
  copyFileSync(join(packages, 'dictionary-en/license'), join(out, 'english.licence.txt'));
  copyFileSync(join(packages, 'idn-area-data/data/LICENSE.md'), join(out, 'places.licence.txt'));
}
