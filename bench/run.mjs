/**
 * `npm run bench [-- name …] [--rounds N] [--json]`: every `*.bench.mjs` of this folder, one after the other, alone on the machine.
 *
 * A benchmark is a module with `name` and `run({ rounds })`, `rounds` being undefined for its own number, which gives rows: `{ what, value, unit, budget? }`. `value` and `budget`
 * are numbers in `unit`; less is better. A row above its budget fails the run. It may give `{ rows, tables, data }` instead:
 * tables `{ title, head, lines }` are printed before the rows, `data` is everything that they were made of, for `--json`.
 */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { install } from '../tests/setup.mjs';
import { root } from '../tests/tool.mjs';
import { installPeers } from './packages.mjs';

const { values: options, positionals: wanted } = parseArgs({
  options: { json: { type: 'boolean', default: false }, rounds: { type: 'string' } },
  allowPositionals: true,
});

// Fewer rounds are quicker and measure the same thing; they say less about its tail.
const rounds = options.rounds === undefined ? undefined : Number(options.rounds);
if (rounds !== undefined && !(Number.isInteger(rounds) && rounds > 0)) {
  console.error('--rounds takes a whole number above 0.');
  process.exit(2);
}

// Standard output is the report's alone.
await install(console.error);
await installPeers(console.error);

const reports = [];
for (const file of globSync('bench/*.bench.mjs', { cwd: root }).sort()) {
  const { name, run } = await import(pathToFileURL(join(root, file)).href);
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const result = await run({ rounds });
  const report = Array.isArray(result) ? { name, rows: result } : { name, ...result };
  reports.push(report);
  if (!options.json) print(report);
}

if (options.json) console.log(JSON.stringify({ node: process.version, reports }, null, 2));
else if (reports.length === 0) console.log('No benchmark of that name.');
process.exitCode = reports.length === 0 || reports.some(({ rows }) => rows.some(isOver)) ? 1 : 0;

function isOver({ value, budget }) {
  return budget !== undefined && value > budget;
}

function print({ name, rows, tables = [] }) {
  console.log(`\n${name}`);
  for (const { title, head, lines } of tables) {
    console.log(`\n  ${title}`);
    align([head, ...lines]);
  }
  if (tables.length > 0) console.log('\n  budgets');
  align(
    rows.map((row) => [
      row.what,
      `${short(row.value)} ${row.unit}`,
      row.budget === undefined ? '' : `≤ ${short(row.budget)} ${row.unit}`,
      isOver(row) ? '✗ missed' : '',
    ]),
  );
}

/** The first column to the left, the others to the right. */
function align(lines) {
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  for (const line of lines) {
    const cells = line.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]),
    );
    console.log(`  ${cells.join('  ')}`.trimEnd());
  }
}

function short(value) {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
