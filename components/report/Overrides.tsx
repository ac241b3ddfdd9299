/** What was published although something blocked, and why: the sentence that the person wrote. */
import type { Report } from '../../utils/plan/report.ts';
import { useRuleName } from '../desk/use-rule-name.ts';
import { useTexts } from '../texts-context.ts';

export function Overrides({ report }: { report: Report }) {
  const { t, full } = useTexts();
  const ruleName = useRuleName();
  const { overrides } = report;
  return (
    <section class="card" aria-labelledby="report-overrides">
      <h2 id="report-overrides">{t('report.overrides')}</h2>
      {overrides.length === 0 && <p>{t('report.no-overrides')}</p>}
      <ul class="report-overrides">
        {overrides.map(({ at, platform, kind, account, rules, reason }) => (
          <li key={at}>
            <p class="report-reason">{reason}</p>
            <p class="report-where">
              {t(`platform.${platform}`)} · {t(`kind.${kind}`)} · {account ?? t('draft.no-account')} ·{' '}
              {full(at)}
            </p>
            {rules.length > 0 && <p class="report-where">{rules.map(ruleName).join(', ')}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
