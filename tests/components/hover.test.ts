/** Nothing needs a pointer that hovers: what a rule shows under it is shown to the keyboard and where there is no such pointer, too. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const files = [
  ...readdirSync('assets')
    .filter((name) => name.endsWith('.css'))
    .map((name) => `assets/${name}`),
  'entrypoints/desk/style.css',
  'entrypoints/panel/style.css',
];
const rules = (css: string) =>
  [...css.matchAll(/([^{};]+)\{([^{}]*)\}/g)].map(([, selectors = '', body = '']) => ({
    selectors: selectors
      .replace(/\/\*.*?\*\//gs, '')
      .split(',')
      .map((each) => each.trim()),
    body,
  }));
const shows = (body: string) => /(?:opacity|visibility|display|clip-path)\s*:/.test(body);
/** The part that is shown: what stands last in the selector. */
const subject = (selector: string) =>
  (selector.split(/\s+/).at(-1) ?? '').replace(/:[\w-]+(?:\([^)]*\))?/g, '');

test.each(files)('%s', (file) => {
  const css = readFileSync(file, 'utf8');
  const untouched = [...css.matchAll(/@media \(hover: none\) \{((?:[^{}]*\{[^{}]*\})*)/g)]
    .flatMap(([, inner = '']) => rules(inner))
    .flatMap(({ selectors, body }) => (shows(body) ? selectors.map(subject) : []));
  for (const { selectors, body } of rules(css)) {
    if (!shows(body)) continue;
    for (const selector of selectors.filter((each) => each.includes(':hover'))) {
      const shown = subject(selector);
      const byKeys = selectors.filter((each) => /:focus/.test(each)).map(subject);
      expect(byKeys, `${selector} by keyboard`).toContain(shown);
      expect(untouched, `${selector} by finger`).toContain(shown);
    }
  }
});
