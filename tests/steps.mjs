/** What `npm test` runs, in order. Each step is one command that can be run by itself. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './tool.mjs';

/** Everything that a run leaves behind for reading; not committed. */
export const results = join(root, 'test-results');

/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {object} Step
 * @property {string} id
 * @property {string} name
 * @property {string[]} command run with the project's own tools first on PATH
 * @property {Record<string, string>} [env]
 * @property {readonly string[]} [needs] ids of steps without which this one says nothing
 * @property {boolean} [fast] also part of `npm run check:fast`
 * @property {() => Count | null} [count] reads the tool's own report; a step without one counts as one
 */

/** @type {readonly Step[]} */
export const steps = [
  {
    id: 'biome',
    name: 'Format and lint',
    command: ['biome', 'check', '--max-diagnostics=10', '.'],
    fast: true,
  },
  { id: 'prepare', name: 'WXT types', command: ['wxt', 'prepare'], fast: true },
  { id: 'tsc', name: 'Types', command: ['tsc', '--noEmit'], needs: ['prepare'], fast: true },
  { ...vitest('node', 'Tests in Node'), fast: true },
  vitest('browser', 'Tests in Chromium'),
  { id: 'chromium', name: 'Build for Chromium', command: ['wxt', 'build'] },
  { id: 'firefox', name: 'Build for Firefox', command: ['wxt', 'build', '-b', 'firefox', '--mv3'] },
  {
    id: 'addons-linter',
    name: "The add-on store's linter",
    command: ['addons-linter', '.output/firefox-mv3'],
    needs: ['firefox'],
  },
  {
    id: 'practice',
    name: 'Practice composers',
    command: ['vite', 'build', '--config', 'tests/fixtures/vite.config.ts'],
  },
  {
    id: 'playwright',
    name: 'The built extension',
    command: ['playwright', 'test', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report('playwright') },
    needs: ['chromium', 'practice'],
    count: countPlaywright,
  },
];

/** @returns {Step} */
function vitest(project, name) {
  return {
    id: project,
    name,
    command: [
      'vitest',
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report(project)}`,
    ],
    count: () => countVitest(project),
  };
}

function report(id) {
  return join(results, `${id}.json`);
}

function read(id) {
  return existsSync(report(id)) ? JSON.parse(readFileSync(report(id), 'utf8')) : null;
}

/** A test file that did not even load has no tests to count, so it counts as one failure. */
function countVitest(project) {
  const json = read(project);
  if (!json) return null;
  const broken = json.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return { passed: json.numPassedTests, failed: json.numFailedTests + broken.length };
}

function countPlaywright() {
  const json = read('playwright');
  if (!json) return null;
  const { expected, unexpected, flaky } = json.stats;
  return { passed: expected, failed: unexpected + flaky };
}
