/** Decisions as a table for an office program. Pure. */
import type { Texts } from '../../locales/texts.ts';
import type { Decision } from './decision.ts';

/**
 * One line per decision, in the order given, with a head. RFC 4180, and a byte order mark: without it Excel takes UTF-8 for
 * something else. No cell can be taken for a formula.
 */
export function csvOf(decisions: readonly Decision[], { t }: Pick<Texts, 't'>): string {
  const head = [
    t('decisions.at'),
    t('desk.platforms'),
    t('decisions.kind'),
    t('desk.account'),
    t('decisions.outcome'),
    t('decisions.findings'),
    t('decisions.answers'),
    t('decisions.reason'),
    t('decisions.hash'),
  ];
  const rows = decisions.map((each) => [
    new Date(each.at).toISOString(),
    t(`platform.${each.platform}`),
    t(`kind.${each.kind}`),
    each.account ?? '',
    t(`outcome.${each.outcome}`),
    tallied(each.findings.map(({ rule, severity }) => `${severity} ${rule}`)).join('; '),
    each.answers
      .map(({ rule, answered }) => `${rule}: ${t(answered ? 'decisions.yes' : 'decisions.no')}`)
      .join('; '),
    each.reason ?? '',
    each.hash,
  ]);
  return `\uFEFF${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** Quoted always. What an office program would run as a formula (OWASP: = + - @, tab, CR) starts with an apostrophe instead. */
export function cell(value: string): string {
  const safe = /^[\s\uFEFF]*[=+\-@\t\r＝＋－＠]/u.test(value) ? `'${value}` : value;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** `a; a; b` → `a ×2; b`. */
export function tallied(words: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([word, count]) => (count > 1 ? `${word} ×${count}` : word));
}
