/** English words with the endings that the hunspell list allows each; no names. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param {string} folder of dictionary-en @returns {Set<string>} lower case, a–z, three letters or more */
export function englishWords(folder) {
  const affixes = readAffixes(readFileSync(join(folder, 'index.aff'), 'utf8'));
  const out = new Set();
  for (const line of readFileSync(join(folder, 'index.dic'), 'utf8').split('\n').slice(1)) {
    const [word = '', flags = ''] = line.trim().split('/');
    if (!/^[a-z]{3,}$/.test(word)) continue;
    out.add(word);
    for (const flag of flags) {
      for (const { prefix, cut, put, ends } of affixes.get(flag) ?? []) {
        if (prefix) out.add(put + word);
        else if (ends.test(word)) out.add(word.slice(0, word.length - cut.length) + put);
      }
    }
  }
  return new Set([...out].filter((word) => /^[a-z]+$/.test(word)));
}

function readAffixes(text) {
  const affixes = new Map();
  for (const line of text.split('\n')) {
    const [kind, flag, cut, put, ends] = line.trim().split(/\s+/);
    if ((kind !== 'SFX' && kind !== 'PFX') || ends === undefined) continue;
    const list = affixes.get(flag) ?? [];
    list.push({
      prefix: kind === 'PFX',
      cut: cut === '0' ? '' : cut,
      put,
      ends: new RegExp(`${ends}$`),
    });
    affixes.set(flag, list);
  }
  return affixes;
}
