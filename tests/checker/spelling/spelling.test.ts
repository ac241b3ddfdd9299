import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frequentWords } from '../../../utils/checker/lexicons/frequent-words.ts';
import { readSpelling } from '../../spelling/read-spelling.ts';
import { checkerOf, contextOf } from '../given.ts';
import { slips } from './slips.ts';

const spelling = readSpelling();
const unknownIn = (text: string, own?: ReadonlySet<string>) =>
  checkerOf()
    .check([{ field: 'text', text }], contextOf(own === undefined ? {} : { spelling: readSpelling(own) }))
    .filter(({ rule }) => rule === 'unknown-word');

describe('words', () => {
  test.each(
    `warga masyarakat bukunya rumahkulah kegiatannya dilaksanakan disosialisasikan anak-anak sayur-mayur sebaik-baiknya
     pascabencana antarkota nonpemerintah prasejahtera ketidakpastian memperberat seprovinsi senin november indonesia
     sidoarjo banyumas workshop monitoring posyandu stunting mengunggah diunggah bupatilah sekolahnya apakah`.split(
      /\s+/,
    ),
  )('%s is known', (word) => {
    expect(spelling.knows(word)).toBe(true);
  });

  test.each(
    `masyrakat kegiatanya dilaksankan keselamtan pemerinath sosialiasi wargaa pelayananan memenolakkan dimenasionalisasikan
     apotik analisa aktifitas silahkan`.split(/\s+/),
  )('%s is not', (word) => {
    expect(spelling.knows(word)).toBe(false);
  });

  test('own words are known with their affixes', () => {
    expect(spelling.knows('sigulempongnya')).toBe(false);
    const own = readSpelling(new Set(['sigulempong']));
    expect(own.knows('sigulempong') && own.knows('sigulempongnya')).toBe(true);
    expect(unknownIn('Warga membuka sigulempong bersama.')).toHaveLength(1);
    expect(unknownIn('Warga membuka sigulempong bersama.', new Set(['sigulempong']))).toEqual([]);
  });
});

describe('suggestions', () => {
  test.each([
    ['masyrakat', 'masyarakat'],
    ['kegiatanya', 'kegiatannya'],
    ['pemerinath', 'pemerintah'],
    ['vaksinsi', 'vaksinasi'],
    ['kepda', 'kepada'],
    ['bersamaini', 'bersama ini'],
    ['trampil', 'terampil'],
    ['apotik', 'apotek'],
    ['analisa', 'analisis'],
    ['menyapaikan', 'menyampaikan'],
  ])('%s: %s first', (wrong, right) => {
    expect(spelling.suggest(wrong)[0]).toBe(right);
  });

  test('are at most three, known, and never the word itself', () => {
    fc.assert(
      fc.property(fc.constantFrom(...frequentWords), fc.nat(), (word, seed) => {
        const wrong = slips(seed)(word);
        const meant = spelling.suggest(wrong);
        expect(meant.length).toBeLessThanOrEqual(3);
        expect(meant).not.toContain(wrong);
        for (const one of meant)
          for (const part of one.split(' ')) expect(spelling.knows(part.toLowerCase())).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  test('no suffix is hung on a word that does not take it', () => {
    const meant = spelling.suggest('belmu');
    expect(meant[0]).toBe('belum');
    expect(meant).not.toContain('bekmu');
  });

  test('take any text, and no time for what is no word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        spelling.knows(text);
        spelling.suggest(text);
        spelling.isSlip(text);
      }),
      { numRuns: 150 },
    );
    expect(spelling.suggest('a'.repeat(100_000))).toEqual([]);
  });
});

describe('measured', () => {
  const words = [...frequentWords].filter((word) => word.length >= 6);

  test('one slip of the finger is mostly seen, and mostly mended', () => {
    const slip = slips(3);
    let made = 0;
    let seen = 0;
    let mended = 0;
    for (let round = 0; round < 3; round++) {
      for (const word of words) {
        const wrong = slip(word);
        if (wrong === word) continue;
        made++;
        if (spelling.knows(wrong)) continue;
        seen++;
        if (spelling.suggest(wrong).includes(word)) mended++;
      }
    }
    expect(made).toBeGreaterThan(600);
    expect(seen / made).toBeGreaterThan(0.93);
    expect(mended / seen).toBeGreaterThan(0.9);
  });

  test('clean formal sentences stay without hints', () => {
    const sentences = readFileSync(new URL('clean-sentences.txt', import.meta.url), 'utf8')
      .trim()
      .split('\n');
    expect(sentences.length).toBeGreaterThanOrEqual(150);
    const hinted = sentences.filter((sentence) => unknownIn(sentence).length > 0);
    expect(hinted.length / sentences.length).toBeLessThan(0.03);
  });

  test('a suggestion is sought once', () => {
    const cold = readSpelling();
    expect(cold.suggest('masyrakat')).toBe(cold.suggest('masyrakat'));
  });
});

describe('the rule', () => {
  test('is silent until the data have come, and speaks when they have', () => {
    const fields = [{ field: 'text' as const, text: 'Jaga keselamtan warga.' }];
    const checker = checkerOf();
    const said = (context: ReturnType<typeof contextOf>) =>
      checker.check(fields, context).filter(({ rule }) => rule === 'unknown-word').length;
    expect(said(contextOf({ spelling: undefined }))).toBe(0);
    expect(said(contextOf())).toBe(1);
  });

  test('knows the words of the institution', () => {
    const { institution } = contextOf();
    const programmes = [{ name: 'Gemarsapu' }];
    const text = 'Warga ikut gemarsapu pada hari Senin.';
    expect(unknownIn(text)).toHaveLength(1);
    const found = checkerOf().check(
      [{ field: 'text', text }],
      contextOf({ institution: { ...institution, programmes } }),
    );
    expect(found.filter(({ rule }) => rule === 'unknown-word')).toEqual([]);
  });
});
