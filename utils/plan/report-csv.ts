/** A report as a table for an office program: the same figures as on the screen, one line each. Pure. */
import type { Texts } from '../../locales/texts.ts';
import { cell } from '../decisions/csv.ts';
import type { Report } from './report.ts';
import { percentOf } from './targets.ts';

/** Two reports side by side; a figure that nobody knows is an empty cell. RFC 4180 with a byte order mark, for Excel. */
export function reportCsv(report: Report, before: Report, { t }: Pick<Texts, 't'>): string {
  const span = ({ period }: Report) => `${period.first} – ${period.last}`;
  const share = (each: { yes: number; of: number } | null) => (each === null ? null : percentOf(each));
  const figures: [string, (of: Report) => number | null][] = [
    [t('report.posts'), ({ posts }) => posts],
    [t('report.replies'), ({ replies }) => replies],
    [t('report.unseen'), ({ unseen }) => unseen],
    [t('report.cancelled'), ({ cancelled }) => cancelled],
    [`${t('report.windows')} (%)`, ({ windows }) => share(windows)],
    [`${t('report.link-back')} (%)`, ({ linkBack }) => share(linkBack)],
    [t('report.findings'), ({ findings }) => findings],
    [t('report.overrides'), ({ overrides }) => overrides.length],
    [t('report.reply-minutes'), ({ reply }) => reply],
    [t('metric.reach'), ({ reach }) => reach],
  ];
  const both = (name: string, value: (of: Report) => number | null) => [name, value(report), value(before)];
  const rules = [...new Set([...report.rules, ...before.rules].map(({ rule }) => rule))];
  const per100 = (of: Report, rule: string) => {
    const found = of.rules.filter((each) => each.rule === rule);
    return found.length === 0 ? 0 : round(found.reduce((sum, each) => sum + each.per100, 0));
  };
  const channels = [...report.followers, ...before.followers].map(
    ({ platform, account }) => `${platform}/${account ?? ''}`,
  );
  const level = (of: Report, channel: string) =>
    of.followers.find(({ platform, account }) => `${platform}/${account ?? ''}` === channel)?.now ?? null;
  const rows = [
    [t('report.figure'), span(report), span(before)],
    ...figures.map(([name, value]) => both(name, value)),
    ...[...new Set(channels)].map((channel) =>
      both(`${t('metric.followers')}: ${channel}`, (of) => level(of, channel)),
    ),
    ...rules.map((rule) => both(`${t('report.per-100')}: ${rule}`, (of) => per100(of, rule))),
    ...report.overrides.map(({ at, platform, account, rules: which, reason }) => [
      `${t('report.override')}: ${new Date(at).toISOString()} ${platform} ${account ?? ''} ${which.join('; ')}`,
      reason,
      '',
    ]),
    ...report.kpis.map(({ draft, text, value }) => [`${t('report.kpi')}: ${draft.id}`, value, text]),
  ];
  return `\uFEFF${rows.map((row) => row.map((each) => cell(String(each ?? ''))).join(',')).join('\r\n')}\r\n`;
}

/** One decimal. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
