/** What each post should reach and what it reached; followers of each account. */
import type { PostKpi, Report } from '../../utils/plan/report.ts';
import { draftLine } from '../draft-line.ts';
import { Icon } from '../Icon.tsx';
import { useTexts } from '../texts-context.ts';

export function Kpis({ report }: { report: Report }) {
  const { t, number } = useTexts();
  const { kpis, followers } = report;
  return (
    <div class="report-pair">
      <section class="card" aria-labelledby="report-kpis">
        <h2 id="report-kpis">{t('report.kpis')}</h2>
        {kpis.length === 0 ? (
          <p>{t('report.no-kpis')}</p>
        ) : (
          <table class="report-table">
            <thead>
              <tr>
                <th scope="col">{t('report.post')}</th>
                <th scope="col">{t('report.aim')}</th>
                <th scope="col">{t('report.result')}</th>
              </tr>
            </thead>
            <tbody>
              {kpis.map((each) => (
                <tr key={each.draft.id}>
                  <th scope="row">{draftLine(each.draft) || t('draft.untitled')}</th>
                  <td>{each.text}</td>
                  <td>
                    <Result of={each} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </section>
      <section class="card" aria-labelledby="report-followers">
        <h2 id="report-followers">{t('report.channels')}</h2>
        {followers.length === 0 ? (
          <p>{t('report.no-followers')}</p>
        ) : (
          <ul class="report-followers">
            {followers.map(({ platform, account, now, before }) => (
              <li key={`${platform}/${account}`}>
                <span>
                  {t(`platform.${platform}`)}
                  {account === null ? '' : ` · ${account}`}
                </span>
                <b>{number(now)}</b>
                <span class="report-where">
                  {before === null
                    ? t('report.no-before')
                    : before === now
                      ? t('report.same')
                      : t(now > before ? 'report.up' : 'report.down', {
                          by: Math.abs(now - before),
                          before,
                        })}
                </span>
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}

function Result({ of: { kpi, value } }: { of: PostKpi }) {
  const { t, number } = useTexts();
  if (kpi === null) return <>{t('report.kpi-unclear')}</>;
  if (value === null) return <>{t('report-target.unknown')}</>;
  const met = value >= kpi.target;
  return (
    <span class="tile-target" data-met={met}>
      <Icon name={met ? 'check' : 'alert'} size={12} />
      {number(value)}: {t(met ? 'report-target.met' : 'report-target.missed')}
    </span>
  );
}
