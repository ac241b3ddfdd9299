/** Why there is no list: not read yet, denied, or from a version that could not be brought up to date. */
import { Empty } from '../../Empty.tsx';
import { Loading } from '../../Loading.tsx';
import { useTexts } from '../../texts-context.ts';
import { useActions, useDesk } from '../desk-context.ts';

export function NoShelf() {
  const { t } = useTexts();
  const from = useDesk((state) => state.draftsFrom);
  const actions = useActions();
  if (from === 'unavailable') {
    return (
      <Empty
        icon="alert"
        tone="alert"
        title={t('desk.unavailable.title')}
        body={t('desk.unavailable.body')}
      />
    );
  }
  if (from === 'not-upgraded') {
    return (
      <Empty
        icon="alert"
        tone="alert"
        title={t('desk.not-upgraded.title')}
        body={t('desk.not-upgraded.body')}
      >
        <button type="button" class="button button-primary" onClick={() => actions.exportRows()}>
          {t('desk.not-upgraded.save')}
        </button>
      </Empty>
    );
  }
  return <Loading text={t('drafts.loading')} />;
}
