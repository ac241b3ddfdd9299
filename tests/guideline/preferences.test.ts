import { describe, expect, test } from 'vitest';
import {
  changed,
  isAboutWord,
  isWanted,
  kindOf,
  noPreferences,
  parsePreferences,
} from '../../utils/guideline/preferences.ts';

const finding = {
  id: 'di-ke-preposition/text/abc/0',
  rule: 'di-ke-preposition',
  severity: 'hint',
  words: 'Disini',
};

describe('what is wanted', () => {
  test('everything, at first', () => {
    expect(isWanted(noPreferences, finding, 'draft-1')).toBe(true);
  });

  test('not a word of the dictionary, whatever its case', () => {
    const now = changed(noPreferences, { do: 'add-word', word: 'DISINI' });
    expect(isWanted(now, finding, null)).toBe(false);
    expect(isWanted(changed(now, { do: 'drop-word', word: 'disini' }), finding, null)).toBe(true);
  });

  test('not a rule that is off, until it is on again', () => {
    const now = changed(noPreferences, { do: 'rule-off', rule: finding.rule, title: 'Kata depan' });
    expect(isWanted(now, finding, null)).toBe(false);
    expect(isWanted(changed(now, { do: 'rule-on', rule: finding.rule }), finding, null)).toBe(true);
  });

  test('a rule that the guideline holds, though somebody turned it off before', () => {
    const now = changed(noPreferences, { do: 'rule-off', rule: finding.rule, title: 'Kata depan' });
    expect(isWanted(now, finding, null, { [finding.rule]: 'pusat' })).toBe(true);
    expect(isWanted(now, finding, null, { 'cta-missing': 'pusat' })).toBe(false);
  });

  test('not what is ignored in this draft, but in others', () => {
    const now = changed(noPreferences, { do: 'ignore', draftId: 'draft-1', kind: kindOf(finding.id) });
    expect(isWanted(now, finding, 'draft-1')).toBe(false);
    expect(isWanted(now, { ...finding, id: 'di-ke-preposition/title/abc/4' }, 'draft-1')).toBe(false);
    expect(isWanted(now, finding, 'draft-2')).toBe(true);
    expect(isWanted(now, finding, null)).toBe(true);
    expect(isWanted(changed(now, { do: 'heed', draftId: 'draft-1' }), finding, 'draft-1')).toBe(true);
  });

  test('always what blocks', () => {
    const block = { ...finding, severity: 'block' };
    const off = changed(noPreferences, { do: 'rule-off', rule: finding.rule, title: '' });
    const all = changed(changed(off, { do: 'add-word', word: 'disini' }), {
      do: 'ignore',
      draftId: 'd',
      kind: kindOf(finding.id),
    });
    expect(isWanted(all, block, 'd')).toBe(true);
  });
});

test.each([
  ['di-ke-preposition', 'disini', true],
  ['nonstandard-word', 'apotik', true],
  ['nonstandard-word', 'satu dua tiga empat', false],
  ['statistic-without-source', '94', false],
  ['nonstandard-word', '', false],
])('%s “%s” can go into the dictionary: %s', (rule, words, expected) => {
  expect(isAboutWord({ rule, words })).toBe(expected);
});

test('what is stored is read whole, or part by part where it is damaged', () => {
  const stored = changed(changed(noPreferences, { do: 'add-word', word: 'sobat' }), {
    do: 'rule-off',
    rule: 'x',
    title: 'X',
  });
  expect(parsePreferences(JSON.parse(JSON.stringify(stored)))).toEqual(stored);
  expect(parsePreferences({ words: 'none', off: [{ rule: 'x', title: 'X' }] })).toEqual({
    ...noPreferences,
    off: [{ rule: 'x', title: 'X' }],
  });
  expect(parsePreferences(null)).toEqual(noPreferences);
});

test('lists do not grow for ever', () => {
  let now = noPreferences;
  for (let i = 0; i < 230; i++) now = changed(now, { do: 'ignore', draftId: `draft-${i}`, kind: 'a/b' });
  expect(now.drafts).toHaveLength(200);
  expect(now.drafts.at(-1)?.id).toBe('draft-229');
});
