import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { shownIn } from '../check/shown.ts';
import { contextOf, findingsIn } from './given.ts';

const folder = mkdtempSync(join(tmpdir(), 'saring-check-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function check(args: string[], input = '') {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['tests/check.ts', ...args], {
    input,
    encoding: 'utf8',
  });
  return { stdout, stderr, status };
}

interface Said {
  id: string;
  findings: {
    rule: string;
    severity: string;
    field: string;
    start: number;
    end: number;
    message: string;
    fixes: { label: string; replacement: string }[];
    confidence: string;
  }[];
}
const json = (stdout: string) => JSON.parse(stdout) as Said[];
const rulesIn = (stdout: string) => json(stdout).flatMap(({ findings }) => findings.map(({ rule }) => rule));

const at = ['--now', '2026-11-22T10:00:00+08:00'];
const clean =
  'Terima kasih atas masukannya. Petugas kami memeriksanya Senin, 23 November 2026. Nomor laporan Anda 0412.';

describe('what a person reads', () => {
  test('file, line, column, severity, rule, message, the words and the suggestion; 1 for a warning', () => {
    const path = file('draf.txt', 'Halo.\nBagi yg belum terdata, silahkan datang.\n');
    const { stdout, status } = check([...at, '--kind', 'reply', path]);
    expect(stdout).toContain(`${path}:2:6 warn chat-abbreviation: Singkatan percakapan “yg”`);
    expect(stdout).toMatch(/:2:24 hint nonstandard-word: .*“silahkan”\n {4}.*→ .*silakan/);
    expect(stdout).not.toContain('\u001b');
    expect(status).toBe(1);
  });

  test('standard input, with - and without; 0 when nothing is to be held or mended', () => {
    for (const args of [['-'], []]) {
      const { stdout, status } = check([...at, '--kind', 'reply', ...args], clean);
      expect(stdout).not.toMatch(/ (?:block|warn) /);
      expect(status).toBe(0);
    }
    expect(check([...at, '-'], 'Dasar goblok.').stdout).toMatch(/^stdin:1:7 block insult-profanity/m);
  });

  test('colours on a terminal, by severity', () => {
    const text = 'Warga bego.';
    const [finding] = findingsIn([{ field: 'text', text }], contextOf()).filter(
      ({ rule }) => rule === 'insult-profanity',
    );
    if (finding === undefined) throw new Error('nothing found');
    const shown = shownIn('-', text);
    expect(shown.line(finding, true)).toContain('\u001b[31mblock\u001b[0m');
    expect(shown.line(finding, false)).not.toContain('\u001b');
  });

  test('--help says how', () => {
    const { stdout, status } = check(['--help']);
    for (const option of ['--platform', '--kind', '--profile', '--now', '--lang', '--json', '--ndjson'])
      expect(stdout).toContain(option);
    expect(status).toBe(0);
  });
});

describe('options', () => {
  test('--json: one document, one entry per file', () => {
    const first = file('satu.txt', 'Warga antri.');
    const second = file('dua.txt', clean);
    const { stdout, status } = check([...at, '--kind', 'reply', '--json', first, second]);
    const given = json(stdout);
    expect(given.map(({ id }) => id)).toEqual([first, second]);
    const found = given[0]?.findings.find(({ rule }) => rule === 'nonstandard-word');
    expect(found).toMatchObject({ severity: 'hint', field: 'text', start: 6, end: 11, confidence: 'sure' });
    expect(found?.fixes[0]?.replacement).toBe('antre');
    expect(status).toBe(
      given.some(({ findings }) => findings.some(({ severity }) => severity === 'warn')) ? 1 : 0,
    );
  });

  test('--platform and --kind choose the rules', () => {
    const long = `${'Warga datang ke balai desa. '.repeat(12)}`;
    expect(rulesIn(check([...at, '--json', '--platform', 'x'], long).stdout)).toContain('x-over-limit');
    expect(rulesIn(check([...at, '--json'], long).stdout)).not.toContain('x-over-limit');
    expect(rulesIn(check([...at, '--json', '--kind', 'story'], 'Syarat KTP: bawa KK.').stdout)).not.toEqual(
      rulesIn(check([...at, '--json', '--kind', 'post'], 'Syarat KTP: bawa KK.').stdout),
    );
  });

  test('--now moves the calendar', () => {
    const text = 'Ayo hadir di rapat warga Senin, 23 November 2026, pukul 09.00 WITA!';
    const past = (now: string) =>
      rulesIn(check(['--json', '--now', now], text).stdout).includes('event-date-past');
    expect(past('2026-11-22T10:00:00+08:00')).toBe(false);
    expect(past('2026-12-22T10:00:00+08:00')).toBe(true);
  });

  test('--lang tells it in English', () => {
    const { stdout } = check([...at, '--lang', 'en'], 'Rapat pukul 10.00.');
    expect(stdout).toContain('Time without a time zone');
    expect(check(at, 'Rapat pukul 10.00.').stdout).toContain('Jam tanpa zona waktu');
  });

  test('--profile: the institution, as it is kept or as a case gives it', () => {
    const text = 'Rapat pukul 10.00 di balai desa. Baca https://contoh.go.id/rapat';
    const as = (value: object) =>
      json(
        check([...at, '--json', '--profile', file('instansi.json', JSON.stringify(value))], text).stdout,
      )[0]?.findings ?? [];
    const account = { name: 'Dinas Contoh', official_domains: ['contoh.go.id'], zone_label: 'WIT' };
    const found = as(account);
    expect(found.map(({ rule }) => rule)).not.toContain('non-official-link');
    expect(found.find(({ rule }) => rule === 'time-without-zone')?.fixes[0]?.replacement).toContain('WIT');
    const kept = as({ name: 'Dinas Contoh', officialDomains: ['contoh.go.id'], zone: 'WIB' });
    expect(kept.find(({ rule }) => rule === 'time-without-zone')?.fixes[0]?.replacement).toContain('WIB');
  });

  test('--ndjson: one line out per line in, in order; a bad line is said and passed over', () => {
    const lines = [
      JSON.stringify({ id: 'a', text: 'Dasar goblok.' }),
      '{"id":"b"}',
      JSON.stringify({
        id: 'c',
        platform: 'youtube',
        kind: 'video',
        title: 'Warga antri',
        text: 'Bagi yg datang.',
      }),
      'bukan json',
    ];
    const { stdout, status } = check([...at, '--ndjson'], lines.join('\n'));
    const given = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(given.map(({ id }) => id)).toEqual(['a', null, 'c', null]);
    expect(given[1].error).toContain('"text"');
    const fields = (given[2] as Said).findings.map(({ rule, field }) => `${field} ${rule}`);
    expect(fields).toContain('title nonstandard-word');
    expect(fields).toContain('text chat-abbreviation');
    expect(status).toBe(2);
  });
});

test('a byte order mark and carriage returns are no part of the text', () => {
  const path = file('bom.txt', '\ufeffWarga antri.\r\nKami himbau.\r\n');
  const { stdout } = check([...at, path]);
  expect(stdout).toContain(`${path}:1:7 hint nonstandard-word`);
  expect(stdout).toContain(`${path}:2:6 hint nonstandard-word`);
  const lines = check([...at, '--ndjson'], '\ufeff{"id":"a","text":"Baik."}\r\n{"id":7,"text":"Baik."}\r\n');
  expect(lines.stdout.split('\n').map((line) => line.slice(0, 9))).toEqual(['{"id":"a"', '{"id":7,"', '']);
  const profile = file('bom.json', '\ufeff{"name":"Dinas Contoh"}');
  expect(check([...at, '--kind', 'reply', '--profile', profile], clean).status).toBe(0);
});

test('a reader that has seen enough ends it quietly', async () => {
  const child = spawn(process.execPath, ['tests/check.ts', ...at, '--ndjson']);
  const errors: string[] = [];
  child.stderr.on('data', (part) => errors.push(String(part)));
  child.stdin.on('error', () => {});
  for (let line = 0; line < 3000; line++) child.stdin.write(`{"text":"Warga antri dikantor ${line}."}\n`);
  child.stdout.once('data', () => child.stdout.destroy());
  const [status] = await once(child, 'exit');
  expect(errors.join('')).toBe('');
  expect(status).toBe(0);
});

test('places are found by counting the lines of a text once', () => {
  const text = `${'baris\n'.repeat(2000)}Kami himbau.`;
  const [finding] = findingsIn([{ field: 'text', text }], contextOf()).filter(
    ({ rule }) => rule === 'nonstandard-word',
  );
  if (finding === undefined) throw new Error('nothing found');
  const { indexOf, split, lastIndexOf, slice } = String.prototype;
  const shown = shownIn('draf.txt', text);
  let read = 0;
  Object.assign(String.prototype, {
    split(this: string, ...given: Parameters<typeof split>) {
      read += this.length;
      return split.apply(this, given);
    },
    indexOf(this: string, ...given: Parameters<typeof indexOf>) {
      read += this.length;
      return indexOf.apply(this, given);
    },
    lastIndexOf(this: string, ...given: Parameters<typeof lastIndexOf>) {
      read += this.length;
      return lastIndexOf.apply(this, given);
    },
    slice(this: string, ...given: Parameters<typeof slice>) {
      const part = slice.apply(this, given);
      read += part.length;
      return part;
    },
  });
  try {
    expect(shown.line(finding, false)).toMatch(/^draf\.txt:2001:6 hint/);
  } finally {
    Object.assign(String.prototype, { split, indexOf, lastIndexOf, slice });
  }
  expect(read).toBeLessThan(500);
});

test('interrupted in a long text, it stops between two turns, and has said what it knew', async () => {
  const long = file('panjang.txt', 'Warga antri di kantor lurah pada pagi hari.\n'.repeat(60_000));
  const short = file('pendek.txt', 'Warga antri.');
  const child = spawn(process.execPath, ['tests/check.ts', ...at, short, long]);
  let out = '';
  child.stdout.on('data', (part) => {
    // The short file is done, so the long one has begun.
    if (out === '') child.kill('SIGINT');
    out += String(part);
  });
  const [status] = await once(child, 'exit');
  expect(status).toBe(130);
  expect(out).toContain('pendek.txt:1:7 hint nonstandard-word');
  expect(out).not.toContain('panjang.txt');
});

describe('bad input is told, with its reason, and is 2', () => {
  test.each([
    [['--now', 'kemarin'], '--now is no ISO date: kemarin'],
    [['--now', 'besok 5'], '--now is no ISO date: besok 5'],
    [['--now', '2026-02-31'], '--now is no ISO date: 2026-02-31'],
    [['--json', '--ndjson'], 'give one of them'],
    [['--lang', 'jv'], '--lang must be id or en: jv'],
    [['--platform', 'tiktok'], '"platform" must be one of'],
    [['--kind', 'tweet'], '"kind" must be one of'],
    [['--colour'], '--colour'],
    [[join(folder, 'tidak-ada.txt')], `${join(folder, 'tidak-ada.txt')}: no such file`],
    [['--ndjson', join(folder, 'tidak-ada.txt')], `${join(folder, 'tidak-ada.txt')}: no such file`],
    [[folder], `${folder}: is a folder`],
    [[file('latin.txt', Buffer.from([0x41, 0xe9, 0x0a]))], 'latin.txt: is not UTF-8'],
    [['--profile', file('bukan.json', 'bukan json')], 'bukan.json: is no JSON'],
    [['--profile', file('daftar.json', '[]')], 'daftar.json: a profile must be an object'],
    [['--profile', join(folder, 'tidak-ada.json')], 'no such file'],
  ])('%j', (args, reason) => {
    const { stderr, stdout, status } = check(args, 'Halo.');
    expect(stderr).toContain(reason);
    expect(stderr).not.toContain('    at ');
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });
});
