import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weightedLength } from '../../../utils/checker/weighted-length.ts';
import { linksOf, wholeText, withoutClosingTags } from '../../../utils/drafts/variants/source.ts';
import { threadOf } from '../../../utils/drafts/variants/thread.ts';
import { forX } from '../../../utils/drafts/variants/x.ts';
import { anyText, missing } from './any-text.ts';

const parts = (text: string) => forX(text).map((each) => each.text);

describe('for X', () => {
  it('a short text stays one message, with its link and two tags', () => {
    expect(forX('Imunisasi besok pukul 08.00 WITA. https://a.go.id/x #Satu #Dua #Tiga')).toEqual([
      { field: 'text', text: 'Imunisasi besok pukul 08.00 WITA. https://a.go.id/x #Satu #Dua' },
    ]);
  });

  it('a long one becomes a numbered thread, cut behind sentences', () => {
    const sentence = 'Warga diminta datang dengan membawa buku KIA dan kartu identitas anak. ';
    const thread = forX(sentence.repeat(8).trim());
    expect(thread.map(({ field }) => field)).toEqual(['text', 'part-2', 'part-3']);
    for (const [i, { text }] of thread.entries()) {
      expect(text).toMatch(new RegExp(`anak\\. \\(${i + 1}/3\\)$`));
    }
  });

  it('a list that has room in one part is not torn', () => {
    const list = ['Senin', 'Selasa', 'Rabu'].map((day) => `${day}: Posyandu Melati`).join('\n');
    const thread = parts(`${'Warga diminta datang lebih awal. '.repeat(7)}\n\n${list}`);
    expect(thread).toHaveLength(2);
    expect(thread[1]).toBe(`${list} (2/2)`);
  });

  it('the sentence with the link closes the thread when it stood in the middle', () => {
    const filler = 'Warga diminta datang dengan membawa buku KIA dan kartu identitas anak. '.repeat(4);
    const thread = parts(`${filler}Daftar di https://a.go.id/antrean dulu. ${filler}`);
    expect(thread.length).toBeGreaterThan(2);
    expect(thread.at(-1)).toContain('Daftar di https://a.go.id/antrean dulu.');
    expect(thread.slice(0, -1).join('')).not.toContain('https');
  });

  it('a thread made anew from a thread has one set of numbers', () => {
    const text = wholeText([
      { field: 'text', text: 'Satu. (1/2)' },
      { field: 'part-2', text: 'Dua. 2/2' },
    ]);
    expect(text).toBe('Satu.\n\nDua.');
  });

  it('every part fits, nothing is lost, no sign and no link is torn, the first link stands at an end', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const thread = parts(text);
        for (const part of thread) expect(weightedLength(part)).toBeLessThanOrEqual(280);
        const { body, tags } = withoutClosingTags(text);
        const all = thread.join('\n');
        expect(missing(`${body}${tags.slice(0, 2).join('')}`, all)).toBe('');
        const links = linksOf(body);
        for (const link of links) expect(all).toContain(link);
        const [first] = links;
        if (first) expect(`${thread[0]}\n${thread.at(-1)}`).toContain(first);
        if (thread.length > 1) {
          for (const [i, part] of thread.entries())
            expect(part.endsWith(` (${i + 1}/${thread.length})`)).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('more than nine parts: the number has room', () => {
    const thread = threadOf('Kalimat pendek yang sama. '.repeat(200), 280);
    expect(thread.length).toBeGreaterThan(9);
    for (const part of thread) expect(weightedLength(part)).toBeLessThanOrEqual(280);
  });
});
