/** One batch of cases, one result line per case: what both the main thread and the workers of the command line do. */
import en from '../../locales/en/rules.json' with { type: 'json' };
import id from '../../locales/id/rules.json' with { type: 'json' };
import { type Case, type CaseDefaults, readCase } from '../../utils/checker/case.ts';
import type { Checker } from '../../utils/checker/check.ts';
import { createGuidedChecker } from '../../utils/checker/custom/guided.ts';
import { re2 } from '../../utils/checker/custom/re2.ts';
import type { Finding } from '../../utils/checker/rule.ts';
import { rules } from '../../utils/checker/rules/index.ts';
import type { Effect } from '../../utils/guideline/effect.ts';
import type { Language } from '../../utils/text/language.ts';
import { readSpelling } from '../spelling/read-spelling.ts';
import type { Line } from './batches.ts';

/** What a worker needs to know; plain data. */
export interface Setup {
  defaults: CaseDefaults;
  language: Language;
  /** Of the guideline pack; none without one. */
  effect: Effect;
}

export interface Answer {
  /** Result lines, each with its line feed; in UTF-8 where they come from another thread. */
  out: string | Uint8Array;
  status: number;
}

/** A checker that knows the spelling, under a guideline pack. */
export function checkerIn(language: Language, effect: Effect): Checker {
  const spelling = readSpelling();
  const checker = createGuidedChecker({ rules, texts: language === 'id' ? id : en, language }, effect, re2);
  return { check: (fields, context) => checker.check(fields, { ...context, spelling }) };
}

export const loud = ({ severity }: Finding) => severity === 'block' || severity === 'warn';

/** Fields by the names that a case gives them: the description of a video is its `text`. */
const caseField = (field: string) => (field === 'description' ? 'text' : field);

export function result(given: Case, findings: readonly Finding[]) {
  return {
    id: given.id,
    findings: findings.map(({ rule, severity, field, start, end, message, fixes, confidence }) => ({
      rule,
      severity,
      field: caseField(field),
      start,
      end,
      message,
      fixes,
      confidence,
    })),
  };
}

/** Checks lines of NDJSON, one result for each. A bad line is said and passed over: the rest of an archive is still worth checking. */
export function checkLines(
  lines: readonly Line[],
  checker: Checker,
  defaults: CaseDefaults,
): Answer & { out: string } {
  let status = 0;
  let out = '';
  for (const line of lines) {
    try {
      const given = readCase(parsed(line), defaults);
      const findings = checker.check(given.fields, given.context);
      if (status === 0 && findings.some(loud)) status = 1;
      out += `${JSON.stringify(result(given, findings))}\n`;
    } catch (error) {
      status = 2;
      out += `${JSON.stringify({ id: null, error: error instanceof Error ? error.message : String(error) })}\n`;
    }
  }
  return { out, status };
}

function parsed(line: Line): unknown {
  if (typeof line !== 'string') throw new Error(line.unread);
  const text = withoutMark(line);
  if (text.trim() === '') throw new Error('the line is blank');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`the line is no JSON: ${(error as Error).message}`);
  }
}

/** Without the byte order mark that some editors put before the text. */
export const withoutMark = (text: string) => (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
