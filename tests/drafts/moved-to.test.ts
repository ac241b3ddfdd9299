/** Where the caret goes when others change the text around it. `|` marks it. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { movedTo } from '../../utils/drafts/moved-to.ts';

const place = (text: string) => text.indexOf('|');
const plain = (text: string) => text.replace('|', '');

describe('a place in a text that others changed', () => {
  it.each([
    ['written on behind it', 'Posyandu| buka Sabtu.', 'Posyandu| buka Sabtu. Gratis.'],
    ['written in front of it', 'Posyandu buka| Sabtu.', 'Info: Posyandu buka| Sabtu.'],
    ['on both sides', 'Posyandu buka| Sabtu.', 'Info: Posyandu buka| Sabtu. Gratis.'],
    ['at the place itself', 'Buka Sabtu.|', 'Buka Sabtu.| Gratis.'],
    ['the word it stands in grows', 'Posya|ndu buka', 'Posya|ndunya buka'],
    ['the word it stands in gets another beginning', 'buka posya|ndu', 'buka Xposya|ndu'],
    ['the words around it are gone', 'satu dua| tiga empat', 'satu |empat'],
    ['all is gone', 'satu| dua', '|'],
    ['nothing changed', 'satu| dua', 'satu| dua'],
    ['at the beginning', '|satu', '|nol satu'],
  ])('%s', (_, before, after) => {
    expect(movedTo(plain(before), plain(after))(place(before))).toBe(place(after));
  });
});

test('is inside the text, and never moves one place past another', () => {
  const text = fc
    .array(fc.constantFrom('satu', 'dua', ' ', '\n', '🩺', '.'), { maxLength: 12 })
    .map((all) => all.join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const moved = movedTo(before, after);
      let last = 0;
      for (let at = 0; at <= before.length; at++) {
        const next = moved(at);
        expect(next).toBeGreaterThanOrEqual(last);
        expect(next).toBeLessThanOrEqual(after.length);
        last = next;
      }
    }),
  );
});
