/** What the README says is what there is. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Rule } from '../utils/checker/rule.ts';

const readme = readFileSync('README.md', 'utf8');
const modules = import.meta.glob<{ default: Rule }>('../utils/checker/rules/*.ts', { eager: true });
const rules = Object.entries(modules)
  .filter(([path]) => !path.endsWith('/index.ts'))
  .map(([, module]) => module.default);

test('the table of rules is the rules: if not, npm run rules', () => {
  const rows = [
    ...readme.matchAll(/^\| `([a-z0-9-]+)` +\| (block|warn|hint|prompt) +\| ([a-z-]+) +\| (.+?) +\|$/gm),
  ];
  expect(rows.map(([, id, severity, category]) => `${id} ${severity} ${category}`)).toEqual(
    rules.map(({ id, severity, category }) => `${id} ${severity} ${category}`).sort(),
  );
});

test.each(['README.md', 'CONTRIBUTING.md', 'DECISIONS.md'])('the links of %s lead somewhere', (file) => {
  const text = readFileSync(file, 'utf8');
  const files = [...text.matchAll(/\]\(([^)#][^)]*)\)/g)]
    .map(([, to]) => to ?? '')
    .filter((to) => !to.includes('://'));
  expect(files.filter((to) => !existsSync(to))).toEqual([]);
  const heads = [...text.matchAll(/^#+ (.+)$/gm)].map(([, head]) =>
    (head ?? '').toLowerCase().replace(/[^a-z0-9]+/g, '-'),
  );
  const anchors = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, to]) => to ?? '');
  expect(anchors.filter((anchor) => !heads.includes(anchor))).toEqual([]);
});

test('every command that the documents name exists', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const texts = ['README.md', 'CONTRIBUTING.md'].map((file) => readFileSync(file, 'utf8')).join('\n');
  const named = [...texts.matchAll(/npm run ([a-z0-9:]+)/g)].map(([, name]) => name ?? '');
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('every package that is shipped is in NOTICE with its version', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const notice = readFileSync('NOTICE', 'utf8').toLowerCase();
  const lacking = Object.entries(dependencies).filter(
    ([name, version]) => !notice.split('\n').some((line) => line.includes(name) && line.includes(version)),
  );
  expect(lacking).toEqual([]);
});
