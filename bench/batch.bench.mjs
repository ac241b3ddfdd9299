/**
 * The command line on an archive: 100,000 short cases through `npm run -s check -- --ndjson`, each line a post that no other
 * line repeats. Counts the lines as they come out, and looks at the memory of the process, its threads included, on the way.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { root } from '../tests/tool.mjs';
import { draft } from './checker/texts.mjs';

export const name = 'batch';

const lines = 100_000;
/** Characters of a post, on average. */
const size = 180;
/** Memory is compared with what it was after so many lines, when every thread has long had its data. */
const settled = 40_000;
/** Cases a second that two cores have to reach. */
const wanted = 2_000;
/** How much more memory the end may take than the settled state: the garbage collector's own breathing. */
const breath = 1.25;
/** Ticks of the kernel's clock in a second, as /proc counts processor time. */
const ticks = 100;

export async function run() {
  const child = spawn(process.execPath, [join(root, 'tests/check.ts'), '--ndjson'], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const seen = { lines: 0, bad: 0, findings: 0 };
  const memory = [];
  const start = performance.now();
  let rest = '';
  const reading = (async () => {
    child.stdout.setEncoding('utf8');
    for await (const part of child.stdout) {
      const whole = (rest + part).split('\n');
      rest = whole.pop() ?? '';
      for (const line of whole) {
        seen.lines++;
        if (line.startsWith('{"id":null')) seen.bad++;
        if (!line.endsWith('"findings":[]}')) seen.findings++;
        if (seen.lines % 5_000 === 0) memory.push({ lines: seen.lines, ...stateOf(child.pid) });
      }
    }
  })();
  for (let number = 0; number < lines; number++) {
    const line = JSON.stringify({
      id: `${number}`,
      platform: 'facebook',
      kind: 'post',
      text: draft(size - 40 + (number % 80), number),
    });
    if (!child.stdin.write(`${line}\n`)) await once(child.stdin, 'drain');
  }
  child.stdin.end();
  await reading;
  await ended;
  const seconds = (performance.now() - start) / 1000;
  if (seen.lines !== lines || seen.bad > 0) throw new Error(`${seen.lines} lines came out, ${seen.bad} bad`);

  const after = memory.filter((one) => one.resident !== null && one.lines >= settled);
  const first = after[0]?.resident ?? null;
  const peak = first === null ? null : Math.max(...after.map(({ resident }) => resident));
  const busy = memory.at(-1)?.busy ?? null;
  const rate = lines / seconds;
  const table = {
    title: `${lines.toLocaleString('en')} posts of about ${size} characters, ${availableParallelism()} cores`,
    head: ['', ''],
    lines: [
      ['cases a second', rate.toFixed(0)],
      [
        'cases a second of processor time, on two cores',
        busy === null ? '' : ((2 * lines) / busy).toFixed(0),
      ],
      ['posts with findings', seen.findings.toLocaleString('en')],
      ...memory
        .filter(({ lines: at, resident }) => resident !== null && at % 20_000 === 0)
        .map(({ lines: at, resident }) => [
          `memory after ${at.toLocaleString('en')}`,
          `${resident.toFixed(0)} MB`,
        ]),
    ],
  };
  return {
    rows: [
      { what: '1,000 short cases', value: 1e6 / rate, unit: 'ms', budget: 1e6 / wanted },
      ...(busy === null
        ? []
        : [
            {
              what: '1,000 short cases, processor time of two cores',
              value: (1e6 * busy) / (2 * lines),
              unit: 'ms',
              budget: 1e6 / wanted,
            },
          ]),
      ...(peak === null
        ? []
        : [
            { what: `most memory, of that after ${settled}`, value: peak / first, unit: '×', budget: breath },
          ]),
    ],
    tables: [table],
    data: { seconds, busy, memory, seen },
  };
}

/** Resident memory, MB, and processor time so far, s; null where the system has no /proc. */
function stateOf(pid) {
  try {
    const resident = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1000;
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return { resident, busy: (Number(stat[11]) + Number(stat[12])) / ticks };
  } catch {
    return { resident: null, busy: null };
  }
}
