/** Differences between packs are told in words; what words cannot show is told as it stands in the file. */
import { expect, test } from 'vitest';
import { differenceWords } from '../../components/desk/guide/difference-words.ts';
import { textsFor } from '../../locales/index.ts';
import { differences } from '../../utils/guideline/pack/difference.ts';
import { emptyPack, type Pack, packSchema } from '../../utils/guideline/pack.ts';
import { builtInPacks } from '../../utils/packs/built-in.ts';

const id = textsFor('id');
const empty = emptyPack({ id: 'kosong', title: 'Kosong', publisher: 'Saring' });
const told = (before: Partial<Pack>, after: Partial<Pack>) =>
  differences({ ...empty, ...before }, { ...empty, ...after }).map((one) => differenceWords(id, one));

test('a rule is called by its message, its setting by the words of the desk', () => {
  expect(
    told(
      { rules: { 'cta-missing': { severity: 'hint' } } },
      { rules: { 'cta-missing': { severity: 'warn', locked: true }, 'emoji-overuse': { off: true } } },
    ),
  ).toEqual([
    {
      part: 'Aturan',
      name: 'Belum ada ajakan atau pertanyaan',
      before: 'Saran',
      after: 'Perbaiki · dikunci',
    },
    { part: 'Aturan', name: 'Terlalu banyak emoji: …', before: null, after: 'Mati' },
  ]);
});

test('limits, words, exceptions and locks', () => {
  expect(
    told(
      { thresholds: { emoji: 2 } },
      {
        thresholds: { emoji: 3 },
        lexicon: [{ rule: 'nonstandard-word', term: 'ijin', use: 'izin' }],
        exceptions: [{ term: 'Tirta' }],
        locked: ['rules.cta-missing'],
      },
    ),
  ).toEqual([
    { part: 'Batas', name: 'Emoji dalam satu naskah', before: '2', after: '3' },
    { part: 'Kata', name: '“ijin”', before: null, after: expect.stringMatching(/^→ izin · /) },
    { part: 'Pengecualian', name: '“Tirta”', before: null, after: 'Benar untuk semua aturan' },
    { part: 'Kunci', name: 'Belum ada ajakan atau pertanyaan', before: null, after: 'dikunci' },
  ]);
});

test('a change that the words do not show is told as in the file', () => {
  const [general] = builtInPacks;
  const [rule] = general?.custom ?? [];
  if (!rule) throw new Error('The general pack has rules of its own.');
  const [{ before, after } = { before: null, after: null }] = told(
    { custom: [rule] },
    { custom: [{ ...rule, why: 'Karena lain.' }] },
  );
  expect(before).toContain(JSON.stringify(rule.why));
  expect(after).toContain('"Karena lain."');
});

test('every part of a pack that can differ has a name', () => {
  const own = new Set(['format', 'formatVersion', 'id', 'version', 'extends', 'signature']);
  for (const part of Object.keys(packSchema.entries).filter((key) => !own.has(key)))
    expect(differenceWords(id, { place: `${part}.emoji`, after: {} }).part).not.toBe(part);
});
