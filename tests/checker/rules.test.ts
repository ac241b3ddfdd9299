import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Example, Examples, Rule } from '../../utils/checker/rule.ts';
import { rules } from '../../utils/checker/rules/index.ts';
import { citations } from '../../utils/guideline/norms.ts';
import { contextOf, findingsIn, marked, texts } from './given.ts';

const folder = new URL('../../utils/checker/rules/', import.meta.url);
const files = readdirSync(folder)
  .filter((name) => name !== 'index.ts')
  .sort();

interface RuleFile {
  default: Rule;
  examples: Examples;
}
const loaded: { name: string; file: RuleFile }[] = [];
for (const name of files)
  loaded.push({
    name: name.replace(/\.ts$/, ''),
    file: (await import(new URL(name, folder).href)) as RuleFile,
  });

function run(rule: Rule, example: Example) {
  const given = typeof example === 'string' ? { text: example } : example;
  const { text, spans } = marked(given.text);
  const field = given.field ?? 'text';
  const fields = [...(given.others ?? []), { field, text }].sort((a) =>
    a.field === 'title' || a.field === 'text' ? -1 : 0,
  );
  const found = findingsIn(fields, contextOf(given.context)).filter(
    (finding) => finding.rule === rule.id && finding.field === field,
  );
  return { given, text, spans, found };
}

/** As a person sees it: the text with its spans marked. */
function shown(text: string, spans: readonly { start: number; end: number }[]): string {
  let out = '';
  let at = 0;
  for (const { start, end } of spans) {
    out += `${text.slice(at, start)}⟦${text.slice(start, end)}⟧`;
    at = end;
  }
  return out + text.slice(at);
}

describe.each(loaded)('$name', ({ name, file }) => {
  const { default: rule, examples } = file;

  test('is registered, worded and founded under its own name', () => {
    expect(rule.id).toBe(name);
    expect(rules).toContain(rule);
    for (const language of ['id', 'en'] as const) {
      const text = texts[language][name];
      expect(
        text?.message && text.why && text.todo,
        `${name} in locales/${language}/rules.json`,
      ).toBeTruthy();
      expect(text?.message.length).toBeLessThan(70);
      expect(Object.keys(text?.variants ?? {})).toEqual(Object.keys(texts.id[name]?.variants ?? {}));
      expect(Object.keys(text?.words ?? {})).toEqual(Object.keys(texts.id[name]?.words ?? {}));
      expect(Object.keys(text?.fixes ?? {})).toEqual(Object.keys(texts.id[name]?.fixes ?? {}));
    }
    expect(citations[name]?.length).toBeGreaterThan(0);
    expect(examples.bad.length).toBeGreaterThanOrEqual(3);
    expect(examples.ok.length).toBeGreaterThanOrEqual(4);
  });

  test.each(examples.bad.map((example) => ({ example })))('finds $example', ({ example }) => {
    const { given, text, spans, found } = run(rule, example);
    expect(shown(text, found)).toBe(given.text);
    expect(spans.length).toBeGreaterThan(0);
    for (const finding of found) {
      const words = [
        finding.message,
        finding.why,
        finding.todo,
        ...finding.fixes.map(({ label }) => label),
      ].join(' ');
      const unfilled = (words.match(/\{\w+\}|@\w+/g) ?? []).filter(
        (part) =>
          part !== given.context?.account &&
          !text.includes(part) &&
          !finding.fixes.some(({ replacement }) => replacement.includes(part)),
      );
      expect(unfilled).toEqual([]);
      expect(finding.source).not.toBe('');
      if (finding.severity === 'prompt') expect(finding.message).toMatch(/\?$/);
    }
    if (given.severity !== undefined) expect(found[0]?.severity).toBe(given.severity);
    if (given.fixed !== undefined) {
      let fixed = text;
      for (const { start, end, fixes } of [...found].reverse())
        fixed = fixed.slice(0, start) + (fixes[0]?.replacement ?? '') + fixed.slice(end);
      expect(fixed).toBe(given.fixed);
    }
  });

  test.each(examples.ok.map((example) => ({ example })))('is silent on $example', ({ example }) => {
    const { text, found } = run(rule, example);
    expect(shown(text, found)).toBe(text);
  });
});

test('the registry is the folder, in order', () => {
  expect(rules.map(({ id }) => `${id}.ts`)).toEqual(files);
});

test('nothing is worded or founded that no rule says', () => {
  const ids = rules.map(({ id }) => id);
  for (const language of ['id', 'en'] as const) expect(Object.keys(texts[language]).sort()).toEqual(ids);
});
