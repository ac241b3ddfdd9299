/** The command line on packs, as institutions' own staff use it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { fileOf, packOf, ruleWith } from './given.ts';

const folder = mkdtempSync(join(tmpdir(), 'saring-pack-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (script: string, args: readonly string[], input = '') => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`tests/${script}.ts`, ...args], {
    input,
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
};
const at = (name: string) => join(folder, name);
const rule = ruleWith({ kind: 'terms', terms: ['kopi darat'] }, { bad: ['Ayo ⟦kopi darat⟧.'], ok: ['Ayo.'] });
writeFileSync(at('pusat.json'), fileOf(packOf({ id: 'pusat', custom: [rule], allow: ['rules.*'] })));
writeFileSync(
  at('unit.json'),
  fileOf(packOf({ id: 'unit', extends: 'pusat', rules: { 'aturan-kami': { severity: 'block' } } })),
);

test('a pack is checked with those beside it; what is wrong is said as compilers say it', () => {
  expect(run('pack', ['check', at('unit.json')])).toMatchObject({ status: 0 });
  writeFileSync(at('salah.json'), fileOf(packOf({ id: 'salah', extends: 'tidak-ada' })));
  const { status, said } = run('pack', ['check', at('salah.json')]);
  expect(status).toBe(1);
  expect(said).toContain(`${at('salah.json')}:8: no-parent: extends: tidak-ada`);
});

test('keys, signature, verification; a change breaks it', () => {
  expect(run('pack', ['keys', at('kunci')]).status).toBe(0);
  expect(run('pack', ['keys', at('kunci')]).status).toBe(2);
  expect(run('pack', ['verify', at('pusat.json')])).toMatchObject({ status: 1 });
  expect(run('pack', ['sign', at('pusat.json'), '--key', at('kunci')]).status).toBe(0);
  expect(run('pack', ['verify', at('pusat.json')]).said).toMatch(/good [0-9A-F]{4} /);
  writeFileSync(at('ubah.json'), readFileSync(at('pusat.json'), 'utf8').replace('"Dinas"', '"Lain"'));
  expect(run('pack', ['verify', at('ubah.json')])).toMatchObject({ status: 1 });
  rmSync(at('ubah.json'));
});

test('what differs between two packs', () => {
  const { said } = run('pack', ['diff', at('unit.json'), at('pusat.json')]);
  expect(said).toContain('custom.aturan-kami');
  expect(said).toContain('rules.aturan-kami\n  + {"severity":"block"}');
});

test('drafts are checked by a pack and its parents', () => {
  const { status, said } = run('check', ['--profile', at('unit.json'), '--json', '-'], 'Ayo kopi darat.');
  expect(status).toBe(1);
  const [{ findings }] = JSON.parse(said);
  expect(findings).toContainEqual(
    expect.objectContaining({ rule: 'aturan-kami', severity: 'block', start: 4 }),
  );
});

test('a pack that is refused checks nothing', () => {
  const { status, said } = run('check', ['--profile', at('salah.json'), '-'], 'Ayo.');
  expect(status).toBe(2);
  expect(said).toContain('no-parent');
});
