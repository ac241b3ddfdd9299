/** The period day by day, and the periods beside each other. */
import type { Report } from '../../utils/plan/report.ts';
import { percentOf } from '../../utils/plan/targets.ts';
import { BarChart } from '../chart/BarChart.tsx';
import { LineChart } from '../chart/LineChart.tsx';
import { useTexts } from '../texts-context.ts';
import { dayNumber, dayWords, periodWords, shortPeriod } from './words.ts';

export function ByDay({ report }: { report: Report }) {
  const texts = useTexts();
  const { t } = texts;
  const short = (date: string) => (report.period.span === 'week' ? dayWords(texts, date) : dayNumber(date));
  return (
    <BarChart
      title={t('report.by-day')}
      head={t('report.day')}
      series={[
        { name: t('report.posts'), mark: 'solid' },
        { name: t('report.replies'), mark: 'hatched' },
      ]}
      bars={report.days.map(({ date, posts, replies }) => ({
        name: dayWords(texts, date),
        short: short(date),
        values: [posts, replies],
      }))}
    />
  );
}

export function Trend({ trend }: { trend: readonly Report[] }) {
  const texts = useTexts();
  const { t } = texts;
  const share = (found: Report['windows'] | null) => (found === null ? null : percentOf(found));
  return (
    <LineChart
      title={t('report.trend', { n: trend.length })}
      head={t('report.period')}
      series={[
        { name: t('report.windows'), mark: 'line' },
        { name: t('report.link-back'), mark: 'dashed' },
      ]}
      points={trend.map(({ period, windows, linkBack }) => ({
        name: periodWords(texts, period),
        short: shortPeriod(texts, period),
        values: [share(windows), share(linkBack)],
      }))}
    />
  );
}
