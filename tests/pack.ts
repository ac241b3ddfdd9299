/**
 * Guideline packs on the command line: `npm run -s pack -- --help`. Exit 0: good, 1: refused or not vouched for, 2: bad input.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { differences } from '../utils/guideline/pack/difference.ts';
import { readPack } from '../utils/guideline/pack/read.ts';
import { fingerprint, makeKeys, signPack, verifyPack } from '../utils/guideline/pack/sign.ts';
import { writePack } from '../utils/guideline/pack/write.ts';
import type { Pack } from '../utils/guideline/pack.ts';
import { builtInPacks } from '../utils/packs/built-in.ts';
import { builtIn } from '../utils/packs/known.ts';
import { takeFile, told } from './check/pack-file.ts';

const help = `Usage: npm run -s pack -- COMMAND FILE…

  check FILE [--packs FOLDER]   takes the pack in as the desk would: schema, patterns, examples, chain, signature.
                                Packs that it stands on are looked for beside it, or in FOLDER
  diff FILE [OTHER]             what differs from OTHER, or from the pack that it stands on
  format FILE                   writes the file with its keys in their order
  keys FILE                     makes a pair of keys; FILE gets the private one: keep it off shared disks
  sign FILE --key KEYFILE       puts a signature into FILE
  verify FILE                   says whether its signature is good, and of which key

Exit status: 0 good, 1 refused, 2 bad input.`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { key: { type: 'string' }, packs: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  const [command, file, other] = positionals;
  if (values.help || command === undefined || file === undefined) {
    console.log(help);
    return values.help ? 0 : 2;
  }
  switch (command) {
    case 'check':
      return check(file, values.packs);
    case 'diff':
      return diff(file, other);
    case 'format':
      writeFileSync(file, writePack(read(file)));
      return 0;
    case 'keys':
      return keys(file);
    case 'sign':
      return sign(file, values.key);
    case 'verify':
      return verify(file);
  }
  throw new Error(`no such command: ${command}`);
}

function read(file: string): Pack {
  const pack = readPack(readFileSync(file, 'utf8'), builtIn);
  if (!pack.ok) throw new Error(told(file, pack.problem));
  return pack.value;
}

async function check(file: string, folder: string | undefined): Promise<number> {
  const taken = await takeFile(file, folder);
  if (!taken.ok) {
    console.error(told(file, taken.problem));
    return 1;
  }
  const { id, version, custom = [], prompts = [] } = taken.value;
  const examples = [...custom, ...prompts].reduce(
    (sum, one) => sum + one.examples.bad.length + one.examples.ok.length,
    0,
  );
  console.log(
    `${file}: ${id} ${version}: ${custom.length + prompts.length} own rules, ${examples} examples, all hold`,
  );
  return 0;
}

function diff(file: string, other: string | undefined): number {
  const pack = read(file);
  const base = other === undefined ? builtInPacks.find(({ id }) => id === pack.extends) : read(other);
  if (base === undefined) throw new Error(`${file}: name the pack to compare with`);
  for (const { place, before, after } of differences(base, pack)) {
    console.log(place);
    if (before !== undefined) console.log(`  - ${JSON.stringify(before)}`);
    if (after !== undefined) console.log(`  + ${JSON.stringify(after)}`);
  }
  return 0;
}

async function keys(file: string): Promise<number> {
  if (existsSync(file)) throw new Error(`${file} is there already`);
  const pair = await makeKeys();
  writeFileSync(file, `${JSON.stringify(pair, null, 2)}\n`, { mode: 0o600 });
  console.log(`${file}: ${await fingerprint(pair.publicKey)}`);
  return 0;
}

async function sign(file: string, keyFile: string | undefined): Promise<number> {
  if (keyFile === undefined) throw new Error('sign needs --key KEYFILE (made by the command keys)');
  const pair: unknown = JSON.parse(readFileSync(keyFile, 'utf8'));
  if (!isKeys(pair)) throw new Error(`${keyFile}: no pair of keys`);
  writeFileSync(file, writePack(await signPack(read(file), pair)));
  return verify(file);
}

const isKeys = (value: unknown): value is { publicKey: string; privateKey: string } =>
  typeof value === 'object' &&
  value !== null &&
  'publicKey' in value &&
  'privateKey' in value &&
  typeof value.publicKey === 'string' &&
  typeof value.privateKey === 'string';

async function verify(file: string): Promise<number> {
  const pack = read(file);
  const state = await verifyPack(pack);
  console.log(`${file}: ${state}${pack.signature ? ` ${await fingerprint(pack.signature.key)}` : ''}`);
  return state === 'good' ? 0 : 1;
}

main().then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  },
);
