/** Both languages are whole: nothing missing, nothing left untranslated, no words outside the locale files. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

type Tree = { [key: string]: string | Tree };

const files = ['ui', 'rules', 'snippets'] as const;
const read = (language: string, file: string) =>
  JSON.parse(readFileSync(`locales/${language}/${file}.json`, 'utf8')) as Tree;

/** `a/b/c` → text; the forms of an English plural are one. */
function flat(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] => {
    const here = path === '' ? key : `${path}/${key}`;
    if (typeof value === 'string') return [[here, value]];
    if (Object.keys(value).join() === 'one,other') return [[here, String(value.other)]];
    return flat(value, here);
  });
}

/** Words that are the same in both languages: names, and words that Indonesian took over or that both took from elsewhere. */
const sameInBoth = new Set([
  'Facebook',
  'Instagram',
  'X',
  'YouTube',
  'Video',
  'Saring',
  'Format',
  'video',
  'carousel',
  'story',
  'reel',
  'Editor',
  'Platform',
  'Status',
  'Domain',
  'Unit',
  'Hotline',
  'KPI',
  'FB',
  'IG',
  'YT',
  'Filter',
]);
/** Names in a made-up example are names in any language. */
const examples = /^setup-example\./;

/** Without words of its own: placeholders and signs only. */
const wordless = (text: string) => !/\p{L}/u.test(text.replace(/\{\w+\}/g, ''));

describe.each(files)('%s', (file) => {
  const id = new Map(flat(read('id', file)));
  const en = new Map(flat(read('en', file)));

  test('both languages say the same things', () => {
    expect([...en.keys()]).toEqual([...id.keys()]);
  });

  test('nothing is empty', () => {
    for (const [key, text] of [...id, ...en]) expect(text.trim(), key).not.toBe('');
  });

  test('nothing is left untranslated', () => {
    const same = [...id].filter(
      ([key, text]) =>
        en.get(key) === text && !sameInBoth.has(text) && !wordless(text) && !examples.test(key),
    );
    expect(same).toEqual([]);
  });
});

test('the list of words that are the same has no word that is not', () => {
  const used = files.flatMap((file) => {
    const en = new Map(flat(read('en', file)));
    return flat(read('id', file)).flatMap(([key, text]) => (en.get(key) === text ? [text] : []));
  });
  expect([...sameInBoth].filter((word) => !used.includes(word))).toEqual([]);
});

const code = ['components', 'utils', 'entrypoints'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return { path, text: readFileSync(path, 'utf8') };
    }),
);

test('every key that the code asks for is there', () => {
  const keys = Object.keys(read('id', 'ui'));
  const missing: string[] = [];
  for (const { path, text } of code) {
    for (const [, literal, template] of text.matchAll(/\bt\(\s*(?:'([^']+)'|`([^`]+)`)/g)) {
      const pattern = (template ?? '').replace(/[.]/g, '\\.').replace(/\$\{[^}]*\}/g, '.+');
      const found =
        literal === undefined
          ? keys.some((key) => new RegExp(`^${pattern}$`).test(key))
          : keys.includes(literal);
      if (!found) missing.push(`${path}: ${literal ?? template}`);
    }
  }
  expect(missing).toEqual([]);
});

test('components hold no words of their own', () => {
  /** The name of the product, of the languages in their own tongue, and made-up names of the example. */
  const allowed = new Set(['Saring', 'Indonesia', 'English', 'Sobat Sehat', 'Sehat Bersama']);
  const isName = (words: string) => allowed.has(words) || /^(?:@|https:\/\/)\S+$/.test(words);
  const found: string[] = [];
  for (const { path, text } of code) {
    if (!path.endsWith('.tsx')) continue;
    const plain = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
    const inTags = [...plain.matchAll(/<\/?[A-Za-z][^<>{}]*>\s*([\p{L}][^<>{}=;()]*?)\s*(?=<|\{)/gu)].map(
      ([, words = '']) => words.trim(),
    );
    const inAttributes = [
      ...plain.matchAll(/\b(?:title|placeholder|aria-label|alt|label)="([^"]*\p{L}[^"]*)"/gu),
    ].map(([, words = '']) => words);
    for (const words of [...inTags, ...inAttributes])
      if (words !== '' && !isName(words)) found.push(`${path}: ${words}`);
  }
  expect(found).toEqual([]);
});
