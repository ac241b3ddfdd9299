/**
 * The checker on files, standard input or a batch: `npm run -s check -- --help`. Streams: memory does not grow with the input.
 * Exit 0: clean, 1: findings of block or warn, 2: bad input.
 */
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { type CaseDefaults, caseDefaults, readCase } from '../utils/checker/case.ts';
import type { Checker } from '../utils/checker/check.ts';
import { isoTime } from '../utils/checker/iso-time.ts';
import { checkInTurns } from '../utils/checker/turns.ts';
import { type Effect, noEffect } from '../utils/guideline/effect.ts';
import { type Institution, institutionSchema } from '../utils/guideline/institution.ts';
import type { Language } from '../utils/text/language.ts';
import { batches, type Line } from './check/batches.ts';
import { BadInput, bytesOf, textAtOnce, textOf } from './check/bytes.ts';
import { inOrder } from './check/in-order.ts';
import { type Answer, checkerIn, checkLines, loud, result } from './check/lines.ts';
import { packFrom, told } from './check/pack-file.ts';
import { createPool, type Pool } from './check/pool.ts';
import { shownIn } from './check/shown.ts';

const help = `Usage: npm run -s check -- [options] [FILE…|-]

Checks drafts and prints what a person should look at. Without FILE, or with -, reads standard input.

  --platform NAME   facebook (default), instagram, x or youtube
  --kind NAME       post (default), reply, comment, story or video
  --profile FILE    the institution as JSON, or a guideline pack; without it the example institution is used
  --packs FOLDER    where the packs that the pack stands on are; the pack's own folder unless told
  --now ISO         the time to check at, e.g. 2026-11-22T09:00:00+08:00
  --lang id|en      language of the findings
  --json            findings as one JSON document
  --ndjson          one case per line in, one result per line out; for archives and content calendars
  --help            this text

Exit status: 0 clean, 1 findings of block or warn, 2 bad input.`;

interface Options {
  files: string[];
  defaults: CaseDefaults;
  language: Language;
  form: 'text' | 'json' | 'ndjson';
  effect: Effect;
}

async function options(): Promise<Options | null> {
  const { values, positionals } = parsed();
  if (values.help) return null;
  if (values.json && values.ndjson) throw new BadInput('--json and --ndjson are two forms: give one of them');
  const now = values.now === undefined ? Date.now() : isoTime(values.now);
  if (now === null)
    throw new BadInput(`--now is no ISO date: ${values.now} (write it as 2026-11-22T09:00:00+08:00)`);
  if (values.lang !== 'id' && values.lang !== 'en')
    throw new BadInput(`--lang must be id or en: ${values.lang}`);
  const base = caseDefaults(now);
  const given = values.profile === undefined ? null : await profile(values.profile, values.packs);
  const defaults = { ...base, institution: given?.institution ?? base.institution };
  const asked: Record<string, unknown> = { text: '', platform: values.platform, kind: values.kind };
  const { context } = attempt(() => readCase(asked, defaults));
  return {
    files: positionals.length === 0 ? ['-'] : positionals,
    defaults: { ...defaults, platform: context.platform, kind: context.kind },
    language: values.lang,
    effect: given?.effect ?? noEffect,
    form: values.ndjson ? 'ndjson' : values.json ? 'json' : 'text',
  };
}

function parsed() {
  return attempt(() =>
    parseArgs({
      allowPositionals: true,
      options: {
        platform: { type: 'string' },
        kind: { type: 'string' },
        profile: { type: 'string' },
        packs: { type: 'string' },
        now: { type: 'string' },
        lang: { type: 'string', default: 'id' },
        json: { type: 'boolean', default: false },
        ndjson: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }),
  );
}

/** Turns a failure of reading what the user gave into `BadInput`, with its reason. */
function attempt<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new BadInput(error instanceof Error ? error.message : String(error));
  }
}

/** An institution in the form of `Institution` or of a case's `account`, or a guideline pack. */
async function profile(
  file: string,
  packs: string | undefined,
): Promise<{ institution: Institution; effect: Effect }> {
  const text = textAtOnce(file);
  if (/"format"\s*:\s*"saring-pack"/.test(text)) {
    const taken = await packFrom(file, packs);
    if (!taken.ok) throw new BadInput(told(file, taken.problem));
    return taken.value;
  }
  const value = json(file, text);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new BadInput(`${file}: a profile must be an object`);
  const institution =
    'officialDomains' in value && 'zone' in value
      ? asInstitution(file, value)
      : attempt(() => readCase({ text: '', account: value }, caseDefaults(0))).context.institution;
  return { institution, effect: noEffect };
}

function json(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BadInput(`${file}: is no JSON: ${(error as Error).message.replace(/\s+/g, ' ')}`);
  }
}

function asInstitution(file: string, value: object): Institution {
  const parsed = v.safeParse(institutionSchema, value);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new BadInput(`${file}: ${v.getDotPath(issue) ?? 'institution'}: ${issue.message}`);
}

async function write(text: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(text)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}

/** As a shell counts a run that was ended by SIGINT. */
const INTERRUPTED = 130;

/** Characters of input from which on worker threads are worth their start. */
const MANY = 60_000;

async function batch({ files, defaults, language, effect }: Options): Promise<number> {
  let status = 0;
  let seen = 0;
  const own: { checker: Checker | null } = { checker: checkerIn(language, effect) };
  const threads: { pool: Pool | null } = { pool: null };
  const work = async (lines: Line[]): Promise<Answer> => {
    for (const line of lines) seen += typeof line === 'string' ? line.length : 0;
    if (own.checker !== null && seen < MANY) return checkLines(lines, own.checker, defaults);
    // The threads have checkers of their own.
    own.checker = null;
    threads.pool ??= createPool({ defaults, language, effect });
    return threads.pool.run(lines);
  };
  const take = async ({ out, status: own }: Answer) => {
    status = Math.max(status, own);
    if (out.length > 0) await write(out);
  };
  try {
    for (const file of files)
      await inOrder(batches(bytesOf(file)), work, take, () => 2 * (threads.pool?.size ?? 1));
  } finally {
    threads.pool?.close();
  }
  return status;
}

async function texts({ files, defaults, language, form, effect }: Options): Promise<number> {
  const checker = checkerIn(language, effect);
  let status = 0;
  const all: unknown[] = [];
  // Interrupted in a long text, it still ends what it prints: a whole document, of the files that were checked.
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  for (const file of files) {
    const text = (await textOf(file)).replace(/\r?\n$/, '');
    const given = readCase({ id: file, text }, defaults);
    const findings = await checkInTurns(checker, given.fields, given.context, stop.signal);
    if (findings === null) {
      status = INTERRUPTED;
      break;
    }
    if (findings.some(loud)) status = 1;
    if (form === 'json') all.push(result(given, findings));
    else {
      const shown = shownIn(file, text);
      for (const finding of findings) await write(`${shown.line(finding, process.stdout.isTTY === true)}\n`);
    }
  }
  if (form === 'json') await write(`${JSON.stringify(all, null, 2)}\n`);
  return status;
}

async function main(): Promise<number> {
  const chosen = await options();
  if (chosen === null) {
    await write(`${help}\n`);
    return 0;
  }
  return chosen.form === 'ndjson' ? batch(chosen) : texts(chosen);
}

// A reader that has seen enough (`| head`) ends the run; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

main().then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    const system = error instanceof Error && 'code' in error && typeof error.code === 'string';
    if (!(error instanceof BadInput) && !system) throw error;
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 2;
  },
);
