/** What Saring has to say about the box that is being written in, or why it has nothing to say. */
import { Empty } from '../Empty.tsx';
import { useTexts } from '../texts-context.ts';
import { FindingList } from './FindingList.tsx';
import { useChange, usePanel } from './panel-context.ts';
import { Silenced } from './Silenced.tsx';
import { Status } from './Status.tsx';
import { Unfinished } from './Unfinished.tsx';

export function FindingsView() {
  const { t } = useTexts();
  const phase = usePanel((state) => state.phase);
  const place = usePanel((state) => state.place);
  const composer = usePanel((state) => state.composer);
  if (phase === 'unreadable') {
    return <Empty icon="question" tone="alert" title={t('unreadable.title')} body={t('unreadable.body')} />;
  }
  if (phase === 'gone')
    return <Empty icon="alert" tone="alert" title={t('gone.title')} body={t('gone.body')} />;
  if (phase !== 'live' || composer === null) {
    return (
      <Empty
        icon="write"
        title={t('waiting.title')}
        body={t(place === 'page' ? 'waiting.body' : 'waiting.body-tab')}
      >
        <ToDrafts />
      </Empty>
    );
  }
  return (
    <>
      <Unfinished />
      <Status composer={composer} />
      {composer.confidence === 'advice' && (
        <p class="advice">
          <strong>{t('advice.title')}.</strong> {t('advice.body')}
        </p>
      )}
      {composer.empty ? (
        <div class="start">
          <p>{t('empty.body')}</p>
          <ToDrafts />
        </div>
      ) : (
        <FindingList />
      )}
      <Silenced />
    </>
  );
}

function ToDrafts() {
  const { t } = useTexts();
  const drafts = usePanel((state) => state.drafts.length);
  const change = useChange();
  if (drafts === 0) return null;
  return (
    <button type="button" class="button" onClick={() => change({ view: 'drafts' })}>
      {t('waiting.drafts')}
    </button>
  );
}
