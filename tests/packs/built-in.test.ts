import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createGuidedChecker } from '../../utils/checker/custom/guided.ts';
import { re2 } from '../../utils/checker/custom/re2.ts';
import { rules } from '../../utils/checker/rules/index.ts';
import { writePack } from '../../utils/guideline/pack/write.ts';
import type { Pack } from '../../utils/guideline/pack.ts';
import { builtInPacks } from '../../utils/packs/built-in.ts';
import { effectOf, inForce } from '../../utils/packs/force.ts';
import { noPolicy } from '../../utils/packs/policy.ts';
import { emptyShelf } from '../../utils/packs/shelf.ts';
import { takePack } from '../../utils/packs/take.ts';
import { contextOf, texts } from '../checker/given.ts';

const folder = new URL('../../utils/packs/built-in/', import.meta.url);
const textOf = (pack: Pack) => readFileSync(new URL(`${pack.id}.json`, folder), 'utf8');

test('they are the files of the folder', () => {
  expect(builtInPacks.map(({ id }) => `${id}.json`).sort()).toEqual(readdirSync(folder).sort());
});

describe.each(builtInPacks.map((pack) => ({ id: pack.id, pack })))('$id', ({ pack }) => {
  test('is taken in as if it came from outside: schema, patterns, examples, chain', async () => {
    // Under another id, as its own is reserved.
    const text = textOf(pack).replace(`"id": "${pack.id}"`, '"id": "salinan"');
    expect(await takePack(text, emptyShelf, [], re2)).toMatchObject({ ok: true });
  });

  test('stands in the order and the form in which packs are written', () => {
    expect(textOf(pack)).toBe(writePack(pack));
  });

  test('speaks both languages, and has something of everything', () => {
    for (const one of [...(pack.custom ?? []), ...(pack.prompts ?? [])]) {
      expect(one.en, one.id).toBeDefined();
      expect(one.examples.bad.length, one.id).toBeGreaterThan(1);
      expect(one.examples.ok.length, one.id).toBeGreaterThan(1);
    }
    expect(pack.custom?.length).toBeGreaterThanOrEqual(6);
    for (const part of ['rules', 'prompts', 'templates', 'catalogue', 'about'] as const)
      expect(pack[part], part).toBeDefined();
  });

  test('is silent on what the built-in rules call right', async () => {
    const effect = effectOf(inForce({ ...emptyShelf, active: pack.id }, noPolicy));
    const own = new Set([...effect.custom, ...effect.prompts].map(({ id }) => id));
    const checker = createGuidedChecker({ rules: [], texts: texts.id, language: 'id' }, effect, re2);
    const wrong: string[] = [];
    for (const rule of rules) {
      const file = await import(`../../utils/checker/rules/${rule.id}.ts`);
      for (const example of file.examples.ok) {
        const { text, context } = typeof example === 'string' ? { text: example, context: {} } : example;
        for (const finding of checker.check([{ field: 'text', text }], contextOf(context)))
          if (own.has(finding.rule) && finding.severity === 'block') wrong.push(`${finding.rule}: ${text}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

test('what they are about is said in both languages of the interface, in Indonesian as in the pack itself', () => {
  const said = (language: string) =>
    JSON.parse(readFileSync(`locales/${language}/ui.json`, 'utf8')) as Record<string, string>;
  const [id, en] = [said('id'), said('en')];
  for (const pack of builtInPacks) {
    expect(id[`pack-about.${pack.id}`]).toBe(pack.about);
    expect(en[`pack-about.${pack.id}`]).toBeTruthy();
  }
});
