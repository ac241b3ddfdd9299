/** Which rules spoke most often, for each hundred texts that went out. The mark and the word tell the severity, not the colour. */
import type { Report } from '../../utils/plan/report.ts';
import { round } from '../../utils/plan/report-csv.ts';
import { useRuleName } from '../desk/use-rule-name.ts';
import { SeverityMark } from '../SeverityMark.tsx';
import { useTexts } from '../texts-context.ts';

/** Beyond these nobody looks; the table of the CSV has them all. */
const shown = 10;

export function Rules({ report }: { report: Report }) {
  const { t, number } = useTexts();
  const ruleName = useRuleName();
  const most = Math.max(...report.rules.map(({ per100 }) => per100), 1);
  return (
    <section class="card" aria-labelledby="report-rules">
      <h2 id="report-rules">{t('report.per-100')}</h2>
      {report.rules.length === 0 && (
        <p>{t(report.posts + report.replies === 0 ? 'report.nothing-out' : 'report.clean')}</p>
      )}
      <ol class="rule-bars">
        {report.rules.slice(0, shown).map(({ rule, severity, count, per100 }) => (
          <li key={`${rule} ${severity}`} data-rule={rule} data-severity={severity}>
            <span class="rule-name">
              <SeverityMark severity={severity} size={14} />
              <span>
                {t(`severity.${severity}`)}: {ruleName(rule)}
              </span>
            </span>
            <svg class="rule-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
              <rect class="rule-track" width="100" height="8" />
              <rect class="rule-fill" width={(per100 / most) * 100} height="8" />
            </svg>
            <span class="rule-value">
              {number(round(per100))} <span class="rule-count">({t('report.times', { n: count })})</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
