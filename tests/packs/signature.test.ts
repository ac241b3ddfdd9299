import { expect, test } from 'vitest';
import { fingerprint, makeKeys, signPack, verifyPack } from '../../utils/guideline/pack/sign.ts';
import { canonical, writePack } from '../../utils/guideline/pack/write.ts';
import { emptyShelf } from '../../utils/packs/shelf.ts';
import { fileOf, packOf, problemOf } from './given.ts';

const ours = await makeKeys();
const theirs = await makeKeys();
const first = await signPack(packOf({ version: '2' }), ours);
const shelf = { ...emptyShelf, installed: [first] };

test('a signed pack is vouched for, whatever its layout', async () => {
  expect(await verifyPack(first)).toBe('good');
  expect(await verifyPack(JSON.parse(writePack(first)))).toBe('good');
  const turned = Object.fromEntries(Object.entries(first).reverse()) as typeof first;
  expect(await verifyPack(turned)).toBe('good');
  expect(canonical(turned)).toEqual(canonical(first));
  expect(await verifyPack(packOf())).toBe('unsigned');
});

test.each([
  ['its title', { title: 'Lain' }],
  ['a rule', { rules: { 'hate-sara': { off: true } } }],
  ['what is allowed', { allow: ['rules.*' as const] }],
])('a signature does not outlive a change of %s', async (_, change) => {
  expect(await verifyPack({ ...first, ...change })).toBe('bad');
  expect(await problemOf(fileOf({ ...first, ...change }))).toMatchObject({ what: 'bad-signature' });
});

test('a key that is none', async () => {
  const signature = { ...first.signature, key: `${'A'.repeat(43)}=` };
  expect(await problemOf(fileOf({ ...first, signature }))).toMatchObject({ what: 'bad-signature' });
});

test.each([
  ['an unsigned update', packOf({ version: '3' }), 'unsigned'],
  ['an update by another key', await signPack(packOf({ version: '3' }), theirs), 'other-key'],
  ['an update with a wrong signature', { ...first, version: '3' }, 'bad-signature'],
  ['an earlier version, rightly signed', await signPack(packOf({ version: '1.9' }), ours), 'older'],
])('%s of a signed pack is refused', async (_, pack, what) => {
  expect(await problemOf(fileOf(pack), shelf)).toMatchObject({ what });
});

test('the same key goes on, and a pack that was not signed may become so', async () => {
  expect(await problemOf(fileOf(await signPack(packOf({ version: '2.1' }), ours)), shelf)).toBeNull();
  expect(await problemOf(fileOf(first), { ...emptyShelf, installed: [packOf()] })).toBeNull();
});

test('a fingerprint is short enough to be read out', async () => {
  expect(await fingerprint(ours.publicKey)).toMatch(/^[0-9A-F]{4}( [0-9A-F]{4}){3}$/);
  expect(await fingerprint(ours.publicKey)).not.toBe(await fingerprint(theirs.publicKey));
});

test('a file is written the same whatever the order of its keys', () => {
  const pack = packOf({
    rules: { b: { off: true }, a: { severity: 'warn' } },
    norms: { z: { id: 'Z' }, y: { id: 'Y' } },
  });
  const turned = Object.fromEntries(Object.entries(pack).reverse()) as typeof pack;
  turned.rules = { a: { severity: 'warn' }, b: { off: true } };
  expect(writePack(turned)).toBe(writePack(pack));
  expect(writePack(pack).split('\n').slice(0, 4)).toEqual([
    '{',
    '  "format": "saring-pack",',
    '  "formatVersion": 2,',
    '  "id": "dinas",',
  ]);
});
