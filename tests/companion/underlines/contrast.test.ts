import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Behind the text of the four sites' composers, light and dark, as their own style sheets have it (2026-11). */
const grounds = {
  white: '#ffffff',
  'Facebook, light field': '#f0f2f5',
  'Facebook, dark card': '#242526',
  'Facebook, dark field': '#3a3b3c',
  'Instagram, dark': '#262626',
  'X, dim': '#15202b',
  'X and Instagram, black': '#000000',
  'YouTube, light': '#f9f9f9',
  'YouTube, dark': '#0f0f0f',
  'Studio, dark': '#282828',
};

const css = readFileSync('entrypoints/marks.css', 'utf8');
const lines = [
  ...css.matchAll(/highlight\((saring-(?!place)[\w-]+)\)\s*\{\s*text-decoration: underline (\w+) (#\w{6})/g),
];

test('every severity has a line of its own, thick and thin', () => {
  expect(lines.map(([, name]) => name).sort()).toEqual(
    ['block', 'hint', 'prompt', 'warn'].flatMap((severity) => [
      `saring-${severity}`,
      `saring-${severity}-thin`,
    ]),
  );
  const thick = lines.filter(([, name]) => !name?.endsWith('-thin'));
  expect(new Set(thick.map(([, , style]) => style)).size).toBe(4);
});

test.each(Object.entries(grounds))('lines hold 3:1 on %s', (_, ground) => {
  for (const [, name, , colour = ''] of lines) {
    expect(contrast(colour, ground), `${name} on ${ground}`).toBeGreaterThanOrEqual(3);
  }
});

/** WCAG 2.2, relative luminance. */
function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
