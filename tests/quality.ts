/** Scores the sample drafts by their own scheme: `npm run quality`. Exit 1 when a requirement is missed. */
import { readFileSync } from 'node:fs';
import { caseDefaults, readCase } from '../utils/checker/case.ts';
import { createChecker } from '../utils/checker/check.ts';
import { rules } from '../utils/checker/rules/index.ts';
import { readSpelling } from './spelling/read-spelling.ts';

interface Expected {
  rule: string;
  severity: string;
  decidable: 'M' | 'S' | 'P';
  coverage: 'structural' | 'listed' | 'novel';
  field: string;
  quote: string | null;
  start: number | null;
  end: number | null;
}
interface Sample {
  id: string;
  label: 'good' | 'bad';
  expected: Expected[];
  tolerated: string[];
  must_not_fire: string[];
}

export interface Score {
  /** `M structural` → found and asked. */
  recall: Map<string, { found: number; asked: number }>;
  missed: string[];
  traps: string[];
  /** On good drafts outside `tolerated`, with severity. */
  falseOnGood: string[];
  falseOnBad: string[];
}

/** Runs every sample; a span counts when it overlaps half of the quote, a structural finding when its rule speaks. */
export function score(): Score {
  const path = new URL('fixtures/samples/sample-drafts.json', import.meta.url);
  const { schema, drafts } = JSON.parse(readFileSync(path, 'utf8')) as {
    schema: { now: string };
    drafts: Sample[];
  };
  const texts = JSON.parse(readFileSync(new URL('../locales/id/rules.json', import.meta.url), 'utf8'));
  const out: Score = { recall: new Map(), missed: [], traps: [], falseOnGood: [], falseOnBad: [] };
  const spelling = readSpelling();
  for (const sample of drafts) {
    const { fields, context } = readCase(sample, caseDefaults(Date.parse(schema.now)));
    const findings = createChecker({ rules, texts, language: 'id' }).check(fields, {
      ...context,
      spelling,
    });
    const asked = new Map<string, Expected[]>();
    for (const one of sample.expected) {
      if (one.severity === 'prompt') continue;
      asked.set(one.rule, [...(asked.get(one.rule) ?? []), one]);
    }
    for (const list of asked.values()) {
      for (const one of list) {
        const key = `${one.decidable} ${one.coverage}`;
        const sum = out.recall.get(key) ?? { found: 0, asked: 0 };
        sum.asked++;
        const hit = findings.some((finding) => {
          if (finding.rule !== one.rule) return false;
          if (one.start === null || one.end === null || one.quote === null) return true;
          const overlap = Math.min(finding.end, one.end) - Math.max(finding.start, one.start);
          return overlap * 2 >= one.end - one.start;
        });
        if (hit) sum.found++;
        else out.missed.push(`${sample.id} ${one.rule} (${key}) ${one.quote ?? ''}`);
        out.recall.set(key, sum);
      }
    }
    for (const finding of findings) {
      const { rule, severity } = finding;
      if (severity === 'prompt') continue;
      const where = `${sample.id} ${rule} (${severity}) ${fields.find(({ field }) => field === finding.field)?.text.slice(finding.start, finding.end) ?? ''}`;
      if (sample.must_not_fire.includes(rule)) out.traps.push(where);
      else if (sample.tolerated.includes(rule) || asked.has(rule)) continue;
      else if (sample.label === 'good') out.falseOnGood.push(where);
      else if (severity !== 'hint') out.falseOnBad.push(where);
    }
  }
  return out;
}

/** What the project promises; empty when all is kept. */
export function broken(result: Score): string[] {
  const rate = (key: string) => {
    const sum = result.recall.get(key);
    return sum === undefined ? 1 : sum.found / sum.asked;
  };
  const out: string[] = [];
  if (rate('M structural') < 0.97)
    out.push(`recall of structural findings ${rate('M structural').toFixed(2)} < 0.97`);
  if (rate('M listed') < 0.95) out.push(`recall of listed findings ${rate('M listed').toFixed(2)} < 0.95`);
  if (result.traps.length > 0) out.push(`${result.traps.length} traps fired`);
  const loud = result.falseOnGood.filter((line) => !line.includes('(hint)'));
  if (loud.length > 0) out.push(`${loud.length} block or warn on good drafts`);
  return out;
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const result = score();
  console.log('recall by coverage');
  for (const [key, { found, asked }] of [...result.recall].sort())
    console.log(`  ${key.padEnd(14)} ${found}/${asked}  ${(found / asked).toFixed(2)}`);
  for (const [name, lines] of Object.entries({
    missed: result.missed,
    'traps fired': result.traps,
    'false on good drafts': result.falseOnGood,
    'false block or warn on bad drafts': result.falseOnBad,
  })) {
    console.log(`${name}: ${lines.length}`);
    for (const line of lines) console.log(`  ${line}`);
  }
  const reasons = broken(result);
  console.log(reasons.length === 0 ? 'all requirements met' : `missed: ${reasons.join('; ')}`);
  process.exitCode = reasons.length === 0 ? 0 : 1;
}
