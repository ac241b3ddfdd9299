/**
 * `npm test`: installs what is missing, then everything that says whether Saring is good, in one go.
 * `--fast` (`npm run check:fast`) leaves out what needs a browser or a build. The last line is `N passed, N failed`.
 * Node built-ins only.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { needChromium } from './chromium.mjs';
import { install, MissingError } from './setup.mjs';
import { results, steps } from './steps.mjs';
import { runTool } from './tool.mjs';

/** After so many ms without a word, a running step says what it is at. */
const patience = 15_000;
const longestOutput = 12_000;

const fast = process.argv.includes('--fast');
const say = (line) => console.log(line);

try {
  process.exitCode = (await main()) ? 0 : 1;
} catch (error) {
  if (!(error instanceof MissingError)) throw error;
  say(`\n${error.message}\n\n0 passed, 1 failed`);
  process.exitCode = 1;
}

async function main() {
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  await install(say);
  const browser = fast ? null : await needChromium(say);

  const total = { passed: 0, failed: 0 };
  const failures = [];
  for (const step of steps.filter((step) => step.fast || !fast)) {
    const lacking = step.needs?.find((id) => failures.some((failure) => failure.step.id === id));
    const outcome = lacking
      ? { passed: 0, failed: 1, ms: 0, output: `Not run: it needs the step "${lacking}".\n` }
      : await runStep(step, browser);
    total.passed += outcome.passed;
    total.failed += outcome.failed;
    if (outcome.failed > 0) failures.push({ step, output: outcome.output });
    say(line(step, outcome, lacking));
  }

  const [first] = failures;
  if (first) explain(first, failures.length);
  say(`\n${total.passed} passed, ${total.failed} failed`);
  return failures.length === 0;
}

/** A tool that ends badly without naming a failed test has still failed once. */
async function runStep(step, browser) {
  const [command, ...args] = step.command;
  const started = performance.now();
  const stop = heartbeat(step, started);
  const { code, output } = await runTool(command, args, {
    env: { ...step.env, ...(browser && { CHROMIUM_PATH: browser }) },
    onOutput: stop.heard,
  });
  stop();
  writeFileSync(join(results, `${step.id}.log`), output);
  const counted = step.count ? step.count() : { passed: code === 0 ? 1 : 0, failed: 0 };
  const { passed, failed } = counted ?? { passed: 0, failed: 0 };
  const bad = code !== 0 || counted === null || passed + failed === 0;
  return { passed, failed: bad ? Math.max(failed, 1) : failed, output, ms: performance.now() - started };
}

function heartbeat(step, started) {
  let last = '';
  const timer = setInterval(() => {
    say(`  … ${step.name}, ${seconds(performance.now() - started)}${last && `: ${last.slice(0, 90)}`}`);
  }, patience);
  const stop = () => clearInterval(timer);
  stop.heard = (chunk) => {
    last = chunk.trim().split('\n').at(-1)?.trim() || last;
  };
  return stop;
}

function line(step, { passed, failed, ms }, lacking) {
  const mark = failed > 0 ? '✗' : '✓';
  const many =
    step.count && passed + failed > 1 ? `${passed} passed${failed ? `, ${failed} failed` : ''}` : '';
  return `${mark} ${step.name.padEnd(28)} ${(lacking ? 'not run' : seconds(ms)).padStart(8)}  ${many}`.trimEnd();
}

function explain({ step, output }, count) {
  const text = output.trim();
  const shown = text.length > longestOutput ? `…\n${text.slice(-longestOutput)}` : text;
  say(`\n──── ${step.name} ────\n${shown}\n────`);
  if (count > 1) say(`${count} steps failed; this was the first. The others: test-results/*.log`);
  say(
    `Again, only this: npx ${step.command.filter((part) => !/^--(reporter|outputFile)/.test(part)).join(' ')}`,
  );
}

function seconds(ms) {
  return `${(ms / 1000).toFixed(1)} s`;
}
