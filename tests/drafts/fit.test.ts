import { expect, it } from 'vitest';
import { fitDraft } from '../../utils/drafts/fit.ts';
import type { FieldName } from '../../utils/platform.ts';

const fields = (texts: Partial<Record<FieldName, string>>) =>
  Object.entries(texts).map(([field, text]) => ({ field: field as FieldName, text: text ?? '' }));

it.each([
  ['a post into a post', { text: 'A' }, ['text'], { text: 'A' }, {}],
  [
    'a thread into its parts',
    { text: 'A', 'part-2': 'B' },
    ['text', 'part-2'],
    { text: 'A', 'part-2': 'B' },
    {},
  ],
  [
    'a thread into one box leaves parts',
    { text: 'A', 'part-2': 'B' },
    ['text'],
    { text: 'A' },
    { 'part-2': 'B' },
  ],
  [
    'a post into a video is its description',
    { text: 'A' },
    ['title', 'description'],
    { description: 'A' },
    {},
  ],
  [
    'a video into a video',
    { title: 'T', description: 'D' },
    ['title', 'description'],
    { title: 'T', description: 'D' },
    {},
  ],
  ['a video into a post is one text', { title: 'T', description: 'D' }, ['text'], { text: 'T\n\nD' }, {}],
  ['empty fields go nowhere', { title: '', description: 'D' }, ['text'], { text: 'D' }, {}],
] as const)('%s', (_, draft, names, into, left) => {
  expect(fitDraft(fields(draft), names)).toEqual({ fields: fields(into), left: fields(left) });
});
