/** What was decided before publishing: a record to answer from, without a word of the texts. */
import { useState } from 'preact/hooks';
import { Empty } from '../Empty.tsx';
import { useTexts } from '../texts-context.ts';
import { useNow } from '../use-now.ts';
import { DecisionRow } from './DecisionRow.tsx';
import { PauseChoices } from './DecisionsPause.tsx';
import { useActions, useDesk } from './desk-context.ts';

/** Rows drawn at a time. */
const page = 100;

export function Decisions() {
  const texts = useTexts();
  const { t } = texts;
  const decisions = useDesk((state) => state.decisions);
  const from = useDesk((state) => state.draftsFrom);
  const actions = useActions();
  const now = useNow();
  const [shown, setShown] = useState(page);
  return (
    <main class="page decisions">
      <div class="page-head decisions-head">
        <div>
          <h1>{t('desk.decisions')}</h1>
          <p>{t('decisions.about')}</p>
        </div>
        {decisions.length > 0 && (
          <button type="button" class="button button-primary" onClick={() => actions.exportDecisions(texts)}>
            {t('decisions.export')}
          </button>
        )}
      </div>
      <PauseChoices />
      {from === 'unavailable' ? (
        <Empty
          icon="alert"
          tone="alert"
          title={t('desk.unavailable.title')}
          body={t('desk.unavailable.body')}
        />
      ) : decisions.length === 0 ? (
        <Empty icon="check" title={t('decisions.none.title')} body={t('decisions.none.body')} />
      ) : (
        <>
          <p class="decisions-count">{t('decisions.count', { n: decisions.length })}</p>
          <ul class="card decisions-list">
            {decisions.slice(0, shown).map((each) => (
              <DecisionRow key={each.id} decision={each} now={now} />
            ))}
          </ul>
          {decisions.length > shown && (
            <button type="button" class="button" onClick={() => setShown(shown + page)}>
              {t('decisions.more', { n: Math.min(page, decisions.length - shown) })}
            </button>
          )}
        </>
      )}
    </main>
  );
}
