/** The figures of the period that are kept: what was typed or taken from a file, to be looked over and, where wrong, taken out. */
import { useState } from 'preact/hooks';
import type { Report } from '../../utils/plan/report.ts';
import type { Result } from '../../utils/plan/results.ts';
import { useActions, useDesk } from '../desk/desk-context.ts';
import { draftLine } from '../draft-line.ts';
import { useTexts } from '../texts-context.ts';

/** Rows at first; an export of posts brings hundreds. */
const first = 50;

export function SavedFigures({ report }: { report: Report }) {
  const { t } = useTexts();
  const actions = useActions();
  const figures = useDesk((state) => state.report.figures);
  const [more, setMore] = useState(false);
  /** What was taken out last, for taking it back. */
  const [gone, setGone] = useState<readonly Result[]>([]);
  const drop = (rows: readonly Result[]) => {
    void actions.dropFigures(rows.map(({ id }) => id));
    setGone(rows);
  };
  const shown = more ? figures : figures.slice(0, first);
  return (
    <div class="figures-kept">
      <p role="status" class="figures-found">
        {gone.length > 0 && (
          <>
            {t('figures.dropped', { n: gone.length })}{' '}
            <button
              type="button"
              class="button-text"
              onClick={() => {
                void actions.saveFigures(gone);
                setGone([]);
              }}
            >
              {t('figures.undo')}
            </button>
          </>
        )}
      </p>
      {figures.length === 0 ? (
        <p>{t('figures.none-kept')}</p>
      ) : (
        <>
          <div class="figures-table">
            <table>
              <caption class="unseen">{t('figures-way.kept')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('figures.date')}</th>
                  <th scope="col">{t('figures.of')}</th>
                  <th scope="col">{t('figures.what')}</th>
                  <th scope="col" class="figures-number">
                    {t('figures.value')}
                  </th>
                  <th scope="col">
                    <span class="unseen">{t('figures.drop')}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {shown.map((figure) => (
                  <Row key={figure.id} figure={figure} report={report} onDrop={() => drop([figure])} />
                ))}
              </tbody>
            </table>
          </div>
          <p class="report-save">
            {figures.length > shown.length && (
              <button type="button" class="button" onClick={() => setMore(true)}>
                {t('figures.all', { n: figures.length })}
              </button>
            )}
            <button type="button" class="button" onClick={() => drop(figures)}>
              {t('figures.drop-all', { n: figures.length })}
            </button>
          </p>
        </>
      )}
    </div>
  );
}

function Row({ figure, report, onDrop }: { figure: Result; report: Report; onDrop(): void }) {
  const { t, number, dayMonth } = useTexts();
  const { platform, account, post, metric, value } = figure;
  const draft = report.published.find(({ id }) => id === post);
  const name = draft ? draftLine(draft) || t('draft.untitled') : post;
  const what = t(metric === 'reply' ? 'report.reply-minutes' : `metric.${metric}`);
  return (
    <tr data-figure={figure.id}>
      <td>{dayMonth(figure.date)}</td>
      <td>
        {t(`platform.${platform}`)} · {account ?? t('figures.no-account')}
        {name && <span class="figures-post">{name}</span>}
      </td>
      <td>{what}</td>
      <td class="figures-number">{number(value)}</td>
      <td>
        <button type="button" class="button-text" onClick={onDrop}>
          {t('figures.drop')}
          <span class="unseen">
            {' '}
            {what} {dayMonth(figure.date)} {t(`platform.${platform}`)} {account}
          </span>
        </button>
      </td>
    </tr>
  );
}
