/** `npm run rules`: writes the README's table of rules, and the list of them that packs are held against. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../utils/checker/rules/index.ts';
import { root, runTool } from './tool.mjs';

const sorted = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
const readme = join(root, 'README.md');
const texts = JSON.parse(readFileSync(join(root, 'locales/en/rules.json'), 'utf8'));
const rows = sorted
  // A value that is only known with a draft at hand is left open.
  .map(({ id, severity, category }) => {
    const what = texts[id].message.replace(/\{\w+\}/g, '…');
    return `| \`${id}\` | ${severity} | ${category} | ${what} |`;
  });
const table = ['| rule | severity | about | what it says |', '|---|---|---|---|', ...rows].join('\n');
const text = readFileSync(readme, 'utf8');
writeFileSync(readme, text.replace(/(<!-- rules -->\n)[\s\S]*(\n<!-- \/rules -->)/, `$1\n${table}\n$2`));
const list = Object.fromEntries(sorted.map(({ id, severity, category }) => [id, { severity, category }]));
writeFileSync(join(root, 'utils/packs/rules.json'), JSON.stringify(list, null, 2));
const { code, output } = await runTool('biome', ['format', '--write', 'README.md', 'utils/packs/rules.json']);
if (code !== 0) throw new Error(output);
console.log(`${rows.length} rules in README.md`);
