/**
 * Scores the checker on lists of Indonesian sentences written for it (tests/fixtures/language): `node tests/language-quality.ts`.
 * Each list falls into two halves by a hash of the text: `dev` may be read when a rule is improved, `held` only counts.
 * `--errors` prints what went wrong in the dev half.
 */
import { readFileSync } from 'node:fs';
import { caseDefaults, readCase } from '../utils/checker/case.ts';
import { createChecker } from '../utils/checker/check.ts';
import type { Finding } from '../utils/checker/rule.ts';
import { rules } from '../utils/checker/rules/index.ts';
import { readSpelling } from './spelling/read-spelling.ts';

export type Half = 'dev' | 'held';

/** Places of the measures, as shares (0 to 1). */
export interface Measures {
  [name: string]: number;
}

/** The first lists, or those written later, in the style of posts and news that the rules had not been tried on. */
export type Written = 'first' | 'fresh' | 'all';

interface Lists {
  abuse: { abusive: string[]; neutral: string[] };
  clean: { sentences: string[] };
  register: { informal: string[]; formal: string[] };
  nonstandard: { words: { wrong: string; right: string }[] };
  eyd: { sentences: string[] };
  personal: { personal: string[]; alike: string[] };
  headlines: { clickbait: string[]; plain: string[] };
}

const textOf = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const read = <T>(path: string): T => JSON.parse(textOf(path)) as T;
/** One text a line; `#` begins a heading. */
const lines = (name: string) =>
  textOf(`fixtures/language/fresh/${name}.txt`)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

const sets: Record<'first' | 'fresh', Lists> = {
  first: {
    abuse: read('fixtures/language/abuse.json'),
    clean: read('fixtures/language/clean.json'),
    register: read('fixtures/language/register.json'),
    nonstandard: read('fixtures/language/nonstandard.json'),
    eyd: read('fixtures/language/eyd.json'),
    personal: read('fixtures/language/personal-data.json'),
    headlines: read('fixtures/language/headlines.json'),
  },
  fresh: {
    abuse: { abusive: lines('abusive'), neutral: lines('neutral') },
    clean: { sentences: lines('clean') },
    register: { informal: lines('informal'), formal: lines('formal') },
    nonstandard: {
      words: lines('nonstandard').map((line) => {
        const [wrong = '', right = ''] = line.split('=');
        return { wrong, right };
      }),
    },
    eyd: { sentences: lines('eyd') },
    personal: { personal: lines('personal'), alike: lines('alike') },
    headlines: { clickbait: lines('clickbait'), plain: lines('plain-headlines') },
  },
};

const { first, fresh } = sets;
const written: Record<Written, Lists> = {
  ...sets,
  all: {
    abuse: {
      abusive: [...first.abuse.abusive, ...fresh.abuse.abusive],
      neutral: [...first.abuse.neutral, ...fresh.abuse.neutral],
    },
    clean: { sentences: [...first.clean.sentences, ...fresh.clean.sentences] },
    register: {
      informal: [...first.register.informal, ...fresh.register.informal],
      formal: [...first.register.formal, ...fresh.register.formal],
    },
    nonstandard: { words: [...first.nonstandard.words, ...fresh.nonstandard.words] },
    eyd: { sentences: [...first.eyd.sentences, ...fresh.eyd.sentences] },
    personal: {
      personal: [...first.personal.personal, ...fresh.personal.personal],
      alike: [...first.personal.alike, ...fresh.personal.alike],
    },
    headlines: {
      clickbait: [...first.headlines.clickbait, ...fresh.headlines.clickbait],
      plain: [...first.headlines.plain, ...fresh.headlines.plain],
    },
  },
};

const abuseRules = new Set(['insult-profanity', 'hate-sara', 'demeaning-public', 'threat-to-citizen']);
const registerRules = new Set(['too-casual-register', 'chat-abbreviation', 'nonstandard-word']);
const categories = new Map(rules.map((rule) => [rule.id, rule.category]));
const checker = createChecker({
  rules,
  texts: read('../locales/id/rules.json'),
  language: 'id',
});
const spelling = readSpelling();
const defaults = caseDefaults(Date.UTC(2026, 10, 22, 2, 0));

/** FNV-1a, 32 bits: which half a text is in does not hang on its place in the list. */
export function halfOf(text: string): Half {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return ((hash ^ (hash >>> 15)) & 1) === 0 ? 'dev' : 'held';
}

/** What is said about one text as a Facebook post; questions are left out, as they claim nothing. */
function findingsIn(text: string): Finding[] {
  const { fields, context } = readCase({ id: 'x', platform: 'facebook', kind: 'post', text }, defaults);
  return checker.check(fields, { ...context, spelling }).filter(({ severity }) => severity !== 'prompt');
}

const category = (finding: Finding) => categories.get(finding.rule) ?? '';
const privacy = (finding: Finding) => category(finding) === 'privacy';

/** Every measure over one half, and the lines that were judged wrongly. */
export function measure(half: Half, which: Written): { measures: Measures; wrong: string[] } {
  const lists = written[which];
  const measures: Measures = {};
  const wrong: string[] = [];
  const mine = (list: readonly string[]) => list.filter((text) => halfOf(text) === half);
  /** Of the texts, those with a finding that counts; the others, or they, are noted as wrong. */
  const count = (
    name: string,
    list: readonly string[],
    good: boolean,
    counts: (finding: Finding) => boolean,
  ) => {
    let hits = 0;
    for (const text of mine(list)) {
      const found = findingsIn(text).filter(counts);
      if (found.length > 0) hits++;
      if (found.length > 0 !== good)
        wrong.push(
          `${name}: ${text}${found.map((one) => ` [${one.rule} «${text.slice(one.start, one.end)}»]`).join('')}`,
        );
    }
    return { hits, all: mine(list).length };
  };
  const share = ({ hits, all }: { hits: number; all: number }) => (all === 0 ? 0 : hits / all);
  const pair = (
    name: string,
    yes: readonly string[],
    no: readonly string[],
    counts: (one: Finding) => boolean,
  ) => {
    const right = count(`${name} missed`, yes, true, counts);
    const alarm = count(`${name} false`, no, false, counts);
    measures[`${name} recall`] = share(right);
    measures[`${name} precision`] = right.hits / Math.max(1, right.hits + alarm.hits);
    measures[`${name} false alarms`] = share(alarm);
    measures[`${name} accuracy`] = (right.hits + alarm.all - alarm.hits) / (right.all + alarm.all);
  };

  const abusive = ({ rule }: Finding) => abuseRules.has(rule);
  const casual = ({ rule }: Finding) => registerRules.has(rule);
  const bait = ({ rule }: Finding) => rule === 'sensational-clickbait';
  pair('abuse', lists.abuse.abusive, lists.abuse.neutral, abusive);
  pair('informal', lists.register.informal, lists.register.formal, casual);
  pair('personal data', lists.personal.personal, lists.personal.alike, privacy);
  pair('clickbait', lists.headlines.clickbait, lists.headlines.plain, bait);

  const clean = lists.clean.sentences;
  measures['clean: abuse'] = share(count('clean: abuse', clean, false, abusive));
  measures['clean: hoax'] = share(
    count('clean: hoax', clean, false, (one) => category(one) === 'hoax-check'),
  );
  measures['clean: tone'] = share(count('clean: tone', clean, false, (one) => category(one) === 'tone'));
  measures['clean: register'] = share(count('clean: register', clean, false, casual));
  const solemn = new Set(['tone', 'ethics', 'hoax-check', 'neutrality']);
  const loud = (one: Finding) => one.severity !== 'hint' && solemn.has(category(one));
  measures['clean: loud'] = share(count('clean: loud', clean, false, loud));

  measures['clean: unknown word'] = share(
    count('clean: unknown word', clean, false, ({ rule }) => rule === 'unknown-word'),
  );

  let flagged = 0;
  let offered = 0;
  const words = lists.nonstandard.words.filter(({ wrong: word }) => halfOf(word) === half);
  for (const word of words) {
    const text = `Kata yang dipakai ialah ${word.wrong} pada berita itu.`;
    const start = text.indexOf(word.wrong);
    const found = findingsIn(text).filter(
      (one) => category(one) === 'language' && one.start < start + word.wrong.length && one.end > start,
    );
    const right = found.some((one) =>
      one.fixes.some(({ replacement }) => replacement.toLowerCase().includes(word.right.toLowerCase())),
    );
    if (found.length > 0) flagged++;
    if (right) offered++;
    else
      wrong.push(
        `nonstandard ${found.length > 0 ? 'offered' : 'missed'}: ${word.wrong}=${word.right} ${found.flatMap((one) => one.fixes.map((fix) => fix.replacement)).join('|')}`,
      );
  }
  measures['nonstandard flagged'] = flagged / words.length;
  measures['nonstandard right form'] = offered / words.length;

  let exact = 0;
  let near = 0;
  const marked = lists.eyd.sentences.filter((text) => halfOf(text) === half);
  for (const text of marked) {
    const start = text.indexOf('⟦');
    const end = text.indexOf('⟧') - 1;
    const plain = text.replace(/[⟦⟧]/g, '');
    const found = findingsIn(plain).filter((one) => category(one) === 'language');
    const same = found.some((one) => one.start === start && one.end === end);
    const close = found.some((one) => Math.min(one.end, end) > Math.max(one.start, start));
    if (same) exact++;
    if (close) near++;
    if (!same)
      wrong.push(
        `eyd ${close ? 'span' : 'missed'}: ${text}${found.map((one) => ` [${one.rule} «${plain.slice(one.start, one.end)}»]`).join('')}`,
      );
  }
  measures['eyd exact span'] = exact / marked.length;
  measures['eyd touched'] = near / marked.length;
  return { measures, wrong };
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const columns = (['first', 'fresh', 'all'] as const).flatMap((which) =>
    (['dev', 'held'] as const).map((half) => ({ name: `${which} ${half}`, ...measure(half, which) })),
  );
  console.log(`${''.padEnd(28)}${columns.map(({ name }) => name.padStart(12)).join('')}`);
  for (const name of Object.keys(columns[0]?.measures ?? {}))
    console.log(
      `${name.padEnd(28)}${columns.map(({ measures }) => (measures[name] ?? 0).toFixed(3).padStart(12)).join('')}`,
    );
  if (process.argv.includes('--errors'))
    for (const { name, wrong } of columns)
      if (/^(?:first|fresh) dev/.test(name)) for (const line of wrong) console.log(line);
}
