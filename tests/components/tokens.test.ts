import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('assets/tokens.css', 'utf8');
const light = tokens(/\[data-theme='light'\],?[^{]*\{([^}]*)\}/);
const dark = tokens(/\n\[data-theme='dark'\] \{([^}]*)\}/);
const systemDark = tokens(/:host \{([^}]*)\}\n\}/);

function tokens(block: RegExp): Record<string, string> {
  const body = block.exec(css.replaceAll('"', "'"))?.[1] ?? '';
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map((match) => [match[1], match[2]]),
  );
}

/** Relative luminance of `#rgb` or `#rrggbb`, as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const digits = hex.length === 4 ? hex.replace(/[\da-f]/gi, '$&$&') : hex;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}

test('the dark of the system and the dark that is asked for are the same', () => {
  expect(Object.keys(dark).length).toBeGreaterThan(20);
  expect(systemDark).toEqual(dark);
  expect(Object.keys(light)).toEqual(Object.keys(dark));
});

describe.each([
  ['light', light],
  ['dark', dark],
])('%s', (_, token) => {
  const grounds = ['card', 'sunk', 'page', 'brand-soft'];
  const pairs: [string, string, number][] = [
    ...['ink', 'ink-2', 'ink-3', 'brand'].flatMap((ink) =>
      grounds.map((on): [string, string, number] => [ink, on, 4.5]),
    ),
    ...['block', 'warn', 'hint', 'prompt'].flatMap((severity): [string, string, number][] => [
      [severity, 'card', 4.5],
      [severity, `${severity}-soft`, 4.5],
      ['ink', `${severity}-soft`, 4.5],
      ['card', severity, 4.5],
    ]),
    ['brand-ink', 'brand', 4.5],
    ['brand-ink', 'brand-deep', 4.5],
    ['brand', 'brand-soft-2', 4.5],
    ['card', 'ok', 3],
    ['edge', 'card', 3],
    ['edge', 'sunk', 3],
  ];
  test.each(pairs)('%s on %s is at least %d', (ink, on, least) => {
    expect(contrast(token[ink] ?? '', token[on] ?? '')).toBeGreaterThanOrEqual(least);
  });
});
