/** The words of the names of Indonesia's provinces, regencies and cities. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param {string} folder with provinces.csv and regencies.csv @returns {Set<string>} lower case, a–z */
export function placeNames(folder) {
  const out = new Set();
  for (const file of ['provinces.csv', 'regencies.csv']) {
    for (const line of readFileSync(join(folder, file), 'utf8').split('\n').slice(1)) {
      const name = line.slice(line.lastIndexOf(',') + 1);
      for (const word of name.toLowerCase().match(/[a-z]{3,}/g) ?? []) out.add(word);
    }
  }
  return out;
}
