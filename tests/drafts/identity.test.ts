import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextStep, sameStart } from '../../utils/drafts/identity.ts';

const text = (value: string) => [{ field: 'text' as const, text: value }];
const notice = 'Posyandu Melati buka Sabtu pukul 08.00 WITA di balai desa.';

describe('which draft a box is writing', () => {
  it.each([
    ['an empty box waits', null, '', 'wait'],
    ['white space is empty', { fields: text(notice), emptied: false }, ' \n ', 'wait'],
    ['the first text is a new draft', null, 'P', 'fresh'],
    [
      'typing on continues',
      { fields: text('Posyandu Melati buka Sab'), emptied: false },
      'Posyandu Melati buka Sabtu',
      'continue',
    ],
    ['a few letters are no draft to keep', { fields: text('Poss'), emptied: false }, 'Halo', 'continue'],
    [
      'a fix in the middle continues',
      { fields: text(notice), emptied: false },
      notice.replace('Sabtu', 'Ahad'),
      'continue',
    ],
    ['replacing everything starts anew', { fields: text(notice), emptied: false }, 'x', 'fresh'],
    ['after emptying, another text is new', { fields: text(notice), emptied: true }, 'Halo', 'fresh'],
    [
      'after emptying, undo brings the draft back',
      { fields: text(notice), emptied: true },
      notice,
      'continue',
    ],
  ] as const)('%s', (_, written, now, step) => {
    expect(nextStep(written, text(now))).toBe(step);
  });

  it('one key never leaves the draft, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 30, unit: 'grapheme' }),
        fc.nat(),
        fc.string({ minLength: 1, maxLength: 1 }),
        (before, at, key) => {
          const i = at % before.length;
          const now = before.slice(0, i) + key + before.slice(i);
          fc.pre(before.trim() !== '' && now.trim() !== '');
          expect(nextStep({ fields: text(before), emptied: false }, text(now))).toBe('continue');
        },
      ),
    );
  });
});

describe('finding a draft again', () => {
  it.each([
    [notice, notice, true],
    [notice, `${notice} Bawa buku KIA.`, true],
    [notice, notice.slice(0, 30), true],
    ['Pos', 'Posyandu Melati buka Sabtu pukul', false],
    [notice, 'Pendaftaran beasiswa dibuka hari ini', false],
  ])('%s / %s', (before, now, same) => expect(sameStart(before, now)).toBe(same));
});
