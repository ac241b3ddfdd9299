import { describe, expect, test } from 'vitest';
import { isEveryone, isMeasure, partsOfGoal } from '../../utils/plan/smart.ts';

describe('a goal', () => {
  test.each<[string, boolean, boolean, boolean]>([
    ['', false, false, false],
    ['meningkatkan kesadaran warga', true, false, false],
    ['200 pendaftar sampai 30 November 2026', true, true, true],
    ['200 pendaftar baru', true, true, false],
    ['warga mendaftar sebelum 30 November', true, false, true],
    ['warga tahu jadwal baru tahun 2026', true, false, false],
    ['80 persen orang tua membawa anak dalam 2 minggu', true, true, true],
    ['200 registrations by 30 November', true, true, true],
  ])('%s', (goal, specific, measurable, deadline) => {
    expect(partsOfGoal(goal)).toEqual({ specific, measurable, deadline });
  });
});

test.each([
  ['5.000 jangkauan dan 400 klik', true],
  ['banyak yang lihat', false],
  ['400', false],
])('a measure: %s', (kpi, is) => {
  expect(isMeasure(kpi)).toBe(is);
});

test.each([
  ['semua orang', true],
  ['Masyarakat umum', true],
  ['ibu muda di Tirta Kencana', false],
])('an audience: %s', (audience, is) => {
  expect(isEveryone(audience)).toBe(is);
});
