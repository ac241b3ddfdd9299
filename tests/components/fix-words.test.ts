import { expect, test } from 'vitest';
import { fixWords } from '../../components/panel/fix-words.ts';
import { textsFor } from '../../locales/index.ts';
import type { DrawnFinding } from '../../utils/panel/store.ts';

const finding = { rule: 'di-ke-preposition', start: 4, end: 10, quote: 'disini' } as DrawnFinding;
const added = { ...finding, start: 4, end: 4, quote: '' };

test.each([
  ['a swap shows what is right', finding, 'di sini', 'di sini', 'Ganti “disini” menjadi “di sini”'],
  [
    'white space around it does not count',
    finding,
    ' di sini\t',
    'di sini',
    'Ganti “disini” menjadi “di sini”',
  ],
  [
    'an addition shows a link without its scheme',
    added,
    ' https://www.dinkes.go.id/a',
    '+ dinkes.go.id/a',
    'Tambahkan “dinkes.go.id/a”',
  ],
  [
    'a number is masked by name, not by its stars',
    { ...finding, rule: 'pii-national-id', quote: '5371••••••••0004' },
    '5371************',
    'Label',
    'Label',
  ],
  ['taking words out has no words to show', finding, '', 'Label', 'Label'],
  [
    'a fix that looks the same',
    { ...finding, quote: '5371••••••••0004' },
    '5371010112900004',
    'Label',
    'Label',
  ],
  ['several lines', finding, 'satu\ndua', 'Label', 'Label'],
  ['a whole sentence', finding, 'kata '.repeat(30), 'Label', 'Label'],
])('%s', (_, given, replacement, seen, said) => {
  expect(fixWords(textsFor('id'), given, { label: 'Label', replacement })).toEqual({ seen, said });
});
