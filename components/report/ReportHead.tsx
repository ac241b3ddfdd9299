/** Which period, and what can be done with its report. */
import { type Period, periodAfter, periodBefore, periodOf, spans } from '../../utils/plan/periods.ts';
import { useActions, useDesk } from '../desk/desk-context.ts';
import { Icon } from '../Icon.tsx';
import { useTexts } from '../texts-context.ts';
import { periodWords } from './words.ts';

interface ReportHeadProps {
  period: Period | null;
  ready: boolean;
}

export function ReportHead({ period, ready }: ReportHeadProps) {
  const texts = useTexts();
  const { t, full } = texts;
  const actions = useActions();
  const today = useDesk((state) => state.report.today);
  const institution = useDesk((state) => state.guideline?.institution.name ?? '');
  const current = period !== null && period.first <= today && today <= period.last;
  return (
    <div class="report-head">
      <div class="page-head">
        <h1>{t('desk.report')}</h1>
        <p class="report-printed">
          {institution} · {t('report.printed', { time: full(Date.now()) })}
        </p>
        <p class="report-about">{t('report.about')}</p>
      </div>
      {period && (
        <div class="report-bar">
          <fieldset class="report-spans">
            <legend class="unseen">{t('report.span')}</legend>
            {spans.map((span) => (
              <button
                type="button"
                key={span}
                class="button"
                aria-pressed={period.span === span}
                onClick={() => actions.showPeriod(periodOf(span, current ? today : period.last))}
              >
                {t(`report-span.${span}`)}
              </button>
            ))}
          </fieldset>
          <div class="report-period">
            <button
              type="button"
              class="button-icon"
              title={t('report.earlier')}
              onClick={() => actions.showPeriod(periodBefore(period))}
            >
              <Icon name="back" />
              <span class="unseen">{t('report.earlier')}</span>
            </button>
            <h2 aria-live="polite">{periodWords(texts, period)}</h2>
            <button
              type="button"
              class="button-icon"
              title={t('report.later')}
              aria-disabled={current}
              onClick={() => !current && actions.showPeriod(periodAfter(period))}
            >
              <Icon name="next" />
              <span class="unseen">{t('report.later')}</span>
            </button>
            {!current && (
              <button type="button" class="button-text" onClick={() => actions.showNow(period.span)}>
                {t(`report-now.${period.span}`)}
              </button>
            )}
          </div>
          <div class="report-do">
            <button
              type="button"
              class="button"
              aria-disabled={!ready}
              onClick={() => ready && actions.print()}
            >
              <Icon name="print" size={14} /> {t('report.print')}
            </button>
            <button
              type="button"
              class="button"
              aria-disabled={!ready}
              onClick={() => ready && actions.exportReport(texts)}
            >
              <Icon name="insert" size={14} /> {t('report.export')}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
