/** `npm run rules`: writes the README's table of rules from the registry and the English texts. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../utils/checker/rules/index.ts';
import { root, runTool } from './tool.mjs';

const readme = join(root, 'README.md');
const texts = JSON.parse(readFileSync(join(root, 'locales/en/rules.json'), 'utf8'));
const rows = [...rules]
  .sort((a, b) => (a.id < b.id ? -1 : 1))
  // A value that is only known with a draft at hand is left open.
  .map(({ id, severity, category }) => {
    const what = texts[id].message.replace(/\{\w+\}/g, '…');
    return `| \`${id}\` | ${severity} | ${category} | ${what} |`;
  });
const table = ['| rule | severity | about | what it says |', '|---|---|---|---|', ...rows].join('\n');
const text = readFileSync(readme, 'utf8');
writeFileSync(readme, text.replace(/(<!-- rules -->\n)[\s\S]*(\n<!-- \/rules -->)/, `$1\n${table}\n$2`));
const { code, output } = await runTool('biome', ['format', '--write', 'README.md']);
if (code !== 0) throw new Error(output);
console.log(`${rows.length} rules in README.md`);
