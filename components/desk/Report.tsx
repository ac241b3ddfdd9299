/** "Analisa dan laporan": what a week or a month came to, against the one before and the targets. */
import { Empty } from '../Empty.tsx';
import { Loading } from '../Loading.tsx';
import { Figures } from '../report/Figures.tsx';
import { HowCounted } from '../report/HowCounted.tsx';
import { Kpis } from '../report/Kpis.tsx';
import { Overrides } from '../report/Overrides.tsx';
import { ReportHead } from '../report/ReportHead.tsx';
import { Rules } from '../report/Rules.tsx';
import { Summary } from '../report/Summary.tsx';
import { TargetsForm } from '../report/TargetsForm.tsx';
import { ByDay, Trend } from '../report/Trend.tsx';
import { useTexts } from '../texts-context.ts';
import { useDesk } from './desk-context.ts';

export function Report() {
  const { t } = useTexts();
  const { period, trend } = useDesk((state) => state.report);
  const from = useDesk((state) => state.draftsFrom);
  const [before, report] = trend?.slice(-2) ?? [];
  if (from === 'unavailable' || from === 'not-upgraded') {
    return (
      <main class="page report">
        <h1 class="unseen">{t('desk.report')}</h1>
        <Empty
          icon="alert"
          tone="alert"
          title={t('desk.unavailable.title')}
          body={t('desk.unavailable.body')}
        />
      </main>
    );
  }
  const empty = trend?.every(
    (each) =>
      each.posts + each.replies + each.unseen === 0 && each.reach === null && each.followers.length === 0,
  );
  return (
    <main class="page report">
      <ReportHead period={period} ready={report !== undefined} />
      {!report || !before || !trend ? (
        <Loading text={t('report.loading')} />
      ) : (
        <>
          {empty ? (
            <div class="card">
              <Empty icon="report" title={t('report.none.title')} body={t('report.none.body')}>
                <button type="button" class="button button-primary" onClick={toFigures}>
                  {t('report.none.enter')}
                </button>
              </Empty>
            </div>
          ) : (
            <>
              <Summary report={report} before={before} />
              <div class="report-pair">
                <ByDay report={report} />
                <Trend trend={trend} />
              </div>
              <div class="report-pair">
                <Rules report={report} />
                <Overrides report={report} />
              </div>
              <Kpis report={report} />
            </>
          )}
          <Figures report={report} />
          <TargetsForm />
          <HowCounted />
        </>
      )}
    </main>
  );
}

function toFigures(): void {
  document.getElementById('report-figures')?.querySelector<HTMLElement>('input, select, textarea')?.focus();
}
