import { expect, test } from 'vitest';
import { headline } from '../../components/panel/headline.ts';
import { textsFor } from '../../locales/index.ts';
import type { DrawnComposer } from '../../utils/panel/store.ts';

const composer: DrawnComposer = {
  platform: 'x',
  surface: 'x-post',
  kind: 'post',
  account: null,
  fields: [{ name: 'text', count: 10, limit: 280 }],
  empty: false,
  confidence: 'full',
};
const none = { block: 0, warn: 0, hint: 0, prompt: 0 };
const over: DrawnComposer = { ...composer, fields: [{ name: 'text', count: 281, limit: 280 }] };

test.each([
  [
    'the worst only',
    composer,
    { ...none, block: 1, warn: 9 },
    'Satu hal perlu diperbaiki dulu',
    'One thing needs fixing first',
  ],
  ['two', composer, { ...none, block: 2 }, 'Dua hal perlu diperbaiki dulu', 'Two things need fixing first'],
  ['many', composer, { ...none, block: 12 }, '12 hal perlu diperbaiki dulu', '12 things need fixing first'],
  [
    'warnings',
    composer,
    { ...none, warn: 3, prompt: 2 },
    'Tiga hal sebaiknya diperbaiki',
    'Three things are worth fixing',
  ],
  [
    'questions before tips',
    composer,
    { ...none, hint: 4, prompt: 1 },
    'Satu hal perlu dipastikan',
    'One thing to make sure of',
  ],
  ['tips', composer, { ...none, hint: 1 }, 'Satu saran untuk naskah ini', 'One tip for this text'],
  ['clean', composer, none, 'Bersih', 'All clear'],
  ['never clean over the limit', over, none, 'Terlalu panjang untuk X', 'Too long for X'],
  ['over the limit before warnings', over, { ...none, warn: 2 }, 'Terlalu panjang untuk X', 'Too long for X'],
  [
    'never clean when empty',
    { ...composer, empty: true },
    none,
    'Kotak masih kosong',
    'The box is still empty',
  ],
])('%s', (_, given, counts, indonesian, english) => {
  expect(headline(textsFor('id'), given, counts)).toBe(indonesian);
  expect(headline(textsFor('en'), given, counts)).toBe(english);
});
