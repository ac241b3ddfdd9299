/** The drafts on this device, newest first, to go on with or to take along. */
import { useState } from 'preact/hooks';
import type { ListedDraft } from '../../utils/drafts/draft.ts';
import { Empty } from '../Empty.tsx';
import { Icon } from '../Icon.tsx';
import { Loading } from '../Loading.tsx';
import { useTexts } from '../texts-context.ts';
import { UnreadableRow } from '../UnreadableRow.tsx';
import { useNow } from '../use-now.ts';
import { DraftRow } from './DraftRow.tsx';
import { useActions, usePanel } from './panel-context.ts';

const page = 50;
const whyNot = 'panel-why-not';

export function DraftList() {
  const { t } = useTexts();
  const drafts = usePanel((state) => state.drafts);
  const from = usePanel((state) => state.draftsFrom);
  const current = usePanel((state) => state.draftId);
  const offer = usePanel((state) => state.offer);
  const obstacle = usePanel((state) => {
    return state.phase !== 'live' || state.composer === null ? 'no-composer' : null;
  });
  const filled = usePanel((state) => state.composer?.empty === false);
  const actions = useActions();
  const now = useNow();
  const [shown, setShown] = useState(page);

  if (from === 'loading') return <Loading text={t('drafts.loading')} />;
  if (from === 'unavailable') {
    return (
      <Empty
        icon="alert"
        tone="alert"
        title={t('drafts.unavailable.title')}
        body={t('drafts.unavailable.body')}
      >
        <button type="button" class="button button-primary" onClick={() => actions.openDesk()}>
          {t('panel.to-desk')}
        </button>
        <button type="button" class="button" onClick={() => actions.moveTo('side')}>
          {t('panel.to-side')}
        </button>
      </Empty>
    );
  }
  if (drafts.length === 0)
    return <Empty icon="draft" title={t('drafts.none.title')} body={t('drafts.none.body')} />;
  return (
    <div class="drafts">
      {from === 'messages' && <p class="drafts-note">{t('drafts.messages')}</p>}
      {obstacle && (
        <p class="drafts-note" id={whyNot}>
          {t(`insert.${obstacle}`)}
        </p>
      )}
      <ul>
        {offeredFirst(drafts, offer)
          .slice(0, shown)
          .map((draft) =>
            'unreadable' in draft ? (
              <UnreadableRow key={draft.id} id={draft.id} />
            ) : (
              <DraftRow
                key={draft.id}
                draft={draft}
                current={draft.id === current}
                offered={draft.id === offer}
                obstacle={obstacle}
                filled={filled}
                whyNot={obstacle ? whyNot : undefined}
                now={now}
              />
            ),
          )}
      </ul>
      <p class="drafts-end">
        {drafts.length > shown && (
          <button type="button" class="button" onClick={() => setShown(shown + page)}>
            {t('desk.more', { n: Math.min(page, drafts.length - shown) })}
          </button>
        )}
        <button type="button" class="button-text" onClick={() => actions.openDesk()}>
          <Icon name="desk" size={14} /> {t('panel.to-desk')}
        </button>
      </p>
    </div>
  );
}

/** The draft whose time has come stands on top. */
function offeredFirst(drafts: readonly ListedDraft[], offer: string | null): readonly ListedDraft[] {
  const offered = drafts.find(({ id }) => id === offer);
  return offered ? [offered, ...drafts.filter((each) => each !== offered)] : drafts;
}
