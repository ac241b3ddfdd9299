/**
 * `npm run bench [-- name …] [-- --json]`: every `*.bench.mjs` of this folder, one after the other, alone on the machine.
 *
 * A benchmark is a module with `name` and `run()`, which gives rows: `{ what, value, unit, budget? }`. `value` and `budget`
 * are numbers in `unit`; less is better. A row above its budget fails the run.
 */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { root } from '../tests/tool.mjs';

const { values: options, positionals: wanted } = parseArgs({
  options: { json: { type: 'boolean', default: false } },
  allowPositionals: true,
});

const reports = [];
for (const file of globSync('bench/*.bench.mjs', { cwd: root }).sort()) {
  const { name, run } = await import(pathToFileURL(join(root, file)).href);
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const rows = await run();
  reports.push({ name, rows });
  if (!options.json) print(name, rows);
}

if (options.json) console.log(JSON.stringify({ node: process.version, reports }, null, 2));
else if (reports.length === 0) console.log('No benchmark of that name.');
process.exitCode = reports.length === 0 || reports.some(({ rows }) => rows.some(isOver)) ? 1 : 0;

function isOver({ value, budget }) {
  return budget !== undefined && value > budget;
}

function print(name, rows) {
  const cells = rows.map((row) => [
    row.what,
    `${short(row.value)} ${row.unit}`,
    row.budget === undefined ? '' : `≤ ${short(row.budget)} ${row.unit}`,
    isOver(row) ? '✗' : '',
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...cells.map((row) => row[column].length)));
  console.log(`\n${name}`);
  for (const [what, value, budget, mark] of cells) {
    const line = `  ${what.padEnd(widths[0])}  ${value.padStart(widths[1])}  ${budget.padEnd(widths[2])}  ${mark}`;
    console.log(line.trimEnd());
  }
}

function short(value) {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
