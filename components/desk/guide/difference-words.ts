/** A difference between two packs in the words of the desk: which setting it is, and what it says before and after. */
import type { TextKey, Texts } from '../../../locales/index.ts';
import type { Severity } from '../../../utils/checker/rule.ts';
import type { Difference } from '../../../utils/guideline/pack/difference.ts';
import type { Addition, Exception, Norm, RuleSetting, Template } from '../../../utils/guideline/pack.ts';
import { ruleName } from '../../rule-name.ts';
import { factName } from './fact-names.ts';

export interface DifferenceWords {
  part: string;
  name: string;
  /** Null where the setting was not there. */
  before: string | null;
  after: string | null;
}

/** Parts whose entries have words of their own; the others are told as they stand in the file. */
const parts: Readonly<Record<string, TextKey>> = {
  title: 'difference.name',
  about: 'difference.about',
  publisher: 'difference.publisher',
  profile: 'difference.profile',
  rules: 'difference.rule',
  thresholds: 'difference.limit',
  lexicon: 'difference.word',
  exceptions: 'difference.exception',
  custom: 'difference.own-rule',
  prompts: 'difference.prompt',
  templates: 'difference.template',
  catalogue: 'difference.service',
  programmes: 'difference.programme',
  norms: 'difference.norm',
  allow: 'difference.allow',
  locked: 'difference.lock',
};

/** `texts` in the language of the desk. A change inside an entry that its words do not show is told as in the file. */
export function differenceWords(texts: Texts, { place, before, after }: Difference): DifferenceWords {
  const [part = '', ...rest] = place.split('.');
  const name = rest.join('.');
  const key = parts[part];
  const say = (value: unknown) => (value === undefined ? null : wordsOf(texts, part, value));
  const said = { before: say(before), after: say(after) };
  const told = said.before === said.after ? { before: inFile(before), after: inFile(after) } : said;
  return { part: key ? texts.t(key) : part, name: nameOf(texts, part, name, after ?? before), ...told };
}

function nameOf(texts: Texts, part: string, name: string, value: unknown): string {
  const { t, language } = texts;
  switch (part) {
    case 'rules':
    case 'norms':
      return ruleName(language, name);
    case 'thresholds':
      return t(`limit.${name}` as TextKey);
    case 'lexicon':
    case 'exceptions':
      return `“${(value as Addition | Exception).term}”`;
    case 'custom':
    case 'prompts':
      return (value as { message: string }).message;
    case 'templates':
      return (value as Template).title;
    case 'allow':
    case 'locked':
      if (name.startsWith('profile.')) return factName(texts, name.slice('profile.'.length));
      return name.startsWith('rules.') ? ruleName(language, name.slice('rules.'.length)) : name;
    case 'profile':
      return factName(texts, name);
    default:
      return name;
  }
}

function wordsOf({ t, language, number }: Texts, part: string, value: unknown): string {
  switch (part) {
    case 'rules': {
      const { off, severity, locked } = value as RuleSetting;
      const said = [
        off === true && t('guide.off'),
        off === false && severity === undefined && t('difference.on'),
        off !== true && severity !== undefined && t(`severity.${severity}`),
        locked === true && t('difference.locked'),
      ];
      return said.filter((word) => word !== false).join(' · ');
    }
    case 'lexicon': {
      const { rule, use } = value as Addition;
      return `${use === undefined ? '' : `→ ${use} · `}${ruleName(language, rule)}`;
    }
    case 'exceptions': {
      const { rules } = value as Exception;
      return rules === undefined
        ? t('difference.right-everywhere')
        : rules.map((rule) => ruleName(language, rule)).join(' · ');
    }
    case 'custom':
    case 'prompts': {
      const { severity = 'prompt', todo } = value as { severity?: Severity; todo: string };
      return `${t(`severity.${severity}`)} · ${todo}`;
    }
    case 'templates':
      return (value as Template).text;
    case 'catalogue':
      return (value as { url: string }).url;
    case 'norms':
      return (value as Norm).id;
    case 'programmes':
      return t('difference.listed');
    case 'allow':
      return t('difference.allowed');
    case 'locked':
      return t('difference.locked');
    default:
      return typeof value === 'number' ? number(value) : (inFile(value) ?? '');
  }
}

/** Short values stay on one line. */
function inFile(value: unknown): string | null {
  if (value === undefined) return null;
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((each) => typeof each === 'string')) return value.join(', ');
  const short = JSON.stringify(value);
  return short.length <= 90 ? short : JSON.stringify(value, null, 1);
}
